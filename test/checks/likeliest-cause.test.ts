import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeliestCause } from '@/lib/checks/arithmetic/likeliest-cause';
import { readCells } from '@/lib/checks/arithmetic/reading';
import { buildReport, type CellSpec } from './build-report';

function causeOf(cells: Record<string, CellSpec>) {
  const report = buildReport({ cells });
  return likeliestCause(report, readCells(report, null));
}

/** Requests of some applicants, all granted: a table that is right. */
function granted(counts: Readonly<Record<string, number>>): Record<string, number> {
  const cells: Record<string, number> = {};
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  for (const item of ['requests.received', 'outcome.granted', 'outcome.total']) {
    for (const [applicant, count] of Object.entries({ ...counts, total }))
      cells[`${item}/${applicant}`] = count;
  }
  return cells;
}

describe('the likeliest cause', () => {
  it('is the total in both columns where it was left at 0', () => {
    expect(
      causeOf({
        ...granted({ natural_person: 61 }),
        'outcome.total/natural_person': 0,
        'outcome.total/total': 0,
      }),
    ).toEqual([
      { item: 'outcome.total', applicant: 'natural_person', to: 61 },
      { item: 'outcome.total', applicant: 'total', to: 61 },
    ]);
  });

  it('is none for a table that is right, or with one relation broken only', () => {
    expect(causeOf(granted({ natural_person: 3 }))).toEqual([]);
    expect(causeOf({ 'reconsideration.total': 1 })).toEqual([]);
  });

  it('is none where two changes are as good', () => {
    expect(causeOf({ 'reconsideration.total': 1, 'litigation.direct.total': 1 })).toEqual([]);
  });

  it('is the one figure that was mistyped, wherever three relations meet in it', () => {
    const counts = fc.record({
      natural_person: fc.integer({ min: 1, max: 9 }),
      business: fc.integer({ min: 1, max: 9 }),
    });
    const where = fc.constantFrom('natural_person', 'business', 'total');
    fc.assert(
      fc.property(counts, where, fc.integer({ min: 1, max: 50 }), (table, applicant, more) => {
        const right = granted(table);
        const key = `outcome.total/${applicant}`;
        const was = right[key] ?? 0;
        expect(causeOf({ ...right, [key]: was + more })).toEqual([
          { item: 'outcome.total', applicant, to: was },
        ]);
      }),
      { numRuns: 50 },
    );
  });
});
