import { FINDING_COLUMNS, type FindingListRow, GRAVEST } from './finding-filter';
import { defineQuery } from './query';
import type { ReportParams } from './report-header';
import { sql } from './sql';

/** The findings of a report, the gravest first, waived ones too. */
export const reportFindings = defineQuery<ReportParams, FindingListRow>({
  id: 'report-findings',
  statement: ({ report }) => sql`
    SELECT ${FINDING_COLUMNS} FROM finding_row AS f JOIN wide AS w ON w.rid = f.rid AND w.report = ${report}
    LEFT JOIN waiver AS v ON v.report = ${report} AND v.n = f.n
    WHERE f.rid = (SELECT w.rid FROM wide AS w WHERE w.report = ${report}) ORDER BY ${GRAVEST}, f.n`,
  sample: { report: '000000000001' },
});
