import type { Topic } from '@/lib/forms';
import type { Mention, MentionList } from '../report';
import type { Channels } from './channels';
import { namesMore } from './channels';

/** A figure over several channels that the text names: 在微信公众号、微博发布信息1070条. */
export interface Combined {
  readonly mention: number;
  readonly channels: Channels;
}

/**
 * The lists that are not called so: a figure over named channels, and later one figure for each of them.
 *
 *     在微信、微博等平台发布信息1070条 … 政务微博│350条, 政务微信│720条   →   1070 over 350 and 720, open because of 等
 */
export function namedParts(
  combined: readonly Combined[],
  mentions: readonly Mention[],
  lists: readonly MentionList[],
): MentionList[] {
  if (combined.length === 0) return [];
  const taken = new Set(lists.flatMap((list) => [list.total, ...list.parts]));
  const free = new Map<Topic, number[]>();
  for (const [index, { topic }] of mentions.entries()) {
    if (!taken.has(index)) free.set(topic, [...(free.get(topic) ?? []).slice(-1), index]);
  }
  const found: MentionList[] = [];
  for (const { mention, channels } of combined) {
    const topics = [...new Set(channels.named.map((channel) => channel.topic))];
    const parts = topics.map((topic) => onlyAfter(mention, free.get(topic) ?? []));
    if (topics.length < 2 || taken.has(mention) || !parts.every((part) => part !== null)) continue;
    found.push({
      relation: 'channels',
      total: mention,
      parts: parts.toSorted((a, b) => a - b),
      complete: !namesMore(channels),
      mixed: false,
      overlap: false,
    });
  }
  return found;
}

/** The last figure of a channel, when it is the only one after the mention. `last` holds the last two. */
function onlyAfter(mention: number, last: readonly number[]): number | null {
  const after = last.filter((index) => index > mention);
  return after.length === 1 ? (after[0] ?? null) : null;
}
