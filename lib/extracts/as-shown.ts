import type { Column, Field } from '@/lib/dataset/column';
import { nullable, text, words } from '@/lib/dataset/column';
import type { ExtractInfo } from './extract';
import type { ExtractColumn } from './table';

/** A column as a page shows it. Figures come as numbers, not as their formatted text, so that they can be added up. */
export interface ShownColumn<Row> {
  readonly head: string;
  readonly value: (row: Row) => Field;
}

/** A table, or the twin table of a chart, as the page shows it: the same columns, heads, rows and order. */
export const asShown: ExtractInfo = {
  id: 'as-shown',
  title: { zh: '如页面所示', en: 'As shown' },
  row: { zh: '页面表格的一行', en: 'A row of the table on the page' },
};

const SHOWN: Column<unknown> = nullable(
  text(words('页面的列', 'Column of the page', '含义见页面', 'What it is stands on the page')),
);

/** The columns of a shown table as columns of a download. */
export function shownColumns<Row>(columns: readonly ShownColumn<Row>[]): readonly ExtractColumn<Row>[] {
  return columns.map(({ head, value }) => ({ head, value, column: SHOWN }));
}
