import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseline } from '@/lib/queries/baseline';
import { channels } from '@/lib/queries/channels';
import { checkCoverage } from '@/lib/queries/check-coverage';
import { coverageMatrix } from '@/lib/queries/coverage-matrix';
import { distribution } from '@/lib/queries/distribution';
import { extractLong } from '@/lib/queries/extract-long';
import { extractWide } from '@/lib/queries/extract-wide';
import { type Filter, NO_FILTER } from '@/lib/queries/filter';
import { findingFacets } from '@/lib/queries/finding-facets';
import { NO_FINDING_FILTER } from '@/lib/queries/finding-filter';
import { findingMatrix } from '@/lib/queries/finding-matrix';
import { findings } from '@/lib/queries/findings';
import type { Measure } from '@/lib/queries/measure';
import { measureSummary } from '@/lib/queries/measure-summary';
import { neighbours } from '@/lib/queries/neighbours';
import { options } from '@/lib/queries/options';
import { outcomes } from '@/lib/queries/outcomes';
import { places } from '@/lib/queries/places';
import { procurement } from '@/lib/queries/procurement';
import { type Query, runQuery } from '@/lib/queries/query';
import { reportFigures } from '@/lib/queries/report-figures';
import { searchOrganisations } from '@/lib/queries/search-organisations';
import { summary } from '@/lib/queries/summary';
import { tableCounts } from '@/lib/queries/table-counts';
import { trends } from '@/lib/queries/trends';
import type { SqlRow } from '@/lib/store/database';
import type { Engine } from '@/lib/store/engine';
import { openSample } from './open-sample';

let db: Engine;
beforeAll(async () => {
  db = await openSample();
}, 60_000);
afterAll(() => db.close());

const ask = <Params, Row extends SqlRow>(query: Query<Params, Row>, over: Partial<Params> = {}) =>
  runQuery(db, query, { ...query.sample, ...over });
const only = (over: Partial<Filter>): Filter => ({ ...NO_FILTER, ...over });

const RECEIVED: Measure = { kind: 'figure', item: 'requests.received', applicant: 'total' };
const AMOUNT: Measure = { kind: 'figure', item: 'procurement.amount', applicant: null };

describe('the overview', () => {
  it('counts reports, towns, cells by state and findings', async () => {
    expect(await ask(summary)).toEqual([
      {
        reports: 6,
        all_reports: 6,
        organisations: 5,
        first_year: 2018,
        last_year: 2021,
        form_free: 1,
        form_2019: 3,
        form_2021: 2,
        cells_number: 404,
        cells_mark: 196,
        cells_blank: 391,
        cells_text: 1,
        cells_absent: 1,
        cells_unreadable: 1,
        with_convention: 2,
        errors: 1,
        warnings: 2,
        notices: 2,
        clean: 2,
      },
    ]);
  });

  it('sums up to no row but zeros where the filter leaves nothing', async () => {
    const [row] = await ask(summary, { filter: only({ county: '北乡' }) });
    expect(row).toMatchObject({ reports: 0, all_reports: 6, cells_number: 0, errors: 0, first_year: null });
  });

  it('adds up known amounts only and says over how many of how many', async () => {
    const [row] = await ask(measureSummary, { measure: AMOUNT, zeros: 'inferred' });
    expect(row).toMatchObject({
      reports: 6,
      applicable: 3,
      known: 2,
      sum: 251_000,
      median: 125_500,
      unit_unknown: 1,
      approximate: 1,
      inferred: 0,
    });
  });

  it('counts a mark as 0 only under its report’s convention', async () => {
    const printed = await ask(measureSummary, { measure: RECEIVED, zeros: 'as-printed' });
    expect(printed[0]).toMatchObject({ known: 3, inferred: 0, median: 4, state_mark: 1, state_blank: 1 });
    const inferred = await ask(measureSummary, { measure: RECEIVED, zeros: 'inferred' });
    expect(inferred[0]).toMatchObject({ known: 4, inferred: 1, median: 3, zeros: 1, sum: 16 });
  });

  it('offers each filter with the others applied', async () => {
    const rows = await ask(options, { filter: only({ kinds: ['镇'], years: [2020] }) });
    expect(rows).toEqual([
      { facet: 'form', value: '2019', reports: 2 },
      { facet: 'kind', value: '街道', reports: 1 },
      { facet: 'kind', value: '镇', reports: 2 },
      { facet: 'year', value: '2018', reports: 1 },
      { facet: 'year', value: '2020', reports: 2 },
    ]);
    expect(await ask(places)).toEqual([
      { province: '云江省', prefecture: '平州市', county: '东区', reports: 3 },
      { province: '云江省', prefecture: '平州市', county: '西县', reports: 3 },
    ]);
  });

  it('finds towns by a part of their name', async () => {
    const rows = await ask(searchOrganisations, { filter: only({ search: '街道' }) });
    expect(rows.map(({ name, reports, latest }) => [name, reports, latest])).toEqual([
      ['甲街道', 2, 'r4'],
      ['丁街道', 1, 'r5'],
    ]);
  });

  it('keeps the groups of outcomes apart and unknown ones empty', async () => {
    const rows = await ask(outcomes, { zeros: 'as-printed' });
    const of = (report: string) =>
      rows.filter((row) => row.report === report).map(({ group, value }) => [group, value]);
    expect(of('r4')).toEqual([
      ['granted', 6],
      ['partial', 1],
      ['denied', 3],
      ['unavailable', 0],
      ['not_processed', 0],
      ['other', 0],
    ]);
    expect(of('r5').map(([, value]) => value)).toEqual([null, null, null, null, null, null]);
    const read = await ask(outcomes, { zeros: 'inferred' });
    expect(
      read
        .filter(({ report }) => report === 'r5')
        .map(({ value, known, parts, inferred }) => [value, known, parts, inferred]),
    ).toEqual([
      [0, 1, 1, true],
      [0, 1, 1, true],
      [0, 8, 8, true],
      [2, 3, 3, true],
      [0, 5, 5, true],
      [0, 3, 3, true],
    ]);
  });

  it('lists channels as stated, never added up', async () => {
    const rows = await ask(channels);
    expect(rows.map(({ report, topic, value, approximate }) => [report, topic, value, approximate])).toEqual([
      ['r2', 'published.wechat', 1800, true],
      ['r1', 'published.total', 275, false],
      ['r1', 'published.website', 139, false],
      ['r1', 'published.website', 136, false],
      ['r4', 'published.website', 60, false],
      ['r4', 'published.wechat', 40, false],
      ['r6', 'published.total', 12, false],
    ]);
  });

  it('shows procurement with how its unit is known', async () => {
    const rows = await ask(procurement);
    expect(
      rows.map(({ report, items, amount, amount_state, unit_source }) => [
        report,
        items,
        amount,
        amount_state,
        unit_source,
      ]),
    ).toEqual([
      ['r3', 1, 250_000, 'text', 'stated'],
      ['r1', 5, 1000, 'number', 'inferred'],
      ['r2', 2, null, 'number', 'unknown'],
    ]);
  });

  it('lays towns out by place and year, with what their cells hold', async () => {
    const rows = await ask(coverageMatrix);
    expect(
      rows.map(({ name, year, cells_number, cells_mark, errors }) => [
        name,
        year,
        cells_number,
        cells_mark,
        errors,
      ]),
    ).toEqual([
      ['乙镇', 2020, 2, 196, 0],
      ['甲街道', 2020, 198, 0, 1],
      ['甲街道', 2021, 200, 0, 0],
      ['丁街道', 2021, 3, 0, 0],
      ['丙镇', 2020, 1, 0, 0],
      ['戊镇', 2018, 0, 0, 0],
    ]);
    const second = await ask(coverageMatrix, { limit: 1, offset: 1 });
    expect(second.map(({ report }) => report)).toEqual(['r1', 'r4']);
  });
});

describe('findings', () => {
  it('come the gravest first', async () => {
    const rows = await ask(findings);
    expect(rows.map(({ report, n, check }) => [report, n, check])).toEqual([
      ['r1', 1, 'categories-sum'],
      ['r2', 1, 'blank-table'],
      ['r3', 1, 'missing-row'],
      ['r2', 2, 'procurement-unit'],
      ['r5', 1, 'outcome-sum'],
    ]);
  });

  it('follow both filters', async () => {
    const rows = await ask(findings, {
      filter: only({ county: '东区' }),
      findings: { ...NO_FINDING_FILTER, severities: ['warning', 'notice'] },
    });
    expect(rows.map(({ report, n }) => [report, n])).toEqual([
      ['r2', 1],
      ['r2', 2],
    ]);
  });

  it('are counted by everything they can be filtered by', async () => {
    const rows = await ask(findingFacets);
    const of = (facet: string) =>
      rows.filter((row) => row.facet === facet).map(({ value, findings: n }) => [value, n]);
    expect(of('severity')).toEqual([
      ['notice', 2],
      ['warning', 2],
      ['error', 1],
    ]);
    expect(of('county')).toEqual([
      ['东区', 3],
      ['西县', 2],
    ]);
    expect(of('year')).toEqual([
      ['2020', 4],
      ['2021', 1],
    ]);
  });

  it('stand in a matrix, towns with the most errors first', async () => {
    const rows = await ask(findingMatrix);
    expect(
      rows.map(({ name, check, errors, warnings, notices }) => [name, check, errors, warnings, notices]),
    ).toEqual([
      ['甲街道', 'categories-sum', 1, 0, 0],
      ['乙镇', 'blank-table', 0, 1, 0],
      ['乙镇', 'procurement-unit', 0, 0, 1],
      ['丙镇', 'missing-row', 0, 1, 0],
      ['丁街道', 'outcome-sum', 0, 0, 1],
    ]);
  });

  it('are told together with what was tested and could not be told', async () => {
    expect(
      (await ask(checkCoverage)).map(({ check, reports, tested, held, contradiction, cannot_tell }) => [
        check,
        reports,
        tested,
        held,
        contradiction,
        cannot_tell,
      ]),
    ).toEqual([
      ['categories-sum', 1, 1, 0, 1, 0],
      ['outcome-sum', 2, 14, 7, 0, 7],
    ]);
  });
});

describe('comparing', () => {
  it('gives every cell of a report with its state and whether it is read as 0', async () => {
    const rows = await ask(reportFigures, { reports: ['r5', 'r6'] });
    expect(rows.length).toBe(200);
    const fee = rows.find(({ item }) => item === 'fee.amount');
    expect(fee).toMatchObject({ value: null, state: 'unreadable', reads_zero: false, raw: '�' });
    expect(rows.filter(({ reads_zero }) => reads_zero).length).toBe(196);
  });

  it('takes the median of the peers, n of N', async () => {
    const rows = await ask(baseline, {
      filter: only({ years: [2020] }),
      measures: [RECEIVED, { kind: 'indicator', id: 'grant-rate' }, AMOUNT],
      zeros: 'inferred',
    });
    expect(rows).toEqual([
      { measure: 0, median: 2, known: 2, applicable: 3 },
      { measure: 1, median: 0.75, known: 1, applicable: 3 },
      { measure: 2, median: 125_500, known: 2, applicable: 3 },
    ]);
  });

  it('follows a town over its years and finds its other reports', async () => {
    const rows = await ask(trends, { measure: { kind: 'indicator', id: 'grant-rate' } });
    expect(
      rows.map(({ year, value, numerator, denominator }) => [year, value, numerator, denominator]),
    ).toEqual([
      [2020, 0.75, 3, 4],
      [2021, 0.6, 6, 10],
    ]);
    expect((await ask(neighbours, { report: 'r1' })).map(({ report }) => report)).toEqual(['r4']);
  });

  it('sorts every known value into a bin', async () => {
    const rows = await ask(distribution, { measure: RECEIVED, zeros: 'inferred', scale: 'linear', bins: 2 });
    expect(rows).toEqual([
      { bin: 0, low: 0, high: 5, reports: 3, inferred: 1 },
      { bin: 1, low: 5, high: 10, reports: 1, inferred: 0 },
    ]);
    const log = await ask(distribution, { measure: RECEIVED, zeros: 'inferred', scale: 'log', bins: 1 });
    expect(log.map(({ bin, reports }) => [bin, reports])).toEqual([
      [-1, 1],
      [0, 3],
    ]);
  });
});

describe('extracts', () => {
  it('count their rows before they are made', async () => {
    expect(await ask(tableCounts)).toEqual([{ reports: 6, figures: 994, mentions: 7, findings: 5 }]);
  });

  it('page by report, not by row', async () => {
    const rows = await ask(extractLong, { limit: 2 });
    expect(new Set(rows.map(({ report }) => report))).toEqual(new Set(['r2', 'r1']));
    expect(rows.length).toBe(396);
    const some = await ask(extractLong, { limit: 10, items: ['procurement.items'] });
    expect(some.map(({ report, value }) => [report, value])).toEqual([
      ['r2', 2],
      ['r1', 5],
      ['r3', 1],
    ]);
  });

  it('put each measure into three columns', async () => {
    const rows = await ask(extractWide, { measures: [RECEIVED], zeros: 'inferred' });
    expect(rows.map((row) => [row.report, row['v0'], row['s0'], row['z0']])).toEqual([
      ['r2', 0, 'mark', true],
      ['r1', 4, 'number', false],
      ['r4', 10, 'number', false],
      ['r5', 2, 'number', false],
      ['r3', null, 'blank', false],
      ['r6', null, null, false],
    ]);
  });
});
