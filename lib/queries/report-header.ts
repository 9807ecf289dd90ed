import { WHO, type Who } from './measured';
import { defineQuery } from './query';
import { sql } from './sql';

/** One report by its id, for every question of the report page. */
export interface ReportParams {
  readonly report: string;
}

export type ReportHeaderRow = Who & {
  readonly title: string | null;
  readonly published_on: string | null;
  readonly file: string;
  readonly sha256: string | null;
  readonly zero_mark: boolean;
  readonly zero_blank: boolean;
  /** False when another version stands for this town and year. */
  readonly chosen: boolean;
  readonly cells_number: number;
  readonly cells_mark: number;
  readonly cells_blank: number;
  readonly cells_text: number;
  readonly cells_absent: number;
  readonly cells_unreadable: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
};

/** Who and when a report is, no row for an id that is not there. */
export const reportHeader = defineQuery<ReportParams, ReportHeaderRow>({
  id: 'report-header',
  statement: ({ report }) => sql`
    SELECT ${WHO}, w.title, w.published_on, w.file, w.sha256, w.zero_mark, w.zero_blank, w.chosen, w.cells_number,
      w.cells_mark, w.cells_blank, w.cells_text, w.cells_absent, w.cells_unreadable, w.errors, w.warnings, w.notices
    FROM wide AS w WHERE w.report = ${report}`,
  sample: { report: '000000000001' },
});
