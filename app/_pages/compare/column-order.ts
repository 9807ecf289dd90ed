import type { BasketMeasureRow } from '@/lib/queries/basket-measures';
import type { BasketTownRow } from '@/lib/queries/basket-towns';
import type { Order } from './choices';

/**
 * The chosen reports in the order of the columns. `measure` puts the largest first and reports without a known figure
 * last; what is equal stays as it is in the basket.
 */
export function inOrder(
  reports: readonly BasketTownRow[],
  order: Order,
  figures: readonly BasketMeasureRow[],
): readonly BasketTownRow[] {
  if (order === 'basket') return reports;
  if (order === 'year') return reports.toSorted((a, b) => (a.year ?? 9999) - (b.year ?? 9999));
  if (order === 'place') {
    return reports.toSorted(
      (a, b) => compare(a.organisation, b.organisation) || (a.year ?? 9999) - (b.year ?? 9999),
    );
  }
  const value = new Map(figures.map((row) => [row.report, row.value]));
  const size = ({ report }: BasketTownRow) => value.get(report) ?? Number.NEGATIVE_INFINITY;
  return reports.toSorted((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)));
}

/** By code unit: the same on every machine, and towns of one county stand together. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
