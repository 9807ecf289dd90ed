import { type Filter, NO_FILTER, whereReport } from './filter';
import { WHO, type Who } from './measured';
import { defineQuery } from './query';
import { own, sql } from './sql';

export interface CoverageMatrixParams {
  readonly filter: Filter;
  /** By place and name, or towns with the most errors first. */
  readonly order: 'place' | 'findings';
  /** Towns, not rows: a town has one row per report. */
  readonly limit: number;
  readonly offset: number;
}

export type CoverageMatrixRow = Who & {
  readonly cells_number: number;
  readonly cells_mark: number;
  readonly cells_blank: number;
  readonly cells_text: number;
  readonly cells_absent: number;
  readonly cells_unreadable: number;
  readonly zero_mark: boolean;
  readonly zero_blank: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
};

/** Town × year: which reports are there, in which form, what their cells hold, what was found. */
export const coverageMatrix = defineQuery<CoverageMatrixParams, CoverageMatrixRow>({
  id: 'coverage-matrix',
  statement: ({ filter, order, limit, offset }) => {
    const by = own(
      order === 'place'
        ? 'w.organisation'
        : 'sum(w.errors) DESC, sum(w.warnings) DESC, sum(w.notices) DESC, w.organisation',
    );
    return sql`WITH towns AS (
        SELECT w.organisation, row_number() OVER (ORDER BY ${by}) AS ord FROM wide AS w
        WHERE ${whereReport(filter)} GROUP BY w.organisation ORDER BY ${by} LIMIT ${limit} OFFSET ${offset})
      SELECT ${WHO}, w.cells_number, w.cells_mark, w.cells_blank, w.cells_text, w.cells_absent, w.cells_unreadable,
        w.zero_mark, w.zero_blank, w.errors, w.warnings, w.notices
      FROM towns JOIN wide AS w USING (organisation) WHERE ${whereReport(filter)}
      ORDER BY towns.ord, w.year, w.report`;
  },
  sample: { filter: NO_FILTER, order: 'place', limit: 50, offset: 0 },
});
