import { findingsFrom, GRAVEST, WAIVED } from './finding-filter';
import { type FindingsParams, findings } from './findings';
import { defineQuery } from './query';
import type { OperandListRow } from './report-operands';
import { own, sql } from './sql';

/** An operand with the report that its finding stands in. */
export type FindingOperandRow = OperandListRow & { readonly report: string };

/** The figures that a page of `findings` rests on, for their sentences: ask with the same parameters. */
export const findingOperands = defineQuery<FindingsParams, FindingOperandRow>({
  id: 'finding-operands',
  statement: ({ filter, findings: which, order, limit, offset }) => {
    const by = order === 'gravest' ? GRAVEST : own('w.organisation, w.year');
    return sql`WITH ${WAIVED}, page AS (
        SELECT f.rid, f.n, w.report ${findingsFrom(filter, which)}
        ORDER BY ${by}, f.rid, f.n LIMIT ${limit} OFFSET ${offset})
      SELECT page.report, o.finding, o.n, o.role, o.item, o.applicant, o.topic, o.label, o.value, o.state, o.approximate,
        o.raw, o.place
      FROM page JOIN operand_row AS o ON o.rid = page.rid AND o.finding = page.n
      ORDER BY o.rid, o.finding, o.n`;
  },
  sample: findings.sample,
});
