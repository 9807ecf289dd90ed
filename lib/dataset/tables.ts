/**
 * The data set as flat tables: what the command line writes, the store loads, and extracts and imports speak. Columns
 * and their order are a contract (shared design §3): other people's scripts rely on them. `operands` and `evidence` are
 * ours: they carry what findings and identity rest on, so that a data set read back shows everything a fresh parse does.
 *
 * `null` is an empty field. Numbers are never rounded; money is in 元; places as `formatPlace` writes them.
 */

export interface FileRow {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly format: 'txt' | 'docx' | 'doc' | 'html' | 'pdf' | 'zip' | 'csv' | 'xlsx' | 'unknown';
  readonly outcome: FileOutcome;
  /** Why, in the words of `lib/format/reasons`; '' for a file that was simply read. */
  readonly reason: string;
  /** The report it became, or the one it duplicates; null otherwise. */
  readonly report: string | null;
}

export type FileOutcome = 'read' | 'read_with_notes' | 'refused' | 'not_a_report' | 'duplicate';

export interface ReportRow {
  readonly report: string;
  readonly organisation: string | null;
  readonly kind: string | null;
  readonly county: string | null;
  readonly prefecture: string | null;
  readonly province: string | null;
  readonly year: number | null;
  readonly form: 'free' | '2019' | '2021';
  readonly title: string | null;
  readonly published_on: string | null;
  readonly file: string;
  /** `''` none inferred, `mark`, `blank` or `mark blank`: the cells that this report uses for 0, as inferred. */
  readonly zero_convention: '' | 'mark' | 'blank' | 'mark blank';
}

export interface FigureRow {
  readonly report: string;
  readonly item: string;
  readonly applicant: string | null;
  readonly value: number | null;
  readonly state: 'number' | 'mark' | 'blank' | 'text' | 'absent' | 'unreadable';
  readonly approximate: boolean;
  readonly unit_source: 'stated' | 'inferred' | 'unknown' | null;
  readonly raw: string;
  readonly place: string | null;
}

export interface MentionRow {
  readonly report: string;
  readonly topic: string;
  readonly label: string;
  readonly value: number;
  readonly approximate: boolean;
  readonly unit: string;
  readonly raw: string;
  readonly place: string;
}

export interface FindingRow {
  readonly report: string;
  readonly check: string;
  readonly verdict: 'contradiction' | 'derivable' | 'suspect' | 'missing';
  readonly severity: 'error' | 'warning' | 'notice';
  readonly item: string | null;
  readonly applicant: string | null;
  readonly expected: string;
  readonly actual: string;
  /** The Chinese sentence. Other languages are made from the other columns and the operands. */
  readonly message: string;
}

export interface CheckRow {
  readonly check: string;
  readonly tested: number;
  readonly held: number;
  readonly contradiction: number;
  readonly derivable: number;
  readonly suspect: number;
  readonly missing: number;
  readonly cannot_tell: number;
  readonly not_applicable: number;
}

/** One operand of one finding; `finding` counts the report's findings from 1 in the order of `findings.csv`. */
export interface OperandRow {
  readonly report: string;
  readonly finding: number;
  readonly role: 'left' | 'right' | 'part' | 'total' | 'subject';
  readonly item: string | null;
  readonly applicant: string | null;
  readonly topic: string | null;
  readonly label: string;
  readonly value: number | null;
  readonly state: FigureRow['state'] | null;
  readonly approximate: boolean;
  readonly raw: string;
  readonly place: string | null;
}

/** How something about a report is known: organisation, county, year, zero convention, rows known by position alone. */
export interface EvidenceRow {
  readonly report: string;
  readonly subject: string;
  readonly value: string;
  readonly source: string;
  readonly raw: string;
  readonly place: string | null;
}

/** What each check answered for each report, so that silence is not taken for health. */
export interface CoverageRow extends CheckRow {
  readonly report: string;
}

export interface DataSet {
  readonly files: readonly FileRow[];
  readonly reports: readonly ReportRow[];
  readonly figures: readonly FigureRow[];
  readonly mentions: readonly MentionRow[];
  readonly findings: readonly FindingRow[];
  readonly operands: readonly OperandRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly coverage: readonly CoverageRow[];
}
