import Papa from 'papaparse';
import { type Column, type Field, fieldText } from './column';
import { DataSetError, type DataSetProblem, MAX_PROBLEMS } from './problems';
import { columnNames, TABLES } from './specs';
import type { TableName, TableRows } from './table-spec';

/**
 * Tables as CSV and back: UTF-8, a header row, RFC 4180, `\n`, no BOM. Every column goes through its own entry in the
 * specs both ways, so that what is written reads back as it was.
 */

/** The header row of a table, with its line end. */
export function tableHeader(name: TableName): string {
  return `${Papa.unparse([[...columnNames(name)]], { newline: '\n' })}\n`;
}

/** Rows of a table as CSV without the header; '' for no rows, else it ends in a line end. */
export function tableLines<N extends TableName>(name: N, rows: readonly TableRows[N][]): string {
  const names = columnNames(name);
  return rows.map((row) => csvLine(names.map((column) => fieldText(row[column] as Field)))).join('');
}

/** Fields as one line of CSV with its line end. */
export function csvLine(fields: readonly string[]): string {
  return `${fields.map(quoted).join(',')}\n`;
}

/** What PapaParse puts in quotes: everything else stands as it is, and a data set is nearly all of that kind. */
const NEEDS_QUOTES = /[",\r\n\uFEFF]|^ | $/;

function quoted(field: string): string {
  return NEEDS_QUOTES.test(field) ? Papa.unparse([[field]], { newline: '\n' }) : field;
}

/** A whole table as CSV. */
export function tableCsv<N extends TableName>(name: N, rows: readonly TableRows[N][]): string {
  return tableHeader(name) + tableLines(name, rows);
}

/**
 * The rows that a CSV file of this table holds. A BOM and `\r\n` (a spreadsheet saved it again) and columns of others
 * are accepted. Throws {@link DataSetError} naming table, row and column of what cannot be a row of this table.
 */
export function parseTable<N extends TableName>(name: N, csv: string): readonly TableRows[N][] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  const broken = errors.find((error) => error.type === 'Quotes');
  if (broken)
    throw new DataSetError([{ table: name, row: broken.row ?? null, column: null, problem: broken.message }]);
  const [header, ...lines] = data;
  const at = columnPositions(name, header ?? []);
  const problems: DataSetProblem[] = [];
  const rows: TableRows[N][] = [];
  for (const [index, fields] of lines.entries()) {
    rows.push(readRow(name, at, fields, index + 1, problems));
    if (problems.length >= MAX_PROBLEMS) break;
  }
  if (problems.length > 0) throw new DataSetError(problems);
  return rows;
}

/** Where each column of the table stands in this file. */
function columnPositions<N extends TableName>(
  name: N,
  header: readonly string[],
): ReadonlyMap<string, number> {
  const at = new Map(columnNames(name).map((column) => [column as string, header.indexOf(column)]));
  const lost = [...at].filter(([, index]) => index < 0);
  if (lost.length > 0) {
    throw new DataSetError(
      lost.map(([column]) => ({ table: name, row: null, column, problem: 'the column is not in the file' })),
    );
  }
  return at;
}

function readRow<N extends TableName>(
  name: N,
  at: ReadonlyMap<string, number>,
  fields: readonly string[],
  row: number,
  problems: DataSetProblem[],
): TableRows[N] {
  const { columns } = TABLES[name];
  const values: Partial<Record<string, unknown>> = {};
  for (const column of columnNames(name)) {
    const field = fields[at.get(column) ?? -1];
    const read = columns[column].schema.safeParse(field);
    if (read.success) values[column] = read.data;
    else {
      const problem = `“${field ?? ''}” is not ${expectation(columns[column])}`;
      problems.push({ table: name, row, column, problem });
    }
  }
  // Every column was read by its own schema; a row with a problem never leaves parseTable.
  return values as unknown as TableRows[N];
}

/** What a field of a column can be, in words. */
function expectation({
  type,
  choices,
  nullable,
}: Pick<Column<unknown>, 'type' | 'choices' | 'nullable'>): string {
  const kind =
    choices === null ? `of type ${type}` : `one of ${choices.map((value) => value || '(empty)').join(', ')}`;
  return nullable ? `${kind}, nor empty` : kind;
}
