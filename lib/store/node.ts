import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Blocking from '@duckdb/duckdb-wasm/blocking';
import { type Backend, type Connection, createEngine, type Engine } from './engine';
import { OPEN_CONFIG, settle } from './settings';
import { startErrorOf } from './store-error';

export interface NodeOptions {
  /** Folder of `duckdb-eh.wasm` and `duckdb-node-blocking.cjs`; the installed package's by default. */
  readonly dist?: string;
}

type Bindings = Awaited<ReturnType<typeof Blocking.createDuckDB>>;

/**
 * The browser's DuckDB in Node, for tests, the build and the command line: the same wasm, called without a worker, so a
 * statement blocks the thread while it runs. Throws a `StoreError` when it cannot start.
 */
export async function openNodeDatabase(options: NodeOptions = {}): Promise<Engine> {
  try {
    const { duckdb, bindings } = await instantiate(options.dist);
    const engine = await createEngine(backendOf(duckdb, bindings));
    await settle(engine);
    return engine;
  } catch (cause) {
    throw startErrorOf(cause);
  }
}

async function instantiate(dist: string | undefined) {
  const require = createRequire(import.meta.url);
  const folder =
    dist ??
    dirname(require.resolve(/* turbopackIgnore: true */ '@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs'));
  const duckdb: typeof Blocking = require(
    /* turbopackIgnore: true */ join(folder, 'duckdb-node-blocking.cjs'),
  );
  const wasm = { mainModule: join(folder, 'duckdb-eh.wasm'), mainWorker: '' };
  const bindings = await duckdb.createDuckDB(
    { mvp: wasm, eh: wasm },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await bindings.instantiate(() => undefined);
  bindings.open(OPEN_CONFIG);
  return { duckdb, bindings };
}

function backendOf(duckdb: typeof Blocking, bindings: Bindings): Backend {
  return {
    connect: () => connect(duckdb, bindings),
    putFile: (name, bytes) => bindings.registerFileBuffer(name, bytes),
    dropFile: (name) => bindings.dropFile(name),
    // There is no worker that could die on its own.
    death: new Promise<never>(() => undefined),
    close: () => bindings.reset(),
  };
}

function connect(duckdb: typeof Blocking, bindings: Bindings): Connection {
  const connection = bindings.connect();
  return {
    prepare: (sql) => connection.prepare(sql),
    send: (sql) => connection.useUnsafe((_, id) => send(duckdb, bindings, id, sql)),
    cancel: () => connection.cancelSent(),
    close: () => connection.close(),
  };
}

/**
 * Sends a statement that can be cancelled. The package's own `send` polls without ever giving the thread back, so no
 * timer could stop it; it is only used to read the answer once that stands.
 */
async function send(duckdb: typeof Blocking, bindings: Bindings, id: number, sql: string) {
  let header = bindings.startPendingQuery(id, sql, true);
  while (header === null) {
    await new Promise((resolve) => setImmediate(resolve));
    header = bindings.pollPendingQuery(id);
  }
  const answered: Bindings = Object.assign(Object.create(bindings), { startPendingQuery: () => header });
  return new duckdb.DuckDBConnection(answered, id).send(sql, true);
}
