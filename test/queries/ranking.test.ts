import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_FILTER } from '@/lib/queries/filter';
import type { Measure, Zeros } from '@/lib/queries/measure';
import { runQuery } from '@/lib/queries/query';
import { ranking } from '@/lib/queries/ranking';
import type { Engine } from '@/lib/store/engine';
import { openSample } from './open-sample';

let db: Engine;
beforeAll(async () => {
  db = await openSample();
}, 60_000);
afterAll(() => db.close());

const RECEIVED: Measure = { kind: 'figure', item: 'requests.received', applicant: 'total' };

async function rank(measure: Measure, zeros: Zeros, over: Partial<typeof ranking.sample> = {}) {
  return runQuery(db, ranking, {
    filter: NO_FILTER,
    measure,
    zeros,
    direction: 'desc',
    limit: 50,
    offset: 0,
    ...over,
  });
}

describe('ranking', () => {
  it('lists numbers from the largest, then the reports without one, with their state', async () => {
    const rows = await rank(RECEIVED, 'as-printed');
    expect(rows.map(({ report, value, state }) => [report, value, state])).toEqual([
      ['r4', 10, 'number'],
      ['r1', 4, 'number'],
      ['r5', 2, 'number'],
      ['r2', null, 'mark'],
      ['r3', null, 'blank'],
    ]);
  });

  it('reads a mark as 0 only where the report is inferred to mean it, and says so', async () => {
    const rows = await rank(RECEIVED, 'inferred');
    expect(rows.map(({ report, value, state, inferred }) => [report, value, state, inferred])).toEqual([
      ['r4', 10, 'number', false],
      ['r1', 4, 'number', false],
      ['r5', 2, 'number', false],
      ['r2', 0, 'mark', true],
      ['r3', null, 'blank', false],
    ]);
  });

  it('keeps an amount whose unit is unknown out of the order, and a lower bound in it', async () => {
    const rows = await rank({ kind: 'figure', item: 'procurement.amount', applicant: null }, 'inferred');
    expect(
      rows.map(({ report, value, state, approximate, unit_source }) => [
        report,
        value,
        state,
        approximate,
        unit_source,
      ]),
    ).toEqual([
      ['r3', 250000, 'text', true, 'stated'],
      ['r1', 1000, 'number', false, 'inferred'],
      ['r2', null, 'number', false, 'unknown'],
    ]);
  });

  it('carries both sides of a ratio and puts ratios over few cases after the others', async () => {
    const rows = await rank({ kind: 'indicator', id: 'grant-rate' }, 'inferred');
    expect(
      rows.map(({ report, value, numerator, denominator, state, small, inferred }) => [
        report,
        value,
        numerator,
        denominator,
        state,
        small,
        inferred,
      ]),
    ).toEqual([
      ['r4', 0.6, 6, 10, 'number', false, false],
      ['r1', 0.75, 3, 4, 'number', true, false],
      ['r5', 0, 0, 2, 'number', true, true],
      ['r2', null, 0, 0, 'no_cases', false, true],
      ['r3', null, null, null, 'unknown', false, false],
    ]);
  });

  it('does not divide by a cell that is only a mark', async () => {
    const rows = await rank({ kind: 'indicator', id: 'grant-rate' }, 'as-printed');
    expect(rows.map(({ report, value, state }) => [report, value, state])).toEqual([
      ['r4', 0.6, 'number'],
      ['r1', 0.75, 'number'],
      ['r2', null, 'unknown'],
      ['r3', null, 'unknown'],
      ['r5', null, 'unknown'],
    ]);
  });

  it('says when a report states several figures for one topic, and where the largest stands', async () => {
    const rows = await rank({ kind: 'mention', topic: 'published.website' }, 'as-printed');
    expect(
      rows.slice(0, 3).map(({ report, value, several, place }) => [report, value, several, place]),
    ).toEqual([
      ['r1', 139, true, 'line 3'],
      ['r4', 60, false, 'line 3'],
      ['r2', null, false, null],
    ]);
  });

  it('gives the place of a cell', async () => {
    const [first] = await rank(RECEIVED, 'as-printed', { filter: { ...NO_FILTER, reports: ['r1'] } });
    expect(first?.place).toBe('line 29');
  });

  it('follows the filter and pages without gaps', async () => {
    const east = { ...NO_FILTER, county: '东区', years: [2020] };
    expect((await rank(RECEIVED, 'as-printed', { filter: east })).map(({ report }) => report)).toEqual([
      'r1',
      'r2',
    ]);
    const second = await rank(RECEIVED, 'as-printed', { limit: 2, offset: 1 });
    expect(second.map(({ report }) => report)).toEqual(['r1', 'r5']);
  });
});
