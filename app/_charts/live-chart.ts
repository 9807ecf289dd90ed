import { type ECharts, type EChartsCoreOption, init } from '@/lib/charts/echarts';

/**
 * A chart in the browser. This file brings ECharts along and is loaded on demand, so its size is no part of what a page
 * needs before it can be used.
 */
export interface LiveChart {
  readonly draw: (option: EChartsCoreOption, height: number) => void;
  readonly dispose: () => void;
}

interface Notes {
  readonly key: string | null;
  readonly lines: readonly string[];
}

/** Reads the notes of a datum (`DatumNotes`) from what ECharts hands over, which it types as unknown. */
function notesOf(event: unknown): Notes {
  const datum: unknown = typeof event === 'object' && event !== null ? Reflect.get(event, 'data') : null;
  if (typeof datum !== 'object' || datum === null) return { key: null, lines: [] };
  const key: unknown = Reflect.get(datum, 'key');
  const lines: unknown = Reflect.get(datum, 'lines');
  return {
    key: typeof key === 'string' ? key : null,
    lines: Array.isArray(lines) ? lines.filter((line) => typeof line === 'string') : [],
  };
}

/** The tooltip as elements: text of reports never becomes HTML. */
function tooltip(event: unknown): HTMLElement | string {
  const { lines } = notesOf(event);
  if (lines.length === 0) return '';
  const box = document.createElement('div');
  for (const [at, line] of lines.entries()) {
    const row = document.createElement(at === 0 ? 'strong' : 'div');
    row.textContent = line;
    box.append(row);
  }
  return box;
}

const TOOLTIP = {
  trigger: 'item',
  confine: true,
  transitionDuration: 0,
  backgroundColor: 'var(--surface)',
  borderColor: 'var(--rule-strong)',
  borderWidth: 1,
  padding: [6, 10],
  textStyle: { color: 'var(--ink)', fontSize: 12, lineHeight: 18 },
  extraCssText:
    'box-shadow: 0 2px 8px rgb(0 0 0 / 14%); border-radius: 3px; max-width: 20rem; white-space: normal;',
  formatter: tooltip,
} as const;

/** Puts a live chart into an element; a click on a datum gives its key. */
export function mountChart(
  element: HTMLElement,
  renderer: 'svg' | 'canvas',
  onSelect: (key: string) => void,
): LiveChart {
  const chart: ECharts = init(element, null, { renderer });
  chart.on('click', (event) => {
    const { key } = notesOf(event);
    if (key !== null) onSelect(key);
  });
  return {
    draw: (option, height) => {
      chart.resize({ height });
      chart.setOption({ tooltip: TOOLTIP, ...option }, { notMerge: true });
    },
    dispose: () => chart.dispose(),
  };
}

/** A picture of a chart for a file: SVG text, in colours of its own. */
export function chartSvg(
  option: EChartsCoreOption,
  size: { readonly width: number; readonly height: number },
): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
