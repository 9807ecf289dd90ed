import type { ChartTheme } from './theme';

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond'] as const;

/** How a chosen town is drawn, the same in every chart: a colour, a shape, and a line. */
export interface TownMark {
  readonly color: string;
  readonly symbol: (typeof SYMBOLS)[number];
  readonly line: 'solid' | 'dashed';
}

/**
 * The mark of the town at a place of the choice, from 0. Twelve differ; colour is never all that tells two apart.
 *
 *      0 ● 1 ■ 2 ▲ 3 ◆ 4 ● 5 ■   solid lines, six colours
 *      6 ▲ 7 ◆ 8 ● 9 ■ 10 ▲ 11 ◆ dashed lines, the same colours
 */
export function townMark(at: number, theme: ChartTheme): TownMark {
  return {
    color: theme.town[at % theme.town.length] ?? theme.bar,
    symbol: SYMBOLS[at % SYMBOLS.length] ?? 'circle',
    line: at < theme.town.length ? 'solid' : 'dashed',
  };
}
