import { formatAmount, formatCount, formatShare, type Locale, STATE_SIGNS } from '@/lib/format';
import type { Label } from '@/lib/forms';
import type { MeasureState } from '@/lib/queries/measure';

/** One figure as charts need it: the columns that every measured row of a query has. */
export interface ChartValue {
  /** Null when no number is known; `state` says why. Money in 元, shares of 1. */
  readonly value: number | null;
  readonly state: MeasureState;
  readonly approximate: boolean;
  /** The value is a reading (zero convention), not what stands there. */
  readonly inferred: boolean;
  /** Only for ratios. */
  readonly numerator?: number | null;
  readonly denominator?: number | null;
}

/** What kind of number is drawn; decides how labels and axes write it. `prose` is a count that stands in no cell. */
export type ValueKind = 'count' | 'money' | 'share' | 'prose';

const WORDS = {
  unknownUnit: { zh: '? 单位不详', en: '? unit not known' },
  unknown: { zh: '分子或分母不详', en: 'a part is not known' },
  noCases: { zh: '分母为 0', en: 'denominator is 0' },
  inferred: { zh: '（推定）', en: ' (inferred)' },
  notWritten: { zh: '正文未写', en: 'not in the prose' },
} as const satisfies Record<string, Label>;

/** States in the few words that fit beside a stub; the legend has the long ones. */
const MISSING = {
  mark: { zh: '只填符号', en: 'sign only' },
  blank: { zh: '留空', en: 'blank' },
  text: { zh: '填了文字', en: 'words' },
  absent: { zh: '无此格', en: 'no such cell' },
  unreadable: { zh: '无法辨认', en: 'unreadable' },
} as const satisfies Record<Exclude<MeasureState, 'number' | 'unknown' | 'no_cases'>, Label>;

/** The figure for a direct label: `61`, `≥ 170`, `50% (1/2)`, `▢ 空白`. */
export function valueLabel(figure: ChartValue, kind: ValueKind, locale: Locale): string {
  if (figure.value === null) return missingLabel(figure.state, locale, kind);
  const text = numberLabel(figure, figure.value, kind, locale);
  return figure.inferred ? text + WORDS.inferred[locale] : text;
}

function numberLabel(figure: ChartValue, value: number, kind: ValueKind, locale: Locale): string {
  if (kind === 'money') return formatAmount(value, locale, figure.approximate);
  if (kind !== 'share') return formatCount(value, locale, figure.approximate);
  const { numerator, denominator } = figure;
  if (numerator == null || denominator == null) return formatShare(value, 1, locale) ?? '';
  const share = formatShare(numerator, denominator, locale) ?? '';
  return `${share} (${formatCount(numerator, locale)}/${formatCount(denominator, locale)})`;
}

/** Why there is no value, in few words with its sign: `▢ 留空`. */
export function missingLabel(state: MeasureState, locale: Locale, kind: ValueKind = 'count'): string {
  if (state === 'absent' && kind === 'prose') return `${STATE_SIGNS.absent.sign} ${WORDS.notWritten[locale]}`;
  if (state === 'unknown') return WORDS.unknown[locale];
  if (state === 'no_cases') return WORDS.noCases[locale];
  if (state === 'number') return WORDS.unknownUnit[locale];
  return `${STATE_SIGNS[state].sign} ${MISSING[state][locale]}`;
}

/** How an axis writes its figures: 1,000 · 20 万元 · 50%. */
export function axisLabel(kind: ValueKind, locale: Locale): (value: number) => string {
  if (kind === 'money') return (value) => formatAmount(value, locale);
  if (kind === 'share') return (value) => formatShare(value, 1, locale) ?? '';
  return (value) => formatCount(value, locale);
}
