import type { EChartsCoreOption } from 'echarts/core';
import type { TrendRow } from '@/lib/queries/trends';
import { baseOption, type ChartEnv, type DatumNotes, defineChart, nameWidth, valueAxis } from './chart';
import { type EndLabel, labelShifts } from './label-shifts';
import { reportNames } from './report-names';
import { valueLabel } from './shown-value';
import { type TownMark, townMark } from './town-marks';
import { baselineSeries, formsChange, LAST_OLD, type TrendGround, WORDS } from './trend-ground';
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
export interface TrendSettings extends TrendGround {
  /** Keys of the towns in the order of the choice, which gives each its mark; others come after them. */
  readonly order?: readonly string[];
}

const TOP = 22;
/** The years below the plot. */
const FOOT = 24;
const LABEL_LINE = 15;

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
  const shifts = shiftsOf(towns, settings, env);
  return {
    ...baseOption(env),
    grid: { left: 4, right: right + 8, top: TOP, bottom: 4 },
    xAxis: yearAxis(env, first, last, (env.width - right) / 48),
    yAxis: { ...valueAxis(env, settings.kind), splitNumber: 4 },
    series: [
      ...baselineSeries(settings, env, shifts.get('') ?? 0),
      ...towns.flatMap((town) => townSeries(town, settings, env, shifts.get(town.key) ?? 0)),
      formsChange(env, first, last),
    ],
  };
}

const plotHeight = (width: number) => (width < 480 ? 220 : 280);

/** Labels that end in one year are kept apart; the median's has the key ''. Heights are near enough for that. */
function shiftsOf(
  towns: readonly Town[],
  { baseline = [] }: TrendSettings,
  { width }: ChartEnv,
): ReadonlyMap<string, number> {
  const ends = towns.flatMap(({ key, years }) => {
    const newest = known(years).at(-1);
    return newest?.value == null ? [] : [{ key, year: newest.year, value: newest.value }];
  });
  const middle = baseline.at(-1);
  if (middle?.median != null) ends.push({ key: '', year: middle.year, value: middle.median });
  const all = towns.flatMap(({ years }) => years.flatMap(({ value }) => value ?? []));
  const top = Math.max(1, ...all, ...baseline.flatMap(({ p75 }) => p75 ?? []));
  const bottom = plotHeight(width) - FOOT;
  const shifts = new Map<string, number>();
  for (const year of new Set(ends.map((end) => end.year))) {
    const labels = ends.flatMap((end): EndLabel[] =>
      end.year === year ? [{ key: end.key, y: bottom - (end.value / top) * (bottom - TOP) }] : [],
    );
    for (const [key, shift] of labelShifts(labels, LABEL_LINE, bottom)) shifts.set(key, shift);
  }
  return shifts;
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

function townSeries(town: Town, settings: TrendSettings, env: ChartEnv, shift: number) {
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
        offset: [0, shift],
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

export const trend = defineChart<TrendRow, TrendSettings>({
  id: 'trend',
  title: { zh: '历年变化', en: 'Over the years' },
  height: (_rows, _settings, { width }) => plotHeight(width),
  option: trendOption,
  sample: trendSample,
});
