import { describe, expect, it } from 'vitest';
import { measureKey, measureOfKey } from '@/app/_data/measures';
import {
  type BasketTown,
  basketTownsOf,
  comparedReports,
  holdsYears,
  movedTown,
  withAdded,
  withYears,
} from '@/app/_pages/compare/basket/basket';
import { MOST_TOWNS } from '@/app/_pages/compare/choices';
import { inOrder } from '@/app/_pages/compare/column-order';
import { cellFinder } from '@/app/_pages/compare/table/cells';
import { differenceFrom, differenceText, medianOf } from '@/app/_pages/compare/table/difference';
import { compareGroups } from '@/app/_pages/compare/table/rows';
import { csvColumns, csvRows } from '@/app/_pages/compare/table/table-csv';
import { type TableQuestion, tableModel } from '@/app/_pages/compare/table/table-model';
import { formCells } from '@/lib/forms';
import type { BasketTownRow } from '@/lib/queries/basket-towns';
import type { FigureListRow } from '@/lib/queries/figures-sql';

function report(id: string, name: string, year: number, over: Partial<BasketTownRow> = {}): BasketTownRow {
  return {
    report: id,
    organisation: `云江省/平州市/东区/${name}`,
    name,
    kind: '镇',
    county: '东区',
    prefecture: '平州市',
    province: '云江省',
    year,
    form: year < 2021 ? '2019' : '2021',
    zero_mark: false,
    zero_blank: false,
    errors: 0,
    warnings: 0,
    ...over,
  };
}

const ROWS = [report('a0', '甲镇', 2020), report('a1', '甲镇', 2021), report('b0', '乙镇', 2020)];

const town = (basket: readonly string[]): readonly BasketTown[] => basketTownsOf(basket, ROWS);

describe('a basket', () => {
  it('keeps towns in the order in which they came, and the years of each in theirs', () => {
    const basket = ['b0', 'a1', 'a0'];
    expect(comparedReports(basket, town(basket)).map((row) => row.report)).toEqual(['b0', 'a0', 'a1']);
  });

  it('tells two towns of one bare name apart', () => {
    const twin = report('c0', '甲镇', 2020, { organisation: '云江省/北川市/西县/甲镇', county: '西县' });
    const towns = basketTownsOf(['a0', 'c0'], [...ROWS, twin]);
    expect(towns.map(({ county }) => county)).toEqual(['东区', '西县']);
  });

  it('moves a town with all its years, and not beyond the ends', () => {
    const basket = ['a0', 'a1', 'b0'];
    expect(movedTown(basket, town(basket), 1, 0)).toEqual(['b0', 'a0', 'a1']);
    expect(movedTown(basket, town(basket), 0, -1)).toEqual(basket);
  });

  it('takes other years for all towns, and keeps a town that has no report of that year', () => {
    const towns = town(['a0', 'b0']);
    expect(withYears(towns, 'latest')).toEqual(['a1', 'b0']);
    expect(withYears(towns, 'all')).toEqual(['a0', 'a1', 'b0']);
    expect(withYears(towns, 2021)).toEqual(['a1', 'b0']);
    expect(holdsYears(['a0', 'b0'], towns, 2020)).toBe(true);
    expect(holdsYears(['a0', 'b0'], towns, 'latest')).toBe(false);
  });

  it('never takes a town twice, nor more than twelve', () => {
    const many = Array.from({ length: 20 }, (_, n) => ({ organisation: `o${n}`, latest: `r${n}` }));
    expect(withAdded([], [], many)).toHaveLength(MOST_TOWNS);
    const known = { organisation: '云江省/平州市/东区/甲镇', latest: 'a1' };
    expect(withAdded(['a0'], town(['a0']), [known])).toEqual(['a0']);
  });

  it('puts reports without the figure last when the largest stand first', () => {
    const row = (id: string, value: number | null) => ({
      report: id,
      measure: 0,
      value,
      numerator: null,
      denominator: null,
      state: 'number' as const,
      approximate: false,
      several: false,
      inferred: false,
      unit_source: null,
    });
    const ordered = inOrder(ROWS, 'measure', [row('a0', null), row('a1', 2), row('b0', 9)]);
    expect(ordered.map(({ report: id }) => id)).toEqual(['b0', 'a1', 'a0']);
  });
});

describe('a measure in the address', () => {
  it('comes back from its key', () => {
    for (const key of [
      'requests.received/total',
      'procurement.amount',
      'prose:published.total',
      'ratio:grant-rate',
    ]) {
      const measure = measureOfKey(key);
      expect(measure && measureKey(measure)).toBe(key);
    }
  });

  it.each(['requests.received', 'procurement.amount/total', 'ratio:none', 'prose:none', '', 'x/y'])(
    'is none for %j',
    (key) => expect(measureOfKey(key)).toBeNull(),
  );
});

const exact = (value: number | null) => ({ value, approximate: false });

describe('a median', () => {
  it('says over how many it goes and is none over fewer than three', () => {
    expect(medianOf([exact(1), exact(9), exact(2), exact(null)], 4)).toEqual({
      value: 2,
      approximate: false,
      known: 3,
      of: 4,
    });
    expect(medianOf([exact(1), exact(9), exact(null)], 3).value).toBeNull();
  });

  it('of an even number of values is the mean of the middle two', () => {
    expect(medianOf([exact(1), exact(2), exact(4), exact(8)], 4).value).toBe(3);
  });

  it('of lower bounds is a lower bound', () => {
    expect(medianOf([{ value: 170, approximate: true }, exact(1), exact(2)], 3).approximate).toBe(true);
  });
});

describe('a difference', () => {
  const text = (value: number, baseline: number, kind: 'count' | 'money' | 'share' = 'count') => {
    const difference = differenceFrom(exact(value), exact(baseline), kind);
    return difference && differenceText(difference, kind, 'zh');
  };

  it('has a sign, also where there is none', () => {
    expect([text(61, 1), text(1, 61), text(2, 2)]).toEqual(['+60', '−60', '=']);
    expect(text(0.5, 0.25, 'share')).toBe('+25 百分点');
    expect(text(1389106.1, 207204.99, 'money')).toBe('≈ +118.19 万元');
  });

  it('of a lower bound is a bound', () => {
    const lower = { value: 170, approximate: true };
    expect(differenceFrom(lower, exact(100), 'count')?.bound).toBe('≥');
    expect(differenceFrom(exact(100), lower, 'count')?.bound).toBe('≤');
    expect(differenceFrom(lower, lower, 'count')?.bound).toBe('≈');
  });

  it('is not there where a side is not known', () => {
    expect(differenceFrom(exact(null), exact(1), 'count')).toBeNull();
    expect(differenceFrom(exact(1), exact(null), 'count')).toBeNull();
  });

  it('is tinted by proportion, and hardly between small counts', () => {
    const step = (value: number, baseline: number) =>
      differenceFrom(exact(value), exact(baseline), 'count')?.step;
    expect([step(100, 100), step(100, 95), step(100, 80), step(100, 50), step(100, 10), step(0, 4)]).toEqual([
      0, 0, 1, 2, 3, 1,
    ]);
  });
});

function figure(id: string, item: string, over: Partial<FigureListRow>): FigureListRow {
  return {
    report: id,
    cell: 1,
    item,
    applicant: null,
    value: null,
    state: 'blank',
    reads_zero: false,
    approximate: false,
    unit_source: null,
    raw: '',
    place: 'line 1',
    ...over,
  };
}

const FIGURES: readonly FigureListRow[] = [
  ...formCells('2019')
    .filter(({ applicant }) => applicant === null || applicant === 'total')
    .map(({ item, applicant }) => figure('a0', item, { applicant })),
  figure('a0', 'penalty.decisions', { value: 4, state: 'number', raw: '4' }),
  figure('b0', 'penalty.decisions', { state: 'mark', raw: '/', reads_zero: true }),
  figure('a1', 'penalty.decisions', { value: 8, state: 'number', raw: '8' }),
];

function model(over: Partial<TableQuestion> & { readonly zeros?: 'as-printed' | 'inferred' } = {}) {
  const { zeros = 'as-printed', ...question } = over;
  const sources = { figures: FIGURES, mentions: [], ratios: [], settled: true };
  return tableModel({
    groups: compareGroups(['2019', '2021'], [], 'zh'),
    reports: ROWS,
    find: cellFinder({ ...sources, zeros }),
    base: { kind: 'basket' },
    peers: () => ({ value: null, approximate: false, known: 0, of: 0 }),
    group: null,
    onlyDifferent: false,
    onlyNumbers: false,
    search: '',
    ...question,
  });
}

const rowOf = (groups: ReturnType<typeof model>, key: string) =>
  groups.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows)).find(({ row }) => row.key === key);

describe('the table', () => {
  it('has the headings of the form, with rows that only one form has', () => {
    const labels = model().flatMap(({ blocks }) => blocks.map(({ label }) => label));
    expect(labels).toEqual(
      expect.arrayContaining(['第二十条第（九）项', '（三）不予公开', '（六）其他处理', '行政复议']),
    );
    expect(rowOf(model(), 'procurement.amount')).toBeDefined();
  });

  it('says that a cell is not in the form, which is not missing', () => {
    const cell = rowOf(model(), 'procurement.amount')?.cells[1]?.cell;
    expect(cell).toMatchObject({ kind: 'figure', figure: { state: 'not_applicable' } });
  });

  it('reads a mark as 0 only when asked to, and draws it as inferred', () => {
    expect(rowOf(model(), 'penalty.decisions')?.cells[2]?.cell.value).toBeNull();
    expect(rowOf(model({ zeros: 'inferred' }), 'penalty.decisions')?.cells[2]?.cell).toMatchObject({
      value: 0,
      figure: { state: 'mark', inferred: 'zero' },
    });
  });

  it('compares with one of the reports, and not that one with itself', () => {
    const row = rowOf(model({ base: { kind: 'report', report: 'a0' } }), 'penalty.decisions');
    expect(row?.cells.map(({ difference }) => difference?.by ?? null)).toEqual([null, 4, null]);
  });

  it('keeps only rows whose numbers differ, or that have any number, or that are looked for', () => {
    const keys = (over: Partial<TableQuestion>) =>
      model(over).flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.map(({ row }) => row.key)));
    expect(keys({ onlyDifferent: true })).toEqual(['penalty.decisions']);
    expect(keys({ onlyNumbers: true })).toEqual(['penalty.decisions']);
    expect(keys({ search: '采购总金额', group: 'active' })).toEqual(['procurement.amount']);
  });

  it('says nothing of a cell whose answer is still to come', () => {
    const find = cellFinder({ figures: [], mentions: [], ratios: [], zeros: 'as-printed', settled: false });
    const kinds = new Set(
      model({ find }).flatMap(({ blocks }) =>
        blocks.flatMap(({ rows }) => rows.map(({ cells }) => cells[0]?.cell.kind)),
      ),
    );
    expect(kinds).toEqual(new Set(['pending', 'figure']));
  });

  it('goes into a CSV with value, state, baseline and difference of every report', () => {
    const heads = {
      group: 'g',
      block: 'b',
      item: 'i',
      code: 'c',
      unit: 'u',
      median: 'm',
      known: 'k',
      applicable: 'a',
      groupName: (id: string) => id,
      value: (name: string) => name,
      state: (name: string) => `${name} state`,
      baseline: (name: string) => `${name} baseline`,
      difference: (name: string) => `${name} difference`,
    };
    const columns = csvColumns(ROWS, ['x', 'y', 'z'], heads);
    const rows = csvRows(model({ zeros: 'inferred', search: 'penalty.decisions' }));
    expect(rows.map((row) => columns.map(({ value }) => value(row)))).toEqual([
      ['active', '第二十条第（六）项', '行政处罚 · 本年处理决定数量', 'penalty.decisions', '件', 4, 3, 3]
        .concat([4, 'number', 4, 0])
        .concat([8, 'number', 4, 4])
        .concat([0, 'mark read_as_0', 4, -4]),
    ]);
  });
});
