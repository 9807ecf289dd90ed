import { FIGURE_COLUMNS, type FigureListRow, figureRows, whichReports } from './figures-sql';
import { defineQuery } from './query';
import { sql } from './sql';

/**
 * Every cell of some reports (one for the report page, a basket for the comparison), by report and in printed order.
 * Values are as printed; `reads_zero` says which cells the inferred zero convention would read as 0.
 */
export const reportFigures = defineQuery<{ readonly reports: readonly string[] }, FigureListRow>({
  id: 'report-figures',
  statement: ({ reports }) => sql`
    SELECT ${FIGURE_COLUMNS} FROM (${figureRows(whichReports(reports))}) AS f ORDER BY f.report, f.cell`,
  sample: { reports: ['000000000001', '000000000002', '000000000003', '000000000004'] },
});
