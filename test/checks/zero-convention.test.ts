import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relationsOf } from '@/lib/checks/arithmetic/relations';
import { inferZeroConvention } from '@/lib/checks/arithmetic/zero-convention';
import { APPLICANT_PARTS, formItems, partsOf } from '@/lib/forms';
import type { Mention } from '@/lib/parse/report';
import { findingsOf } from './ask';
import { buildReport, type CellSpec } from './build-report';

const RELATION_CHECKS = new Set(relationsOf('2021').map(({ family }) => family));

const mention = (topic: Mention['topic'], value: number): Mention => ({
  topic,
  label: '',
  value,
  approximate: false,
  unit: '',
  raw: value === 0 ? '未收到' : `${value}件`,
  place: { kind: 'line', line: 9 },
});

describe('the zero convention', () => {
  it('is none in a report of numbers', () => {
    expect(inferZeroConvention(buildReport())).toBeNull();
  });

  it('is marks where rows add up only so, with how many relations say it', () => {
    const cells = { 'requests.received/research': 2, 'requests.received/total': 2 };
    expect(inferZeroConvention(buildReport({ rest: '/', cells }))).toEqual({
      mark: true,
      blank: false,
      exceptions: [],
      evidence: [
        { state: 'mark', reason: 'relations-agree', detail: '1', place: { kind: 'line', line: 122 } },
      ],
    });
  });

  it('is what the prose says where it says that none came', () => {
    const report = buildReport({ rest: '-', mentions: [mention('requests.received', 0)] });
    expect(inferZeroConvention(report)).toEqual({
      mark: true,
      blank: false,
      exceptions: [],
      evidence: [
        {
          state: 'mark',
          reason: 'prose-says-none',
          detail: 'requests.received',
          place: { kind: 'line', line: 9 },
        },
      ],
    });
  });

  it('is none for a table of marks of which the prose says nothing, or says that some came', () => {
    expect(inferZeroConvention(buildReport({ rest: '-' }))).toBeNull();
    const some = buildReport({ rest: '-', mentions: [mention('requests.received', 3)] });
    expect(inferZeroConvention(some)).toBeNull();
  });

  it('is for blanks and marks each by itself', () => {
    const report = buildReport({
      rest: '',
      cells: {
        'requests.received/*': '/',
        'requests.received/business': 1,
        'requests.received/total': 1,
        'penalty.decisions': '/',
      },
    });
    expect(inferZeroConvention(report)).toMatchObject({ mark: true, blank: false });
  });

  it('is dropped where more speaks against it than for it', () => {
    const cells: Record<string, CellSpec> = {};
    for (const item of ['requests.received', 'outcome.granted', 'outcome.total', 'outcome.partial']) {
      cells[`${item}/total`] = 5;
    }
    cells['requests.carried_in/*'] = 0;
    cells['requests.carried_in/natural_person'] = '/';
    cells['requests.carried_in/business'] = '/';
    expect(inferZeroConvention(buildReport({ rest: '/', cells }))).toBeNull();
  });
});

/** A table 三 that is right: counts for every outcome and applicant, totals computed. */
const rightTable = fc
  .array(fc.integer({ min: 0, max: 3 }), { minLength: 20 * 6, maxLength: 20 * 6 })
  .map((counts) => {
    const cells: Record<string, number> = {};
    const add = (key: string, value: number) => {
      cells[key] = (cells[key] ?? 0) + value;
    };
    partsOf('2021', 'outcome.total').forEach((item, row) => {
      APPLICANT_PARTS.forEach((applicant, column) => {
        const value = counts[row * 6 + column] ?? 0;
        for (const each of [item, 'outcome.total', 'requests.received']) {
          add(`${each}/${applicant}`, value);
          add(`${each}/total`, value);
        }
      });
    });
    return cells;
  });

const relationFindings = (cells: Record<string, CellSpec>) =>
  findingsOf(buildReport({ form: '2021', cells })).filter(({ check }) => RELATION_CHECKS.has(check));

describe('a table that is right', () => {
  it('raises nothing, whether its zeros are written out, marks or blanks', () => {
    fc.assert(
      fc.property(rightTable, fc.constantFrom<CellSpec>(0, '/', ''), (cells, zero) => {
        const written = Object.fromEntries(
          Object.entries(cells).map(([key, value]) => [key, value === 0 ? zero : value]),
        );
        const table = { ...written, 'requests.carried_in/*': zero, 'requests.carried_out/*': zero };
        expect(relationFindings(table).filter(({ verdict }) => verdict !== 'derivable')).toEqual([]);
        for (const { expected } of relationFindings(table)) expect(expected).toBe('0');
      }),
      { numRuns: 60 },
    );
  });

  it('never contradicts itself with one cell unreadable, and that cell is derived as it was', () => {
    const keys = formItems('2021')
      .filter(({ perApplicant }) => perApplicant)
      .flatMap(({ id }) => APPLICANT_PARTS.map((applicant) => `${id}/${applicant}`));
    fc.assert(
      fc.property(rightTable, fc.constantFrom(...keys), (cells, key) => {
        const found = relationFindings({ ...cells, [key]: { state: 'unreadable', raw: '' } });
        expect(
          found.map(({ verdict, item, applicant, expected }) => [verdict, `${item}/${applicant}`, expected]),
        ).toEqual([['derivable', key, String(cells[key] ?? 0)]]);
      }),
      { numRuns: 60 },
    );
  });

  it('is contradicted by every change of one figure', () => {
    fc.assert(
      fc.property(rightTable, fc.nat(), fc.integer({ min: 1, max: 9 }), (cells, at, more) => {
        const keys = Object.keys(cells);
        const key = keys[at % keys.length] ?? '';
        const found = relationFindings({ ...cells, [key]: (cells[key] ?? 0) + more });
        expect(found.length).toBeGreaterThan(0);
        expect(found.every(({ verdict }) => verdict === 'contradiction')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
