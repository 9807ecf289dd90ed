import type { CheckCoverage, Finding, ZeroConvention } from '@/lib/checks/finding';
import type { FileOutcome } from '@/lib/dataset/tables';
import type { Report } from '@/lib/parse/report';
import type { FileFormat, ReaderNote } from '@/lib/readers/raw-document';

export type { CheckCoverage } from '@/lib/checks/finding';

/** Everything one file became. Every file ends in exactly one outcome. */
export interface Intake {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly format: FileFormat;
  readonly encoding: string | null;
  readonly outcome: FileOutcome;
  /** A reason code with its data, null for a file that was simply read; its sentence is made where it is shown. */
  readonly reason: Reason | null;
  readonly notes: readonly ReaderNote[];
  readonly result: ParsedReport | null;
}

export interface Reason {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** A report with what the checks say of it. */
export interface ParsedReport {
  readonly report: Report;
  readonly zero: ZeroConvention | null;
  readonly findings: readonly Finding[];
  /** Per check: how many applications gave which answer. */
  readonly coverage: readonly CheckCoverage[];
}
