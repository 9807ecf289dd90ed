import { type Filter, NO_FILTER } from './filter';
import { type FindingFilter, findingsFrom, NO_FINDING_FILTER, WAIVED } from './finding-filter';
import { defineQuery } from './query';
import { sql } from './sql';

export interface FindingFacetsParams {
  readonly filter: Filter;
  readonly findings: FindingFilter;
  /** Most counties and towns to come back. */
  readonly limit: number;
}

export type FindingFacetRow = {
  readonly facet: 'severity' | 'verdict' | 'check' | 'year' | 'county' | 'organisation';
  readonly value: string | null;
  /** What to show for a town; the value is its key. */
  readonly label: string | null;
  readonly findings: number;
};

/** Findings counted by everything they can be filtered by, largest first, under the whole filter. */
export const findingFacets = defineQuery<FindingFacetsParams, FindingFacetRow>({
  id: 'finding-facets',
  statement: ({ filter, findings, limit }) => sql`WITH ${WAIVED},
    kinds AS MATERIALIZED (
      SELECT f.severity, f.verdict, f."check", count(*)::int AS n ${findingsFrom(filter, findings)} GROUP BY ALL),
    by_report AS MATERIALIZED (
      SELECT f.rid, count(*)::int AS n ${findingsFrom(filter, findings)} GROUP BY f.rid)
    SELECT facet, value, label, findings FROM (
      SELECT 'severity' AS facet, severity AS value, NULL AS label, sum(n)::int AS findings FROM kinds GROUP BY severity
      UNION ALL SELECT 'verdict', verdict, NULL, sum(n)::int FROM kinds GROUP BY verdict
      UNION ALL SELECT 'check', "check", NULL, sum(n)::int FROM kinds GROUP BY "check"
      UNION ALL SELECT 'year', w.year::VARCHAR, NULL, sum(r.n)::int
        FROM by_report AS r JOIN wide AS w USING (rid) GROUP BY w.year
      UNION ALL (SELECT 'county', w.county, NULL, sum(r.n)::int
        FROM by_report AS r JOIN wide AS w USING (rid) GROUP BY w.county ORDER BY 4 DESC, 2 LIMIT ${limit})
      UNION ALL (SELECT 'organisation', o.organisation, w.name, o.n FROM (
        SELECT w.organisation, min(w.rid) AS rid, sum(r.n)::int AS n FROM by_report AS r JOIN wide AS w USING (rid)
        GROUP BY w.organisation ORDER BY n DESC, w.organisation LIMIT ${limit}) AS o JOIN wide AS w USING (rid))
    ) ORDER BY facet, findings DESC, value NULLS LAST`,
  sample: { filter: NO_FILTER, findings: NO_FINDING_FILTER, limit: 100 },
});
