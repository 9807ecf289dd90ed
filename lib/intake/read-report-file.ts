import { runChecks } from '@/lib/checks';
import { isReport, parseReport } from '@/lib/parse';
import { isRefusal, readFile } from '@/lib/readers';
import type { FileFormat, RawDocument } from '@/lib/readers/raw-document';
import type { Intake } from './intake';
import { type KnownFile, refusedIntake } from './refused-intake';
import { sha256Hex } from './sha256';

/** What reading a file takes from outside; a test or a host puts its own in place. */
export interface IntakeDeps {
  readonly sha256: (bytes: Uint8Array) => string | Promise<string>;
  readonly read: typeof readFile;
  readonly parse: typeof parseReport;
  readonly check: typeof runChecks;
}

const STANDARD: IntakeDeps = { sha256: sha256Hex, read: readFile, parse: parseReport, check: runChecks };

/**
 * One file from its bytes to what the checks say of it:
 *
 *     bytes ──▶ SHA-256 ──▶ format ──▶ RawDocument ──▶ Report ──▶ findings
 *                             │             │            │
 *                             └─ refused ◀──┴────────────┴─▶ not_a_report
 *
 * Every file ends in exactly one outcome and nothing is thrown: a fault of the program itself is a refusal with the
 * code `internal-error`, so that one file never takes another with it. Duplicates are known only among several files,
 * see {@link collectIntakes}.
 */
export async function readReportFile(
  bytes: Uint8Array,
  file: string,
  deps: Partial<IntakeDeps> = {},
): Promise<Intake> {
  const use = { ...STANDARD, ...deps };
  const known = { file, bytes: bytes.length, sha256: '', format: 'unknown' as FileFormat };
  try {
    known.sha256 = await use.sha256(bytes);
    const { detected, result } = use.read(bytes);
    known.format = detected.format;
    if (isRefusal(result)) return refusedIntake(known, { code: result.code, data: result.data });
    return parsed(known, result, use);
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return refusedIntake(known, { code: 'internal-error', data: { error: message } });
  }
}

function parsed(known: KnownFile, document: RawDocument, use: IntakeDeps): Intake {
  const report = use.parse(document, { file: known.file, sha256: known.sha256 });
  if (!isReport(report)) {
    const reason = { code: 'not-a-report', data: { kind: report.notAReport } };
    return refusedIntake(known, reason, 'not_a_report');
  }
  const { zero, findings, coverage } = use.check({ report, neighbours: [] });
  const intake = {
    ...refusedIntake(known, { code: '', data: {} }),
    encoding: document.encoding,
    notes: document.notes,
    result: { report, zero, findings, coverage },
  };
  const data = {
    yearUnknown: report.year === null ? 1 : 0,
    organisationUnknown: report.organisation.name === null ? 1 : 0,
    lostLabels: report.lostLabels.length,
    leftovers: report.leftovers.length,
    notes: document.notes.length,
  };
  return Object.values(data).some((count) => count > 0)
    ? { ...intake, outcome: 'read_with_notes', reason: { code: 'read-with-notes', data } }
    : { ...intake, outcome: 'read', reason: null };
}
