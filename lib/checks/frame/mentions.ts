import type { Mention } from '@/lib/parse/report';
import { exactly, type Quantity } from '../arithmetic/equation';
import { atLeast } from '../arithmetic/reading';

/**
 * The range that a figure of the prose allows, as `listHolds` takes it: itself; upwards from a lower bound (170余 →
 * 170–179); downwards with 近; to both sides with 约 and 左右.
 */
export function mentionQuantity({ value, approximate, raw }: Mention): Quantity {
  if (!approximate) return exactly(value);
  const upwards = atLeast(value);
  const below = /近|约|左右|上下|大概/.test(raw) ? 2 * value - upwards.hi : value;
  return { ...upwards, lo: Math.max(0, below), hi: /近/.test(raw) ? value : upwards.hi };
}

/**
 * The step of the last digit printed, in the unit of the value (138.91万元 → 100 元): an amount given elsewhere with
 * more digits may differ by less than that. 0 where no digits stand, or a 0.
 */
export function stepOf(value: number, raw: string): number {
  const printed = /\d[\d,，]*(?:[.．](\d+))?/.exec(raw.normalize('NFKC'));
  if (!printed) return 0;
  const number = Number(printed[0].replaceAll(',', ''));
  if (!(number > 0)) return 0;
  return (value / number) * 10 ** -(printed[1]?.length ?? 0);
}
