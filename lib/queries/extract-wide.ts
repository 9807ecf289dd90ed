import type { SqlRow, Statement } from '@/lib/store/database';
import { type Filter, NO_FILTER, whereReport } from './filter';
import { type Measure, measureSql, stateWord, type Zeros } from './measure';
import { WHO } from './measured';
import { defineQuery } from './query';
import { join, own, sql } from './sql';

export interface ExtractWideParams {
  readonly filter: Filter;
  readonly measures: readonly Measure[];
  readonly zeros: Zeros;
  readonly limit: number;
  readonly offset: number;
}

/**
 * One row per report: who it is, `title`, `published_on`, `file`, `zero_convention`, then for the measure at position
 * *i* the columns `v<i>` (value), `s<i>` (state, null where the form lacks it; `number approximate` for a lower bound) and
 * `z<i>` (read as 0 by convention).
 */
export type ExtractWideRow = SqlRow & { readonly report: string };

/** By place, town and year. */
export const extractWide = defineQuery<ExtractWideParams, ExtractWideRow>({
  id: 'extract-wide',
  statement: ({ filter, measures, zeros, limit, offset }) => sql`
    WITH page AS MATERIALIZED (SELECT w.rowid AS spot FROM wide AS w WHERE ${whereReport(filter)}
      ORDER BY w.organisation, w.year, w.report LIMIT ${limit} OFFSET ${offset})
    SELECT ${WHO}, w.title, w.published_on, w.file,
      trim(CASE WHEN w.zero_mark THEN 'mark ' ELSE '' END || CASE WHEN w.zero_blank THEN 'blank' ELSE '' END)
        AS zero_convention${columns(measures, zeros)}
    FROM wide AS w WHERE w.rowid IN (SELECT spot FROM page) ORDER BY w.organisation, w.year, w.report`,
  sample: {
    filter: NO_FILTER,
    measures: [
      { kind: 'figure', item: 'requests.received', applicant: 'total' },
      { kind: 'figure', item: 'procurement.amount', applicant: null },
      { kind: 'indicator', id: 'grant-rate' },
    ],
    zeros: 'as-printed',
    limit: 100,
    offset: 0,
  },
});

function columns(measures: readonly Measure[], zeros: Zeros): Statement {
  return join(
    measures.map((measure, at) => {
      const { value, status, inferred } = measureSql(measure, zeros);
      return own(
        `, ${value.sql} AS v${at}, ${stateWord(status.sql)} || CASE WHEN is_approximate(${status.sql}) THEN ' approximate' ELSE '' END AS s${at}, ${inferred.sql} AS z${at}`,
      );
    }),
    '',
  );
}
