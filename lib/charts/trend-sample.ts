import type { TrendRow } from '@/lib/queries/trends';
import type { TrendSettings } from './trend';

const town = (organisation: string, name: string) => ({
  organisation,
  name,
  kind: null,
  county: '东湖区',
  prefecture: '江城市',
  province: null,
});

const a = town('a', '青柳街道');
const b = town('b', '石桥头镇');
const c = town('c', '云岭民族乡');

function year(
  who: ReturnType<typeof town>,
  at: number,
  value: number | null,
  over: Partial<TrendRow> = {},
): TrendRow {
  return {
    ...who,
    report: `${who.organisation}${at}`,
    year: at,
    form: at <= 2020 ? '2019' : '2021',
    value,
    numerator: null,
    denominator: null,
    state: 'number',
    approximate: false,
    several: false,
    inferred: false,
    unit_source: null,
    ...over,
  };
}

const general = (at: number, median: number) => ({
  year: at,
  p25: median - 6,
  median,
  p75: median + 14,
  known: 40,
  applicable: 44,
});

/** Two forms, a year without a report, years without a figure, a value read as 0, the towns in general. */
export const trendSample: { readonly rows: readonly TrendRow[]; readonly settings: TrendSettings } = {
  settings: {
    kind: 'count',
    unit: '件',
    order: ['a', 'b', 'c'],
    baseline: [general(2019, 12), general(2020, 15), general(2021, 14), general(2022, 18), general(2023, 20)],
  },
  rows: [
    year(a, 2019, 34),
    year(a, 2020, 61),
    year(a, 2021, 58),
    year(a, 2022, 47),
    year(a, 2023, 52),
    year(b, 2019, 8),
    year(b, 2021, 0, { state: 'mark', inferred: true }),
    year(b, 2022, 11),
    year(b, 2023, 9),
    year(c, 2019, null, { state: 'mark' }),
    year(c, 2020, null, { state: 'blank' }),
    year(c, 2021, 22),
    year(c, 2022, 30),
  ],
};
