import { WHO, type Who } from './measured';
import { defineQuery } from './query';
import { list, sql } from './sql';

export type BasketTownRow = Who & {
  /** A mark, a blank cell, is inferred to mean 0 in this report. */
  readonly zero_mark: boolean;
  readonly zero_blank: boolean;
  readonly errors: number;
  readonly warnings: number;
};

/**
 * Every report of the towns that some reports are of, those reports among them, by town and year: what a basket holds
 * and which other years it could hold. Ids that no report has give no row.
 */
export const basketTowns = defineQuery<{ readonly reports: readonly string[] }, BasketTownRow>({
  id: 'basket-towns',
  statement: ({ reports }) => sql`
    SELECT ${WHO}, w.zero_mark, w.zero_blank, w.errors, w.warnings FROM wide AS w
    WHERE w.organisation IN (SELECT o.organisation FROM wide AS o WHERE o.report IN ${list(reports)})
      AND (w.chosen OR w.report IN ${list(reports)})
    ORDER BY w.organisation, w.year, w.report`,
  sample: { reports: ['000000000001', '000000000002', '000000000003'] },
});
