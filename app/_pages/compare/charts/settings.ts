import { measureKind, measureUnit } from '@/app/_data/measures';
import type { DistributionSettings } from '@/lib/charts/distribution';
import type { OutcomesSettings } from '@/lib/charts/outcomes';
import { reportNames } from '@/lib/charts/report-names';
import type { TrendSettings } from '@/lib/charts/trend';
import type { Locale } from '@/lib/format';
import type { BasketMeasureRow } from '@/lib/queries/basket-measures';
import type { BasketTownRow } from '@/lib/queries/basket-towns';
import type { Measure } from '@/lib/queries/measure';
import type { TrendBaselineRow } from '@/lib/queries/trend-baseline';
import type { Scale } from '../questions';
import { FEWEST } from '../table/difference';

/** How the outcome bars stand until the reader changes it. */
export const OUTCOMES_MODE: OutcomesSettings = { mode: 'count' };

const unitOf = (measure: Measure, locale: Locale) =>
  measureKind(measure) === 'count' ? measureUnit(measure, locale) : '';

/** How a trend is drawn. Years in which too few reports have the figure have no median. */
export function trendSettings(
  measure: Measure,
  locale: Locale,
  order: readonly string[],
  everyone: readonly TrendBaselineRow[],
): TrendSettings {
  return {
    kind: measureKind(measure),
    unit: unitOf(measure, locale),
    order,
    baseline: everyone.filter(({ known }) => known >= FEWEST),
  };
}

/** How a distribution is drawn: the chosen reports marked on it, each town with the mark it has in the trend. */
export function distributionSettings(
  measure: Measure,
  locale: Locale,
  scale: Scale,
  reports: readonly BasketTownRow[],
  figures: readonly BasketMeasureRow[],
  median: number | null,
): DistributionSettings {
  const names = reportNames(reports, locale);
  const towns = [...new Set(reports.map(({ organisation }) => organisation))];
  return {
    kind: measureKind(measure),
    unit: unitOf(measure, locale),
    scale,
    median,
    marks: reports.flatMap(({ report, organisation }, n) => {
      const figure = figures.find((row) => row.report === report);
      return figure
        ? [{ ...figure, key: report, name: names[n] ?? report, at: towns.indexOf(organisation) }]
        : [];
    }),
  };
}
