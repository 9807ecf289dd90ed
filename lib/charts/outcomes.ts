import type { EChartsCoreOption } from 'echarts/core';
import { formatCount, formatShare, type Locale } from '@/lib/format';
import { OUTCOME_GROUPS } from '@/lib/queries/indicators';
import type { OutcomesRow } from '@/lib/queries/outcomes';
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
import { legendAbove } from './legend';
import { type OutcomesOfReport, outcomesByReport } from './outcome-parts';
import { outcomesSample } from './outcomes-sample';

/**
 * How the requests of each report ended, one bar a report, the six groups of table 三 always in the same colours. What
 * is not known is hatched: as long as the stated total says, or a stub (a whole bar in shares) where nothing says it.
 *
 *      share   甲街道  ████████▓▓▓░░  共 61
 *              丙镇    ▨▨▨▨▨▨▨▨▨▨▨▨▨  已知 2，其余不详
 *      count   甲街道  ████▓▓░ 61
 *              乙镇    ▏0
 */
export interface OutcomesSettings {
  readonly mode: 'share' | 'count';
}

const ROW = 26;
const BAR = 16;
const AXIS = 22;
/** Length of a stub in px. */
const STUB = 14;

const WORDS = {
  zh: {
    rest: '不详',
    of: '共',
    known: (n: string) => `已知 ${n}，其余不详`,
    stated: '总计栏',
    inferred: '（推定）',
  },
  en: {
    rest: 'Not known',
    of: 'of',
    known: (n: string) => `${n} known, the rest not`,
    stated: 'printed total',
    inferred: ' (inferred)',
  },
} as const satisfies Record<Locale, object>;

const groupName = (group: (typeof OUTCOME_GROUPS)[number], { locale }: ChartEnv) => group.label[locale];
const legendNames = (env: ChartEnv) => [
  ...OUTCOME_GROUPS.map((group) => groupName(group, env)),
  WORDS[env.locale].rest,
];

/** The option of the outcome bars. */
export function outcomesOption(
  rows: readonly OutcomesRow[],
  settings: OutcomesSettings,
  env: ChartEnv,
): EChartsCoreOption {
  const reports = outcomesByReport(rows, env.locale);
  const names = reports.map(({ title }) => title);
  const labels = reports.map((report) => endLabel(report, settings, env));
  const left = nameWidth(names, env);
  const share = settings.mode === 'share';
  const longest = share ? 1 : Math.max(0, ...reports.map(({ whole, sum }) => whole ?? sum));
  const plot = (env.width - left) * 0.8;
  const reach = (report: OutcomesOfReport) =>
    share ? (report.whole === 0 ? 0 : 1) : (report.whole ?? report.sum) / (longest || 1);
  const right = Math.max(
    16,
    ...reports.map((report, at) => textWidth(labels[at] ?? '') + 16 - plot * (1 - reach(report))),
  );
  const legend = legendAbove(env, legendNames(env));
  return {
    ...baseOption(env),
    legend: legend.option,
    grid: { left, right: Math.min(right, env.width * 0.45), top: legend.height + AXIS, bottom: 2 },
    xAxis: {
      ...valueAxis(env, share ? 'share' : 'count'),
      position: 'top',
      splitNumber: env.width < 480 ? 2 : 4,
      ...(share
        ? { max: 1, interval: env.width < 480 ? 0.5 : 0.25 }
        : { minInterval: 1, ...(longest === 0 && { max: 1 }) }),
    },
    yAxis: { ...nameAxis(env, names, left), inverse: true },
    series: outcomesSeries(reports, labels, { settings, env, stub: ((longest || 1) * STUB) / plot }),
  };
}

interface Drawing {
  readonly settings: OutcomesSettings;
  readonly env: ChartEnv;
  /** Length of a stub in the axis's unit. */
  readonly stub: number;
}

function outcomesSeries(reports: readonly OutcomesOfReport[], labels: readonly string[], drawing: Drawing) {
  const { settings, env } = drawing;
  const { theme } = env;
  const scaled = (count: number, { whole }: OutcomesOfReport) =>
    settings.mode === 'count' ? count : whole === null || whole === 0 ? 0 : count / whole;
  const notes = reports.map((report) => notesOf(report, env));
  const groups = OUTCOME_GROUPS.map((group, g) => ({
    type: 'bar',
    stack: 'report',
    name: groupName(group, env),
    barWidth: BAR,
    itemStyle: { color: theme.outcome[group.id] },
    data: reports.flatMap((report, at) => {
      const part = report.parts[g];
      const length = part ? scaled(part.least, report) : 0;
      if (!part || length === 0) return [];
      const inferred = { opacity: 0.55, borderColor: theme.ink, borderType: 'dashed', borderWidth: 1 };
      return [{ ...notes[at], value: [length, at], ...(part.inferred && { itemStyle: inferred }) }];
    }),
  }));
  const rest = {
    type: 'bar',
    stack: 'report',
    name: WORDS[env.locale].rest,
    barWidth: BAR,
    itemStyle: hatched(theme),
    data: reports.flatMap((report, at) => {
      const length = restLength(report, drawing);
      return length === 0 ? [] : [{ ...notes[at], value: [length, at] }];
    }),
  };
  const ends = {
    type: 'scatter',
    symbol: 'rect',
    symbolOffset: [1, 0],
    data: reports.map((report, at) => {
      const end = restLength(report, drawing) + scaled(report.sum, report);
      return {
        ...notes[at],
        value: [end, at],
        symbolSize: [2, BAR],
        itemStyle: { color: end === 0 ? theme.ink : 'transparent', opacity: 1 },
        label: {
          show: true,
          opacity: 1,
          position: 'right',
          distance: 4,
          fontSize: 12,
          color: report.complete && (report.whole ?? 0) > 0 ? theme.ink : theme.ink3,
          fontStyle: report.inferred ? 'italic' : 'normal',
          formatter: () => labels[at] ?? '',
        },
      };
    }),
  };
  return [...groups, rest, ends];
}

/** How long the hatched part is, in the axis's unit. */
function restLength({ whole, sum, complete }: OutcomesOfReport, { settings, stub }: Drawing): number {
  if (complete) return 0;
  if (settings.mode === 'count') return whole === null ? stub : whole - sum;
  if (whole === null) return 1;
  return whole === 0 ? 0 : (whole - sum) / whole;
}

function endLabel(report: OutcomesOfReport, { mode }: OutcomesSettings, { locale }: ChartEnv): string {
  const words = WORDS[locale];
  const { whole, sum, inferred, stated } = report;
  if (whole === null) return words.known(formatCount(sum, locale));
  const count = formatCount(whole, locale);
  const label = mode === 'share' && whole > 0 ? `${words.of} ${count}` : count;
  const differs = stated !== null && stated !== whole;
  return [
    label,
    inferred ? words.inferred : '',
    differs ? ` ≠ ${words.stated} ${formatCount(stated, locale)}` : '',
  ].join('');
}

function notesOf(report: OutcomesOfReport, env: ChartEnv): DatumNotes {
  const { locale } = env;
  const words = WORDS[locale];
  const parts = OUTCOME_GROUPS.map((group, g) => {
    const part = report.parts[g];
    const name = groupName(group, env);
    if (!part) return `${name} ${words.rest}`;
    if (part.value === null) {
      return `${name} ${part.least > 0 ? `≥ ${formatCount(part.least, locale)}` : words.rest} (${part.known}/${part.parts})`;
    }
    const share = report.whole === null ? null : formatShare(part.value, report.whole, locale);
    return `${name} ${formatCount(part.value, locale)}${share === null ? '' : ` · ${share}`}${part.inferred ? words.inferred : ''}`;
  });
  const total = report.stated === null ? '–' : formatCount(report.stated, locale);
  return { key: report.report, lines: [report.title, ...parts, `${words.stated} ${total}`] };
}

export const outcomes = defineChart<OutcomesRow, OutcomesSettings>({
  id: 'outcomes',
  title: { zh: '办理结果', en: 'Outcomes of requests' },
  height: (rows, _settings, env) =>
    legendAbove(env, legendNames(env)).height + AXIS + (rows.length / OUTCOME_GROUPS.length) * ROW + 6,
  option: outcomesOption,
  sample: { settings: { mode: 'share' }, rows: outcomesSample },
});
