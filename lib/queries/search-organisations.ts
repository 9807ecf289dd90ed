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
    WITH town AS (SELECT w.organisation, count(*)::int AS reports, min(w.year)::int AS first_year,
        max(w.year)::int AS last_year, coalesce(arg_max(w.rid, w.year), any_value(w.rid)) AS rid,
        min(CASE WHEN starts_with(w.name, ${filter.search}) THEN 0 WHEN contains(w.name, ${filter.search}) THEN 1
          ELSE 2 END) AS distance
      FROM wide AS w WHERE ${whereReport(filter)} GROUP BY w.organisation
      ORDER BY distance, w.organisation LIMIT ${limit})
    SELECT town.organisation, w.name, w.kind, w.county, w.prefecture, w.province, town.reports, town.first_year,
      town.last_year, w.report AS latest
    FROM town JOIN wide AS w USING (rid) ORDER BY town.distance, town.organisation`,
  sample: { filter: { ...NO_FILTER, search: '街道' }, limit: 20 },
});
