import { whichReports } from './figures-sql';
import { INDICATORS } from './indicators';
import type { Measure, MeasureState, Zeros } from './measure';
import { MEASURED } from './measured';
import { measureRows } from './measures-sql';
import { defineQuery } from './query';
import { sql } from './sql';

export interface BasketMeasuresParams {
  readonly reports: readonly string[];
  readonly measures: readonly Measure[];
  readonly zeros: Zeros;
}

export type BasketMeasureRow = {
  readonly report: string;
  /** Position in `measures`, from 0. */
  readonly measure: number;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly state: MeasureState;
  readonly approximate: boolean;
  readonly several: boolean;
  readonly inferred: boolean;
  readonly unit_source: string | null;
};

/** Any measures of a few reports: every ratio of a basket, say. A measure that a report's form lacks has no row. */
export const basketMeasures = defineQuery<BasketMeasuresParams, BasketMeasureRow>({
  id: 'basket-measures',
  statement: ({ reports, measures, zeros }) => sql`
    SELECT m.key AS report, m.measure, ${MEASURED}
    FROM (${measureRows(measures, zeros, sql`wide AS w WHERE ${whichReports(reports)}`)}) AS m
    WHERE m.status IS NOT NULL ORDER BY m.key, m.measure`,
  sample: {
    reports: ['000000000001', '000000000002', '000000000003'],
    measures: INDICATORS.map(({ id }) => ({ kind: 'indicator', id })),
    zeros: 'inferred',
  },
});
