import type { Locale } from '@/lib/format';
import type { Chart } from './chart';
import { init } from './echarts';
import { type ChartTheme, PAGE } from './theme';

/** The widths that pictures of the build are made for; the page shows the one that fits, by CSS alone. */
export const SVG_WIDTHS = { wide: 720, narrow: 342 } as const;

/** A chart as SVG text for both widths, and the height in px that each needs. */
export interface ChartSvg {
  readonly wide: string;
  readonly narrow: string;
  readonly heights: { readonly wide: number; readonly narrow: number };
}

/** Draws a chart without a browser. Throws when the option is not one that ECharts can draw. */
export function renderSvg<Row, Settings>(
  chart: Chart<Row, Settings>,
  rows: readonly Row[],
  settings: Settings,
  env: { readonly locale: Locale; readonly width: number; readonly theme?: ChartTheme },
): string {
  const full = { theme: PAGE, ...env };
  const height = chart.height(rows, settings, full);
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: full.width, height });
  try {
    drawing.setOption(chart.option(rows, settings, full));
    return settled(drawing.renderToSVGString({ useViewBox: true }));
  } finally {
    drawing.dispose();
  }
}

/**
 * Ids of hatchings get a name of their own, so that they never meet those of charts drawn in the browser later; the rules
 * for the mouse pointer go, they are for live charts.
 */
function settled(svg: string): string {
  return svg
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/ class="zr\d+-cls-\d+"/g, '')
    .replace(/\bzr(\d+)-/g, 'build$1-');
}

/** The picture of the build: in the page's colours, wide and narrow. */
export function renderForPage<Row, Settings>(
  chart: Chart<Row, Settings>,
  rows: readonly Row[],
  settings: Settings,
  locale: Locale,
): ChartSvg {
  const at = (width: number) => ({
    svg: renderSvg(chart, rows, settings, { locale, width }),
    height: chart.height(rows, settings, { locale, width, theme: PAGE }),
  });
  const wide = at(SVG_WIDTHS.wide);
  const narrow = at(SVG_WIDTHS.narrow);
  return { wide: wide.svg, narrow: narrow.svg, heights: { wide: wide.height, narrow: narrow.height } };
}
