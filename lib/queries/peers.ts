import { WHO, type Who } from './measured';
import { defineQuery } from './query';
import { sql } from './sql';

export interface PeersParams {
  readonly report: string;
  readonly limit: number;
}

export type PeerRow = Who & {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
};

/**
 * Reports of other towns of the same county, kind and year. Where the report's own county, kind or year is not known
 * there are no peers.
 */
export const peers = defineQuery<PeersParams, PeerRow>({
  id: 'peers',
  statement: ({ report, limit }) => sql`
    SELECT ${WHO}, w.errors, w.warnings, w.notices
    FROM wide AS w JOIN (SELECT o.* FROM (SELECT rid, report, year, county, prefecture, province, kind, organisation
      FROM wide) AS o WHERE o.report = ${report}) AS o
      ON w.year = o.year AND w.county = o.county AND w.kind = o.kind
        AND w.prefecture IS NOT DISTINCT FROM o.prefecture AND w.province IS NOT DISTINCT FROM o.province
    WHERE w.chosen AND w.organisation <> o.organisation ORDER BY w.name, w.report LIMIT ${limit}`,
  sample: { report: '000000000001', limit: 50 },
});
