import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataSet, FigureRow, ReportRow } from '@/lib/dataset/tables';
import { generateReports } from '@/lib/generate/reports';
import { basketMeasures } from '@/lib/queries/basket-measures';
import { checkCoverage } from '@/lib/queries/check-coverage';
import { NO_FILTER } from '@/lib/queries/filter';
import { NO_FINDING_FILTER } from '@/lib/queries/finding-filter';
import { findings } from '@/lib/queries/findings';
import {
  INDICATOR_TABLE,
  INDICATORS,
  indicatorById,
  OUTCOME_GROUPS,
  type Term,
} from '@/lib/queries/indicators';
import type { Measure, Zeros } from '@/lib/queries/measure';
import { measureSummary } from '@/lib/queries/measure-summary';
import { outcomes } from '@/lib/queries/outcomes';
import { runQuery } from '@/lib/queries/query';
import { ranking } from '@/lib/queries/ranking';
import type { Engine } from '@/lib/store/engine';
import { openNodeDatabase } from '@/lib/store/node';
import { openStore } from '@/lib/store/open-store';

/** The same answers, worked out in plain JavaScript from the rows that were put in. */
const [DATA] = generateReports({ seed: 7, reports: 240, batch: 240 });
const data: DataSet =
  DATA ??
  (() => {
    throw new Error('the generator gave nothing');
  })();
const byKey = new Map(
  data.figures.map((figure) => [`${figure.report} ${figure.item} ${figure.applicant}`, figure]),
);

let db: Engine;
beforeAll(async () => {
  db = await openStore(await openNodeDatabase(), { data, catalogues: [INDICATOR_TABLE] });
}, 60_000);
afterAll(() => db.close());

interface Read {
  readonly value: number | null;
  readonly inferred: boolean;
}

function read(report: ReportRow, figure: FigureRow, zeros: Zeros): Read {
  const zero =
    zeros === 'inferred' &&
    figure.value === null &&
    (figure.state === 'mark' || figure.state === 'blank') &&
    report.zero_convention.includes(figure.state);
  return { value: zero ? 0 : figure.value, inferred: zero };
}

/** Null where the report's form does not have the term. */
function readTerm(report: ReportRow, term: Term, zeros: Zeros): Read | null {
  if (term.kind === 'figure') {
    const figure = byKey.get(`${report.report} ${term.item} ${term.applicant}`);
    return figure ? read(report, figure, zeros) : null;
  }
  const stated = data.mentions.filter(
    ({ report: id, topic }) => id === report.report && topic === term.topic,
  );
  const values = new Set(stated.map(({ value }) => value));
  return { value: values.size === 0 ? null : Math.max(...values), inferred: false };
}

/** Null where no term is in the form; a value of null where one of them is not known. */
function sum(report: ReportRow, terms: readonly Term[], zeros: Zeros): Read | null {
  const parts = terms.map((term) => readTerm(report, term, zeros)).filter((part) => part !== null);
  if (parts.length === 0) return null;
  const known = parts.every(({ value }) => value !== null);
  return {
    value: known ? parts.reduce((total, { value }) => total + (value ?? 0), 0) : null,
    inferred: parts.some(({ inferred }) => inferred),
  };
}

function expected(report: ReportRow, measure: Measure, zeros: Zeros): Read | null {
  if (measure.kind !== 'indicator') return readTerm(report, measure, zeros);
  const indicator = indicatorById(measure.id);
  const top = sum(report, indicator.numerator, zeros);
  const bottom = sum(report, indicator.denominator, zeros);
  if (!top || !bottom) return null;
  const known = top.value !== null && bottom.value !== null && bottom.value !== 0;
  return {
    value: known ? (top.value ?? 0) / (bottom.value ?? 1) : null,
    inferred: top.inferred || bottom.inferred,
  };
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

const MEASURES: readonly Measure[] = [
  { kind: 'figure', item: 'requests.received', applicant: 'total' },
  { kind: 'figure', item: 'licence.decisions', applicant: null },
  { kind: 'figure', item: 'licence.change', applicant: null },
  { kind: 'figure', item: 'procurement.amount', applicant: null },
  { kind: 'figure', item: 'litigation.direct.total', applicant: null },
  { kind: 'mention', topic: 'published.total' },
  { kind: 'indicator', id: 'grant-rate' },
  { kind: 'indicator', id: 'denial-rate' },
  { kind: 'indicator', id: 'other-rate' },
  { kind: 'indicator', id: 'procurement-per-item' },
];

const CASES = MEASURES.flatMap((measure) =>
  (['as-printed', 'inferred'] as const).map((zeros) => [JSON.stringify(measure), zeros, measure] as const),
);

describe('on generated reports the database agrees with plain JavaScript', () => {
  it.each(CASES)('%s, %s: the value of every report', async (_, zeros, measure) => {
    const rows = await runQuery(db, ranking, { ...ranking.sample, measure, zeros, limit: 1000 });
    const answered = new Map(rows.map((row) => [row.report, row]));
    for (const report of data.reports) {
      const want = expected(report, measure, zeros);
      const got = answered.get(report.report);
      if (want === null) expect(got).toBeUndefined();
      else if (want.value === null) expect(got?.value).toBeNull();
      else expect([got?.value, got?.inferred]).toEqual([expect.closeTo(want.value, 9), want.inferred]);
    }
    const values = rows.filter(({ small }) => !small).map(({ value }) => value);
    const known = values.filter((value) => value !== null);
    expect(values.slice(0, known.length)).toEqual(known.toSorted((a, b) => b - a));
  });

  it.each(CASES)('%s, %s: sum, median and n of N', async (_, zeros, measure) => {
    const [row] = await runQuery(db, measureSummary, { filter: NO_FILTER, measure, zeros });
    const reads = data.reports
      .map((report) => expected(report, measure, zeros))
      .filter((one) => one !== null);
    const values = reads.map(({ value }) => value).filter((value) => value !== null);
    const total = values.reduce((all, value) => all + value, 0);
    expect(row).toMatchObject({ reports: 240, applicable: reads.length, known: values.length });
    expect(row?.sum ?? 0).toBeCloseTo(total, 4);
    expect(row?.median ?? -1).toBeCloseTo(median(values) ?? -1, 9);
    const states = Object.entries(row ?? {}).filter(([name]) => name.startsWith('state_'));
    expect(states.reduce((all, [, n]) => all + Number(n), 0)).toBe(reads.length);
  });

  it.each(['as-printed', 'inferred'] as const)(
    'every measure at once as one at a time, %s',
    async (zeros) => {
      const reports = data.reports.slice(0, 60).map(({ report }) => report);
      const measures = [...INDICATORS.map(({ id }) => ({ kind: 'indicator', id }) as const), ...MEASURES];
      const rows = await runQuery(db, basketMeasures, { reports, measures, zeros });
      for (const [at, measure] of measures.entries()) {
        const single = await runQuery(db, ranking, {
          ...ranking.sample,
          filter: { ...NO_FILTER, reports },
          measure,
          zeros,
          limit: 100,
        });
        const answer = (row: (typeof single)[number] | (typeof rows)[number]) =>
          [
            row.report,
            row.value,
            row.numerator,
            row.denominator,
            row.state,
            row.inferred,
            row.approximate,
          ].join(' ');
        const together = rows.filter((row) => row.measure === at);
        expect(together.map(answer).sort()).toEqual(single.map(answer).sort());
      }
    },
  );

  it.each(['as-printed', 'inferred'] as const)('the groups of outcomes, %s', async (zeros) => {
    const rows = await runQuery(db, outcomes, { filter: NO_FILTER, zeros, limit: 1000, offset: 0 });
    const withTables = data.reports.filter(({ form }) => form !== 'free');
    expect(rows.length).toBe(withTables.length * OUTCOME_GROUPS.length);
    for (const row of rows) {
      const report = withTables.find((one) => one.report === row.report);
      const group = OUTCOME_GROUPS.find(({ id }) => id === row.group);
      const terms = group?.items.map((item) => ({ kind: 'figure', item, applicant: 'total' }) as const) ?? [];
      expect(row.value).toBe(report ? (sum(report, terms, zeros)?.value ?? null) : undefined);
    }
  });

  it('what the checks answered, added up', async () => {
    const rows = await runQuery(db, checkCoverage, { filter: NO_FILTER });
    for (const row of rows) {
      const answers = data.coverage.filter(({ check }) => check === row.check);
      const added = (of: (one: (typeof answers)[number]) => number) =>
        answers.reduce((all, one) => all + of(one), 0);
      expect(row).toMatchObject({
        tested: added(({ tested }) => tested),
        held: added(({ held }) => held),
        cannot_tell: added(({ cannot_tell }) => cannot_tell),
      });
    }
  });

  it('every finding once, the gravest first', async () => {
    const rows = await runQuery(db, findings, {
      filter: NO_FILTER,
      findings: NO_FINDING_FILTER,
      order: 'gravest',
      limit: 10_000,
      offset: 0,
    });
    expect(rows.length).toBe(data.findings.length);
    const order = ['error', 'warning', 'notice'];
    const ranks = rows.map(({ severity }) => order.indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });
});
