import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basketFigures } from '@/lib/queries/basket-figures';
import { basketTowns } from '@/lib/queries/basket-towns';
import { type PeerMediansParams, peerMedians } from '@/lib/queries/peer-medians';
import { runQuery } from '@/lib/queries/query';
import type { Engine } from '@/lib/store/engine';
import { openSample } from './open-sample';

let db: Engine;
beforeAll(async () => {
  db = await openSample();
});
afterAll(() => db.close());

describe('the towns of a basket', () => {
  it('come with their other years', async () => {
    const rows = await runQuery(db, basketTowns, { reports: ['r4', 'r3'] });
    expect(rows.map(({ report }) => report).sort()).toEqual(['r1', 'r3', 'r4']);
  });

  it('are none for ids that no report has', async () => {
    expect(await runQuery(db, basketTowns, { reports: ['nothing'] })).toEqual([]);
  });
});

describe('the figures of a basket', () => {
  it('are one per row of the form, and seven where the applicants are asked for', async () => {
    const folded = await runQuery(db, basketFigures, { reports: ['r1'], split: [] });
    expect(folded).toHaveLength(22 + 23 + 15);
    const split = await runQuery(db, basketFigures, { reports: ['r1'], split: ['requests.received'] });
    expect(split).toHaveLength(22 + 23 + 15 + 6);
  });
});

describe('medians of peers', () => {
  const ask = (over: Partial<PeerMediansParams>) =>
    runQuery(db, peerMedians, {
      reports: ['r3'],
      scope: 'prefecture',
      measures: [{ kind: 'figure', item: 'requests.received', applicant: 'total' }],
      zeros: 'as-printed',
      ...over,
    });

  it('go over the other towns of the same kind and year in the same prefecture, n of N said', async () => {
    expect(await ask({ zeros: 'inferred' })).toEqual([
      { report: 'r3', measure: 0, median: 0, known: 1, applicable: 1, approximate: 0 },
    ]);
  });

  it('read no mark as 0 unless asked to', async () => {
    expect(await ask({})).toEqual([
      { report: 'r3', measure: 0, median: null, known: 0, applicable: 1, approximate: 0 },
    ]);
  });

  it('are not there where nobody else in the county is of the kind and year', async () => {
    expect(await ask({ scope: 'county' })).toEqual([]);
  });
});
