import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channelSummary } from '@/lib/queries/channel-summary';
import { NO_FILTER } from '@/lib/queries/filter';
import { outcomes } from '@/lib/queries/outcomes';
import { runQuery } from '@/lib/queries/query';
import type { Engine } from '@/lib/store/engine';
import { openSample } from './open-sample';

let db: Engine;
beforeAll(async () => {
  db = await openSample();
}, 60_000);
afterAll(() => db.close());

describe('the channel summary', () => {
  it('counts the reports that state any figure, and those that state a total', async () => {
    const [row] = await runQuery(db, channelSummary, { filter: NO_FILTER });
    expect(row).toEqual({ reports: 6, stating: 4, with_total: 2 });
  });

  it('counts nothing where there is no report', async () => {
    const [row] = await runQuery(db, channelSummary, { filter: { ...NO_FILTER, county: '北县' } });
    expect(row).toEqual({ reports: 0, stating: 0, with_total: 0 });
  });
});

describe('outcomes', () => {
  const ask = async (zeros: 'as-printed' | 'inferred') => {
    const rows = await runQuery(db, outcomes, { filter: NO_FILTER, zeros, limit: 30, offset: 0 });
    return rows
      .filter(({ report }) => report === 'r5')
      .map(({ group, value, least }) => [group, value, least]);
  };

  it('give the known part of a group that is not wholly known, apart from its value', async () => {
    expect(await ask('as-printed')).toEqual([
      ['granted', null, 0],
      ['partial', null, 0],
      ['denied', null, 0],
      ['unavailable', null, 2],
      ['not_processed', null, 0],
      ['other', null, 0],
    ]);
  });

  it('are known throughout where the blanks of a report are read as 0', async () => {
    for (const [, value, least] of await ask('inferred')) expect(value).toBe(least);
  });
});
