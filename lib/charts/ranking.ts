import type { EChartsCoreOption } from 'echarts/core';
import type { RankingRow } from '@/lib/queries/ranking';
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
import { reportNames } from './report-names';
import { type ValueKind, valueLabel } from './shown-value';

/**
 * One figure over many reports, in the order of the query: known values by size, then those without. A zero is a tick on
 * the base line, a report without the figure stays in the list as a hatched stub with the reason; neither is left out.
 *
 *      甲街道 2020  ███████████████ 61
 *      乙镇 2020    ▏0
 *      丙街道 2020  ▨ / 符号
 */
export interface RankingSettings {
  readonly kind: ValueKind;
  /** 件, 项, 条; '' for money and shares, whose labels say it. */
  readonly unit: string;
  /** Ids of reports drawn in the accent colour. */
  readonly marked?: readonly string[];
}

const ROW = 24;
const BAR = 16;
const AXIS = 22;
/** Length of a stub in px. */
const STUB = 12;

type Named = RankingRow & { readonly title: string };

/** The option of a ranking. */
export function rankingOption(
  rows: readonly RankingRow[],
  settings: RankingSettings,
  env: ChartEnv,
): EChartsCoreOption {
  const names = reportNames(rows, env.locale);
  const named: readonly Named[] = rows.map((row, at) => ({ ...row, title: names[at] ?? '' }));
  const left = nameWidth(names, env);
  const labels = named.map((row) => valueLabel(row, settings.kind, env.locale));
  const largest = Math.max(0, ...named.map((row) => Math.abs(row.value ?? 0)));
  const plot = (env.width - left) * 0.85;
  // A label needs room only as far as it reaches beyond the plot.
  const right = Math.max(
    16,
    ...named.map(
      (row, at) => textWidth(labels[at] ?? '') + 12 - plot * (1 - Math.abs(row.value ?? 0) / (largest || 1)),
    ),
  );

  return {
    ...baseOption(env),
    grid: { left, right: Math.min(right, env.width * 0.4), top: AXIS, bottom: 2 },
    xAxis: {
      ...valueAxis(env, settings.kind),
      position: 'top',
      splitNumber: env.width < 480 ? 2 : 4,
      ...(largest === 0 && { max: 1 }),
    },
    yAxis: { ...nameAxis(env, names, left), inverse: true },
    series: rankingSeries(named, labels, { settings, env, stub: ((largest || 1) * STUB) / plot }),
  };
}

function rankingSeries(
  rows: readonly Named[],
  labels: readonly string[],
  { settings, env, stub }: { settings: RankingSettings; env: ChartEnv; stub: number },
) {
  const { theme } = env;
  const data = (
    test: (row: Named) => boolean,
    length: (row: Named) => number,
    style: (row: Named) => object,
  ) =>
    rows.flatMap((row, at) =>
      test(row)
        ? [
            {
              ...notes(row, labels[at] ?? '', settings),
              value: [length(row), at],
              itemStyle: style(row),
              label: directLabel(row, labels[at] ?? '', env),
            },
          ]
        : [],
    );
  const bar = { type: 'bar', stack: 'row', barWidth: BAR } as const;
  return [
    {
      ...bar,
      data: data(
        (row) => row.value !== null && row.value !== 0,
        (row) => row.value ?? 0,
        (row) => barStyle(row, settings, env),
      ),
    },
    {
      ...bar,
      data: data(
        (row) => row.value === null,
        () => stub,
        () => hatched(theme),
      ),
    },
    {
      type: 'scatter',
      symbol: 'rect',
      symbolSize: [2, BAR],
      symbolOffset: [1, 0],
      data: data(
        (row) => row.value === 0,
        () => 0,
        (row) => ({ color: row.inferred ? theme.hatch : theme.ink }),
      ),
    },
  ];
}

function notes(row: Named, label: string, { unit }: RankingSettings): DatumNotes {
  const place = [row.prefecture, row.county].filter((part) => part !== null).join(' ');
  return {
    key: row.report,
    lines: [
      row.title,
      row.value === null || unit === '' ? label : `${label} ${unit}`,
      ...(place ? [place] : []),
    ],
  };
}

function directLabel(row: Named, text: string, { theme }: ChartEnv) {
  return {
    show: true,
    position: (row.value ?? 0) < 0 ? 'left' : 'right',
    distance: 4,
    color: row.value === null || row.small ? theme.ink3 : theme.ink,
    opacity: 1,
    fontSize: 12,
    fontStyle: row.inferred ? 'italic' : 'normal',
    formatter: () => text,
  };
}

function barStyle(row: Named, settings: RankingSettings, { theme }: ChartEnv) {
  if (row.inferred || row.small) {
    return { color: theme.barSoft, borderColor: theme.bar, borderType: 'dashed', borderWidth: 1 };
  }
  return { color: settings.marked?.includes(row.report) ? theme.accent : theme.bar };
}

const town = {
  organisation: '',
  kind: null,
  county: '东湖区',
  prefecture: '江城市',
  province: null,
  year: 2020,
  form: '2019',
  numerator: null,
  denominator: null,
  state: 'number',
  approximate: false,
  several: false,
  inferred: false,
  unit_source: null,
  small: false,
  place: null,
} as const;

export const ranking = defineChart<RankingRow, RankingSettings>({
  id: 'ranking',
  title: { zh: '排序条形图', en: 'Ranked bars' },
  height: (rows) => AXIS + rows.length * ROW + 6,
  option: rankingOption,
  sample: {
    settings: { kind: 'count', unit: '件', marked: ['r2'] },
    rows: [
      { ...town, report: 'r2', name: '石桥头镇', value: 170, approximate: true },
      { ...town, report: 'r1', name: '青柳街道', value: 61 },
      { ...town, report: 'r6', name: '东湾新区管理委员会所属第二街道', value: 12 },
      { ...town, report: 'r3', name: '白鹭乡', value: 0 },
      { ...town, report: 'r7', name: '下溪镇', value: 0, state: 'mark', inferred: true },
      { ...town, report: 'r4', name: '云岭民族乡', value: null, state: 'mark' },
      { ...town, report: 'r5', name: '南浦街道', value: null, state: 'blank' },
    ],
  },
});
