import Papa from 'papaparse';
import type { Column } from './chart-frame';

/**
 * Rows as CSV for spreadsheets: BOM, numbers bare, text that a spreadsheet would run as a formula led by one quote
 * (except the signs reports themselves use: - — /).
 */
export function columnsCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const guarded = (value: string | number | boolean | null) =>
    typeof value === 'string' && /^[=+\-@\t\r＝＋－＠]/.test(value) && !/^[-—/]$/.test(value)
      ? `'${value}`
      : value;
  const fields = columns.map((column) => column.head);
  const data = rows.map((row) => columns.map((column) => guarded(column.value(row))));
  return `\uFEFF${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;
}
