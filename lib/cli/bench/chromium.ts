import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { SqlRow, Statement } from '@/lib/store/database';
import type { Engine } from '@/lib/store/engine';
import { OPEN_CONFIG, settle } from '@/lib/store/settings';

/** A database in a page of Chromium, told what to do from Node; its own times are taken inside the page. */
export interface ChromiumDatabase {
  readonly engine: Engine;
  /** Times of repeated runs of a statement in milliseconds, from asking to the rows being there. */
  time(statement: Statement, runs: number): Promise<readonly number[]>;
  close(): Promise<void>;
}

const MODULES = 'node_modules';

/** What the page loads by bare name. */
const IMPORTS = {
  'apache-arrow': '/apache-arrow/Arrow.dom.mjs',
  tslib: '/tslib/tslib.es6.mjs',
  flatbuffers: '/flatbuffers/mjs/flatbuffers.js',
};

const PAGE = `<!doctype html><script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>
<script type="module">
  import { AsyncDuckDB, VoidLogger } from '/@duckdb/duckdb-wasm/dist/duckdb-browser.mjs';
  const base = location.origin + '/@duckdb/duckdb-wasm/dist/';
  const script = new Blob(['importScripts(' + JSON.stringify(base + 'duckdb-browser-eh.worker.js') + ')']);
  const db = new AsyncDuckDB(new VoidLogger(), new Worker(URL.createObjectURL(script)));
  await db.instantiate(base + 'duckdb-eh.wasm');
  await db.open(${JSON.stringify(OPEN_CONFIG)});
  const connection = await db.connect();
  const prepared = new Map();
  const rows = (table) => {
    const columns = table.schema.fields.map((field, at) => [field.name, table.getChildAt(at)]);
    return Array.from({ length: table.numRows }, (_, at) =>
      Object.fromEntries(columns.map(([name, column]) => [name, column.get(at)])));
  };
  const ask = async ({ sql, params }) => {
    if (!prepared.has(sql)) prepared.set(sql, await connection.prepare(sql));
    return rows(await prepared.get(sql).query(...params));
  };
  globalThis.bench = {
    ask,
    put: async (name) => db.registerFileBuffer(name, new Uint8Array(await (await fetch('/files/' + name)).arrayBuffer())),
    drop: async (name) => { await db.dropFile(name); },
    time: async (statement, runs) => {
      const times = [];
      for (let run = 0; run < runs; run += 1) {
        const started = performance.now();
        await ask(statement);
        times.push(performance.now() - started);
      }
      return times;
    },
  };
</script>`;

interface Bench {
  ask(statement: Statement): Promise<SqlRow[]>;
  put(name: string): Promise<void>;
  drop(name: string): Promise<void>;
  time(statement: Statement, runs: number): Promise<number[]>;
}

declare global {
  var bench: Bench | undefined;
}

export async function openChromiumDatabase(executablePath: string): Promise<ChromiumDatabase> {
  const files = new Map<string, Uint8Array>();
  const server = await serve(files);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.goto(addressOf(server));
  await page.waitForFunction(() => globalThis.bench !== undefined, null, { timeout: 60_000 });
  const engine = engineOf(page, files, () => shut(browser, server));
  await settle(engine);
  return {
    engine,
    time: (statement, runs) =>
      page.evaluate(([asked, times]) => globalThis.bench?.time(asked, times) ?? [], [
        statement,
        runs,
      ] as const),
    close: () => engine.close(),
  };
}

function engineOf(page: Page, files: Map<string, Uint8Array>, close: () => Promise<void>): Engine {
  const ask = async <Row extends SqlRow>(statement: Statement): Promise<readonly Row[]> => {
    const rows = await page.evaluate((asked) => globalThis.bench?.ask(asked) ?? [], statement);
    return rows as unknown as readonly Row[];
  };
  const engine: Engine = {
    query: ask,
    async *stream<Row extends SqlRow>(statement: Statement) {
      yield await ask<Row>(statement);
    },
    run: async (sql) => {
      await ask({ sql, params: [] });
    },
    check: () => Promise.reject(new Error('the bench has no console')),
    session: async () => engine,
    putFile: async (name, bytes) => {
      files.set(name, bytes);
      await page.evaluate((file) => globalThis.bench?.put(file), name);
      files.delete(name);
    },
    dropFile: (name) => page.evaluate((file) => globalThis.bench?.drop(file), name),
    fileName: (name) => name,
    setSearchPath: (path) => engine.run(`SET search_path = '${path}'`),
    close,
  };
  return engine;
}

async function shut(browser: Browser, server: Server): Promise<void> {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  wasm: 'application/wasm',
};

/** The installed packages, the page, and the files that are on their way into the database. */
async function serve(files: ReadonlyMap<string, Uint8Array>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    answer(path, files).then(
      ({ type, body }) => response.writeHead(200, { 'content-type': type }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function answer(path: string, files: ReadonlyMap<string, Uint8Array>) {
  if (path === '/') return { type: 'text/html', body: PAGE };
  const file = files.get(path.replace('/files/', ''));
  if (file) return { type: 'application/octet-stream', body: file };
  const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain';
  return { type, body: await readFile(join(MODULES, path)) };
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}/`;
}
