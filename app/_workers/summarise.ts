import type { FindingRow, ReportRow } from '@/lib/dataset/tables';
import type { ReportSummary } from './file-read';

/** What a list says of a report, from its rows. */
export function summarise(report: ReportRow, findings: readonly FindingRow[]): ReportSummary {
  const { organisation, province, prefecture, county, year } = report;
  const count = (severity: FindingRow['severity']) =>
    findings.filter((row) => row.severity === severity).length;
  return {
    id: report.report,
    name: organisation,
    county,
    year,
    townYear: townYearKey([province, prefecture, county, organisation], year),
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
  };
}

/** Town and year as one key: names repeat, so a town is its whole path. Null where the name or the year is not known. */
export function townYearKey(path: readonly (string | null)[], year: number | null): string | null {
  if (path.at(-1) === null || year === null) return null;
  return `${path.map((part) => part ?? '').join('/')}/${year}`;
}
