import { formCells } from '@/lib/forms';
import { type Filter, NO_FILTER, whereReport } from './filter';
import type { Measure, Zeros } from './measure';
import { measureRows } from './measures-sql';
import { defineQuery } from './query';
import { sql } from './sql';

export interface BaselineParams {
  /** The peers. */
  readonly filter: Filter;
  readonly measures: readonly Measure[];
  readonly zeros: Zeros;
}

export type BaselineRow = {
  /** Position in `measures`, from 0. */
  readonly measure: number;
  /** Median over the peers with a known value, null where there is none. */
  readonly median: number | null;
  /** Peers with a known value, of peers whose form has the measure. */
  readonly known: number;
  readonly applicable: number;
};

/** The median of the peers for many measures at once, each with n of N. */
export const baseline = defineQuery<BaselineParams, BaselineRow>({
  id: 'baseline',
  statement: ({ filter, measures, zeros }) => sql`
    SELECT m.measure, median(m.value) AS median, count(m.value)::int AS known, count(m.status)::int AS applicable
    FROM (${measureRows(measures, zeros, sql`wide AS w WHERE ${whereReport(filter)}`)}) AS m
    GROUP BY m.measure ORDER BY m.measure`,
  sample: {
    filter: { ...NO_FILTER, province: '云江省', years: [2020] },
    measures: formCells('2019').map(({ item, applicant }) => ({ kind: 'figure', item, applicant })),
    zeros: 'inferred',
  },
});
