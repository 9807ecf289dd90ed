import { type Filter, NO_FILTER, whereReport } from './filter';
import { WHO, type Who } from './measured';
import { defineQuery } from './query';
import { own, sql } from './sql';

export interface MissingDataParams {
  readonly filter: Filter;
  /** Reports with the fewest figures first, or by place and name. */
  readonly order: 'fewest' | 'place';
  readonly limit: number;
  readonly offset: number;
}

export type MissingDataRow = Who & {
  readonly cells_number: number;
  readonly cells_mark: number;
  readonly cells_blank: number;
  readonly cells_text: number;
  readonly cells_absent: number;
  readonly cells_unreadable: number;
  readonly zero_mark: boolean;
  readonly zero_blank: boolean;
  /** How many of the three tables are not there, or are there and wholly blank. */
  readonly tables_missing: number;
  readonly tables_blank: number;
  readonly sections_missing: number;
  /** Findings of rows or row labels that are not there. */
  readonly rows_missing: number;
  /** The prose states no count of what was published. */
  readonly no_published_count: boolean;
};

const count = (check: string) => own(`(count(*) FILTER (f."check" = '${check}'))::int`);

/** What each report does not say: its cells by state, tables, rows and sections that are not there. */
export const missingData = defineQuery<MissingDataParams, MissingDataRow>({
  id: 'missing-data',
  statement: ({ filter, order, limit, offset }) => {
    const by = own(order === 'place' ? 'w.organisation, w.year, w.report' : 'w.cells_number, w.rid');
    return sql`WITH page AS MATERIALIZED (SELECT w.rid FROM wide AS w WHERE ${whereReport(filter)} ORDER BY ${by}
        LIMIT ${limit} OFFSET ${offset}),
      told AS (SELECT f.rid, ${count('missing-table')} AS tables_missing, ${count('blank-table')} AS tables_blank,
        ${count('missing-section')} AS sections_missing, ${count('missing-row')} AS rows_missing,
        count(*) FILTER (f."check" = 'no-published-count') > 0 AS no_published_count
        FROM finding_row AS f WHERE f.rid IN (SELECT rid FROM page) GROUP BY f.rid)
      SELECT ${WHO}, w.cells_number, w.cells_mark, w.cells_blank, w.cells_text, w.cells_absent, w.cells_unreadable,
        w.zero_mark, w.zero_blank, coalesce(told.tables_missing, 0)::int AS tables_missing,
        coalesce(told.tables_blank, 0)::int AS tables_blank,
        coalesce(told.sections_missing, 0)::int AS sections_missing,
        coalesce(told.rows_missing, 0)::int AS rows_missing,
        coalesce(told.no_published_count, false) AS no_published_count
      FROM page JOIN wide AS w USING (rid) LEFT JOIN told USING (rid) ORDER BY ${by}`;
  },
  sample: { filter: NO_FILTER, order: 'fewest', limit: 50, offset: 0 },
});
