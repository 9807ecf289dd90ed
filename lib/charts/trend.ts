import type { EChartsCoreOption } from 'echarts/core';
import type { Locale } from '@/lib/format';
import type { TrendBaselineRow } from '@/lib/queries/trend-baseline';
import type { TrendRow } from '@/lib/queries/trends';
import { baseOption, type ChartEnv, type DatumNotes, defineChart, nameWidth, valueAxis } from './chart';
import { reportNames } from './report-names';
import { type ValueKind, valueLabel } from './shown-value';
import { type TownMark, townMark } from './town-marks';
import { trendSample } from './trend-sample';

/**
 * One figure of some towns over the years. A year without a report is a gap in the line. A year whose report has no
 * figure shows its sign on the base line (/ ▢ · ⌧). Between 2020 and 2021 the forms changed: a broken line on the plot,
 * and the towns' lines are only dotted across it.
 *
 *      80 ┤   ●───●┄┄┄┆┄┄┄●──● 甲街道
 *      40 ┤ ●          ┆
 *       0 ┼──┬───┬───/─┆─┬──┬──
 *         2018  2019 2020 2021 2022
 */
export interface TrendSettings {
  readonly kind: ValueKind;
  readonly unit: string;
  /** Keys of the towns in the order of the choice, which gives each its mark; others come after them. */
  readonly order?: readonly string[];
  /** Median and middle half of the towns that these are seen against, year by year. */
  readonly baseline?: readonly TrendBaselineRow[];
}

/** The last year of the 2019 form; the next one has the form of 2021. */
const LAST_OLD = 2020;
const TOP = 22;

const WORDS = {
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

interface Town {
  readonly key: string;
  readonly name: string;
  readonly mark: TownMark;
  /** Place of the town in the order, for signs that would stand on one spot. */
  readonly at: number;
  readonly years: readonly (TrendRow & { readonly year: number })[];
}

function townsOf(rows: readonly TrendRow[], { order = [] }: TrendSettings, env: ChartEnv): readonly Town[] {
  const keys = [...new Set([...order, ...rows.map(({ organisation }) => organisation)])];
  const firsts = keys.flatMap((key) => rows.find(({ organisation }) => organisation === key) ?? []);
  const names = reportNames(
    firsts.map(({ name, county }) => ({ name, county, year: null })),
    env.locale,
  );
  return firsts.map(({ organisation: key }, n) => {
    const at = keys.indexOf(key);
    const years = rows.flatMap((row) =>
      row.organisation === key && row.year !== null ? [{ ...row, year: row.year }] : [],
    );
    return {
      key,
      name: names[n] ?? '',
      mark: townMark(at, env.theme),
      at,
      years: years.sort((a, b) => a.year - b.year),
    };
  });
}

/** The option of the lines. */
export function trendOption(
  rows: readonly TrendRow[],
  settings: TrendSettings,
  env: ChartEnv,
): EChartsCoreOption {
  const towns = townsOf(rows, settings, env);
  const years = [...towns.flatMap((town) => town.years), ...(settings.baseline ?? [])].map(
    ({ year }) => year,
  );
  const first = Math.min(...years, LAST_OLD);
  const last = Math.max(...years, first + 1);
  const right = nameWidth(
    [...towns.map(({ name }) => name), ...(settings.baseline ? [WORDS[env.locale].median] : [])],
    env,
  );
  return {
    ...baseOption(env),
    grid: { left: 4, right: right + 8, top: TOP, bottom: 4 },
    xAxis: yearAxis(env, first, last, (env.width - right) / 48),
    yAxis: { ...valueAxis(env, settings.kind), splitNumber: 4 },
    series: [
      ...baselineSeries(settings, env),
      ...towns.flatMap((town) => townSeries(town, settings, env)),
      formsChange(env, first, last),
    ],
  };
}

function yearAxis(env: ChartEnv, first: number, last: number, room: number) {
  const step = Math.max(1, Math.ceil((last - first + 1) / Math.max(1, room)));
  const shown = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return {
    type: 'value',
    min: first - 0.4,
    max: last + 0.4,
    axisLine: { onZero: false, lineStyle: { color: env.theme.ruleStrong } },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: {
      color: env.theme.ink3,
      fontSize: 11,
      formatter: (year: number) => String(year),
      customValues: shown.filter((year) => (last - year) % step === 0),
    },
  };
}

const known = (years: Town['years']) => years.filter(({ value }) => value !== null);
const neighbours = (a: { readonly year: number } | undefined, b: { readonly year: number }) =>
  a !== undefined && b.year - a.year === 1;

/** Years in a row within one form are one stretch of line. */
function stretches(years: Town['years']): readonly Town['years'][] {
  const parts: Town['years'][number][][] = [];
  for (const row of known(years)) {
    const part = parts.at(-1);
    if (part && neighbours(part.at(-1), row) && row.year !== LAST_OLD + 1) part.push(row);
    else parts.push([row]);
  }
  return parts;
}

function townSeries(town: Town, settings: TrendSettings, env: ChartEnv) {
  const { mark } = town;
  const line = { color: mark.color, width: 2, type: mark.line } as const;
  const newest = known(town.years).at(-1);
  const parts = stretches(town.years);
  const lines = parts.map((part) => ({
    type: 'line',
    symbol: mark.symbol,
    symbolSize: 7,
    lineStyle: line,
    itemStyle: { color: mark.color },
    labelLayout: { moveOverlap: 'shiftY' },
    data: part.map((row) => ({
      ...notesOf(row, town, settings, env),
      value: [row.year, row.value],
      ...(row.inferred && {
        itemStyle: {
          color: env.theme.paper,
          borderColor: mark.color,
          borderWidth: 1.5,
          borderType: 'dotted',
        },
      }),
      label: {
        show: row === newest,
        position: 'right',
        distance: 6,
        color: env.theme.ink,
        fontSize: 12,
        width: nameWidth([town.name], env),
        overflow: 'truncate',
        formatter: () => town.name,
      },
    })),
  }));
  return [...lines, ...acrossTheForms(parts, mark), ...withoutFigure(town, settings, env)];
}

/** From the last year of the old form to the first of the new one: dotted, for the figures are not quite the same. */
function acrossTheForms(parts: readonly Town['years'][], mark: TownMark) {
  return parts.flatMap((part, at) => {
    const to = part[0];
    const from = parts[at - 1]?.at(-1);
    if (!to || !from || to.year !== LAST_OLD + 1 || !neighbours(from, to)) return [];
    return [
      {
        type: 'line',
        silent: true,
        symbol: 'none',
        lineStyle: { color: mark.color, width: 1, type: 'dotted' },
        data: [from, to].map(({ year, value }) => [year, value]),
      },
    ];
  });
}

/** Signs on the base line for reports that have no figure; side by side where towns share a year. */
function withoutFigure(town: Town, settings: TrendSettings, env: ChartEnv) {
  const data = town.years.flatMap((row) => {
    if (row.value !== null) return [];
    const [sign = ''] = valueLabel(row, settings.kind, env.locale);
    return [
      {
        ...notesOf(row, town, settings, env),
        value: [row.year, 0],
        symbolOffset: [(town.at % 5) * 9 - 18, 0],
        label: {
          show: true,
          opacity: 1,
          color: town.mark.color,
          fontSize: 12,
          fontWeight: 'bold',
          formatter: () => sign,
        },
      },
    ];
  });
  if (data.length === 0) return [];
  return [
    {
      type: 'scatter',
      symbol: 'rect',
      symbolSize: [9, 14],
      itemStyle: { color: env.theme.paper, opacity: 1 },
      z: 5,
      data,
    },
  ];
}

function notesOf(
  row: TrendRow,
  { name }: Town,
  { kind, unit }: TrendSettings,
  { locale }: ChartEnv,
): DatumNotes {
  const label = valueLabel(row, kind, locale);
  return {
    key: row.report,
    lines: [`${name} ${row.year ?? '?'}`, row.value === null || unit === '' ? label : `${label} ${unit}`],
  };
}

/** The towns in general: their middle half as a band, their median as a line. */
function baselineSeries({ baseline = [], kind, unit }: TrendSettings, env: ChartEnv) {
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
      labelLayout: { moveOverlap: 'shiftY' },
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
function formsChange({ locale, theme }: ChartEnv, first: number, last: number) {
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

export const trend = defineChart<TrendRow, TrendSettings>({
  id: 'trend',
  title: { zh: '历年变化', en: 'Over the years' },
  height: (_rows, _settings, { width }) => (width < 480 ? 220 : 280),
  option: trendOption,
  sample: trendSample,
});
