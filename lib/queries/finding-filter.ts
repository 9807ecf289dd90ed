import type { FindingRow } from '@/lib/dataset/tables';
import type { Statement } from '@/lib/store/database';
import { type Filter, whereReport } from './filter';
import { WHO, type Who } from './measured';
import { join, list, own, sql } from './sql';

/** Which findings a page speaks of; empty lists leave a field open. */
export interface FindingFilter {
  readonly severities: readonly FindingRow['severity'][];
  readonly verdicts: readonly FindingRow['verdict'][];
  readonly checks: readonly string[];
  /** Findings the reader has set aside. */
  readonly waived: 'hide' | 'only' | 'all';
}

export const NO_FINDING_FILTER: FindingFilter = { severities: [], verdicts: [], checks: [], waived: 'hide' };

export type FindingListRow = Who & {
  readonly title: string | null;
  readonly file: string;
  /** Number of the finding within its report, from 1. */
  readonly n: number;
  readonly check: string;
  readonly verdict: FindingRow['verdict'];
  readonly severity: FindingRow['severity'];
  readonly item: string | null;
  readonly applicant: string | null;
  readonly expected: string;
  readonly actual: string;
  readonly message: string;
  readonly waived: boolean;
  readonly waived_because: string | null;
};

export const FINDING_COLUMNS = sql`${WHO}, w.title, w.file, f.n, f."check", f.verdict, f.severity, f.item, f.applicant,
  f.expected, f.actual, f.message, v.n IS NOT NULL AS waived, v.reason AS waived_because`;

/** Findings set aside, by `rid`: joining numbers is several times faster than joining report ids. */
export const WAIVED = own(
  'waived AS (SELECT w.rid, v.n, v.reason FROM waiver AS v JOIN wide AS w USING (report))',
);

/** `f` the finding, `w` its report, `v` its waiver; needs {@link WAIVED} in the WITH before it. */
export function findingsFrom(filter: Filter, findings: FindingFilter): Statement {
  const conditions: Statement[] = [whereReport(filter)];
  if (findings.severities.length > 0) conditions.push(sql`f.severity IN ${list(findings.severities)}`);
  if (findings.verdicts.length > 0) conditions.push(sql`f.verdict IN ${list(findings.verdicts)}`);
  if (findings.checks.length > 0) conditions.push(sql`f."check" IN ${list(findings.checks)}`);
  if (findings.waived !== 'all') {
    conditions.push(own(`v.n IS ${findings.waived === 'hide' ? '' : 'NOT '}NULL`));
  }
  return sql`FROM finding_row AS f JOIN wide AS w USING (rid)
    LEFT JOIN waived AS v ON v.rid = f.rid AND v.n = f.n WHERE ${join(conditions, ' AND ')}`;
}

/** The gravest first: by severity, then by what was said. */
export const GRAVEST = own(`CASE f.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END,
  CASE f.verdict WHEN 'contradiction' THEN 0 WHEN 'missing' THEN 1 WHEN 'suspect' THEN 2 ELSE 3 END`);
