import type { TableName } from './table-spec';

/** One thing in the way of reading a data set: which table, which row (from 1, header not counted), which column. */
export interface DataSetProblem {
  readonly table: TableName;
  readonly row: number | null;
  readonly column: string | null;
  readonly problem: string;
}

/** Reading stops when this many problems of one table are known. */
export const MAX_PROBLEMS = 20;

/** CSV that is no data set of ours, with every problem found up to {@link MAX_PROBLEMS}. */
export class DataSetError extends Error {
  override readonly name = 'DataSetError';
  constructor(readonly problems: readonly DataSetProblem[]) {
    super(problems.map(problemText).join('\n'));
  }
}

function problemText({ table, row, column, problem }: DataSetProblem): string {
  const where = [`${table}.csv`, row === null ? null : `row ${row}`, column].filter((part) => part !== null);
  return `${where.join(', ')}: ${problem}`;
}
