import type { EChartsCoreOption } from 'echarts/core';
import { formatCount } from '@/lib/format';
import { topicName } from '@/lib/format/names';
import type { ChannelsRow } from '@/lib/queries/channels';
import { channelsSample } from './channels-sample';
import {
  baseOption,
  type ChartEnv,
  type DatumNotes,
  defineChart,
  nameAxis,
  nameWidth,
  textWidth,
  valueAxis,
} from './chart';
import { reportNames } from './report-names';

/**
 * What each report says that it published, channel by channel, as it says it. Nothing is stacked or added up: a channel
 * may stand beside the stated total, overlap another, or have no total at all. The stated total is an outlined bar.
 *
 *      青柳街道
 *        主动公开总数  ▭▭▭▭▭▭▭▭▭▭▭ 690
 *        网站公开      ███ 143
 *        微信公众号    ████████ ≥ 510
 */
export interface ChannelsSettings {
  /** Ids of reports whose name is drawn in the accent colour. */
  readonly marked?: readonly string[];
}

const ROW = 20;
const BAR = 12;
const AXIS = 22;
const TOTAL = 'published.total';

/** A line of the chart: a report's name, or one of its figures. */
type Line =
  | { readonly kind: 'report'; readonly name: string; readonly report: string }
  | { readonly kind: 'figure'; readonly name: string; readonly title: string; readonly row: ChannelsRow };

function linesOf(rows: readonly ChannelsRow[], env: ChartEnv): readonly Line[] {
  const names = reportNames(rows, env.locale);
  return rows.flatMap((row, at): Line[] => {
    const title = names[at] ?? '';
    const figure: Line = { kind: 'figure', name: topicName(row.topic, env.locale), title, row };
    return rows[at - 1]?.report === row.report
      ? [figure]
      : [{ kind: 'report', name: title, report: row.report }, figure];
  });
}

/** The option of the channels. Rows of one report stand together. */
export function channelsOption(
  rows: readonly ChannelsRow[],
  { marked = [] }: ChannelsSettings,
  env: ChartEnv,
): EChartsCoreOption {
  const { theme, locale } = env;
  const lines = linesOf(rows, env);
  const names = lines.map(({ name }) => name);
  const left = nameWidth(names, env);
  const label = ({ value, approximate }: ChannelsRow) => formatCount(value, locale, approximate);
  const largest = Math.max(1, ...rows.map(({ value }) => value));
  const plot = (env.width - left) * 0.85;
  const right = Math.max(
    16,
    ...rows.map((row) => textWidth(label(row)) + 12 - plot * (1 - row.value / largest)),
  );
  const axis = nameAxis(env, names, left);
  return {
    ...baseOption(env),
    grid: { left, right, top: AXIS, bottom: 2 },
    xAxis: { ...valueAxis(env, 'count'), position: 'top', splitNumber: env.width < 480 ? 2 : 4 },
    yAxis: {
      ...axis,
      inverse: true,
      axisLabel: {
        ...axis.axisLabel,
        color: (_name: string, at: number) => {
          const line = lines[at];
          if (line?.kind !== 'report') return theme.ink3;
          return marked.includes(line.report) ? theme.accent : theme.ink;
        },
      },
    },
    series: [
      {
        type: 'bar',
        barWidth: BAR,
        data: lines.flatMap((line, at) =>
          line.kind === 'report'
            ? []
            : [
                {
                  ...notesOf(line, label(line.row)),
                  value: [line.row.value, at],
                  itemStyle: barStyle(line.row, env),
                  label: {
                    show: true,
                    position: 'right',
                    distance: 4,
                    color: theme.ink,
                    fontSize: 12,
                    formatter: () => label(line.row),
                  },
                },
              ],
        ),
      },
    ],
  };
}

function barStyle({ topic, approximate }: ChannelsRow, { theme }: ChartEnv) {
  if (topic === TOTAL) return { color: theme.paper, borderColor: theme.ink2, borderWidth: 1 };
  if (approximate) return { color: theme.barSoft, borderColor: theme.bar, borderWidth: 1 };
  return { color: theme.bar };
}

function notesOf({ title, name, row }: Line & { readonly kind: 'figure' }, label: string): DatumNotes {
  return {
    key: row.report,
    lines: [title, `${name} ${label} ${row.unit}`, ...(row.label === '' ? [] : [row.label])],
  };
}

export const channels = defineChart<ChannelsRow, ChannelsSettings>({
  id: 'channels',
  title: { zh: '公开渠道', en: 'Channels of publication' },
  height: (rows) => AXIS + (rows.length + new Set(rows.map(({ report }) => report)).size) * ROW + 6,
  option: channelsOption,
  sample: { settings: { marked: ['r2'] }, rows: channelsSample },
});
