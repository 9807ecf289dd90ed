import Papa from 'papaparse';
import { ITEMS } from '@/lib/forms';
import type { Column } from './column';
import { TABLE_NAMES, TABLES } from './specs';

/**
 * The dictionary of columns as CSV: what every column of every table is, in both languages, with its type and its
 * allowed values. The order is that of the files.
 */
export function columnDictionaryCsv(): string {
  const rows = TABLE_NAMES.flatMap((table) =>
    Object.entries<Column<unknown>>(TABLES[table].columns).map(([name, column]) => ({
      table,
      column: name,
      type: column.type,
      may_be_empty: String(column.nullable),
      values: column.choices?.filter((value) => value !== '').join(' ') ?? '',
      title_zh: column.title.zh,
      title_en: column.title.en,
      description_zh: column.description.zh,
      description_en: column.description.en,
    })),
  );
  return `${Papa.unparse(rows, { newline: '\n' })}\n`;
}

/** The dictionary of items as CSV: one row for every item of every form, with its official labels. */
export function itemDictionaryCsv(): string {
  const rows = ITEMS.flatMap((item) =>
    item.in.map((variant) => ({
      item: item.id,
      form: variant.form,
      section: variant.section,
      block_zh: variant.block.zh,
      row_zh: variant.rowPath.map((label) => label.zh).join(' / '),
      column_zh: variant.column?.zh ?? '',
      block_en: variant.block.en,
      row_en: variant.rowPath.map((label) => label.en).join(' / '),
      column_en: variant.column?.en ?? '',
      printed_unit: variant.unit,
      per_applicant: String(variant.perApplicant),
      adds_to: variant.addsTo ?? '',
    })),
  );
  return `${Papa.unparse(rows, { newline: '\n' })}\n`;
}
