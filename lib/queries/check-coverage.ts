import { type Filter, NO_FILTER, whereReport } from './filter';
import { defineQuery } from './query';
import { sql } from './sql';

export type CheckCoverageRow = {
  readonly check: string;
  /** Reports in which the check was applied at least once. */
  readonly reports: number;
  readonly tested: number;
  readonly held: number;
  readonly contradiction: number;
  readonly derivable: number;
  readonly suspect: number;
  readonly missing: number;
  readonly cannot_tell: number;
  readonly not_applicable: number;
};

/** What each check looked at and answered, so that silence is not taken for health. Overall is the sum of the rows. */
export const checkCoverage = defineQuery<{ readonly filter: Filter }, CheckCoverageRow>({
  id: 'check-coverage',
  statement: ({ filter }) => sql`
    WITH p AS (SELECT w.profile, count(*)::int AS n FROM wide AS w WHERE ${whereReport(filter)} GROUP BY w.profile)
    SELECT c."check", (sum(p.n) FILTER (c.tested > 0))::int AS reports, sum(p.n * c.tested)::int AS tested,
      sum(p.n * c.held)::int AS held, sum(p.n * c.contradiction)::int AS contradiction,
      sum(p.n * c.derivable)::int AS derivable, sum(p.n * c.suspect)::int AS suspect,
      sum(p.n * c.missing)::int AS missing, sum(p.n * c.cannot_tell)::int AS cannot_tell,
      sum(p.n * c.not_applicable)::int AS not_applicable
    FROM coverage_row AS c JOIN p USING (profile) GROUP BY c."check" ORDER BY c."check"`,
  sample: { filter: NO_FILTER },
});
