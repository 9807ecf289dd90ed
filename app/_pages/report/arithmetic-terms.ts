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
  /** The column or row that all its cells share, said once; '' where they share none. */
  readonly shared: string;
  readonly left: Side;
  readonly right: Side;
  readonly relation: 'unequal' | 'gives';
}

/** The changes that would mend every broken relation of the report. */
export function likeliestTerms(operands: readonly OperandListRow[], form: FormId, locale: Locale): Term[] {
  return operands
    .filter(({ label }) => label === 'likeliest')
    .map((operand) => term(operand, nameOf(operand, form, locale)));
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
  const names = namesOf([...left, ...right], form, locale);
  return {
    shared: names.shared,
    left: side(left, names.name),
    right: side(right, names.name),
    relation: finding.verdict === 'derivable' ? 'gives' : 'unequal',
  };
}

/** Sides with more members than this leave their zeros out. */
const WRITTEN_OUT = 4;

interface Names {
  readonly shared: string;
  readonly name: (operand: OperandListRow) => string;
}

/** 一, 二 … where all stand in the column 自然人; 自然人, 商业企业 … where all stand in the row 一. */
function namesOf(operands: readonly OperandListRow[], form: FormId, locale: Locale): Names {
  const [first] = operands;
  const alike = (of: (operand: OperandListRow) => string | null) =>
    first !== undefined && operands.every((operand) => of(operand) === of(first));
  if (first?.item && first.applicant !== null) {
    if (alike(({ item }) => item)) {
      return {
        shared: shortRow(first.item, form, locale),
        name: ({ applicant }) => applicantName(applicant, locale),
      };
    }
    if (alike(({ applicant }) => applicant)) {
      return {
        shared: applicantName(first.applicant, locale),
        name: ({ item }) => shortRow(item ?? '', form, locale),
      };
    }
  }
  return { shared: '', name: (operand) => nameOf(operand, form, locale) };
}

function side(operands: readonly OperandListRow[], name: Names['name']): Side {
  const all = operands.map((operand) => term(operand, name(operand)));
  const terms = all.length > WRITTEN_OUT ? all.filter(({ value }) => value !== 0) : all;
  const known = all.every(({ value }) => value !== null);
  const sum = all.reduce((total, { value }) => total + (value ?? 0), 0);
  return { terms, zeros: all.length - terms.length, sum: known ? Number(sum.toPrecision(15)) : null };
}

function term(operand: OperandListRow, name: string): Term {
  const read = operand.value !== null && (operand.state === 'mark' || operand.state === 'blank');
  return {
    cell: keyOf(operand.item, operand.applicant),
    name,
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

const NUMERAL = /^(?:([一二三四])、|(（[一二三四五六七]）)|(\d\.)|([IV]+)\.|(\(\d\)))/;

function numeralOf(label: Label, locale: Locale): string {
  const match = NUMERAL.exec(label[locale]);
  return match?.slice(1).find((part) => part !== undefined) ?? label[locale];
}
