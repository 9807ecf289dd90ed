import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataSet } from '@/lib/dataset/read-data-set';
import { NO_FILTER } from '@/lib/queries/filter';
import type { Measure } from '@/lib/queries/measure';
import { runQuery } from '@/lib/queries/query';
import { ranking } from '@/lib/queries/ranking';
import type { Engine } from '@/lib/store/engine';
import { openStoreOf } from './open-sample';

/** The zero convention of the five reports that ship, as the pages read it with the switch on. */
let db: Engine;
beforeAll(async () => {
  const texts = readdirSync('data')
    .filter((name) => name.endsWith('.csv'))
    .map((name) => [name.replace(/\.csv$/, ''), readFileSync(`data/${name}`, 'utf8')]);
  db = await openStoreOf(readDataSet(Object.fromEntries(texts)));
}, 60_000);
afterAll(() => db.close());

async function read(measure: Measure) {
  const rows = await runQuery(db, ranking, {
    filter: NO_FILTER,
    measure,
    zeros: 'inferred',
    direction: 'desc',
    limit: 50,
    offset: 0,
  });
  return rows.find((row) => row.name === '锦北街道');
}

describe('锦北 2020 under its zero convention', () => {
  it('reads the carried-over requests, written “/”, as an inferred 0', async () => {
    const row = await read({ kind: 'figure', item: 'requests.carried_out', applicant: 'total' });
    expect([row?.value, row?.state, row?.inferred]).toEqual([0, 'mark', true]);
  });

  it('never reads the outcome total as 0, because the outcomes above it add up to 2', async () => {
    for (const applicant of ['total', 'natural_person'] as const) {
      const row = await read({ kind: 'figure', item: 'outcome.total', applicant });
      expect([row?.value, row?.state, row?.inferred]).toEqual([null, 'mark', false]);
    }
  });

  it('gives no grant rate over a total that is not known', async () => {
    const row = await read({ kind: 'indicator', id: 'grant-rate' });
    expect([row?.value, row?.denominator]).toEqual([null, null]);
  });
});
