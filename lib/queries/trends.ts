import type { MeasureState } from './measure';
import { type MeasureParams, measureSummary } from './measure-summary';
import { MEASURED, measured, WHO, type Who } from './measured';
import { defineQuery } from './query';
import { list, sql } from './sql';

export interface TrendsParams extends MeasureParams {
  /** Keys of towns. */
  readonly organisations: readonly string[];
}

export type TrendRow = Who & {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly state: MeasureState;
  readonly approximate: boolean;
  readonly several: boolean;
  readonly inferred: boolean;
  readonly unit_source: string | null;
};

/** A measure of some towns over their years. A year whose form lacks the measure has no row: the series breaks. */
export const trends = defineQuery<TrendsParams, TrendRow>({
  id: 'trends',
  statement: ({ filter, measure, zeros, organisations }) => sql`
    WITH m AS (SELECT * FROM (${measured(filter, measure, zeros)}) AS o
      WHERE o.organisation IN ${list(organisations)} AND o.status IS NOT NULL)
    SELECT ${WHO}, ${MEASURED} FROM m JOIN wide AS w USING (rid)
    ORDER BY w.organisation, w.year, w.report`,
  sample: { ...measureSummary.sample, organisations: ['云江省/平州市/东区/甲街道'] },
});
