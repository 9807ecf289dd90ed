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
  readonly reports: number;
};

/** Findings counted by everything they can be filtered by, largest first, under the whole filter. */
export const findingFacets = defineQuery<FindingFacetsParams, FindingFacetRow>({
  id: 'finding-facets',
  statement: ({ filter, findings, limit }) => sql`WITH ${WAIVED}, found AS MATERIALIZED (
      SELECT f.rid, f.severity, f.verdict, f."check" ${findingsFrom(filter, findings)}),
    by_report AS (SELECT rid, count(*)::int AS n FROM found GROUP BY rid),
    by_town AS MATERIALIZED (
      SELECT w.year, w.county, w.organisation, min(w.rid) AS rid, sum(r.n)::int AS n, count(*)::int AS reports
      FROM by_report AS r JOIN wide AS w USING (rid) GROUP BY w.year, w.county, w.organisation)
    SELECT facet, value, label, findings, reports FROM (
      SELECT 'severity' AS facet, severity AS value, NULL AS label, count(*)::int AS findings,
        count(DISTINCT rid)::int AS reports FROM found GROUP BY severity
      UNION ALL SELECT 'verdict', verdict, NULL, count(*)::int, count(DISTINCT rid)::int FROM found GROUP BY verdict
      UNION ALL SELECT 'check', "check", NULL, count(*)::int, count(DISTINCT rid)::int FROM found GROUP BY "check"
      UNION ALL SELECT 'year', year::VARCHAR, NULL, sum(n)::int, sum(reports)::int FROM by_town GROUP BY year
      UNION ALL (SELECT 'county', county, NULL, sum(n)::int, sum(reports)::int FROM by_town GROUP BY county
        ORDER BY 4 DESC, 2 LIMIT ${limit})
      UNION ALL (SELECT 'organisation', o.organisation, w.name, o.n, o.reports FROM (
        SELECT organisation, min(rid) AS rid, sum(n)::int AS n, sum(reports)::int AS reports FROM by_town
        GROUP BY organisation ORDER BY n DESC, organisation LIMIT ${limit}) AS o JOIN wide AS w USING (rid))
    ) ORDER BY facet, findings DESC, value NULLS LAST`,
  sample: { filter: NO_FILTER, findings: NO_FINDING_FILTER, limit: 100 },
});
