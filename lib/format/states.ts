import type { Label } from '@/lib/forms';
import type { Locale } from './locale';
import { formatAmount, formatCount } from './numbers';

/**
 * What a cell can hold, told apart wherever a figure is shown: by its sign, by its name, never by colour alone.
 *
 *      0 a figure   / a mark   ▢ blank   “…” words   · absent   ⌧ unreadable
 */
export const STATE_SIGNS = {
  number: { sign: '0', label: { zh: '数字', en: 'Number' } },
  mark: { sign: '/', label: { zh: '符号（/ 或 - 等）', en: 'Mark (/ or - or the like)' } },
  blank: { sign: '▢', label: { zh: '空白', en: 'Blank' } },
  text: { sign: '“…”', label: { zh: '文字', en: 'Words' } },
  absent: { sign: '·', label: { zh: '报告中没有此格', en: 'Not in the report' } },
  unreadable: { sign: '⌧', label: { zh: '无法辨认', en: 'Unreadable' } },
} as const satisfies Record<string, { sign: string; label: Label }>;

export type StateSign = keyof typeof STATE_SIGNS;

/** The name of a state. */
export function stateLabel(state: StateSign, locale: Locale): string {
  return STATE_SIGNS[state].label[locale];
}

/** A cell as far as showing it needs; `money` for amounts in 元. */
export interface ShownFigure {
  readonly value: number | null;
  readonly state: StateSign;
  readonly approximate: boolean;
  readonly raw: string;
  readonly money: boolean;
}

/**
 * A cell as text. A known value is shown as a figure, words as they stand (in quotes), everything else by its sign.
 * An amount whose unit is not known has no value: its digits are shown as they stand.
 */
export function formatFigure(figure: ShownFigure, locale: Locale): string {
  const { value, state, approximate, raw } = figure;
  if (value !== null) {
    return figure.money ? formatAmount(value, locale, approximate) : formatCount(value, locale, approximate);
  }
  if (state === 'number') return raw.trim();
  return state === 'text' ? `“${raw.trim()}”` : STATE_SIGNS[state].sign;
}

/** How the unit of an amount is known. */
export const UNIT_SOURCES = {
  stated: { zh: '单位：原文写明', en: 'Unit stated' },
  inferred: { zh: '单位：按数额推断', en: 'Unit inferred' },
  unknown: { zh: '单位不明', en: 'Unit not known' },
} as const satisfies Record<string, Label>;

/** How the unit of an amount is known, in words. */
export function unitSourceLabel(source: keyof typeof UNIT_SOURCES, locale: Locale): string {
  return UNIT_SOURCES[source][locale];
}

/** What became of a file. */
export const OUTCOMES = {
  read: { zh: '已读取', en: 'Read' },
  read_with_notes: { zh: '已读取，有附注', en: 'Read with notes' },
  refused: { zh: '未能读取', en: 'Refused' },
  not_a_report: { zh: '不是年度报告', en: 'Not a report' },
  duplicate: { zh: '重复文件', en: 'Duplicate' },
} as const satisfies Record<string, Label>;

/** What became of a file, in words. */
export function outcomeLabel(outcome: keyof typeof OUTCOMES, locale: Locale): string {
  return OUTCOMES[outcome][locale];
}
