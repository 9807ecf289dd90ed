import type { Column } from '@/lib/dataset/column';
import { reports } from '@/lib/dataset/report-tables';
import type { Who } from '@/lib/queries/measured';
import type { ExtractColumn } from './table';

/** Whose figure it is: on every row of every download, so that a row taken out of its file still says so. */
export const WHO_HEADS = {
  report: reports.columns.report,
  organisation: reports.columns.organisation,
  kind: reports.columns.kind,
  county: reports.columns.county,
  prefecture: reports.columns.prefecture,
  province: reports.columns.province,
  year: reports.columns.year,
  form: reports.columns.form,
} as const satisfies Record<string, Column<string> | Column<string | null> | Column<number | null>>;

/** The first columns of every download. */
export function whoColumns<Row extends Who>(): readonly ExtractColumn<Row>[] {
  return [
    { head: 'report', column: WHO_HEADS.report, value: (row) => row.report },
    { head: 'organisation', column: WHO_HEADS.organisation, value: (row) => row.name },
    { head: 'kind', column: WHO_HEADS.kind, value: (row) => row.kind },
    { head: 'county', column: WHO_HEADS.county, value: (row) => row.county },
    { head: 'prefecture', column: WHO_HEADS.prefecture, value: (row) => row.prefecture },
    { head: 'province', column: WHO_HEADS.province, value: (row) => row.province },
    { head: 'year', column: WHO_HEADS.year, value: (row) => row.year },
    { head: 'form', column: WHO_HEADS.form, value: (row) => row.form },
  ];
}
