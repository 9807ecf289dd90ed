import { MAIN_MEASURES, measureKey, measureKind, measureName, measureUnit } from '@/app/_data/measures';
import { reportNames } from '@/lib/charts/report-names';
import type { PanelRow, SmallMultiplesSettings } from '@/lib/charts/small-multiples';
import type { Locale } from '@/lib/format';
import type { BasketMeasureRow } from '@/lib/queries/basket-measures';
import type { BasketTownRow } from '@/lib/queries/basket-towns';

/** The panels of the main figures. */
export function panelSettings(locale: Locale): SmallMultiplesSettings {
  return {
    panels: MAIN_MEASURES.map((measure) => {
      const kind = measureKind(measure);
      const unit = kind === 'count' ? measureUnit(measure, locale) : '';
      return { key: measureKey(measure), title: measureName(measure, locale), kind, unit };
    }),
  };
}

/** Answers of `MAIN_MEASURES` as rows of the panels, reports in the order given. */
export function panelRows(
  rows: readonly BasketMeasureRow[],
  reports: readonly BasketTownRow[],
  locale: Locale,
): readonly PanelRow[] {
  const names = reportNames(reports, locale);
  const at = new Map(rows.map((row) => [`${row.report} ${row.measure}`, row]));
  return MAIN_MEASURES.flatMap((measure, index) =>
    reports.flatMap(({ report }, n) => {
      const row = at.get(`${report} ${index}`);
      return row ? [{ ...row, panel: measureKey(measure), name: names[n] ?? report, small: false }] : [];
    }),
  );
}
