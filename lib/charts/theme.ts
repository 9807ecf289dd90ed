import type { Locale } from '@/lib/format';
import type { OutcomeGroup } from '@/lib/queries/indicators';

/**
 * The colours a chart is drawn with. On the page they are the page's own CSS variables, so that one SVG made at build
 * time fits light and dark; pictures that leave the page (PNG, SVG files) need the values themselves, {@link LIGHT} and
 * {@link DARK}. Both say what `app/_theme/tokens.css` says; a test compares them.
 */
export interface ChartTheme {
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  /** Grid lines. */
  readonly rule: string;
  /** Axes and base lines. */
  readonly ruleStrong: string;
  readonly accent: string;
  /** Bars and dots that are not marked. */
  readonly bar: string;
  /** Values that are inferred, and everything that stands back. */
  readonly barSoft: string;
  /** Lines of the hatching that says: no figure here. */
  readonly hatch: string;
  readonly error: string;
  readonly outcome: Readonly<Record<DrawnOutcome, string>>;
  /** Towns chosen for a comparison, in the order of the choice; see `town-marks`. */
  readonly town: readonly string[];
}

/** What becomes of a request, as it is drawn: the outcome groups of the form, and what is carried over to next year. */
export type DrawnOutcome = OutcomeGroup | 'carried';

export const LIGHT: ChartTheme = {
  paper: '#fcfbf8',
  ink: '#1b1d1f',
  ink2: '#4a4f54',
  ink3: '#666b70',
  rule: '#dddad2',
  ruleStrong: '#8d8a82',
  accent: '#0b5c8a',
  bar: '#4f7f9f',
  barSoft: '#c3d4df',
  hatch: '#8d8a82',
  error: '#ae2216',
  outcome: {
    granted: '#00659e',
    partial: '#2b93cc',
    denied: '#c25200',
    unavailable: '#b07800',
    not_processed: '#a8487e',
    other: '#00805f',
    carried: '#7a7d80',
  },
  town: ['#443399', '#1f7a6d', '#a3401c', '#6d6d14', '#b84e61', '#882255'],
};

export const DARK: ChartTheme = {
  paper: '#15171a',
  ink: '#e8e6e0',
  ink2: '#b9b8b1',
  ink3: '#989992',
  rule: '#31353a',
  ruleStrong: '#71757a',
  accent: '#7dbbe6',
  bar: '#5f93b5',
  barSoft: '#2f475a',
  hatch: '#71757a',
  error: '#ff9c8f',
  outcome: {
    granted: '#4aa3dc',
    partial: '#9cd6f7',
    denied: '#f07f2e',
    unavailable: '#f2bd4b',
    not_processed: '#e09cc4',
    other: '#2cc39a',
    carried: '#9a9d9f',
  },
  town: ['#aaa0f2', '#5fc9b8', '#eb9a70', '#c9c95a', '#f09aa8', '#d98cbd'],
};

/** The page's own colours, whichever they are. Only for SVG inside the page. */
export const PAGE: ChartTheme = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  ink3: 'var(--ink-3)',
  rule: 'var(--rule)',
  ruleStrong: 'var(--rule-strong)',
  accent: 'var(--accent)',
  bar: 'var(--bar)',
  barSoft: 'var(--bar-soft)',
  hatch: 'var(--rule-strong)',
  error: 'var(--error)',
  outcome: {
    granted: 'var(--outcome-granted)',
    partial: 'var(--outcome-partial)',
    denied: 'var(--outcome-denied)',
    unavailable: 'var(--outcome-unavailable)',
    not_processed: 'var(--outcome-not-processed)',
    other: 'var(--outcome-other)',
    carried: 'var(--outcome-carried)',
  },
  town: [
    'var(--town-1)',
    'var(--town-2)',
    'var(--town-3)',
    'var(--town-4)',
    'var(--town-5)',
    'var(--town-6)',
  ],
};

/** The page's fonts; without quotes, because they also stand in attributes. */
export const FONT: Readonly<Record<Locale, string>> = {
  zh: 'PingFang SC, Hiragino Sans GB, Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, Microsoft YaHei, system-ui, sans-serif',
  en: 'Helvetica Neue, Segoe UI, Noto Sans, Arial, PingFang SC, Hiragino Sans GB, Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, Microsoft YaHei, sans-serif',
};
