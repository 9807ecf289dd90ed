import type { EChartsCoreOption } from 'echarts/core';
import { formatCount, type Locale } from '@/lib/format';
import type { DistributionRow } from '@/lib/queries/distribution';
import { baseOption, type ChartEnv, defineChart, nameWidth, valueAxis } from './chart';
import { distributionSample } from './distribution-sample';
import { axisLabel, type ChartValue, type ValueKind, valueLabel } from './shown-value';
import { townMark } from './town-marks';

/**
 * How many reports have which value, and below it where the chosen towns stand among them, each on a line of its own.
 * Values of 0 and below have no logarithm: on a log scale they stand in a bar of their own, left of a gap.
 *
 *          ▂█
 *      ▆   ██▅▂▁  ▁
 *      0 ─┼─────────
 *      甲街道   ●  61
 *      乙镇  ■ 0
 *      丙乡    ▢ 留空
 */
export interface DistributionSettings {
  readonly kind: ValueKind;
  readonly unit: string;
  /** As the rows were asked for. */
  readonly scale: 'linear' | 'log';
  /** The chosen towns, in the order that gives each its mark. */
  readonly marks: readonly DistributionMark[];
  /** Median of all reports, null where there is none. */
  readonly median: number | null;
}

/** A chosen town's figure; without a value it is listed with the reason. */
export interface DistributionMark extends ChartValue {
  /** The report's id. */
  readonly key: string;
  readonly name: string;
  /** Place in the choice, from 0; see `town-marks`. */
  readonly at: number;
}

const PLOT = 120;
const TOP = 20;
const AXIS = 24;
const LANE = 20;

const WORDS = {
  zh: {
    reports: (n: string) => `${n} 份报告`,
    median: '中位数',
    inferred: (n: string) => `其中 ${n} 份为推定的 0`,
    zero: '≤ 0',
  },
  en: {
    reports: (n: string) => `${n} reports`,
    median: 'Median',
    inferred: (n: string) => `${n} of them an inferred 0`,
    zero: '≤ 0',
  },
} as const satisfies Record<Locale, object>;

/** The option of the distribution. */
export function distributionOption(
  rows: readonly DistributionRow[],
  settings: DistributionSettings,
  env: ChartEnv,
): EChartsCoreOption {
  const scale = scaleOf(rows, settings, env);
  const left = Math.max(
    28,
    nameWidth(
      settings.marks.map(({ name }) => name),
      env,
    ),
  );
  const lanes = settings.marks.length * LANE;
  const common = { left, right: Math.min(96, env.width * 0.2) };
  const xAxis = { type: 'value', min: scale.min, max: scale.max } as const;
  const hidden = { show: false } as const;
  return {
    ...baseOption(env),
    grid: [
      { ...common, top: TOP, height: PLOT },
      { ...common, top: TOP + PLOT + AXIS, height: lanes },
    ],
    xAxis: [
      { ...xAxis, ...scale.axis, gridIndex: 0 },
      { ...xAxis, ...hidden, gridIndex: 1 },
    ],
    yAxis: [
      { ...valueAxis(env, 'count'), gridIndex: 0, min: 0, splitNumber: 2, minInterval: 1 },
      {
        ...hidden,
        type: 'value',
        gridIndex: 1,
        min: 0,
        max: Math.max(1, settings.marks.length),
        inverse: true,
      },
    ],
    series: [
      bars(rows, settings, env, scale),
      ...medianLine(settings, env, scale),
      ...markSeries(settings, env, scale, left),
    ],
  };
}

interface Scale {
  readonly min: number;
  readonly max: number;
  /** Where a value stands on the axis. */
  readonly at: (value: number) => number;
  readonly bar: (row: DistributionRow) => readonly [number, number];
  readonly axis: object;
}

function scaleOf(
  rows: readonly DistributionRow[],
  { scale, kind, marks }: DistributionSettings,
  env: ChartEnv,
): Scale {
  const look = {
    axisLine: { show: true, onZero: false, lineStyle: { color: env.theme.ruleStrong } },
    axisTick: { show: false },
    splitLine: { show: false },
  };
  const label = { color: env.theme.ink3, fontSize: 11, hideOverlap: true };
  const write = axisLabel(kind, env.locale);
  const bins = rows.filter(({ bin }) => bin >= 0);
  const lows = bins.map(({ low }) => low);
  const highs = bins.map(({ high }) => high);
  if (scale === 'linear') {
    const values = marks.flatMap(({ value }) => value ?? []);
    return {
      min: Math.min(...lows, ...values, 0),
      max: Math.max(...highs, ...values, 1e-9),
      at: (value) => value,
      bar: ({ low, high }) => [low, high],
      axis: { ...look, splitNumber: env.width < 480 ? 3 : 5, axisLabel: { ...label, formatter: write } },
    };
  }
  const logs = [
    ...lows,
    ...highs,
    ...marks.flatMap(({ value }) => (value !== null && value > 0 ? value : [])),
  ].map(Math.log10);
  const from = Math.min(...logs, 0);
  const to = Math.max(...logs, from + 1);
  const lane = (to - from) * 0.08;
  const zeros = rows.some(({ bin }) => bin < 0) || marks.some(({ value }) => value !== null && value <= 0);
  const zero = from - lane * 1.5;
  const whole = Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, n) => Math.ceil(from) + n);
  return {
    min: zeros ? zero - lane : from,
    max: to,
    at: (value) => (value > 0 ? Math.log10(value) : zero),
    bar: ({ bin, low, high }) =>
      bin < 0 ? [zero - lane / 2, zero + lane / 2] : [Math.log10(low), Math.log10(high)],
    axis: {
      ...look,
      axisLabel: {
        ...label,
        customValues: zeros ? [zero, ...whole] : whole,
        formatter: (place: number) => (place === zero ? WORDS[env.locale].zero : write(10 ** place)),
      },
    },
  };
}

/** ECharts asks a custom series where its points lie; this is all of what it offers that is used here. */
interface Plot {
  readonly value: (dimension: number) => number;
  readonly coord: (point: readonly number[]) => readonly number[];
}

function bars(
  rows: readonly DistributionRow[],
  { kind, unit }: DistributionSettings,
  env: ChartEnv,
  scale: Scale,
) {
  const { theme, locale } = env;
  const write = axisLabel(kind, locale);
  const words = WORDS[locale];
  return {
    type: 'custom',
    encode: { x: [0, 1], y: 2 },
    itemStyle: { color: theme.bar },
    data: rows.map((row) => {
      const [from, to] = scale.bar(row);
      const range = row.bin < 0 ? words.zero : `${write(row.low)} – ${write(row.high)}`;
      return {
        key: '',
        lines: [
          unit === '' ? range : `${range} ${unit}`,
          words.reports(formatCount(row.reports, locale)),
          ...(row.inferred > 0 ? [words.inferred(formatCount(row.inferred, locale))] : []),
        ],
        value: [from, to, row.reports],
      };
    }),
    renderItem: (_: unknown, plot: Plot) => {
      const [x0 = 0, y0 = 0] = plot.coord([plot.value(0), plot.value(2)]);
      const [x1 = 0, y1 = 0] = plot.coord([plot.value(1), 0]);
      const shape = { x: x0, y: y0, width: Math.max(1, x1 - x0 - 1), height: Math.max(1, y1 - y0) };
      return { type: 'rect', shape, style: { fill: theme.bar } };
    },
  };
}

function medianLine({ median, kind }: DistributionSettings, env: ChartEnv, scale: Scale) {
  if (median === null) return [];
  const { locale, theme } = env;
  return [
    {
      type: 'line',
      data: [],
      lineStyle: { color: theme.ink3 },
      markLine: {
        silent: true,
        symbol: 'none',
        lineStyle: { color: theme.ink, type: 'dashed', width: 1 },
        label: {
          color: theme.ink2,
          fontSize: 11,
          position: 'end',
          distance: 3,
          formatter: () => `${WORDS[locale].median} ${axisLabel(kind, locale)(median)}`,
        },
        data: [{ xAxis: scale.at(median) }],
      },
    },
  ];
}

/** A line for each chosen town: its name, its mark at its value, its value. */
function markSeries({ marks, kind, unit }: DistributionSettings, env: ChartEnv, scale: Scale, left: number) {
  const { theme, locale } = env;
  const notes = (mark: DistributionMark) => {
    const text = valueLabel(mark, kind, locale);
    return {
      key: mark.key,
      lines: [mark.name, mark.value === null || unit === '' ? text : `${text} ${unit}`],
    };
  };
  const text = { show: true, opacity: 1, fontSize: 12 } as const;
  const axes = { type: 'scatter', xAxisIndex: 1, yAxisIndex: 1 } as const;
  const names = {
    ...axes,
    symbol: 'rect',
    symbolSize: 1,
    itemStyle: { color: 'transparent', opacity: 1 },
    data: marks.map((mark, at) => ({
      ...notes(mark),
      value: [scale.min, at + 0.5],
      label: {
        ...text,
        position: 'left',
        distance: 8,
        width: left - 8,
        overflow: 'truncate',
        color: theme.ink,
        formatter: () => mark.name,
      },
    })),
  };
  const points = {
    ...axes,
    data: marks.map((mark, at) => {
      const own = townMark(mark.at, theme);
      const hollow = {
        color: theme.paper,
        borderColor: own.color,
        borderWidth: 1.5,
        borderType: 'dotted',
        opacity: 1,
      };
      return {
        ...notes(mark),
        symbol: own.symbol,
        symbolSize: mark.value === null ? 1 : 9,
        value: [mark.value === null ? scale.min : scale.at(mark.value), at + 0.5],
        itemStyle:
          mark.value === null
            ? { color: 'transparent' }
            : mark.inferred
              ? hollow
              : { color: own.color, opacity: 1 },
        label: {
          ...text,
          position: 'right',
          distance: 5,
          color: mark.value === null ? theme.ink3 : theme.ink,
          fontStyle: mark.inferred ? 'italic' : 'normal',
          formatter: () => valueLabel(mark, kind, locale),
        },
      };
    }),
  };
  return [names, points];
}

export const distribution = defineChart<DistributionRow, DistributionSettings>({
  id: 'distribution',
  title: { zh: '分布', en: 'Distribution' },
  height: (_rows, { marks }) => TOP + PLOT + AXIS + marks.length * LANE + 4,
  option: distributionOption,
  sample: distributionSample,
});
