import type { DataSet } from '@/lib/dataset/tables';

/** Several data sets as one; a report that an earlier one holds is not taken again. */
export function mergeDataSets(sets: readonly DataSet[]): DataSet {
  const taken = new Set<string>();
  const parts = sets.map((set) => {
    const fresh = new Set(set.reports.map((row) => row.report).filter((id) => !taken.has(id)));
    for (const id of fresh) taken.add(id);
    const own = <Row extends { readonly report: string | null }>(rows: readonly Row[]) =>
      rows.filter((row) => row.report !== null && fresh.has(row.report));
    return {
      files: own(set.files),
      reports: own(set.reports),
      figures: own(set.figures),
      mentions: own(set.mentions),
      findings: own(set.findings),
      operands: own(set.operands),
      evidence: own(set.evidence),
      coverage: own(set.coverage),
    };
  });
  return {
    files: parts.flatMap((part) => part.files),
    reports: parts.flatMap((part) => part.reports),
    figures: parts.flatMap((part) => part.figures),
    mentions: parts.flatMap((part) => part.mentions),
    findings: parts.flatMap((part) => part.findings),
    operands: parts.flatMap((part) => part.operands),
    evidence: parts.flatMap((part) => part.evidence),
    coverage: parts.flatMap((part) => part.coverage),
  };
}
