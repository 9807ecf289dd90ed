import { storedCell } from '@/lib/store/cells';
import type { Statement } from '@/lib/store/database';
import { type Filter, NO_FILTER } from './filter';
import { type Measure, type MeasureState, measureSql, type Zeros } from './measure';
import { MEASURED, measured, reportsAt, WHO, type Who } from './measured';
import { defineQuery } from './query';
import { own, sql } from './sql';

export interface RankingParams {
  readonly filter: Filter;
  readonly measure: Measure;
  readonly zeros: Zeros;
  readonly direction: 'asc' | 'desc';
  readonly limit: number;
  readonly offset: number;
}

export type RankingRow = Who & {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly state: MeasureState;
  readonly approximate: boolean;
  /** The prose states several different figures; the value is the largest of them. */
  readonly several: boolean;
  /** The value is a mark or blank read as 0 under the report's inferred convention. */
  readonly inferred: boolean;
  readonly unit_source: string | null;
  /** The ratio's denominator is below its minimum; such rows come after the others. */
  readonly small: boolean;
  readonly place: string | null;
};

/**
 * Which report has the most (or least) of a measure. Known values first, then ratios over few cases, then every report
 * without a value, with its state. Reports whose form does not have the measure are not in it.
 */
export const ranking = defineQuery<RankingParams, RankingRow>({
  id: 'ranking',
  statement: ({ filter, measure, zeros, direction, limit, offset }) => {
    const way = own(direction === 'asc' ? 'ASC' : 'DESC');
    const minimum = measureSql(measure, zeros).minimumN;
    const small =
      minimum === 0 ? own('false') : sql`coalesce(value IS NOT NULL AND denominator < ${minimum}, false)`;
    // Every further key of an order over all reports costs as much as the first.
    const order = minimum === 0 ? own('') : own('value IS NULL, small,');
    return sql`WITH measured AS (${measured(filter, measure, zeros)}),
      page AS MATERIALIZED (SELECT *, ${small} AS small FROM measured WHERE status IS NOT NULL
        ORDER BY ${order} value ${way} NULLS LAST, rid LIMIT ${limit} OFFSET ${offset})
      SELECT ${WHO}, ${MEASURED}, m.small, ${place(measure)} AS place
      FROM page AS m JOIN ${reportsAt(own('SELECT spot FROM page'))} USING (rid)
      ORDER BY m.value IS NULL, m.small, m.value ${way} NULLS LAST, m.rid`;
  },
  sample: {
    filter: NO_FILTER,
    measure: { kind: 'figure', item: 'requests.received', applicant: 'total' },
    zeros: 'inferred',
    direction: 'desc',
    limit: 50,
    offset: 0,
  },
});

/** Where the figure stands in its report; a ratio stands nowhere. */
function place(measure: Measure): Statement {
  if (measure.kind === 'indicator') return own('NULL::VARCHAR');
  if (measure.kind === 'mention') {
    return sql`(SELECT arg_max(p.place, p.value) FROM mention_row AS p WHERE p.rid = m.rid AND p.topic = ${measure.topic})`;
  }
  const cell = storedCell(measure.item, measure.applicant)?.cell ?? 0;
  return sql`(SELECT nullif(string_split(s.places, chr(31))[${cell}], '') FROM sheet AS s WHERE s.rid = m.rid)`;
}
