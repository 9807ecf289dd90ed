/**
 * The one thing the rest of the project knows of DuckDB. Behind it stands duckdb-wasm in a worker (browser) or in
 * Node; a test may put a plain object there.
 */

export type SqlValue = string | number | boolean | null;

/** A statement with its values bound, never pasted into the text. */
export interface Statement {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/** Columns are flat: numbers, strings, booleans and null only. */
export type SqlRow = Readonly<Record<string, SqlValue>>;

export interface Database {
  /** Runs one statement and gives all its rows. Throws {@link QueryError}; an aborted query throws `signal.reason`. */
  query<Row extends SqlRow>(statement: Statement, signal?: AbortSignal): Promise<readonly Row[]>;
  /** Runs one statement and gives its rows in batches as they come. */
  stream<Row extends SqlRow>(statement: Statement, signal?: AbortSignal): AsyncIterable<readonly Row[]>;
  close(): Promise<void>;
}

/** A statement that failed, with its text and the database's own words as cause. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  constructor(
    readonly statement: Statement,
    override readonly cause: unknown,
  ) {
    super(`The query failed: ${cause instanceof Error ? cause.message : String(cause)}\n${statement.sql}`);
  }
}
