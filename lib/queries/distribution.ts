import { type MeasureParams, measureSummary } from './measure-summary';
import { measured } from './measured';
import { defineQuery } from './query';
import { own, sql } from './sql';

export interface DistributionParams extends MeasureParams {
  readonly scale: 'linear' | 'log';
  readonly bins: number;
}

export type DistributionRow = {
  /** From 0; on a log scale -1 holds the values that have no logarithm, 0 and below. */
  readonly bin: number;
  readonly low: number;
  readonly high: number;
  readonly reports: number;
  /** How many of them are a mark or blank read as 0. */
  readonly inferred: number;
};

/**
 * How many reports have which value: bins of equal width between the smallest and the largest known value (of the
 * logarithm, on a log scale). Bins without a report have no row. Quantiles come with the measure's summary.
 */
export const distribution = defineQuery<DistributionParams, DistributionRow>({
  id: 'distribution',
  statement: ({ filter, measure, zeros, scale, bins }) => {
    const log = scale === 'log';
    const spot = own(log ? 'CASE WHEN value > 0 THEN log10(value) END' : 'value');
    const edge = own(log ? '10 ** (low + width * ' : '(low + width * ');
    return sql`WITH known AS (SELECT value, inferred, ${spot} AS spot FROM (${measured(filter, measure, zeros)})
        WHERE value IS NOT NULL),
      scale AS (SELECT min(spot) AS low, CASE WHEN max(spot) > min(spot) THEN (max(spot) - min(spot)) / ${bins} ELSE 1 END AS width
        FROM known),
      binned AS (SELECT value, inferred,
        CASE WHEN spot IS NULL THEN -1 ELSE least(floor((spot - low) / width), ${bins} - 1)::int END AS bin, low, width
        FROM known, scale)
      SELECT bin, CASE WHEN bin < 0 THEN min(value) ELSE ${edge}bin) END AS low,
        CASE WHEN bin < 0 THEN max(value) ELSE ${edge}(bin + 1)) END AS high, count(*)::int AS reports,
        (count(*) FILTER (inferred))::int AS inferred
      FROM binned GROUP BY bin, low, width ORDER BY bin`;
  },
  sample: { ...measureSummary.sample, scale: 'log', bins: 30 },
});
