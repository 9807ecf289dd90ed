import type { Mention } from '@/lib/parse/report';
import { exactly, type Quantity } from '../arithmetic/equation';
import { atLeast } from '../arithmetic/reading';

/**
 * The range that a figure of the prose allows: itself; upwards from a lower bound (170余 → 170–179); to both sides where
 * the words say about or nearly (约170 → 161–179).
 */
export function mentionQuantity(mention: Mention): Quantity {
  const about = /[约近]|左右|上下/.test(mention.raw);
  if (!mention.approximate && !about) return exactly(mention.value);
  const upwards = atLeast(mention.value);
  return about ? { ...upwards, lo: Math.max(0, 2 * upwards.lo - upwards.hi) } : upwards;
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
