import type { Mention, MentionList } from '../report';
import { stepOf } from './numerals';

/** What a figure may stand for, both ends included. */
interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * Whether the figures of a list agree: a list that claims to be the whole sums to its total, an open one does not exceed
 * it, on overlapping channels no part exceeds it. An approximate figure lies up to one step above what is printed
 * (150余: 150–159, 1200余: 1200–1299), with 近 as much below, with 约 and 左右 either way. Pure.
 */
export function listHolds(list: MentionList, mentions: readonly Mention[]): boolean {
  const total = mentions[list.total];
  const parts = list.parts.map((index) => mentions[index]).filter((part) => part !== undefined);
  if (!total || parts.length !== list.parts.length) {
    throw new RangeError('a list of the prose points to a mention that is not there');
  }
  const whole = rangeOf(total);
  const ranges = parts.map(rangeOf);
  if (list.overlap) return ranges.every((range) => range.low <= whole.high);
  const low = ranges.reduce((sum, range) => sum + range.low, 0);
  const high = ranges.reduce((sum, range) => sum + range.high, 0);
  return low <= whole.high && (!list.complete || high >= whole.low);
}

function rangeOf(mention: Mention): Range {
  const { value } = mention;
  if (!mention.approximate) return { low: value, high: value };
  const spread = Math.max(stepOf(value) - 1, 1);
  const below = /近|约|左右|上下|大概/.test(mention.raw);
  const above = !/近/.test(mention.raw);
  return { low: below ? value - spread : value, high: above ? value + spread : value };
}
