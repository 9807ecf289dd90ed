import { defineQuery } from './query';
import type { ReportParams } from './report-header';
import { sql } from './sql';

export type EvidenceListRow = {
  readonly n: number;
  readonly subject: string;
  readonly value: string;
  readonly source: string;
  readonly raw: string;
  readonly place: string | null;
};

/** How a report's organisation, county, year, zero convention and lost rows are known. */
export const reportEvidence = defineQuery<ReportParams, EvidenceListRow>({
  id: 'report-evidence',
  statement: ({ report }) => sql`
    SELECT e.n, e.subject, e.value, e.source, e.raw, e.place FROM evidence_row AS e
    WHERE e.rid = (SELECT w.rid FROM wide AS w WHERE w.report = ${report}) ORDER BY e.n`,
  sample: { report: '000000000001' },
});
