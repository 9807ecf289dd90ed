/**
 * Numbers that look random and come back the same for the same seed. Every report draws from a seed of its own, made
 * from the run's seed and the report's place in it, so that a report does not depend on those before it.
 */
export class Random {
  private state: number;

  constructor(...seeds: readonly (number | string)[]) {
    this.state = seeds.reduce<number>((hash, seed) => mix(hash, String(seed)), 0x811c9dc5);
  }

  /** From 0 to below 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 to below `n`. */
  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0];
  }

  /** One of the values by weight. */
  weighted<T>(values: readonly (readonly [value: T, weight: number])[], fallback: T): T {
    let at = this.next() * values.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of values) {
      at -= weight;
      if (at < 0) return value;
    }
    return fallback;
  }

  /** Whole, log-normal around `median`, never below 0: the long tails that counts of offices have. */
  count(median: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return Math.max(0, Math.round(median * Math.exp(spread * normal)));
  }

  /** Twelve hexadecimal digits. */
  id(): string {
    const part = () => this.below(0x1000000).toString(16).padStart(6, '0');
    return part() + part();
  }
}

function mix(hash: number, text: string): number {
  let mixed = hash;
  for (const character of text) mixed = Math.imul(mixed ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return Math.imul(mixed ^ 0x5bd1e995, 0x01000193);
}
