import { defineQuery } from './query';
import type { ReportParams } from './report-header';
import { sql } from './sql';

export type ReportMentionRow = {
  /** Position in the report, from 1. */
  readonly n: number;
  readonly topic: string;
  readonly label: string;
  readonly value: number;
  readonly approximate: boolean;
  readonly unit: string;
  readonly raw: string;
  readonly place: string;
};

/** The figures of a report's prose in their order. */
export const reportMentions = defineQuery<ReportParams, ReportMentionRow>({
  id: 'report-mentions',
  statement: ({ report }) => sql`
    SELECT m.n, m.topic, m.label, m.value, m.approximate, m.unit, raw_of(m.raw, m.value, m.unit) AS raw, m.place FROM mention_row AS m
    WHERE m.rid = (SELECT w.rid FROM wide AS w WHERE w.report = ${report}) ORDER BY m.n`,
  sample: { report: '000000000001' },
});
