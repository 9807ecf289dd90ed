import { formatAmount, formatCount, type Locale } from '@/lib/format';
import type { CompareRow } from './rows';

/** What a cell is compared with. */
export interface Baseline {
  /** Null where there is none: too few known values, or the chosen town has no number. */
  readonly value: number | null;
  /** The value is a lower bound. */
  readonly approximate: boolean;
  /** Over how many known values of how many reports whose form has the row. */
  readonly known: number;
  readonly of: number;
}

/** A median over fewer known values than this is no baseline. */
export const FEWEST = 3;

/** The median of known values, null where there are fewer than {@link FEWEST}. A median of lower bounds is a lower bound. */
export function medianOf(
  cells: readonly { readonly value: number | null; readonly approximate: boolean }[],
  of: number,
): Baseline {
  const known = cells.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => a - b);
  const middle = known.length / 2;
  const low = known[Math.ceil(middle) - 1];
  const high = known[Math.floor(middle)];
  const enough = known.length >= FEWEST && low !== undefined && high !== undefined;
  return {
    value: enough ? (low + high) / 2 : null,
    approximate: cells.some(({ value, approximate }) => value !== null && approximate),
    known: known.length,
    of,
  };
}

/** How far a value is from its baseline. */
export interface Difference {
  readonly by: number;
  /** `≥` the true difference is at least this, `≤` at most, `≈` both sides are bounds, '' exact. */
  readonly bound: '' | '≥' | '≤' | '≈';
  /** Strength of the tint, 0 (equal or nearly) to 3. */
  readonly step: 0 | 1 | 2 | 3;
}

/** Counts below this differ by chance; their tint stays at the faintest step. */
const FEW = 5;

/** The difference, null where either side is not known. */
export function differenceFrom(
  value: { readonly value: number | null; readonly approximate: boolean },
  baseline: Pick<Baseline, 'value' | 'approximate'>,
  kind: CompareRow['kind'],
): Difference | null {
  if (value.value === null || baseline.value === null) return null;
  const bound = value.approximate ? (baseline.approximate ? '≈' : '≥') : baseline.approximate ? '≤' : '';
  return { by: value.value - baseline.value, bound, step: stepOf(value.value, baseline.value, kind) };
}

/** Shares: by points of difference. Everything else: by the difference as a part of the larger of the two. */
function stepOf(value: number, baseline: number, kind: CompareRow['kind']): Difference['step'] {
  const apart = Math.abs(value - baseline);
  const larger = Math.max(Math.abs(value), Math.abs(baseline));
  if (apart === 0) return 0;
  if (kind === 'share') return apart < 0.05 ? 0 : apart < 0.15 ? 1 : apart < 0.3 ? 2 : 3;
  if (kind === 'count' && larger < FEW) return 1;
  const part = apart / larger;
  return part < 0.1 ? 0 : part < 1 / 3 ? 1 : part < 2 / 3 ? 2 : 3;
}

/** `+12`, `−3`, `=`, `≥ +70`, `+5.2 pp`, `+20.72 万元`: a true minus sign, and words for no difference. */
export function differenceText({ by, bound }: Difference, kind: CompareRow['kind'], locale: Locale): string {
  if (by === 0) return bound === '' ? '=' : `${bound} 0`;
  const size = sizeText(Math.abs(by), kind, locale);
  const rounded = size.startsWith('≈ ');
  const lead = bound === '' ? (rounded ? '≈' : '') : bound;
  const text = `${by > 0 ? '+' : '−'}${rounded ? size.slice(2) : size}`;
  return lead === '' ? text : `${lead} ${text}`;
}

/** An amount with at most two decimals; a quotient or a difference has more than money has, and then starts with `≈`. */
export function amountText(yuan: number, locale: Locale, approximate = false): string {
  const cents = Math.round(yuan * 100) / 100;
  const text = formatAmount(cents, locale, approximate);
  return Math.abs(cents - yuan) < 1e-6 || /^[≈≥]/.test(text) ? text : `≈ ${text}`;
}

function sizeText(size: number, kind: CompareRow['kind'], locale: Locale): string {
  if (kind === 'money') return amountText(size, locale);
  if (kind === 'count') return formatCount(size, locale);
  const points = new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(size * 100);
  return `${points === '0' ? '<0.1' : points} ${locale === 'zh' ? '百分点' : 'pp'}`;
}
