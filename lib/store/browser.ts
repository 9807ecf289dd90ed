import { AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger } from '@duckdb/duckdb-wasm';
import { type Backend, type Connection, createEngine, type Engine } from './engine';
import { OPEN_CONFIG, settle } from './settings';
import { StoreError, startErrorOf } from './store-error';

export interface BrowserOptions {
  /** Address of `duckdb-eh.wasm`, of the page's own origin. */
  readonly wasm: string;
  /** Address of `duckdb-browser-eh.worker.js`, of the page's own origin. */
  readonly worker: string;
  readonly signal?: AbortSignal;
  /** Longest time for the start, in milliseconds. */
  readonly startLimitMs?: number;
}

/**
 * DuckDB in a worker of its own. Nothing of a failed start is kept: calling again starts anew. Throws a `StoreError`
 * that says why (`wasm-blocked`, `worker-failed`, `timeout`, `out-of-memory`), or the signal's reason.
 */
export async function openBrowserDatabase(options: BrowserOptions): Promise<Engine> {
  refuseBlockedWasm();
  options.signal?.throwIfAborted();
  const worker = startWorker(options.worker);
  try {
    return await beforeDeath(worker, options, (death) => start(worker, options, death));
  } catch (cause) {
    worker.terminate();
    if (options.signal?.aborted) throw options.signal.reason;
    throw startErrorOf(cause);
  }
}

/** The smallest module there is: where the policy forbids WebAssembly, `instantiate` would wait for ever. */
function refuseBlockedWasm(): void {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
  } catch (cause) {
    throw new StoreError(
      'wasm-blocked',
      'This browser or the policy of this page forbids WebAssembly.',
      cause,
    );
  }
}

/**
 * A worker that is loaded from its address is not bound by the page's content security policy; one that starts from a
 * blob inherits it, and with it `connect-src 'self'` holds for everything SQL can do.
 */
function startWorker(address: string): Worker {
  const script = `importScripts(${JSON.stringify(new URL(address, location.href).href)});`;
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  try {
    return new Worker(url);
  } finally {
    // The worker has its address resolved once it is made; it may be let go after the script has been fetched.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}

async function start(worker: Worker, options: BrowserOptions, death: Promise<never>): Promise<Engine> {
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  await db.instantiate(new URL(options.wasm, location.href).href);
  await db.open(OPEN_CONFIG);
  const engine = await createEngine(backendOf(db, death));
  await settle(engine);
  return engine;
}

/** Runs the start against the worker's death, the time limit and the caller's signal. */
async function beforeDeath(
  worker: Worker,
  { signal, wasm, startLimitMs = 60_000 }: BrowserOptions,
  work: (death: Promise<never>) => Promise<Engine>,
): Promise<Engine> {
  const death = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      reject(new StoreError('worker-failed', event.message || 'The database worker could not be loaded.'));
    });
  });
  // A death after the start is told to whoever asks next.
  death.catch(() => undefined);
  let stop: (() => void) | undefined;
  const limit = new Promise<never>((_, reject) => {
    const late = () =>
      reject(new StoreError('timeout', `The database did not start within ${startLimitMs} ms.`));
    const timer = setTimeout(late, startLimitMs);
    const abort = () => reject(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
  });
  try {
    return await Promise.race([work(death), death, limit, missingWasm(wasm)]);
  } finally {
    stop?.();
  }
}

/**
 * Rejects when the server does not have the wasm: the worker would wait for it for ever. Anything else is no answer,
 * offline least of all: the file itself may well be at hand.
 */
async function missingWasm(wasm: string): Promise<never> {
  const status = await fetch(wasm, { method: 'HEAD' }).then(
    (response) => response.status,
    () => null,
  );
  if (status === 404 || status === 403 || status === 410) {
    throw new StoreError(
      'worker-failed',
      `The database program could not be fetched: ${wasm} answered ${status}.`,
    );
  }
  return new Promise<never>(() => undefined);
}

function backendOf(db: AsyncDuckDB, death: Promise<never>): Backend {
  return {
    connect: async () => connectionOf(await db.connect()),
    putFile: (name, bytes) => db.registerFileBuffer(name, bytes),
    dropFile: async (name) => {
      await db.dropFile(name);
    },
    death,
    close: () => db.terminate(),
  };
}

function connectionOf(connection: AsyncDuckDBConnection): Connection {
  return {
    prepare: (sql) => connection.prepare(sql),
    send: (sql) => connection.send(sql, true),
    cancel: () => connection.cancelSent(),
    close: () => connection.close(),
  };
}
