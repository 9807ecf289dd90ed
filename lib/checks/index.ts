/** The checks, in the order in which their findings are listed, and the one call that runs them over a report. */
import { applicantSum } from './applicant-sum';
import { blankTable } from './blank-table';
import { categoriesSum } from './categories-sum';
import { channelsSum } from './channels-sum';
import { digitsLeftOver } from './digits-left-over';
import { extraCells } from './extra-cells';
import type { Check, CheckInput } from './finding';
import { type Checked, runChecksOf } from './frame/run-checks';
import { litigationAfterSum } from './litigation-after-sum';
import { litigationDirectSum } from './litigation-direct-sum';
import { missingRow } from './missing-row';
import { missingSection } from './missing-section';
import { missingTable } from './missing-table';
import { noPublishedCount } from './no-published-count';
import { outcomeSum } from './outcome-sum';
import { procurementPair } from './procurement-pair';
import { procurementUnit } from './procurement-unit';
import { proseVsTable } from './prose-vs-table';
import { reconsiderationSum } from './reconsideration-sum';
import { requestsBalance } from './requests-balance';
import { wrongColumn } from './wrong-column';

export type { Checked } from './frame/run-checks';

/** A new check is one file in this folder and its line here. */
export const CHECKS: readonly Check[] = [
  outcomeSum,
  requestsBalance,
  applicantSum,
  reconsiderationSum,
  litigationDirectSum,
  litigationAfterSum,
  categoriesSum,
  channelsSum,
  proseVsTable,
  wrongColumn,
  extraCells,
  procurementPair,
  procurementUnit,
  missingSection,
  missingTable,
  missingRow,
  blankTable,
  noPublishedCount,
  digitsLeftOver,
];

/**
 * What all checks say of one report. `zero` is the report's own convention for 0 as inferred (null for none); it was
 * used in the arithmetic and stands in the operands as a value of 0 beside the state `mark` or `blank`.
 */
export function runChecks(input: CheckInput): Checked {
  return runChecksOf(CHECKS, input);
}
