import type { Filter } from '@/lib/queries/filter';
import { NO_FILTER } from '@/lib/queries/filter';
import { type OptionRow, options } from '@/lib/queries/options';
import { type PlaceRow, places } from '@/lib/queries/places';
import { type SummaryRow, summary } from '@/lib/queries/summary';
import { initialRows } from './shipped';
import type { Initial } from './use-query';

/** What the filter bar shows before any script: counts, places, kinds, years and forms of the shipped data. */
export interface FilterInitial {
  readonly summary: Initial<{ readonly filter: Filter }, SummaryRow>;
  readonly options: Initial<{ readonly filter: Filter }, OptionRow>;
  readonly places: Initial<{ readonly filter: Filter }, PlaceRow>;
}

/** Rows for the filter bar; every page with a filter asks for them on the server. */
export async function filterInitial(): Promise<FilterInitial> {
  const params = { filter: NO_FILTER };
  return {
    summary: await initialRows(summary, params),
    options: await initialRows(options, params),
    places: await initialRows(places, params),
  };
}
