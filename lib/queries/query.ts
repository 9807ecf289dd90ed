import type { Database, SqlRow, Statement } from '@/lib/store/database';

/**
 * One question to the data. Pages run it at build time (Node) and in the browser; the bench runs its `sample`; the
 * chart menu shows its statement.
 */
export interface Query<Params, Row extends SqlRow> {
  readonly id: string;
  readonly statement: (params: Params) => Statement;
  /** Parameters as a page would send them, for tests and the bench. */
  readonly sample: Params;
  /** The statement with its sample, for those who run every query without knowing its parameters. */
  readonly sampleStatement: () => Statement;
  /** Carries the row type; never read. */
  readonly row?: Row;
}

/** Declares a query with its row type: `defineQuery<Params, Row>({ id, statement, sample })`. */
export function defineQuery<Params, Row extends SqlRow>(
  query: Omit<Query<Params, Row>, 'sampleStatement'>,
): Query<Params, Row> {
  return { ...query, sampleStatement: () => query.statement(query.sample) };
}

export function runQuery<Params, Row extends SqlRow>(
  db: Database,
  query: Query<Params, Row>,
  params: NoInfer<Params>,
  signal?: AbortSignal,
): Promise<readonly Row[]> {
  return db.query<Row>(query.statement(params), signal);
}
