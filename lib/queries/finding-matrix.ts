import { type Filter, NO_FILTER } from './filter';
import { type FindingFilter, findingsFrom, NO_FINDING_FILTER, WAIVED } from './finding-filter';
import { defineQuery } from './query';
import { sql } from './sql';

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

/** Check × town, towns with the most errors first; a pair without a finding has no row. */
export const findingMatrix = defineQuery<FindingMatrixParams, FindingMatrixRow>({
  id: 'finding-matrix',
  statement: ({ filter, findings, limit, offset }) => sql`WITH ${WAIVED}, per_report AS MATERIALIZED (
      SELECT f.rid, f."check", (count(*) FILTER (f.severity = 'error'))::int AS errors,
        (count(*) FILTER (f.severity = 'warning'))::int AS warnings,
        (count(*) FILTER (f.severity = 'notice'))::int AS notices ${findingsFrom(filter, findings)}
      GROUP BY f.rid, f."check"),
    weight AS (SELECT rid, sum(errors)::int AS errors, sum(warnings)::int AS warnings, sum(notices)::int AS notices
      FROM per_report GROUP BY rid),
    towns AS (SELECT w.organisation, sum(errors)::int AS e, sum(warnings)::int AS wn, sum(notices)::int AS nt
      FROM weight JOIN (SELECT rid, organisation FROM wide) AS w USING (rid) GROUP BY w.organisation
      ORDER BY e DESC, wn DESC, nt DESC, w.organisation LIMIT ${limit} OFFSET ${offset})
    SELECT w.organisation, any_value(w.name) AS name, any_value(w.county) AS county, p."check",
      sum(p.errors)::int AS errors, sum(p.warnings)::int AS warnings, sum(p.notices)::int AS notices
    FROM towns JOIN wide AS w USING (organisation) JOIN per_report AS p USING (rid)
    GROUP BY w.organisation, p."check", towns.e, towns.wn, towns.nt
    ORDER BY towns.e DESC, towns.wn DESC, towns.nt DESC, w.organisation, p."check"`,
  sample: { filter: NO_FILTER, findings: NO_FINDING_FILTER, limit: 30, offset: 0 },
});
