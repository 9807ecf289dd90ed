import { type Filter, NO_FILTER } from './filter';
import {
  FINDING_COLUMNS,
  type FindingFilter,
  type FindingListRow,
  findingsFrom,
  GRAVEST,
  NO_FINDING_FILTER,
  WAIVED,
} from './finding-filter';
import { reportsAt } from './measured';
import { defineQuery } from './query';
import { own, sql } from './sql';

export interface FindingsParams {
  readonly filter: Filter;
  readonly findings: FindingFilter;
  /** The gravest first, or by town, year and the order in the report. */
  readonly order: 'gravest' | 'report';
  readonly limit: number;
  readonly offset: number;
}

/** Findings with the report each stands in. The overview's gravest findings are its first rows. */
export const findings = defineQuery<FindingsParams, FindingListRow>({
  id: 'findings',
  statement: ({ filter, findings: which, order, limit, offset }) => {
    const by = order === 'gravest' ? GRAVEST : own('w.organisation, w.year');
    return sql`WITH ${WAIVED}, page AS MATERIALIZED (
        SELECT f.rowid AS spot, w.rowid AS report_spot ${findingsFrom(filter, which)}
        ORDER BY ${by}, f.rid, f.n LIMIT ${limit} OFFSET ${offset})
      SELECT ${FINDING_COLUMNS} FROM (SELECT f.* FROM finding_row AS f WHERE f.rowid IN (SELECT spot FROM page)) AS f
      JOIN ${reportsAt(own('SELECT report_spot FROM page'), ', w.title, w.file')} USING (rid) LEFT JOIN waived AS v ON v.rid = f.rid AND v.n = f.n
      ORDER BY ${by}, f.rid, f.n`;
  },
  sample: { filter: NO_FILTER, findings: NO_FINDING_FILTER, order: 'gravest', limit: 50, offset: 0 },
});
