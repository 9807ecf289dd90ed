import type { Locale } from '@/lib/format';
import type { TrendBaselineRow } from '@/lib/queries/trend-baseline';
import type { ChartEnv } from './chart';
import { type ValueKind, valueLabel } from './shown-value';

/** What the towns of a trend are seen against: the towns in general, year by year, and the change of forms. */
export interface TrendGround {
  readonly kind: ValueKind;
  readonly unit: string;
  /** Median and middle half of the towns that these are seen against, year by year. */
  readonly baseline?: readonly TrendBaselineRow[];
}

/** The last year of the 2019 form; the next one has the form of 2021. */
export const LAST_OLD = 2020;
export const WORDS = {
  zh: {
    change: '换表',
    median: '中位数',
    none: '无此数',
    of: (n: number, all: number) => `${n} / ${all} 份报告有数`,
  },
  en: {
    change: 'New form',
    median: 'Median',
    none: 'no figure',
    of: (n: number, all: number) => `${n} of ${all} reports`,
  },
} as const satisfies Record<Locale, object>;

/** The towns in general: their middle half as a band, their median as a line. */
export function baselineSeries({ baseline = [], kind, unit }: TrendGround, env: ChartEnv, shift: number) {
  const { locale, theme } = env;
  const words = WORDS[locale];
  return [
    baseline.filter(({ year }) => year <= LAST_OLD),
    baseline.filter(({ year }) => year > LAST_OLD),
  ].flatMap((part, at) => {
    if (part.length === 0) return [];
    const edge = (pick: (row: TrendBaselineRow) => number | null, area: boolean) => ({
      type: 'line',
      stack: `middle-half-${at}`,
      silent: true,
      symbol: 'none',
      lineStyle: { width: 0, color: theme.barSoft },
      ...(area && { areaStyle: { color: theme.barSoft, opacity: 0.45 } }),
      data: part.map((row) => [row.year, pick(row)]),
    });
    const middle = {
      type: 'line',
      symbol: 'circle',
      symbolSize: 3,
      lineStyle: { color: theme.ink3, width: 1.5, type: 'dashed' },
      itemStyle: { color: theme.ink3 },
      data: part.map((row, n) => ({
        key: '',
        lines: [
          `${words.median} ${row.year}`,
          row.median === null
            ? words.none
            : `${valueText(row.median, kind, locale)}${unit === '' ? '' : ` ${unit}`}`,
          words.of(row.known, row.applicable),
        ],
        value: [row.year, row.median],
        label: {
          show: n === part.length - 1 && (at === 1 || baseline.every(({ year }) => year <= LAST_OLD)),
          position: 'right',
          offset: [0, shift],
          color: theme.ink3,
          fontSize: 12,
          formatter: () => words.median,
        },
      })),
    };
    return [
      edge((row) => row.p25, false),
      edge((row) => (row.p75 === null || row.p25 === null ? null : row.p75 - row.p25), true),
      middle,
    ];
  });
}

const valueText = (value: number, kind: ValueKind, locale: Locale) =>
  valueLabel({ value, state: 'number', approximate: false, inferred: false }, kind, locale);

/** The line between the forms, only where years on both sides are shown. */
export function formsChange({ locale, theme }: ChartEnv, first: number, last: number) {
  const shown = first <= LAST_OLD && last > LAST_OLD;
  return {
    type: 'line',
    lineStyle: { color: theme.ruleStrong },
    data: [],
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: theme.ruleStrong, type: 'dashed', width: 1 },
      label: {
        color: theme.ink3,
        fontSize: 11,
        position: 'end',
        distance: 4,
        formatter: () => WORDS[locale].change,
      },
      data: shown ? [{ xAxis: LAST_OLD + 0.5 }] : [],
    },
  };
}
