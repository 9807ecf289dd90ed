import { tableLines } from '@/lib/dataset/csv';
import type { TableName, TableRows } from '@/lib/dataset/table-spec';
import { toDataSet } from '@/lib/dataset/to-data-set';
import type { Intake } from '@/lib/intake/intake';
import type { ReadResult } from './protocol';

/** The tables that every file adds its own lines to; `checks` is summed over all of them. */
export const PER_FILE_TABLES = [
  'files',
  'reports',
  'figures',
  'mentions',
  'findings',
  'operands',
  'evidence',
  'coverage',
] as const satisfies readonly TableName[];

/** What a file became, as the lines that it adds to each table. */
export function resultOf(intake: Intake): ReadResult {
  const data = toDataSet([intake]);
  const lines: Partial<Record<TableName, string>> = {};
  for (const name of PER_FILE_TABLES) lines[name] = linesOf(name, data);
  return {
    kind: 'read',
    file: intake.file,
    outcome: intake.outcome,
    reason: intake.reason,
    report: intake.result?.report.id ?? null,
    lines,
    checks: intake.result?.coverage ?? [],
  };
}

function linesOf<N extends TableName>(name: N, data: { readonly [K in N]: readonly TableRows[N][] }): string {
  return tableLines(name, data[name]);
}
