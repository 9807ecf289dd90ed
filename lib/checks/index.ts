/** The checks, in the order in which their findings are listed, and the one call that runs them over a report. */
import { applicantSum } from './applicant-sum';
import type { Check, CheckInput } from './finding';
import { type Checked, runChecksOf } from './frame/run-checks';
import { litigationAfterSum } from './litigation-after-sum';
import { litigationDirectSum } from './litigation-direct-sum';
import { outcomeSum } from './outcome-sum';
import { reconsiderationSum } from './reconsideration-sum';
import { requestsBalance } from './requests-balance';

export type { Checked } from './frame/run-checks';

/** A new check is one file in this folder and its line here. */
export const CHECKS: readonly Check[] = [
  outcomeSum,
  requestsBalance,
  applicantSum,
  reconsiderationSum,
  litigationDirectSum,
  litigationAfterSum,
];

/**
 * What all checks say of one report. `zero` is the report's own convention for 0 as inferred (null for none); it was
 * used in the arithmetic and stands in the operands as a value of 0 beside the state `mark` or `blank`.
 */
export function runChecks(input: CheckInput): Checked {
  return runChecksOf(CHECKS, input);
}
