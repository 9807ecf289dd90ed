import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '@/lib/store/engine';
import { openNodeDatabase } from '@/lib/store/node';
import { openStore } from '@/lib/store/open-store';
import { SAMPLE } from './sample-reports';

let store: Engine;

beforeAll(async () => {
  store = await openStore(await openNodeDatabase(), { data: SAMPLE });
}, 60_000);
afterAll(() => store.close());

const ask = (sql: string, ...params: (string | number)[]) => store.query({ sql, params });

describe('the logical tables', () => {
  it('give back every figure as it was put in, with state, raw text and place', async () => {
    const rows = await ask(
      'SELECT report, item, applicant, value, state, approximate, unit_source, raw, place FROM figure ORDER BY report, cell',
    );
    const key = (row: object) => JSON.stringify(row);
    expect(rows.map(key).sort()).toEqual(SAMPLE.figures.map(key).sort());
  });

  it('keep a report of the free form without any figure', async () => {
    expect(await ask("SELECT count(*)::int AS n FROM figure WHERE report = 'r6'")).toEqual([{ n: 0 }]);
    expect(await ask("SELECT form FROM report WHERE report = 'r6'")).toEqual([{ form: 'free' }]);
  });
});
