import type { Locale } from '@/lib/format';
import { applicantName, topicName } from '@/lib/format/names';
import { type FormId, formItem, itemById, type Label } from '@/lib/forms';
import type { FindingListRow } from '@/lib/queries/finding-filter';
import type { OperandListRow } from '@/lib/queries/report-operands';
import { keyOf } from './form-model';

/**
 * A finding's arithmetic as it is written out beside the form:
 *
 *      一 61 + 二 0 = 61   ≠   三（七） 0 + 四 0 = 0
 *      （一） 1 + （二） 1 + 其余 17 项 0 = 2   →   （七） ?
 */
export interface Term {
  /** Key of its cell in the form; null for a figure of the prose. */
  readonly cell: string | null;
  readonly name: string;
  /** Null where nothing is known. */
  readonly value: number | null;
  readonly approximate: boolean;
  /** What stands there when the value is a reading of it: `/` read as 0. */
  readonly readFrom: string | null;
}

export interface Side {
  readonly terms: readonly Term[];
  /** Parts that are 0 and are not written out one by one. */
  readonly zeros: number;
  /** Null where a member is not known. */
  readonly sum: number | null;
}

export interface Arithmetic {
  readonly left: Side;
  readonly right: Side;
  readonly relation: 'unequal' | 'gives';
}

/** The changes that would mend every broken relation of the report. */
export function likeliestTerms(operands: readonly OperandListRow[], form: FormId, locale: Locale): Term[] {
  return operands.filter(({ label }) => label === 'likeliest').map((operand) => term(operand, form, locale));
}

/** The arithmetic of a finding, null where it rests on none. */
export function arithmeticOf(
  finding: Pick<FindingListRow, 'verdict'>,
  operands: readonly OperandListRow[],
  form: FormId,
  locale: Locale,
): Arithmetic | null {
  const left = operands.filter(({ role }) => role === 'left' || role === 'part');
  const right = operands.filter(({ role }) => role === 'right' || role === 'total');
  if (left.length === 0 || right.length === 0) return null;
  return {
    left: side(left, form, locale),
    right: side(right, form, locale),
    relation: finding.verdict === 'derivable' ? 'gives' : 'unequal',
  };
}

/** Sides with more members than this leave their zeros out. */
const WRITTEN_OUT = 4;

function side(operands: readonly OperandListRow[], form: FormId, locale: Locale): Side {
  const all = operands.map((operand) => term(operand, form, locale));
  const terms = all.length > WRITTEN_OUT ? all.filter(({ value }) => value !== 0) : all;
  const known = all.every(({ value }) => value !== null);
  const sum = all.reduce((total, { value }) => total + (value ?? 0), 0);
  return { terms, zeros: all.length - terms.length, sum: known ? Number(sum.toPrecision(15)) : null };
}

function term(operand: OperandListRow, form: FormId, locale: Locale): Term {
  const read = operand.value !== null && (operand.state === 'mark' || operand.state === 'blank');
  return {
    cell: keyOf(operand.item, operand.applicant),
    name: nameOf(operand, form, locale),
    value: operand.value,
    approximate: operand.approximate,
    readFrom: read ? operand.raw.trim() : null,
  };
}

function nameOf({ item, applicant, label, topic }: OperandListRow, form: FormId, locale: Locale): string {
  if (item === null) return label === '' ? topicName(topic ?? '', locale) : label;
  const row = shortRow(item, form, locale);
  return applicant === null ? row : `${row} ${applicantName(applicant, locale)}`;
}

/** 三（七） for 三、本年度办理结果 （七）总计, III (7); the column's name in tables 二 and 四. */
export function shortRow(item: string, form: FormId, locale: Locale): string {
  const known = itemById(item);
  if (!known) return item;
  const variant = formItem(form, known.id) ?? known.in[0];
  if (!variant) return item;
  if (variant.column) return `${variant.rowPath.at(-1)?.[locale] ?? ''} ${variant.column[locale]}`;
  return variant.rowPath.map((label) => numeralOf(label, locale)).join(locale === 'zh' ? '' : ' ');
}

const NUMERAL = /^(?:([一二三四])、|(（[一二三四五六七]）)|(\d)\.|([IV]+)\.|(\(\d\)))/;

function numeralOf(label: Label, locale: Locale): string {
  const match = NUMERAL.exec(label[locale]);
  return match?.slice(1).find((part) => part !== undefined) ?? label[locale];
}
