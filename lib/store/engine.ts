import { type Database, QueryError, type SqlRow, type SqlValue, type Statement } from './database';
import { type ArrowRows, rowsOf } from './rows';
import { StoreError, storeErrorOf } from './store-error';

/**
 * One engine over two hosts. duckdb-wasm speaks synchronously in Node and through a worker in the browser; both are
 * adapted to the small {@link Backend}, and everything that must hold for every call is said here once:
 *
 *      query ──▶ prepare (one statement only, values bound) ──▶ run ──▶ rows
 *                    │
 *                    └── raced against: the caller's signal · a time limit · the worker's death
 *
 * A statement with values runs to its end inside the worker even when its caller has gone (its answer is dropped);
 * a statement without values is polled and stops within some 20 ms.
 */

type MaybePromise<T> = T | Promise<T>;

export interface Prepared {
  query(...params: SqlValue[]): MaybePromise<ArrowRows>;
  send(...params: SqlValue[]): MaybePromise<Iterable<ArrowRows> | AsyncIterable<ArrowRows>>;
  close(): MaybePromise<void>;
}

export interface Connection {
  prepare(sql: string): MaybePromise<Prepared>;
  /** Starts a statement that `cancel` can stop. */
  send(sql: string): MaybePromise<Iterable<ArrowRows> | AsyncIterable<ArrowRows>>;
  cancel(): MaybePromise<unknown>;
  close(): MaybePromise<void>;
}

export interface Backend {
  connect(): MaybePromise<Connection>;
  /** Puts a file into the database's own memory. */
  putFile(name: string, bytes: Uint8Array): MaybePromise<void>;
  dropFile(name: string): MaybePromise<void>;
  /** Rejects when the worker dies; never settles otherwise. */
  readonly death: Promise<never>;
  close(): MaybePromise<void>;
}

/** A second line to the database with its own transaction, for the console. */
export interface Session extends Database {
  /** Runs one statement that has no values and no rows of interest. */
  run(sql: string): Promise<void>;
  /** Prepares a statement without running it: throws for a faulty one and for several at once. */
  check(sql: string): Promise<void>;
}

export interface Engine extends Session {
  session(): Promise<Session>;
  /** The bytes may be handed over for good: do not use them afterwards. */
  putFile(name: string, bytes: Uint8Array): Promise<void>;
  dropFile(name: string): Promise<void>;
  /** What a file that was put in is called in SQL. */
  fileName(name: string): string;
  /** Where names of tables are looked for, on every connection from now on. */
  setSearchPath(path: string): Promise<void>;
}

/** Longest time for one call into the worker, in milliseconds. The slowest page query takes a hundredth of it. */
export const CALL_LIMIT_MS = 60_000;

/** Longest time for a statement to stop once it is cancelled; 20 ms is usual. */
const CANCEL_LIMIT_MS = 5_000;

/** Statements kept prepared per connection. */
const PREPARED_LIMIT = 48;

export async function createEngine(backend: Backend, callLimitMs = CALL_LIMIT_MS): Promise<Engine> {
  const guard = new Guard(backend, callLimitMs);
  let searchPath: string | null = null;
  const connect = async (signal?: AbortSignal) => {
    const connection = await guard.call(() => backend.connect(), signal);
    const line = new Line(connection, guard);
    if (searchPath !== null) await line.setSearchPath(searchPath);
    return line;
  };
  const main = await connect();
  return {
    query: (statement, signal) => main.query(statement, signal),
    stream: (statement, signal) => streamOf(connect, statement, signal),
    run: (sql) => main.run(sql),
    check: (sql) => main.check(sql),
    session: () => connect(),
    putFile: (name, bytes) => guard.call(() => backend.putFile(name, bytes)),
    dropFile: (name) => guard.call(() => backend.dropFile(name)),
    fileName: (name) => name,
    setSearchPath: async (path) => {
      searchPath = path;
      await main.setSearchPath(path);
    },
    close: async () => {
      guard.end(new StoreError('closed', 'The database has been closed.'));
      await backend.close();
    },
  };
}

/** Every call goes through here; after the first fatal error every later call fails with it. */
class Guard {
  private ended: StoreError | null = null;

  constructor(
    private readonly backend: Backend,
    private readonly limitMs: number,
  ) {
    backend.death.catch((cause: unknown) => this.end(asStoreError(cause)));
  }

  end(reason: StoreError): void {
    this.ended ??= reason;
  }

  async call<T>(work: () => MaybePromise<T>, signal?: AbortSignal, limitMs = this.limitMs): Promise<T> {
    if (this.ended) throw this.ended;
    signal?.throwIfAborted();
    let stop: (() => void) | undefined;
    const limit = new Promise<never>((_, reject) => {
      const timer = setTimeout(() => reject(this.timeout(limitMs)), limitMs);
      const abort = () => reject(signal?.reason);
      signal?.addEventListener('abort', abort, { once: true });
      stop = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      };
    });
    try {
      return await Promise.race([work(), limit, this.backend.death]);
    } catch (cause) {
      const fatal = storeErrorOf(cause);
      if (!fatal) throw cause;
      this.end(fatal);
      throw fatal;
    } finally {
      stop?.();
    }
  }

  private timeout(limitMs: number): StoreError {
    const reason = new StoreError('timeout', `The database did not answer within ${limitMs} ms.`);
    this.end(reason);
    // The worker is stuck in that call: only ending it gives the memory back.
    Promise.resolve(this.backend.close()).catch((cause: unknown) => this.end(asStoreError(cause)));
    return reason;
  }
}

/** One connection. Its statements queue in the worker, so prepared ones can be shared and kept. */
class Line implements Session {
  private readonly prepared = new Map<string, Promise<Prepared>>();

  constructor(
    private readonly connection: Connection,
    private readonly guard: Guard,
  ) {}

  async query<Row extends SqlRow>(statement: Statement, signal?: AbortSignal): Promise<readonly Row[]> {
    return asQuery(statement, signal, async () => {
      const prepared = await this.guard.call(() => this.prepare(statement.sql), signal);
      const table = await this.guard.call(() => prepared.query(...statement.params), signal);
      return rowsOf<Row>(table);
    });
  }

  async *stream<Row extends SqlRow>(
    statement: Statement,
    signal?: AbortSignal,
  ): AsyncIterable<readonly Row[]> {
    yield* batches<Row>(this.connection, this.guard, statement, signal);
  }

  async run(sql: string): Promise<void> {
    await this.query({ sql, params: [] });
  }

  async check(sql: string): Promise<void> {
    await asQuery({ sql, params: [] }, undefined, async () => {
      const prepared = await this.guard.call(() => this.connection.prepare(sql));
      await this.guard.call(() => prepared.close());
    });
  }

  async setSearchPath(path: string): Promise<void> {
    // A kept statement goes on reading the tables it was prepared for.
    for (const sql of [...this.prepared.keys()]) this.forget(sql);
    await this.run(`SET search_path = '${path}'`);
  }

  async close(): Promise<void> {
    await this.guard.call(() => this.connection.close());
  }

  private prepare(sql: string): Promise<Prepared> {
    const known = this.prepared.get(sql);
    if (known) {
      // Moved to the end: the oldest used goes first.
      this.prepared.delete(sql);
      this.prepared.set(sql, known);
      return known;
    }
    const fresh = Promise.resolve(this.connection.prepare(sql));
    this.prepared.set(sql, fresh);
    fresh.catch(() => this.prepared.delete(sql));
    const oldest = this.prepared.keys().next();
    if (this.prepared.size > PREPARED_LIMIT && !oldest.done) this.forget(oldest.value);
    return fresh;
  }

  private forget(sql: string): void {
    const prepared = this.prepared.get(sql);
    this.prepared.delete(sql);
    prepared
      ?.then((statement) => statement.close())
      .catch((cause: unknown) => this.guard.end(asStoreError(cause)));
  }
}

/** Streams on a connection of its own, so that other questions are answered between two batches. */
async function* streamOf<Row extends SqlRow>(
  connect: (signal?: AbortSignal) => Promise<Line>,
  statement: Statement,
  signal?: AbortSignal,
): AsyncIterable<readonly Row[]> {
  const line = await connect(signal);
  try {
    yield* line.stream<Row>(statement, signal);
  } finally {
    await line.close();
  }
}

async function* batches<Row extends SqlRow>(
  connection: Connection,
  guard: Guard,
  statement: Statement,
  signal?: AbortSignal,
): AsyncIterable<readonly Row[]> {
  const bound = statement.params.length > 0;
  // Preparing first refuses several statements in one text also where the text itself is sent.
  const prepared = await asQuery(statement, signal, () =>
    guard.call(() => connection.prepare(statement.sql), signal),
  );
  let finished = false;
  try {
    const sent = await asQuery(statement, signal, () =>
      guard.call(() => (bound ? prepared.send(...statement.params) : connection.send(statement.sql)), signal),
    );
    const iterator = Symbol.asyncIterator in sent ? sent[Symbol.asyncIterator]() : sent[Symbol.iterator]();
    for (;;) {
      const next = await asQuery(statement, signal, () => guard.call(() => iterator.next(), signal));
      if (next.done) break;
      if (next.value.numRows > 0) yield rowsOf<Row>(next.value);
    }
    finished = true;
  } finally {
    // A statement that cannot even be cancelled holds the worker: it is ended with it.
    if (!finished) await guard.call(() => connection.cancel(), undefined, CANCEL_LIMIT_MS);
    await guard.call(() => prepared.close());
  }
}

async function asQuery<T>(
  statement: Statement,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof StoreError || (signal?.aborted && cause === signal.reason)) throw cause;
    throw new QueryError(statement, cause);
  }
}

function asStoreError(cause: unknown): StoreError {
  return storeErrorOf(cause) ?? new StoreError('worker-failed', 'The database worker failed.', cause);
}
