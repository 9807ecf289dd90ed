import { WHO, type Who } from './measured';
import { defineQuery } from './query';
import type { ReportParams } from './report-header';
import { sql } from './sql';

export type NeighbourRow = Who & {
  /** Second versions of a year are listed too; only one of them is chosen. */
  readonly chosen: boolean;
  readonly file: string;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
};

/** The other reports of the same town, by year. */
export const neighbours = defineQuery<ReportParams, NeighbourRow>({
  id: 'neighbours',
  statement: ({ report }) => sql`
    SELECT ${WHO}, w.chosen, w.file, w.errors, w.warnings, w.notices FROM wide AS w
    WHERE w.organisation = (SELECT o.organisation FROM wide AS o WHERE o.report = ${report}) AND w.report <> ${report}
    ORDER BY w.year, w.chosen DESC, w.report`,
  sample: { report: '000000000001' },
});
