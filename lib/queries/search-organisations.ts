import { type Filter, NO_FILTER, whereReport } from './filter';
import { defineQuery } from './query';
import { sql } from './sql';

export interface SearchOrganisationsParams {
  /** `search` is the text looked for; '' lists every town. */
  readonly filter: Filter;
  readonly limit: number;
}

export type OrganisationRow = {
  readonly organisation: string;
  readonly name: string | null;
  readonly kind: string | null;
  readonly county: string | null;
  readonly prefecture: string | null;
  readonly province: string | null;
  readonly reports: number;
  readonly first_year: number | null;
  readonly last_year: number | null;
  /** The report of the latest year. */
  readonly latest: string;
};

/** Towns whose name, county or prefecture contains a text; names that begin with it come first. */
export const searchOrganisations = defineQuery<SearchOrganisationsParams, OrganisationRow>({
  id: 'search-organisations',
  statement: ({ filter, limit }) => sql`
    SELECT w.organisation, any_value(w.name) AS name, any_value(w.kind) AS kind, any_value(w.county) AS county,
      any_value(w.prefecture) AS prefecture, any_value(w.province) AS province, count(*)::int AS reports,
      min(w.year)::int AS first_year, max(w.year)::int AS last_year,
      coalesce(arg_max(w.report, w.year), any_value(w.report)) AS latest
    FROM wide AS w WHERE ${whereReport(filter)} GROUP BY w.organisation
    ORDER BY CASE WHEN starts_with(any_value(w.name), ${filter.search}) THEN 0
      WHEN contains(any_value(w.name), ${filter.search}) THEN 1 ELSE 2 END, w.organisation LIMIT ${limit}`,
  sample: { filter: { ...NO_FILTER, search: '街道' }, limit: 20 },
});
