import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataSet } from '@/lib/dataset/tables';
import { generateReports } from '@/lib/generate/reports';
import { writeDatabaseFile } from '@/lib/store/database-file';
import type { Engine } from '@/lib/store/engine';
import { openNativeDatabase } from '@/lib/store/native';
import { openNodeDatabase } from '@/lib/store/node';
import { openStore } from '@/lib/store/open-store';
import { addReports, removeReport } from '@/lib/store/reports';
import { SAMPLE } from './sample-reports';

const batches: readonly DataSet[] = [...generateReports({ seed: 3, reports: 60, batch: 25 })];
let folder: string;
let store: Engine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiebao-test-'));
  const path = join(folder, 'reports.duckdb');
  const native = await openNativeDatabase();
  await writeDatabaseFile(native, path, batches);
  await native.close();
  store = await openStore(await openNodeDatabase(), { national: new Uint8Array(await readFile(path)) });
}, 60_000);
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const ask = (sql: string) => store.query({ sql, params: [] });
const key = (row: object) => JSON.stringify(row);

describe('a database file', () => {
  it('gives back every cell with its value and state', async () => {
    const rows = await ask(
      'SELECT report, item, applicant, value, state, approximate, unit_source FROM figure',
    );
    const put = batches.flatMap(({ figures }) =>
      figures.map(({ report, item, applicant, value, state, approximate, unit_source }) => ({
        report,
        item,
        applicant,
        value,
        state,
        approximate,
        unit_source,
      })),
    );
    expect(rows.map(key).sort()).toEqual(put.map(key).sort());
  });

  it('gives back prose figures with the text they were printed in', async () => {
    const rows = await ask(
      'SELECT report, topic, label, value, approximate, unit, raw, place FROM mention ORDER BY report, n',
    );
    expect(rows.map(key).sort()).toEqual(
      batches
        .flatMap(({ mentions }) => mentions)
        .map(key)
        .sort(),
    );
  });

  it('gives back what every check answered for every report', async () => {
    const rows = await ask('SELECT * FROM coverage');
    expect(rows.map(key).sort()).toEqual(
      batches
        .flatMap(({ coverage }) => coverage)
        .map(key)
        .sort(),
    );
  });

  it('stands beside reports in memory, and alone again when they are gone', async () => {
    const reports = () => ask('SELECT count(*)::int AS n FROM report');
    expect(await reports()).toEqual([{ n: 60 }]);
    await addReports(store, SAMPLE);
    expect(await reports()).toEqual([{ n: 60 + SAMPLE.reports.length }]);
    expect(await ask("SELECT count(*)::int AS n FROM figure WHERE report = 'r1'")).toEqual([{ n: 198 }]);
    for (const { report } of SAMPLE.reports) await removeReport(store, report);
    expect(await reports()).toEqual([{ n: 60 }]);
  });
});
