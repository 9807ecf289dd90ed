import type { TableName } from '@/lib/dataset/table-spec';
import type { CheckRow, FileOutcome, FileRow } from '@/lib/dataset/tables';
import type { Reason } from '@/lib/intake/intake';
import type { SourceFile } from './sources';

/**
 * What the command and its workers say to each other. Two passes over the same files, so that duplicates are known
 * before anything is written and the output can be written in order as it comes:
 *
 *     1  hash  every file, archives opened   ──▶ leaves: name, size, SHA-256
 *     2  read  every leaf that is no duplicate ──▶ its rows as CSV text
 */
export type Task =
  | { readonly kind: 'hash'; readonly source: SourceFile }
  | { readonly kind: 'read'; readonly leaf: Leaf };

/** One file to be read: on disk, or in an archive on disk. */
export interface Leaf {
  readonly file: string;
  readonly path: string;
  /** Which file of the archive, counted from 0; null for a file on disk. */
  readonly entry: number | null;
  readonly bytes: number;
  /** '' where the content cannot be had. */
  readonly sha256: string;
  /** Why it will not be read, known before reading (an archive that cannot be opened, an entry with a password). */
  readonly refusal: Reason | null;
  readonly format: FileRow['format'];
}

export interface HashResult {
  readonly kind: 'hash';
  readonly leaves: readonly Leaf[];
  readonly leftOut: readonly string[];
}

/** What a leaf became, as text ready to be written. */
export interface ReadResult {
  readonly kind: 'read';
  readonly file: string;
  readonly outcome: FileOutcome;
  readonly reason: Reason | null;
  readonly report: string | null;
  readonly lines: Partial<Readonly<Record<TableName, string>>>;
  readonly checks: readonly CheckRow[];
}

export type Result = HashResult | ReadResult;
