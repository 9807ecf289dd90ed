import { columnsCsv } from '@/app/_charts/columns-csv';
import { type Bucket, bucketOf, type ImportRow } from '@/app/_workers/import-list';
import { type Locale, reasonSentence } from '@/lib/format';

/** The list of outcomes as CSV for spreadsheets: every file given, its outcome as code and in words, and why. */
export function outcomesCsv(
  rows: readonly ImportRow[],
  locale: Locale,
  word: (bucket: Bucket) => string,
): string {
  return columnsCsv(rows, [
    { head: 'file', value: ({ path }) => path },
    { head: 'bytes', value: ({ size }) => size },
    { head: 'sha256', value: ({ result }) => result?.sha256 ?? '' },
    { head: 'format', value: ({ result }) => result?.format ?? '' },
    { head: 'outcome', value: (row) => bucketOf(row) },
    { head: 'outcome_label', value: (row) => word(bucketOf(row)) },
    {
      head: 'reason',
      value: ({ result }) => (result?.reason ? reasonSentence(result.reason, locale) : ''),
    },
    { head: 'report', value: ({ result }) => result?.report?.id ?? '' },
    { head: 'organisation', value: ({ result }) => result?.report?.name ?? '' },
    { head: 'county', value: ({ result }) => result?.report?.county ?? '' },
    { head: 'year', value: ({ result }) => result?.report?.year ?? null },
    { head: 'errors', value: ({ result }) => result?.report?.errors ?? null },
    { head: 'warnings', value: ({ result }) => result?.report?.warnings ?? null },
    { head: 'notices', value: ({ result }) => result?.report?.notices ?? null },
    { head: 'kept', value: ({ kept }) => kept },
    { head: 'other_version', value: ({ version }) => version?.path ?? '' },
  ]);
}
