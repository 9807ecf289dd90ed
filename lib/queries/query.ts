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
  /** Carries the row type; never read. */
  readonly row?: Row;
}

/** Declares a query with its row type: `defineQuery<Params, Row>({ id, statement, sample })`. */
export function defineQuery<Params, Row extends SqlRow>(query: Query<Params, Row>): Query<Params, Row> {
  return query;
}

export function runQuery<Params, Row extends SqlRow>(
  db: Database,
  query: Query<Params, Row>,
  params: Params,
  signal?: AbortSignal,
): Promise<readonly Row[]> {
  return db.query<Row>(query.statement(params), signal);
}
