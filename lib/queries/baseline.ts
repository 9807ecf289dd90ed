import { formCells } from '@/lib/forms';
import { type Filter, NO_FILTER, whereReport } from './filter';
import { type Measure, measureSql, type Zeros } from './measure';
import { defineQuery } from './query';
import { own, sql } from './sql';

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
  statement: ({ filter, measures, zeros }) => {
    const columns = measures.map((measure) => measureSql(measure, zeros));
    const each = (make: (column: (typeof columns)[number]) => string) => own(columns.map(make).join(', '));
    return sql`SELECT unnest(range(0, ${own(String(measures.length))}))::int AS measure,
        unnest([${each(({ value }) => `median(${value.sql})`)}]) AS median,
        unnest([${each(({ value }) => `count(${value.sql})`)}])::int AS known,
        unnest([${each(({ status }) => `count(${status.sql})`)}])::int AS applicable
      FROM wide AS w WHERE ${whereReport(filter)} ORDER BY measure`;
  },
  sample: {
    filter: { ...NO_FILTER, province: '云江省', years: [2020] },
    measures: formCells('2019').map(({ item, applicant }) => ({ kind: 'figure', item, applicant })),
    zeros: 'inferred',
  },
});
