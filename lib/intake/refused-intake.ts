import type { FileOutcome } from '@/lib/dataset/tables';
import type { FileFormat } from '@/lib/readers/raw-document';
import type { Intake, Reason } from './intake';

/** What is known of a file before it is read. */
export interface KnownFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly format: FileFormat;
}

/** A file that ends unread, for the reason given. */
export function refusedIntake(
  known: KnownFile,
  reason: Reason,
  outcome: Exclude<FileOutcome, 'read' | 'read_with_notes'> = 'refused',
): Intake {
  return {
    file: known.file,
    sha256: known.sha256,
    bytes: known.bytes,
    format: known.format,
    encoding: null,
    outcome,
    reason,
    notes: [],
    result: null,
  };
}
