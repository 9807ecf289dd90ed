import type { EChartsCoreOption } from 'echarts/core';
import {
  baseOption,
  type ChartEnv,
  type DatumNotes,
  defineChart,
  hatched,
  nameAxis,
  nameWidth,
  textWidth,
  valueAxis,
} from './chart';
import { type ChartValue, type ValueKind, valueLabel } from './shown-value';
import { smallMultiplesSample } from './small-multiples-sample';

/**
 * Several figures of the same reports, each in a panel of its own with a scale of its own; the reports in the same order
 * everywhere. Bars from zero, a tick for 0, a hatched stub for no figure, as in the ranking.
 *
 *      本年新收申请              行政许可 处理决定
 *      甲街道 ██████ 61          甲街道 ██ 12
 *      乙镇   ▏0                 乙镇   ▨ / 只填符号
 */
export interface SmallMultiplesSettings {
  readonly panels: readonly Panel[];
}

/** One figure: `key` joins it to its rows, `title` stands above with its unit. */
export interface Panel {
  readonly key: string;
  readonly title: string;
  readonly kind: ValueKind;
  /** 件, 项, 条; '' for money and shares. */
  readonly unit: string;
}

/** One figure of one report. */
export interface PanelRow extends ChartValue {
  readonly panel: string;
  readonly report: string;
  /** As it is shown: the town, with its year where several are compared. */
  readonly name: string;
  /** A ratio over so few cases that it says little. */
  readonly small: boolean;
}

const ROW = 20;
const BAR = 12;
const HEAD = 26;
const GAP = 18;
const STUB = 10;

const columnsOf = (panels: number, width: number) => Math.min(panels, width < 480 ? 1 : width < 860 ? 2 : 3);

interface Layout {
  readonly names: readonly string[];
  readonly reports: readonly string[];
  readonly columns: number;
  readonly panelWidth: number;
  readonly panelHeight: number;
}

function layoutOf(rows: readonly PanelRow[], { panels }: SmallMultiplesSettings, width: number): Layout {
  const names = new Map(rows.map(({ report, name }) => [report, name]));
  const columns = Math.max(1, columnsOf(panels.length, width));
  return {
    names: [...names.values()],
    reports: [...names.keys()],
    columns,
    panelWidth: (width - GAP * (columns - 1)) / columns,
    panelHeight: HEAD + names.size * ROW + GAP,
  };
}

/** The option of the panels. */
export function smallMultiplesOption(
  rows: readonly PanelRow[],
  settings: SmallMultiplesSettings,
  env: ChartEnv,
): EChartsCoreOption {
  const layout = layoutOf(rows, settings, env.width);
  const parts = settings.panels.map((panel, at) => panelParts(panel, at, rows, layout, env));
  return {
    ...baseOption(env),
    title: parts.map(({ title }) => title),
    grid: parts.map(({ grid }) => grid),
    xAxis: parts.map(({ xAxis }) => xAxis),
    yAxis: parts.map(({ yAxis }) => yAxis),
    series: parts.flatMap(({ series }) => series),
  };
}

function panelParts(panel: Panel, at: number, rows: readonly PanelRow[], layout: Layout, env: ChartEnv) {
  const { panelWidth, panelHeight, columns, names, reports } = layout;
  const x = (at % columns) * (panelWidth + GAP);
  const y = Math.floor(at / columns) * panelHeight;
  const own = rows.filter((row) => row.panel === panel.key);
  const labels = new Map(own.map((row) => [row, valueLabel(row, panel.kind, env.locale)]));
  const left = nameWidth(names, { ...env, width: panelWidth });
  const right = Math.min(panelWidth * 0.4, 12 + Math.max(0, ...[...labels.values()].map(textWidth)));
  const largest = panel.kind === 'share' ? 1 : Math.max(0, ...own.map(({ value }) => value ?? 0)) || 1;
  const smallest = Math.min(0, ...own.map(({ value }) => value ?? 0));
  const stub = ((largest - smallest) * STUB) / Math.max(1, panelWidth - left - right);
  return {
    title: {
      text: panel.unit === '' ? panel.title : `${panel.title} · ${panel.unit}`,
      left: x,
      top: y,
      padding: 0,
      borderColor: 'transparent',
      backgroundColor: 'transparent',
      textStyle: {
        color: env.theme.ink2,
        fontSize: 12,
        fontWeight: 600,
        width: panelWidth,
        overflow: 'truncate',
      },
    },
    grid: { left: x + left, top: y + HEAD, width: panelWidth - left - right, height: names.length * ROW },
    xAxis: {
      ...valueAxis(env, panel.kind),
      gridIndex: at,
      min: smallest,
      max: largest,
      axisLabel: { show: false },
      splitLine: { show: false },
    },
    yAxis: { ...nameAxis(env, names, left), gridIndex: at, inverse: true },
    series: panelSeries(panel, at, own, { labels, reports, stub, env }),
  };
}

interface PanelDrawing {
  readonly labels: ReadonlyMap<PanelRow, string>;
  readonly reports: readonly string[];
  readonly stub: number;
  readonly env: ChartEnv;
}

function panelSeries(
  panel: Panel,
  at: number,
  rows: readonly PanelRow[],
  { labels, reports, stub, env }: PanelDrawing,
) {
  const { theme } = env;
  const datum = (row: PanelRow, length: number, itemStyle: object) => ({
    ...notesOf(row, panel, labels.get(row) ?? ''),
    value: [length, reports.indexOf(row.report)],
    itemStyle,
    label: {
      show: true,
      opacity: 1,
      position: (row.value ?? 0) < 0 ? 'left' : 'right',
      distance: 4,
      fontSize: 12,
      color: row.value === null || row.small ? theme.ink3 : theme.ink,
      fontStyle: row.inferred ? 'italic' : 'normal',
      formatter: () => labels.get(row) ?? '',
    },
  });
  const soft = { color: theme.barSoft, borderColor: theme.bar, borderType: 'dashed', borderWidth: 1 };
  const axes = { xAxisIndex: at, yAxisIndex: at };
  const bar = { ...axes, type: 'bar', stack: `panel-${at}`, barWidth: BAR };
  return [
    {
      ...bar,
      data: rows.flatMap((row) =>
        row.value === null || row.value === 0
          ? []
          : [datum(row, row.value, row.inferred || row.small ? soft : { color: theme.bar })],
      ),
    },
    {
      ...bar,
      data: rows.flatMap((row) => (row.value === null ? [datum(row, stub, hatched(theme))] : [])),
    },
    {
      ...axes,
      type: 'scatter',
      symbol: 'rect',
      symbolSize: [2, BAR],
      symbolOffset: [1, 0],
      data: rows.flatMap((row) =>
        row.value === 0 ? [datum(row, 0, { color: row.inferred ? theme.hatch : theme.ink, opacity: 1 })] : [],
      ),
    },
  ];
}

function notesOf(row: PanelRow, panel: Panel, label: string): DatumNotes {
  const value = row.value === null || panel.unit === '' ? label : `${label} ${panel.unit}`;
  return { key: row.report, lines: [row.name, panel.title, value] };
}

export const smallMultiples = defineChart<PanelRow, SmallMultiplesSettings>({
  id: 'small-multiples',
  title: { zh: '小图并列', en: 'Small multiples' },
  height: (rows, settings, { width }) => {
    const { columns, panelHeight } = layoutOf(rows, settings, width);
    return Math.max(1, Math.ceil(settings.panels.length / columns)) * panelHeight;
  },
  option: smallMultiplesOption,
  sample: smallMultiplesSample,
});
