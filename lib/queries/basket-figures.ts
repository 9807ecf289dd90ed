import { FIGURE_COLUMNS, type FigureListRow, figureRows, whichReports } from './figures-sql';
import { defineQuery } from './query';
import { list, sql } from './sql';

export interface BasketFiguresParams {
  readonly reports: readonly string[];
  /** Items of table 三 whose seven applicants are wanted; of the others only 总计 comes. */
  readonly split: readonly string[];
}

/** The cells of some reports as a comparison shows them, by report and in printed order; values as printed. */
export const basketFigures = defineQuery<BasketFiguresParams, FigureListRow>({
  id: 'basket-figures',
  statement: ({ reports, split }) => sql`
    SELECT ${FIGURE_COLUMNS} FROM (${figureRows(whichReports(reports))}) AS f
    WHERE coalesce(f.applicant, 'total') = 'total' OR f.item IN ${list(split)} ORDER BY f.report, f.cell`,
  sample: {
    reports: ['000000000001', '000000000002', '000000000003', '000000000004'],
    split: ['requests.received'],
  },
});
