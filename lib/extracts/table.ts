import { type Column, type Field, fieldText } from '@/lib/dataset/column';
import { csvLine } from '@/lib/dataset/csv';
import { guardText } from './guard';

/** One column of a download: its head, what it may hold, and where it comes from in a row. */
export interface ExtractColumn<Row> {
  readonly head: string;
  readonly column: Column<unknown>;
  readonly value: (row: Row) => Field;
}

export interface CsvOptions {
  /** A BOM in front, without which Excel takes UTF-8 for the system's old encoding. */
  readonly bom: boolean;
}

/** Rows of one piece of text: enough for speed, few enough that a page answers in between. */
const ROWS_AT_ONCE = 500;

/**
 * A table as CSV in pieces, header first, so that 280,000 rows neither block a page nor have to be in memory at once:
 * each piece is at most 500 rows, and between pieces the reader of this iterable has its turn. Text is guarded
 * against formulas, numbers are never.
 */
export async function* csvChunks<Row>(
  columns: readonly ExtractColumn<Row>[],
  rows: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
  { bom }: CsvOptions,
): AsyncGenerator<string> {
  yield `${bom ? '\uFEFF' : ''}${csvLine(columns.map(({ head }) => guardText(head)))}`;
  for await (const batch of rows) {
    for (let at = 0; at < batch.length; at += ROWS_AT_ONCE) {
      yield batch
        .slice(at, at + ROWS_AT_ONCE)
        .map((row) => csvLine(columns.map((column) => fieldOf(column, row))))
        .join('');
    }
  }
}

/** A small table as CSV at once. */
export function csvText<Row>(
  columns: readonly ExtractColumn<Row>[],
  rows: readonly Row[],
  { bom }: CsvOptions,
): string {
  const header = csvLine(columns.map(({ head }) => guardText(head)));
  const body = rows.map((row) => csvLine(columns.map((column) => fieldOf(column, row))));
  return `${bom ? '\uFEFF' : ''}${header}${body.join('')}`;
}

function fieldOf<Row>(column: ExtractColumn<Row>, row: Row): string {
  const value = column.value(row);
  return typeof value === 'string' ? guardText(value) : fieldText(value);
}

/**
 * Gives the page its turn between pieces: a download of many pieces goes through this before it becomes a Blob.
 * `turn` waits for the next task of the host (a macrotask: resolved promises alone never let a page draw).
 */
export async function collectBlob(
  chunks: AsyncIterable<string>,
  type: string,
  turn: () => Promise<void> = nextTask,
): Promise<Blob> {
  const parts: Blob[] = [];
  let waiting: string[] = [];
  for await (const chunk of chunks) {
    waiting.push(chunk);
    if (waiting.length >= 16) {
      parts.push(new Blob(waiting));
      waiting = [];
    }
    await turn();
  }
  return new Blob([...parts, ...waiting], { type });
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
