import { type Filter, NO_FILTER } from './filter';
import { type FindingFilter, findingsFrom, NO_FINDING_FILTER, WAIVED } from './finding-filter';
import { defineQuery } from './query';
import { own, sql } from './sql';

export interface FindingMatrixParams {
  readonly filter: Filter;
  readonly findings: FindingFilter;
  /** Towns, not rows. */
  readonly limit: number;
  readonly offset: number;
}

export type FindingMatrixRow = {
  readonly organisation: string;
  readonly name: string | null;
  readonly county: string | null;
  readonly check: string;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
};

const COUNTS = own(
  ['error', 'warning', 'notice']
    .map((severity) => `(count(*) FILTER (f.severity = '${severity}'))::int AS ${severity}s`)
    .join(', '),
);

/** Check × town, towns with the most errors first; a pair without a finding has no row. */
export const findingMatrix = defineQuery<FindingMatrixParams, FindingMatrixRow>({
  id: 'finding-matrix',
  statement: ({ filter, findings, limit, offset }) => sql`WITH ${WAIVED},
    by_report AS MATERIALIZED (
      SELECT f.rid, ${COUNTS} ${findingsFrom(filter, findings)} GROUP BY f.rid),
    towns AS MATERIALIZED (
      SELECT w.organisation, min(w.rid) AS rid, sum(r.errors)::int AS errors, sum(r.warnings)::int AS warnings,
        sum(r.notices)::int AS notices
      FROM by_report AS r JOIN wide AS w USING (rid) GROUP BY w.organisation
      ORDER BY errors DESC, warnings DESC, notices DESC, w.organisation LIMIT ${limit} OFFSET ${offset}),
    cells AS (
      SELECT w.organisation, f."check", ${COUNTS} ${findingsFrom(filter, findings)}
        AND w.organisation IN (SELECT organisation FROM towns)
      GROUP BY w.organisation, f."check")
    SELECT t.organisation, w.name, w.county, c."check", c.errors, c.warnings, c.notices
    FROM towns AS t JOIN cells AS c USING (organisation) JOIN wide AS w ON w.rid = t.rid
    ORDER BY t.errors DESC, t.warnings DESC, t.notices DESC, t.organisation, c."check"`,
  sample: { filter: NO_FILTER, findings: NO_FINDING_FILTER, limit: 30, offset: 0 },
});
