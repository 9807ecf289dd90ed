import type { Applicant, CellKey, ItemId, Label, Topic } from '@/lib/forms';
import type { CellState, Report } from '@/lib/parse/report';
import type { Place } from '@/lib/readers/raw-document';
import type { Change } from './arithmetic/likeliest-cause';
import type { CellReading } from './arithmetic/reading';

/** What a check can say that a reader has to act on. */
export type Verdict = 'contradiction' | 'derivable' | 'suspect' | 'missing';

export type Severity = 'error' | 'warning' | 'notice';

/** The answers of one application of a check; the last three raise no finding. */
export type Answer = Verdict | 'holds' | 'cannot_tell' | 'not_applicable';

/**
 * One of the figures a finding rests on. A cell has `item` (and `applicant`), a prose figure has `topic` and `label`,
 * anything else (a heading, a number of sections) has only `label`. A cell with the label `likeliest` is no operand of
 * the arithmetic: `value` is what it would have to be for every broken relation of the report to hold.
 */
export interface Operand {
  /** `left` and `right` of a relation, `part` and `total` of a sum, `subject` where there is no arithmetic. */
  readonly role: 'left' | 'right' | 'part' | 'total' | 'subject';
  readonly item: ItemId | null;
  readonly applicant: Applicant | null;
  readonly topic: Topic | null;
  readonly label: string;
  readonly value: number | null;
  /** Null where the operand is no cell. */
  readonly state: CellState | null;
  readonly approximate: boolean;
  readonly raw: string;
  readonly place: Place | null;
}

export interface Finding {
  readonly check: CheckId;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly item: ItemId | null;
  readonly applicant: Applicant | null;
  /** What should stand there, '' when that is not known. For a derivable cell the derived value. */
  readonly expected: string;
  /** What stands there. */
  readonly actual: string;
  readonly operands: readonly Operand[];
}

export type CheckId = string;

/** What a check answers for one place that it looks at. */
export type Outcome =
  | { readonly answer: Verdict; readonly finding: Finding }
  | { readonly answer: 'holds' | 'cannot_tell' | 'not_applicable' };

/**
 * Cells that stand for 0 in one report, inferred from that report alone. Never stored as 0: a reading that the
 * reader may switch off.
 */
export interface ZeroConvention {
  /** Cells with a mark alone are read as 0. */
  readonly mark: boolean;
  /** Blank cells are read as 0. */
  readonly blank: boolean;
  /**
   * The cells that the convention must leave out: read as 0 they would contradict their relation, read as unknown they
   * do not (锦北 2020: outcomes 1 + 1, total `/`). What they can only be is a finding of its own.
   */
  readonly exceptions: readonly CellKey[];
  readonly evidence: readonly ConventionEvidence[];
}

/** Why a convention is inferred: prose that says none came, or relations that agree under it. */
export interface ConventionEvidence {
  readonly state: 'mark' | 'blank';
  readonly reason: 'prose-says-none' | 'relations-agree';
  /** How many relations agree, or the prose figure's topic. */
  readonly detail: string;
  readonly place: Place | null;
}

/** What a check sees: what was given, the report's zero convention, and its cells read under it. */
export interface CheckContext extends CheckInput {
  readonly zero: ZeroConvention | null;
  /** What every cell counts as, in the order of `report.figures`. */
  readonly cells: readonly CellReading[];
  /** The fewest changes that would make all broken relations hold, none when that is not known. */
  readonly likeliest: readonly Change[];
}

/** What checking a report takes: the report, and other reports of the same town when there are any. */
export interface CheckInput {
  readonly report: Report;
  readonly neighbours: readonly Report[];
}

/** A check is data that says what it looks for and why, and one function. One file each, listed in `./index.ts`. */
export interface Check {
  readonly id: CheckId;
  readonly title: Label;
  /** Why it matters, in plain words. */
  readonly reason: Label;
  /** The relation in the form's own row names, '' where it is no formula. */
  readonly formula: Label;
  /** Document number and article. */
  readonly source: string;
  readonly severity: Severity;
  /** What it cannot see. */
  readonly limits: Label;
  readonly run: (context: CheckContext) => readonly Outcome[];
}

/** How many applications of one check to one report gave which answer; `tested` is all of them but `not_applicable`. */
export interface CheckCoverage {
  readonly check: CheckId;
  readonly tested: number;
  readonly held: number;
  readonly contradiction: number;
  readonly derivable: number;
  readonly suspect: number;
  readonly missing: number;
  readonly cannot_tell: number;
  readonly not_applicable: number;
}
