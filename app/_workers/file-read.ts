import type { DataSet, FileOutcome, FileRow } from '@/lib/dataset/tables';
import type { Reason } from '@/lib/intake/intake';

/** A file to read, with its path as the reader gave it (folder included). */
export interface FileToRead {
  readonly path: string;
  /** Size in bytes, known before it is opened. */
  readonly size: number;
  /** Its content, or why it cannot be had (a damaged file of an archive). */
  readonly open: () => Promise<Blob | Reason>;
}

/** What a list says of a report without holding it. */
export interface ReportSummary {
  readonly id: string;
  /** Null where the file does not say it. */
  readonly name: string | null;
  readonly county: string | null;
  readonly year: number | null;
  /** Town and year as one key, null where one of them is not known: two reports with the same key are two versions. */
  readonly townYear: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
}

/** What became of one file. */
export interface FileResult {
  readonly path: string;
  readonly size: number;
  /** '' where the file could not be read to its end. */
  readonly sha256: string;
  readonly format: FileRow['format'];
  readonly outcome: FileOutcome;
  readonly reason: Reason | null;
  readonly report: ReportSummary | null;
}

/** A file that was read: what became of it, and the rows and bytes to keep. */
export interface FileRead {
  readonly result: FileResult;
  readonly rows: DataSet | null;
  readonly source: ArrayBuffer | null;
}

/** A report out of a data set or an extract. */
export interface LoadedReport {
  readonly summary: ReportSummary;
  readonly file: string;
  readonly sha256: string;
  readonly rows: DataSet;
}

/** A file that ends unread, for the reason given. */
export function unread(
  { path, size }: Pick<FileToRead, 'path' | 'size'>,
  reason: Reason,
  outcome: 'refused' | 'not_a_report' = 'refused',
): FileRead {
  const result = { path, size, sha256: '', format: 'unknown', outcome, reason, report: null } as const;
  return { result, rows: null, source: null };
}
