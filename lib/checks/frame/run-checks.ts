import { likeliestCause } from '../arithmetic/likeliest-cause';
import { readCells } from '../arithmetic/reading';
import { inferZeroConvention } from '../arithmetic/zero-convention';
import type { Check, CheckCoverage, CheckInput, Finding, Outcome, ZeroConvention } from '../finding';

/** What the checks say of one report: findings in the order of the checks, and what every check could tell at all. */
export interface Checked {
  readonly zero: ZeroConvention | null;
  readonly findings: readonly Finding[];
  readonly coverage: readonly CheckCoverage[];
}

/** Runs the given checks, in their order, over one report. */
export function runChecksOf(checks: readonly Check[], { report, neighbours }: CheckInput): Checked {
  const zero = inferZeroConvention(report);
  const cells = readCells(report, zero);
  const context = { report, neighbours, zero, cells, likeliest: likeliestCause(report, cells) };
  const findings: Finding[] = [];
  const coverage: CheckCoverage[] = [];
  for (const check of checks) {
    const outcomes = check.run(context);
    for (const outcome of outcomes) if ('finding' in outcome) findings.push(outcome.finding);
    coverage.push(coverageOf(check.id, outcomes));
  }
  return { zero, findings, coverage };
}

function coverageOf(check: string, outcomes: readonly Outcome[]): CheckCoverage {
  const count = (answer: Outcome['answer']) =>
    outcomes.reduce((n, outcome) => (outcome.answer === answer ? n + 1 : n), 0);
  const notApplicable = count('not_applicable');
  return {
    check,
    tested: outcomes.length - notApplicable,
    held: count('holds'),
    contradiction: count('contradiction'),
    derivable: count('derivable'),
    suspect: count('suspect'),
    missing: count('missing'),
    cannot_tell: count('cannot_tell'),
    not_applicable: notApplicable,
  };
}
