import { measureKey, measureKind, measureUnit } from '@/app/_data/measures';
import type { Locale } from '@/lib/format';
import { applicantName } from '@/lib/format/names';
import {
  APPLICANT_PARTS,
  type FormId,
  type FormItem,
  formItem,
  ITEMS,
  type Item,
  type ItemId,
  TOPICS,
} from '@/lib/forms';
import { INDICATORS } from '@/lib/queries/indicators';
import type { Measure } from '@/lib/queries/measure';

/**
 * The rows of the comparison: prose, the three tables as the official form prints them, ratios. Rows under one heading
 * of the form stand in a block.
 *
 *      group   二、主动公开政府信息情况
 *      block     第二十条第（一）项
 *      row         规章 · 本年新制作数量
 */
export const GROUPS = ['prose', 'active', 'requests', 'review', 'ratios'] as const;

export type GroupId = (typeof GROUPS)[number];

export interface CompareRow {
  /** `measureKey` of its measure. */
  readonly key: string;
  readonly measure: Measure;
  readonly kind: 'count' | 'money' | 'share';
  readonly label: string;
  readonly unit: string;
  /** How the ratio is made; '' for everything else. */
  readonly note: string;
  /** The item whose applicants this row can be split into, null where there is nothing to split. */
  readonly splits: ItemId | null;
  /** True for one applicant of the row above. */
  readonly part: boolean;
}

export interface CompareBlock {
  readonly id: string;
  /** Null for rows that stand in the group without a heading of their own. */
  readonly label: string | null;
  readonly rows: readonly CompareRow[];
}

export interface CompareGroup {
  readonly id: GroupId;
  readonly blocks: readonly CompareBlock[];
}

/** Topics that are no single figure of a report: a list of categories has as many as the town likes. */
const LISTS: readonly string[] = ['published.category'];

/** What can stand in the table for reports of these forms. Items that none of the forms has are left out. */
export function compareGroups(
  forms: readonly FormId[],
  split: readonly string[],
  locale: Locale,
): readonly CompareGroup[] {
  const prose = TOPICS.filter(({ id }) => !LISTS.includes(id)).map(({ id, label }) =>
    row({ kind: 'mention', topic: id }, label[locale], locale),
  );
  const ratios = INDICATORS.map(({ id, label, formula }) => ({
    ...row({ kind: 'indicator', id }, label[locale], locale),
    note: formula[locale],
  }));
  return [
    { id: 'prose', blocks: [{ id: 'prose', label: null, rows: prose }] },
    { id: 'active', blocks: formBlocks(2, forms, split, locale) },
    { id: 'requests', blocks: formBlocks(3, forms, split, locale) },
    { id: 'review', blocks: formBlocks(4, forms, split, locale) },
    { id: 'ratios', blocks: [{ id: 'ratios', label: null, rows: ratios }] },
  ];
}

function row(measure: Measure, label: string, locale: Locale): CompareRow {
  const kind = measureKind(measure);
  return {
    key: measureKey(measure),
    measure,
    kind: kind === 'prose' ? 'count' : kind,
    label,
    unit: measureUnit(measure, locale),
    note: '',
    splits: null,
    part: false,
  };
}

/** Items of one table under the headings of the form; rows one after another under one heading are one block. */
function formBlocks(
  section: 2 | 3 | 4,
  forms: readonly FormId[],
  split: readonly string[],
  locale: Locale,
): readonly CompareBlock[] {
  const blocks: { id: string; label: string | null; rows: CompareRow[] }[] = [];
  for (const item of ITEMS) {
    const variant = item.section === section ? variantFor(item, forms) : null;
    if (!variant) continue;
    const heading = headingOf(variant);
    const last = blocks.at(-1);
    const block =
      last && last.label === (heading?.[locale] ?? null)
        ? last
        : { id: `${section}-${item.id}`, label: heading?.[locale] ?? null, rows: [] };
    if (block !== last) blocks.push(block);
    block.rows.push(...itemRows(item, variant, split, locale));
  }
  return blocks;
}

/** What the newest of the forms says of the item, null when none of them has it. */
function variantFor(item: Item, forms: readonly FormId[]): FormItem | null {
  const variants = forms.map((form) => formItem(form, item.id)).filter((variant) => variant !== null);
  return variants.at(-1) ?? null;
}

function headingOf(variant: FormItem) {
  if (variant.section === 2) return variant.block;
  if (variant.section === 4) return variant.rowPath[0] ?? null;
  return variant.rowPath.length > 2 ? (variant.rowPath[1] ?? null) : null;
}

function itemRows(item: Item, variant: FormItem, split: readonly string[], locale: Locale): CompareRow[] {
  const own = variant.rowPath.at(-1)?.[locale] ?? item.id;
  const column = variant.column?.[locale];
  const label = column === undefined ? own : variant.section === 4 ? column : `${own} · ${column}`;
  if (!item.perApplicant) return [row({ kind: 'figure', item: item.id, applicant: null }, label, locale)];
  const whole = {
    ...row({ kind: 'figure', item: item.id, applicant: 'total' }, label, locale),
    splits: item.id,
  };
  if (!split.includes(item.id)) return [whole];
  const parts = APPLICANT_PARTS.map((applicant) => ({
    ...row({ kind: 'figure', item: item.id, applicant }, applicantName(applicant, locale), locale),
    part: true,
  }));
  return [whole, ...parts];
}
