import { type MeasureParams, measureSummary } from './measure-summary';
import { measured } from './measured';
import { defineQuery } from './query';
import { sql } from './sql';

export type TrendBaselineRow = {
  readonly year: number;
  readonly p25: number | null;
  readonly median: number | null;
  readonly p75: number | null;
  readonly known: number;
  readonly applicable: number;
};

/** The same measure over all towns of the filter, year by year, to see one town against. */
export const trendBaseline = defineQuery<MeasureParams, TrendBaselineRow>({
  id: 'trend-baseline',
  statement: ({ filter, measure, zeros }) => sql`
    SELECT year, quartiles[1] AS p25, quartiles[2] AS median, quartiles[3] AS p75, known, applicable FROM (
      SELECT m.year::int AS year, quantile_cont(m.value, [0.25, 0.5, 0.75]) AS quartiles, count(m.value)::int AS known, count(m.status)::int AS applicable
    FROM (${measured(filter, measure, zeros)}) AS m WHERE m.year IS NOT NULL GROUP BY m.year)
    ORDER BY year`,
  sample: measureSummary.sample,
});
