import type { Chart } from '@/lib/charts/chart';
import { FONT, LIGHT } from '@/lib/charts/theme';
import type { Locale } from '@/lib/format';

/** What is written around a chart in a picture of its own. */
export interface Caption {
  readonly title: string;
  /** Unit and n of N. */
  readonly subtitle: string;
  readonly source: string;
}

const WIDTH = 960;
const MARGIN = 24;

const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** A chart as a picture that stands alone: title, unit, n of N and source are in it, in light colours. */
export async function chartPicture<Row, Settings>(
  chart: Chart<Row, Settings>,
  rows: readonly Row[],
  settings: Settings,
  locale: Locale,
  caption: Caption,
): Promise<{ readonly svg: string; readonly width: number; readonly height: number }> {
  const { chartSvg } = await import('./live-chart');
  const env = { locale, theme: LIGHT, width: WIDTH - 2 * MARGIN };
  const size = { width: env.width, height: chart.height(rows, settings, env) };
  const inner = chartSvg(chart.option(rows, settings, env), size);
  const top = 72;
  const height = top + size.height + 44;
  const line = (y: number, px: number, color: string, text: string, weight = 400) =>
    `<text x="${MARGIN}" y="${y}" font-family="${FONT[locale]}" font-size="${px}" font-weight="${weight}" fill="${color}">${escaped(text)}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">
<rect width="100%" height="100%" fill="${LIGHT.paper}"/>
${line(34, 18, LIGHT.ink, caption.title, 650)}
${line(56, 12, LIGHT.ink2, caption.subtitle)}
<g transform="translate(${MARGIN} ${top})">${inner}</g>
${line(height - 16, 11, LIGHT.ink3, caption.source)}
</svg>`;
  return { svg, width: WIDTH, height };
}
