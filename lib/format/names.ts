import { APPLICANTS, type FormId, type FormItem, isMoney, itemById, type Label, TOPICS } from '@/lib/forms';
import type { Locale } from './locale';

/** Short names where the printed one says too little without the rows around it. */
const SHORT_NAMES: Readonly<Record<string, Label>> = {
  'outcome.total': { zh: '办理结果总计', en: 'Outcomes in total' },
};

/**
 * The short name of an item as lists and charts show it: 行政许可 · 处理决定数量, 不予公开 · 属于行政执法案卷. Numbering
 * and printed remarks are left out. `form` chooses between labels that differ; null takes the oldest form's. A code that
 * no form has is shown as it is.
 */
export function itemName(item: string, form: FormId | null, locale: Locale): string {
  const variant = variantOf(item, form);
  if (!variant) return item;
  return (
    SHORT_NAMES[item]?.[locale] ??
    labelsOf(variant)
      .map((label) => plain(label[locale]))
      .join(' · ')
  );
}

/** The name as the form prints it, numbering and all: （三）不予公开 7.属于行政执法案卷. */
export function officialItemName(item: string, form: FormId | null, locale: Locale): string {
  const variant = variantOf(item, form);
  return variant
    ? labelsOf(variant)
        .map((label) => label[locale])
        .join(' ')
    : item;
}

/** The row and, in tables 二 and 四, the column of an item as printed; the column is null in table 三. */
export function rowAndColumn(
  item: string,
  form: FormId | null,
  locale: Locale,
): { readonly row: string; readonly column: string | null } {
  const variant = variantOf(item, form);
  if (!variant) return { row: item, column: null };
  const rows = variant.rowPath.length > 1 ? variant.rowPath.slice(1) : variant.rowPath;
  return {
    row: rows.map((label) => label[locale]).join(' '),
    column: variant.column?.[locale] ?? null,
  };
}

/** 自然人, Natural person; '' for null (tables 二 and 四), a code no form has as it is. */
export function applicantName(applicant: string | null, locale: Locale): string {
  if (applicant === null) return '';
  return APPLICANTS.find(({ id }) => id === applicant)?.label[locale] ?? applicant;
}

/** The name of a topic of the prose; a code that is none as it is. */
export function topicName(topic: string, locale: Locale): string {
  return TOPICS.find(({ id }) => id === topic)?.label[locale] ?? topic;
}

/** The unit that an item is shown in: 元 for money whatever the form prints, 件 or 项 otherwise; '' for no item. */
export function itemUnit(item: string, locale: Locale): string {
  const known = itemById(item);
  const unit = known?.in[0]?.unit;
  if (!known || !unit) return '';
  const shown = isMoney(known.id) ? '元' : unit;
  return locale === 'zh' ? shown : ({ 元: 'CNY', 件: 'cases', 项: 'items', 万元: 'CNY' } as const)[shown];
}

function variantOf(item: string, form: FormId | null): FormItem | null {
  const variants = itemById(item)?.in ?? [];
  return variants.find((variant) => variant.form === form) ?? variants[0] ?? null;
}

/** Row headings without 三、本年度办理结果 over all outcomes, then the column. */
function labelsOf({ rowPath, column }: FormItem): readonly Label[] {
  const rows = rowPath.length > 1 ? rowPath.slice(1) : rowPath;
  return column ? [...rows, column] : rows;
}

const NUMBERING = /^(?:[（(][一二三四五六七][）)]|[一二三四]、|\d\.\s?|\(\d\) |[IV]+\. )/;
const REMARK = /（(?:区分处理|单位).*）$/;

function plain(label: string): string {
  return label.replace(NUMBERING, '').replace(REMARK, '');
}
