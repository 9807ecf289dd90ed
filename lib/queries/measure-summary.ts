import { type Filter, NO_FILTER } from './filter';
import type { Measure, Zeros } from './measure';
import { measured } from './measured';
import { defineQuery } from './query';
import { sql } from './sql';

export interface MeasureParams {
  readonly filter: Filter;
  readonly measure: Measure;
  readonly zeros: Zeros;
}

export type MeasureSummaryRow = {
  /** Reports of the filter. */
  readonly reports: number;
  /** Reports whose form has the measure: the N of «n of N». */
  readonly applicable: number;
  /** Reports with a known value: the n of «n of N», which sum, mean and quantiles go over. */
  readonly known: number;
  /** Known values that are a mark or blank read as 0. */
  readonly inferred: number;
  readonly approximate: number;
  /** Prose that states several different figures; the largest is taken. */
  readonly several: number;
  /** Known values that are 0. */
  readonly zeros: number;
  /** Amounts without a value because their unit is unknown. */
  readonly unit_unknown: number;
  readonly state_number: number;
  readonly state_mark: number;
  readonly state_blank: number;
  readonly state_text: number;
  readonly state_absent: number;
  readonly state_unreadable: number;
  /** Ratios of which a part is not known. */
  readonly state_unknown: number;
  /** Ratios whose denominator is 0. */
  readonly state_no_cases: number;
  readonly sum: number | null;
  readonly mean: number | null;
  readonly minimum: number | null;
  readonly p25: number | null;
  readonly median: number | null;
  readonly p75: number | null;
  readonly maximum: number | null;
  /** Of ratios: both sides added up over the reports with a known ratio. */
  readonly numerator: number | null;
  readonly denominator: number | null;
};

/** One row: a measure over all reports of the filter, always with over how many of how many it goes. */
export const measureSummary = defineQuery<MeasureParams, MeasureSummaryRow>({
  id: 'measure-summary',
  statement: ({ filter, measure, zeros }) => sql`
    WITH m AS (${measured(filter, measure, zeros)})
    SELECT * EXCLUDE (quartiles), quartiles[1] AS p25, quartiles[2] AS median, quartiles[3] AS p75 FROM (SELECT count(*)::int AS reports, count(status)::int AS applicable, count(value)::int AS known,
      (count(*) FILTER (inferred AND value IS NOT NULL))::int AS inferred,
      (count(*) FILTER (is_approximate(status) AND value IS NOT NULL))::int AS approximate,
      (count(*) FILTER (is_several(status)))::int AS several,
      (count(*) FILTER (value = 0))::int AS zeros,
      (count(*) FILTER (value IS NULL AND status & 48 = 48))::int AS unit_unknown,
      (count(*) FILTER (status & 7 = 1))::int AS state_number, (count(*) FILTER (status & 7 = 2))::int AS state_mark,
      (count(*) FILTER (status & 7 = 3))::int AS state_blank, (count(*) FILTER (status & 7 = 4))::int AS state_text,
      (count(*) FILTER (status & 7 = 5))::int AS state_absent,
      (count(*) FILTER (status & 7 = 6))::int AS state_unreadable,
      (count(*) FILTER (status & 7 = 7))::int AS state_unknown,
      (count(*) FILTER (status & 7 = 0))::int AS state_no_cases,
      sum(value) AS sum, avg(value) AS mean, min(value) AS minimum, quantile_cont(value, [0.25, 0.5, 0.75]) AS quartiles,
      max(value) AS maximum,
      (sum(numerator) FILTER (value IS NOT NULL))::DOUBLE AS numerator,
      (sum(denominator) FILTER (value IS NOT NULL))::DOUBLE AS denominator
    FROM m)`,
  sample: {
    filter: NO_FILTER,
    measure: { kind: 'figure', item: 'requests.received', applicant: 'total' },
    zeros: 'inferred',
  },
});
