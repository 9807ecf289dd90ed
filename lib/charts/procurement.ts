import type { EChartsCoreOption } from 'echarts/core';
import type { Locale } from '@/lib/format';
import type { MeasureState } from '@/lib/queries/measure';
import type { ProcurementRow } from '@/lib/queries/procurement';
import { baseOption, type ChartEnv, type DatumNotes, defineChart, textWidth } from './chart';
import { legendAbove } from './legend';
import { procurementSample } from './procurement-sample';
import { reportNames } from './report-names';
import { axisLabel, type ValueKind, valueLabel } from './shown-value';

/**
 * 政府集中采购: number of items against amount, both on log axes. 0 has no logarithm and stands in a lane of its own behind
 * a broken line. An amount whose unit was inferred is a hollow diamond; a report of which one of the two is not known
 * cannot stand here and is counted below.
 *
 *      1 亿元 │┆
 *             │┆      ◇      ●
 *      1 万元 │┆   ●
 *      ┄┄┄┄┄┄┄│┆┄┄┄┄┄┄┄┄┄┄┄┄┄
 *           0 ●┆ 2 份
 *             └──────────────
 *             0   1   10  100 项
 */
export interface ProcurementSettings {
  /** Ids of reports drawn in the accent colour. */
  readonly marked?: readonly string[];
}

const HEIGHT = 340;
/** With more points than this none is named; the tooltip names them. */
const NAMED = 40;

const WORDS = {
  zh: {
    stated: '单位有据',
    inferred: '单位或 0 为推定',
    items: '采购项目数量（项，对数坐标，0 另列）',
    amount: '采购总金额（对数坐标，0 另列）',
    count: (n: number) => `${n} 份`,
    left: (n: number, why: string) => `未画出 ${n} 份：${why}`,
    reasons: { unit: '金额单位不详', amount: '金额不详', items: '数量不详' },
    separator: '，',
    also: '等',
    approximate: '不少于',
    unitInferred: '单位依数额推定',
  },
  en: {
    stated: 'Unit known',
    inferred: 'Unit or 0 inferred',
    items: 'Items procured (log scale, 0 apart)',
    amount: 'Amount (log scale, 0 apart)',
    count: (n: number) => `${n} reports`,
    left: (n: number, why: string) => `Not drawn, ${n} reports: ${why}`,
    reasons: { unit: 'unit of the amount not known', amount: 'amount not known', items: 'items not known' },
    separator: ', ',
    also: 'and more',
    approximate: 'at least',
    unitInferred: 'Unit inferred from the size',
  },
} as const satisfies Record<Locale, object>;

/** A report with both figures. */
interface Point {
  readonly row: ProcurementRow;
  readonly title: string;
  readonly items: number;
  readonly amount: number;
  readonly inferred: boolean;
}

/** What was left out and why: 未画出 3 份：金额单位不详 2，数量不详 1. Null when every report stands in the chart. */
export function procurementLeftOut(rows: readonly ProcurementRow[], locale: Locale): string | null {
  const words = WORDS[locale];
  const out = rows.filter(({ items, amount }) => items === null || amount === null);
  if (out.length === 0) return null;
  const reason = (row: ProcurementRow) =>
    row.amount !== null ? 'items' : row.unit_source === 'unknown' ? 'unit' : 'amount';
  const counts = (['unit', 'amount', 'items'] as const).flatMap((why) => {
    const n = out.filter((row) => reason(row) === why).length;
    return n === 0 ? [] : [`${words.reasons[why]} ${n}`];
  });
  return words.left(out.length, counts.join(words.separator));
}

const LEFT_LINE = 18;

/** {@link procurementLeftOut} in lines that fit below the plot; it breaks after its separators. */
function leftOutLines(rows: readonly ProcurementRow[], { locale, width }: ChartEnv): readonly string[] {
  const parts = (procurementLeftOut(rows, locale) ?? '').split(/(?<=[，：、；]|[,:;] )/);
  const lines: string[] = [];
  for (const part of parts) {
    const line = (lines.at(-1) ?? '') + part;
    if (lines.length > 0 && textWidth(line) <= width - 40) lines[lines.length - 1] = line;
    else if (part !== '') lines.push(part);
  }
  return lines;
}

function pointsOf(rows: readonly ProcurementRow[], locale: Locale): readonly Point[] {
  const names = reportNames(rows, locale);
  return rows.flatMap((row, at) => {
    const { items, amount } = row;
    if (items === null || amount === null || items < 0 || amount < 0) return [];
    // A 0 is 0 in every unit.
    const unit = row.unit_source === 'inferred' && amount > 0;
    const inferred = unit || row.items_inferred || row.amount_inferred;
    return [{ row, title: names[at] ?? '', items, amount, inferred }];
  });
}

/** Places on an axis: powers of ten at whole numbers, from `10 ** from` at the latest; 0 one step below the smallest. */
function logAxis(values: readonly number[], from = Number.POSITIVE_INFINITY) {
  const logs = values.flatMap((value) => (value > 0 ? Math.log10(value) : []));
  const low = Math.floor(Math.min(...logs, logs.length === 0 ? 0 : from));
  const high = Math.max(low + 1, Math.ceil(Math.max(...logs, low)));
  const zero = low - 1;
  return { zero, low, high, at: (value: number) => (value > 0 ? Math.log10(value) : zero) };
}

/** The option of the scatter. */
export function procurementOption(
  rows: readonly ProcurementRow[],
  { marked = [] }: ProcurementSettings,
  env: ChartEnv,
): EChartsCoreOption {
  const { locale, theme } = env;
  const words = WORDS[locale];
  const points = pointsOf(rows, locale);
  const x = logAxis(
    points.map(({ items }) => items),
    0,
  );
  const y = logAxis(points.map(({ amount }) => amount));
  const all = spots(points);
  const legend = legendAbove(env, [words.stated, words.inferred]);
  const left = leftOutLines(rows, env);
  const series = (inferred: boolean) => ({
    type: 'scatter',
    name: inferred ? words.inferred : words.stated,
    symbol: inferred ? 'diamond' : 'circle',
    itemStyle: inferred
      ? { color: theme.paper, borderColor: theme.bar, borderWidth: 1.5, opacity: 1 }
      : { color: theme.bar, opacity: 0.85 },
    labelLayout: { hideOverlap: true, moveOverlap: 'shiftY' },
    data: all
      .filter((spot) => spot.all.every((point) => point.inferred) === inferred)
      .map((spot) =>
        datum(spot, [x.at(spot.first.items), y.at(spot.first.amount)], {
          marked,
          named: points.length <= NAMED,
          env,
        }),
      ),
  });
  return {
    ...baseOption(env),
    legend: legend.option,
    grid: { left: 4, right: 24, top: legend.height + 30, bottom: 24 + left.length * LEFT_LINE },
    xAxis: {
      ...powers(x, 'count', env),
      name: [words.items, ...left].join('\n'),
      nameLocation: 'middle',
      nameGap: 24,
      nameTextStyle: { color: theme.ink2, fontSize: 12, lineHeight: LEFT_LINE },
    },
    yAxis: {
      ...powers(y, 'money', env),
      name: words.amount,
      nameLocation: 'end',
      nameTextStyle: { color: theme.ink2, fontSize: 12, align: 'left' },
    },
    series: [series(false), series(true), zeroLanes(x.zero, y.zero, env)],
  };
}

function powers(
  { zero, low, high }: ReturnType<typeof logAxis>,
  kind: ValueKind,
  { locale, theme }: ChartEnv,
) {
  const write = axisLabel(kind, locale);
  return {
    type: 'value',
    min: zero - 0.4,
    max: high,
    axisLine: { show: true, onZero: false, lineStyle: { color: theme.ruleStrong } },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: {
      color: theme.ink3,
      fontSize: 11,
      hideOverlap: true,
      customValues: [zero, ...Array.from({ length: high - low + 1 }, (_, at) => low + at)],
      formatter: (place: number) => (place === zero ? '0' : write(10 ** place)),
    },
  };
}

/** Reports with the same two figures are one spot, which says how many they are. */
interface Spot {
  readonly first: Point;
  readonly all: readonly Point[];
}

function spots(points: readonly Point[]): readonly Spot[] {
  const at = new Map<string, Point[]>();
  for (const point of points) {
    const key = `${point.items} ${point.amount}`;
    const known = at.get(key);
    if (known) known.push(point);
    else at.set(key, [point]);
  }
  return [...at.values()].flatMap((all) => (all[0] ? [{ first: all[0], all }] : []));
}

interface Look {
  readonly marked: readonly string[];
  readonly named: boolean;
  readonly env: ChartEnv;
}

function datum({ first, all }: Spot, place: readonly [number, number], { marked, named, env }: Look) {
  const { theme, locale } = env;
  const several = all.length > 1;
  const own = all.some(({ row }) => marked.includes(row.report));
  const text = several ? WORDS[locale].count(all.length) : first.title;
  return {
    ...notesOf(first, all, env),
    value: [...place],
    symbolSize: several ? Math.min(28, 9 + 3 * Math.log2(all.length)) : 9,
    ...(own && { itemStyle: first.inferred ? { borderColor: theme.accent } : { color: theme.accent } }),
    label: {
      show: named || several || own,
      opacity: 1,
      position: place[0] > 1.6 ? 'left' : 'right',
      distance: 5,
      color: theme.ink,
      fontSize: 12,
      formatter: () => text,
    },
  };
}

/** Names listed in the tooltip of a spot. */
const LISTED = 6;

function notesOf(first: Point, all: readonly Point[], { locale }: ChartEnv): DatumNotes {
  const words = WORDS[locale];
  const { row } = first;
  const state = (text: string): MeasureState => (text === 'number' ? 'number' : 'mark');
  const items = valueLabel(
    { value: first.items, state: state(row.items_state), approximate: false, inferred: row.items_inferred },
    'count',
    locale,
  );
  const amount = valueLabel(
    {
      value: first.amount,
      state: state(row.amount_state),
      approximate: row.approximate,
      inferred: row.amount_inferred,
    },
    'money',
    locale,
  );
  const figures = [`${items} ${locale === 'zh' ? '项' : 'items'} · ${amount}`];
  const unit = row.unit_source === 'inferred' && first.amount > 0 ? [words.unitInferred] : [];
  if (all.length === 1) return { key: row.report, lines: [first.title, ...figures, ...unit] };
  const names = all.slice(0, LISTED).map(({ title }) => title);
  const more = all.length > LISTED ? [words.also] : [];
  return { key: '', lines: [words.count(all.length), ...figures, [...names, ...more].join(words.separator)] };
}

/** The broken lines that keep the lanes of 0 apart. */
function zeroLanes(x: number, y: number, { theme }: ChartEnv) {
  return {
    type: 'scatter',
    data: [],
    markLine: {
      silent: true,
      symbol: 'none',
      label: { show: false },
      lineStyle: { color: theme.rule, type: 'dashed', width: 1 },
      data: [{ xAxis: x + 0.5 }, { yAxis: y + 0.5 }],
    },
  };
}

export const procurement = defineChart<ProcurementRow, ProcurementSettings>({
  id: 'procurement',
  title: { zh: '政府集中采购', en: 'Centralised procurement' },
  height: () => HEIGHT,
  option: procurementOption,
  sample: { settings: { marked: ['r2'] }, rows: procurementSample },
});
