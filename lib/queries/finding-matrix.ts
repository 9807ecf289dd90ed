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
    .map((severity) => `(count(*) FILTER (severity = '${severity}'))::int AS ${severity}s`)
    .join(', '),
);

/** Check × town, towns with the most errors first; a pair without a finding has no row. */
export const findingMatrix = defineQuery<FindingMatrixParams, FindingMatrixRow>({
  id: 'finding-matrix',
  statement: ({ filter, findings, limit, offset }) => sql`WITH ${WAIVED}, found AS MATERIALIZED (
      SELECT f.rid, w.organisation, f."check", f.severity ${findingsFrom(filter, findings)}),
    towns AS MATERIALIZED (SELECT organisation, min(rid) AS rid, ${COUNTS} FROM found GROUP BY organisation
      ORDER BY errors DESC, warnings DESC, notices DESC, organisation LIMIT ${limit} OFFSET ${offset}),
    cells AS (SELECT organisation, "check", ${COUNTS} FROM found
      WHERE organisation IN (SELECT organisation FROM towns) GROUP BY organisation, "check")
    SELECT t.organisation, w.name, w.county, c."check", c.errors, c.warnings, c.notices
    FROM towns AS t JOIN cells AS c USING (organisation) JOIN wide AS w ON w.rid = t.rid
    ORDER BY t.errors DESC, t.warnings DESC, t.notices DESC, t.organisation, c."check"`,
  sample: { filter: NO_FILTER, findings: NO_FINDING_FILTER, limit: 30, offset: 0 },
});
