import { defineQuery } from './query';
import type { ReportParams } from './report-header';
import { sql } from './sql';

export type OperandListRow = {
  /** Number of the finding within the report, from 1. */
  readonly finding: number;
  readonly n: number;
  readonly role: string;
  readonly item: string | null;
  readonly applicant: string | null;
  readonly topic: string | null;
  readonly label: string;
  readonly value: number | null;
  readonly state: string | null;
  readonly approximate: boolean;
  readonly raw: string;
  readonly place: string | null;
};

/** The figures that a report's findings rest on. */
export const reportOperands = defineQuery<ReportParams, OperandListRow>({
  id: 'report-operands',
  statement: ({ report }) => sql`
    SELECT o.finding, o.n, o.role, o.item, o.applicant, o.topic, o.label, o.value, o.state, o.approximate, o.raw, o.place
    FROM operand_row AS o WHERE o.rid = (SELECT w.rid FROM wide AS w WHERE w.report = ${report})
    ORDER BY o.finding, o.n`,
  sample: { report: '000000000001' },
});
