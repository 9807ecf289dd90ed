/**
 * Why the database cannot answer at all (a statement that fails is a `QueryError`). The page says it in words and keeps
 * working from what it has: parsing, tables and CSV need no database.
 */
export type StoreErrorCode =
  /** The page's policy or the browser forbids WebAssembly. */
  | 'wasm-blocked'
  /** The worker did not start, or died. */
  | 'worker-failed'
  /** A call did not answer in its time; the worker was ended. */
  | 'timeout'
  | 'out-of-memory'
  /** Rows or a database file could not be taken in. */
  | 'load-failed'
  /** A database file that this version cannot read. */
  | 'incompatible-file'
  | 'closed';

export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    override readonly cause?: unknown,
  ) {
    super(message);
  }
}

/** What the database's own words mean for the store, null when the statement alone is to blame. */
export function storeErrorOf(cause: unknown): StoreError | null {
  if (cause instanceof StoreError) return cause;
  const words = messageOf(cause);
  if (/out of memory|could not allocate|memory limit|Aborted\(OOM\)/i.test(words)) {
    return new StoreError('out-of-memory', 'The database ran out of memory.', cause);
  }
  // A wasm trap leaves the instance in an unknown state: nothing it says afterwards can be trusted.
  if (/memory access out of bounds|unreachable|table index is out of bounds|null function/i.test(words)) {
    return new StoreError('worker-failed', `The database broke down: ${words}`, cause);
  }
  return null;
}

/** Why a start failed: a policy that forbids WebAssembly is told apart from a worker that cannot run. */
export function startErrorOf(cause: unknown): StoreError {
  const known = storeErrorOf(cause);
  if (known) return known;
  const words = messageOf(cause);
  if (/wasm|WebAssembly|CompileError|unsafe-eval|Content Security Policy/i.test(words)) {
    return new StoreError('wasm-blocked', `WebAssembly could not be started: ${words}`, cause);
  }
  return new StoreError('worker-failed', `The database worker did not start: ${words}`, cause);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}
