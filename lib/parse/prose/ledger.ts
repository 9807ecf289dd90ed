import type { Topic } from '@/lib/forms';
import type { Mention } from '../report';
import type { Count } from './sentences';

/** Makes the mention of a figure, or of words that say 0, at its place in the source. */
export interface Scribe {
  figure(count: Count, topic: Topic, label: string): Mention;
  words(topic: Topic, raw: string, at: number): Mention;
  /** Of 其他需要报告的事项 only fees are read. */
  readonly feesOnly: boolean;
}

/** The mentions of a report in the order they are found; a figure that is only said again is not entered twice. */
export class Ledger {
  readonly mentions: Mention[] = [];
  private readonly known = new Map<string, number>();

  enter(mention: Mention): number {
    const index = this.mentions.push(mention) - 1;
    const key = keyOf(mention);
    if (!this.known.has(key)) this.known.set(key, index);
    return index;
  }

  /**
   * The index of the mention, or of the same figure for the same thing said before. A 0 in words and a 0 in digits for
   * one topic are the same figure; the digits are kept, because they have a unit.
   */
  enterOnce(mention: Mention): number {
    const known = this.known.get(keyOf(mention));
    if (known === undefined) return this.enter(mention);
    if (this.mentions[known]?.unit === '' && mention.unit !== '') this.mentions[known] = mention;
    return known;
  }

  topicOf(index: number | null): Topic | undefined {
    return index === null ? undefined : this.mentions[index]?.topic;
  }

  valueOf(index: number): number {
    return this.mentions[index]?.value ?? 0;
  }
}

function keyOf({ topic, value, approximate, unit, label }: Mention): string {
  const counted = value === 0 && !topic.startsWith('published.') ? '' : unit;
  return `${topic} ${value}${approximate ? '+' : ''}${counted} ${label}`;
}
