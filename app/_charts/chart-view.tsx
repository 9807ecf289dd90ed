'use client';

import { useLocale } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Chart } from '@/lib/charts/chart';
import type { ChartSvg } from '@/lib/charts/render-svg';
import { PAGE } from '@/lib/charts/theme';
import styles from './chart-frame.module.css';
import type { LiveChart } from './live-chart';

interface Props<Row, Settings> {
  readonly chart: Chart<Row, Settings>;
  readonly rows: readonly Row[];
  readonly settings: Settings;
  /** The picture of the build; shown until the live chart stands. */
  readonly svg?: ChartSvg | undefined;
  /** What a screen reader hears in place of the picture. */
  readonly label: string;
  readonly onSelect: (key: string) => void;
}

/**
 * The picture of the build first; once the chart is in sight and the browser idle, ECharts draws the same in its place and
 * answers to the pointer. Its colours are the page's, so light and dark need no redrawing.
 */
export function ChartView<Row, Settings>({
  chart,
  rows,
  settings,
  svg,
  label,
  onSelect,
}: Props<Row, Settings>) {
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const live = useRef<LiveChart | null>(null);
  const select = useRef(onSelect);
  const [standing, setStanding] = useState(false);
  const [failed, setFailed] = useState<Error | null>(null);
  const width = useWidth(box);
  const seen = useSeen(box);

  useEffect(() => {
    select.current = onSelect;
  });

  useEffect(() => {
    if (!seen || width === 0 || !stage.current) return;
    const element = stage.current;
    let gone = false;
    const draw = async () => {
      if (!live.current) {
        const { mountChart } = await import('./live-chart');
        if (gone) return;
        live.current = mountChart(element, 'svg', (key) => select.current(key));
      }
      const env = { locale, theme: PAGE, width };
      live.current.draw(chart.option(rows, settings, env), chart.height(rows, settings, env));
      setStanding(true);
    };
    draw().catch((cause: unknown) => setFailed(cause instanceof Error ? cause : new Error(String(cause))));
    return () => {
      gone = true;
    };
  }, [seen, width, chart, rows, settings, locale]);

  useEffect(
    () => () => {
      live.current?.dispose();
      live.current = null;
    },
    [],
  );

  if (failed && !svg) throw failed;
  const height = width === 0 ? undefined : chart.height(rows, settings, { locale, theme: PAGE, width });
  return (
    <div
      ref={box}
      className={styles['box']}
      role="img"
      aria-label={label}
      style={{ '--height': height && `${height}px` }}
    >
      {svg && !standing && <BuildPicture svg={svg} />}
      <div ref={stage} className={styles['stage']} hidden={!standing} />
    </div>
  );
}

/** SVG made by our own charts at build time: its texts went through ECharts, which escapes them. */
function BuildPicture({ svg }: { readonly svg: ChartSvg }) {
  return (['wide', 'narrow'] as const).map((size) => (
    <div
      key={size}
      className={styles[size]}
      style={{ height: svg.heights[size] }}
      {...{ dangerouslySetInnerHTML: { __html: svg[size] } }}
    />
  ));
}

/** Width of an element in px, 0 until it is known. */
function useWidth(ref: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!ref.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}

/** True once an element has come near the window, or the page is about to be printed. */
function useSeen(ref: React.RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!ref.current || seen) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
      },
      { rootMargin: '200px' },
    );
    observer.observe(ref.current);
    // Paper shows what no window has shown yet.
    const show = () => setSeen(true);
    window.addEventListener('beforeprint', show);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', show);
    };
  }, [ref, seen]);
  return seen;
}
