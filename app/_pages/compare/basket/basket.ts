import type { BasketTownRow } from '@/lib/queries/basket-towns';
import { MOST_REPORTS, MOST_TOWNS } from '../choices';
import { grouped } from '../grouped';

/** A town of the basket with its reports: those that are compared, and those that could be. */
export interface BasketTown {
  readonly organisation: string;
  readonly name: string | null;
  readonly county: string | null;
  readonly prefecture: string | null;
  /** Every report of the town, by year. */
  readonly reports: readonly BasketTownRow[];
}

/** The towns of a basket in the order in which the first report of each was put in. */
export function basketTownsOf(
  basket: readonly string[],
  rows: readonly BasketTownRow[],
): readonly BasketTown[] {
  const byReport = new Map(rows.map((row) => [row.report, row]));
  const byTown = grouped(rows, (row) => row.organisation);
  const order = basket.flatMap((report) => byReport.get(report)?.organisation ?? []);
  return [...new Set(order)].slice(0, MOST_TOWNS).map((organisation) => {
    const reports = byTown.get(organisation) ?? [];
    const [first] = reports;
    return {
      organisation,
      name: first?.name ?? null,
      county: first?.county ?? null,
      prefecture: first?.prefecture ?? null,
      reports,
    };
  });
}

/** The reports that are compared, town after town, each town's by year. */
export function comparedReports(basket: readonly string[], towns: readonly BasketTown[]): BasketTownRow[] {
  return towns
    .flatMap(({ reports }) => reports.filter(({ report }) => basket.includes(report)))
    .slice(0, MOST_REPORTS);
}

/** A basket with its towns in another order. */
export function inTownOrder(basket: readonly string[], towns: readonly BasketTown[]): string[] {
  return comparedReports(basket, towns).map(({ report }) => report);
}

/** Moves the town at `from` to `to`; out of range changes nothing. */
export function movedTown(
  basket: readonly string[],
  towns: readonly BasketTown[],
  from: number,
  to: number,
): string[] {
  const moved = towns[from];
  if (!moved || to < 0 || to >= towns.length) return [...basket];
  const rest = towns.filter((_, at) => at !== from);
  return inTownOrder(basket, [...rest.slice(0, to), moved, ...rest.slice(to)]);
}

/** Which years of its towns a basket holds: each town's latest, all, or one. */
export type YearChoice = 'latest' | 'all' | number;

/** The basket of the same towns with other years. A town without a report of a year keeps its latest, so that it stays. */
export function withYears(towns: readonly BasketTown[], choice: YearChoice): string[] {
  const chosen = towns.flatMap(({ reports }) => {
    if (choice === 'all') return reports;
    const ofYear = reports.filter(({ year }) => year === choice);
    return choice === 'latest' || ofYear.length === 0 ? reports.slice(-1) : ofYear;
  });
  return chosen.slice(0, MOST_REPORTS).map(({ report }) => report);
}

/** True where choosing these years would change nothing. */
export function holdsYears(
  basket: readonly string[],
  towns: readonly BasketTown[],
  choice: YearChoice,
): boolean {
  const would = withYears(towns, choice);
  return would.length === basket.length && would.every((report) => basket.includes(report));
}

/** Adds reports whose towns are not there yet, as far as there is room. */
export function withAdded(
  basket: readonly string[],
  towns: readonly BasketTown[],
  added: readonly { readonly organisation: string; readonly latest: string }[],
): string[] {
  const known = new Set(towns.map(({ organisation }) => organisation));
  const fresh = added.filter(({ organisation }) => !known.has(organisation));
  return [
    ...basket,
    ...fresh.slice(0, Math.max(0, MOST_TOWNS - known.size)).map(({ latest }) => latest),
  ].slice(0, MOST_REPORTS);
}
