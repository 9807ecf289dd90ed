import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { generateReports } from '@/lib/generate/reports';
import { QUERIES } from '@/lib/queries';
import { INDICATOR_TABLE } from '@/lib/queries/indicators';
import type { Statement } from '@/lib/store/database';
import { writeDatabaseFile } from '@/lib/store/database-file';
import type { Engine } from '@/lib/store/engine';
import { openNativeDatabase } from '@/lib/store/native';
import { openNodeDatabase } from '@/lib/store/node';
import { openStore } from '@/lib/store/open-store';
import { openChromiumDatabase } from './bench/chromium';
import { findChromium } from './ensure-chromium';

/**
 * `npm run bench [-- --reports 280000] [--runs 15] [--only ranking,findings] [--hosts native,node,chromium]`: every
 * registered query on generated reports in native DuckDB, in duckdb-wasm in Node and in Chromium. Prints a table of
 * p50 and p95 in milliseconds and keeps it, with the database file, under `test/.output/bench`.
 */
const FOLDER = 'test/.output/bench';

interface Host {
  readonly name: string;
  readonly engine: Engine;
  time(statement: Statement, runs: number): Promise<readonly number[]>;
}

interface Options {
  readonly reports: number;
  readonly runs: number;
  readonly only: readonly string[];
  readonly hosts: readonly string[];
}

async function main(): Promise<void> {
  const options = readOptions();
  await mkdir(FOLDER, { recursive: true });
  const file = join(FOLDER, `reports-${options.reports}.duckdb`);
  await generated(file, options.reports);
  const bytes = await readFile(file);
  const results = new Map<string, Map<string, readonly number[]>>();
  const lines = [
    `${options.reports} reports, file ${megabytes(bytes.length)}, gzip ${megabytes(gzipSync(bytes).length)}`,
  ];
  for (const name of options.hosts) {
    const host = await openHost(name);
    if (!host) {
      lines.push(`${name}: not run, no Chromium was found`);
      continue;
    }
    const started = performance.now();
    await openStore(host.engine, { national: new Uint8Array(bytes), catalogues: [INDICATOR_TABLE] });
    lines.push(`${name}: store opened in ${Math.round(performance.now() - started)} ms`);
    results.set(name, await timeQueries(host, options));
    await host.engine.close();
  }
  const report = [...lines, '', ...table(results)].join('\n');
  process.stdout.write(`${report}\n`);
  await writeFile(join(FOLDER, `bench-${options.reports}.md`), `${report}\n`);
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      reports: { type: 'string', default: '280000' },
      runs: { type: 'string', default: '15' },
      only: { type: 'string', default: '' },
      hosts: { type: 'string', default: 'native,node,chromium' },
    },
  });
  const words = (text: string) => text.split(',').filter((word) => word !== '');
  return {
    reports: Number(values.reports),
    runs: Number(values.runs),
    only: words(values.only),
    hosts: words(values.hosts),
  };
}

async function generated(file: string, reports: number): Promise<void> {
  if (
    await stat(file).then(
      () => true,
      () => false,
    )
  )
    return;
  process.stderr.write(`generating ${reports} reports\n`);
  const engine = await openNativeDatabase();
  await writeDatabaseFile(engine, file, generateReports({ seed: 1, reports, batch: 2000 }));
  await engine.close();
}

async function openHost(name: string): Promise<Host | null> {
  if (name === 'native') return timedHere(name, await openNativeDatabase());
  if (name === 'node') return timedHere(name, await openNodeDatabase());
  const path = findChromium();
  if (path === null) return null;
  const { engine, time } = await openChromiumDatabase(path);
  return { name, engine, time };
}

function timedHere(name: string, engine: Engine): Host {
  return {
    name,
    engine,
    time: async (statement, runs) => {
      const times: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        const started = performance.now();
        await engine.query(statement);
        times.push(performance.now() - started);
      }
      return times;
    },
  };
}

async function timeQueries(host: Host, options: Options): Promise<Map<string, readonly number[]>> {
  const real = await realValues(host.engine);
  const times = new Map<string, readonly number[]>();
  for (const { id, sampleStatement } of QUERIES) {
    if (options.only.length > 0 && !options.only.includes(id)) continue;
    const { sql, params } = sampleStatement();
    const statement = { sql, params: params.map((param) => real.get(param) ?? param) };
    // The first two runs prepare the statement and fetch the columns.
    const all = await host.time(statement, options.runs + 2);
    times.set(
      id,
      all.slice(2).sort((a, b) => a - b),
    );
    process.stderr.write(`${host.name} ${id} ${format(quantile(times.get(id) ?? [], 0.5))}\n`);
  }
  return times;
}

/** The samples name reports and a town that generated data does not have; these stand for them. */
async function realValues(engine: Engine): Promise<ReadonlyMap<unknown, string>> {
  const rows = await engine.query<{ report: string; organisation: string; province: string }>({
    sql: `SELECT report, organisation, province FROM wide WHERE year = 2020 ORDER BY rid LIMIT 4
      OFFSET (SELECT count(*) // 20 FROM wide)`,
    params: [],
  });
  const values = new Map<unknown, string>();
  rows.forEach((row, at) => {
    values.set(`00000000000${at + 1}`, row.report);
    values.set('云江省', row.province);
    values.set('云江省/平州市/东区/甲街道', row.organisation);
  });
  return values;
}

function table(results: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>): string[] {
  const hosts = [...results.keys()];
  const ids = [...(results.values().next().value?.keys() ?? [])];
  const head = ['query', ...hosts.flatMap((host) => [`${host} p50`, `${host} p95`])];
  const rows = ids.map((id) => [
    id,
    ...hosts.flatMap((host) => {
      const times = results.get(host)?.get(id) ?? [];
      return [format(quantile(times, 0.5)), format(quantile(times, 0.95))];
    }),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

const format = (ms: number) => ms.toFixed(ms < 10 ? 1 : 0);
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

await main();
