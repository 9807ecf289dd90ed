import type { EChartsCoreOption } from 'echarts/core';
import type { Locale } from '@/lib/format';
import type { Label } from '@/lib/forms';
import { axisLabel, type ValueKind } from './shown-value';
import { type ChartTheme, FONT } from './theme';

/**
 * A chart kind. Every one makes the same three moves, so that the twentieth reads like the first:
 *
 *      rows ──(1) sort, name, mark what is missing──▶ data ──(2) scales──▶ axes ──(3) draw──▶ option
 *
 * `option` is pure: the same rows, settings and surroundings give the same option, in Node and in the browser.
 */
export interface Chart<Row, Settings> {
  readonly id: string;
  /** What kind of chart it is, in words. */
  readonly title: Label;
  /** Height in px that the rows need. */
  readonly height: (rows: readonly Row[], settings: Settings, env: ChartEnv) => number;
  readonly option: (rows: readonly Row[], settings: Settings, env: ChartEnv) => EChartsCoreOption;
  /** Rows and settings that show every state, for the stored pictures of the tests. */
  readonly sample: { readonly rows: readonly Row[]; readonly settings: Settings };
  /** The chart with its sample, for those who draw every chart without knowing its rows. */
  readonly withSample: <Result>(use: SampleUse<Result>) => Result;
}

/** What is done with a chart of any rows and settings. */
export type SampleUse<Result> = <Row, Settings>(
  chart: Chart<Row, Settings>,
  rows: readonly Row[],
  settings: Settings,
) => Result;

/** What a chart is drawn into. `width` in px. */
export interface ChartEnv {
  readonly locale: Locale;
  readonly theme: ChartTheme;
  readonly width: number;
}

/** Declares a chart with its types: `defineChart<Row, Settings>({ id, title, height, option, sample })`. */
export function defineChart<Row, Settings>(
  declared: Omit<Chart<Row, Settings>, 'withSample'>,
): Chart<Row, Settings> {
  const chart: Chart<Row, Settings> = {
    ...declared,
    withSample: (use) => use(chart, declared.sample.rows, declared.sample.settings),
  };
  return chart;
}

/**
 * What every datum carries for the hand and the eye: `key` goes to `onSelect` (a report's id, a town's name), `lines` are
 * the lines of its tooltip, plain text, the first is its heading. The frame shows them; charts never make HTML.
 */
export interface DatumNotes {
  readonly key: string;
  readonly lines: readonly string[];
}

/** What all charts share: no animation, the page's font, no colours of the library's own. */
export function baseOption(env: ChartEnv): EChartsCoreOption {
  return {
    animation: false,
    textStyle: { fontFamily: FONT[env.locale], color: env.theme.ink },
    stateAnimation: { duration: 0 },
  };
}

/** A value axis with thin grid lines and small figures. */
export function valueAxis(env: ChartEnv, kind: ValueKind) {
  return {
    type: 'value',
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: env.theme.rule, width: 1 } },
    axisLabel: {
      color: env.theme.ink3,
      fontSize: 11,
      hideOverlap: true,
      formatter: axisLabel(kind, env.locale),
    },
  } as const;
}

/** An axis of names. Names longer than `labelWidth` px end in an ellipsis; the tooltip and the table have them whole. */
export function nameAxis(env: ChartEnv, names: readonly string[], labelWidth: number) {
  return {
    type: 'category',
    data: [...names],
    axisLine: { lineStyle: { color: env.theme.ruleStrong } },
    axisTick: { show: false },
    axisLabel: {
      color: env.theme.ink,
      fontSize: 12,
      width: labelWidth - 8,
      overflow: 'truncate',
      ellipsis: '…',
      interval: 0,
    },
  } as const;
}

/** Hatching: there is no figure here. */
export function hatched(theme: ChartTheme) {
  return {
    color: 'transparent',
    borderColor: theme.hatch,
    borderWidth: 1,
    decal: {
      symbol: 'rect',
      color: theme.hatch,
      dashArrayX: [1, 0],
      dashArrayY: [1.5, 3.5],
      rotation: -Math.PI / 4,
    },
  } as const;
}

/** Room for names beside bars: wider where there is room, a third on a phone. */
export function nameWidth(names: readonly string[], env: ChartEnv): number {
  const longest = Math.max(0, ...names.map(textWidth));
  return Math.round(Math.min(longest + 12, env.width * 0.36, 220));
}

/** Width of 12 px text, near enough for layout: ideographs are square, the rest is about half of that. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += char > '⺀' ? 12 : 6.6;
  return width;
}
