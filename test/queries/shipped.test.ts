import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataSet } from '@/lib/dataset/read-data-set';
import { extractWide } from '@/lib/queries/extract-wide';
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

describe('a wide table of the five reports', () => {
  it('says which values are bounds: 长庆 bought for 1763万余元 and put 170余条 on its website', async () => {
    const rows = await runQuery(db, extractWide, {
      filter: NO_FILTER,
      measures: [
        { kind: 'figure', item: 'procurement.amount', applicant: null },
        { kind: 'mention', topic: 'published.website' },
        { kind: 'mention', topic: 'published.total' },
      ],
      zeros: 'as-printed',
      limit: 10,
      offset: 0,
    });
    const row = rows.find((found) => found['name'] === '长庆街道');
    expect([row?.['v0'], row?.['s0']]).toEqual([17_630_000, 'text approximate']);
    expect([row?.['v1'], row?.['s1']]).toEqual([170, 'number approximate']);
    expect([row?.['v2'], row?.['s2']]).toEqual([1970, 'number']);
  });
});
