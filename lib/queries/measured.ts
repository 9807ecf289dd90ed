import type { Statement } from '@/lib/store/database';
import { type Filter, whereReport } from './filter';
import { indicatorById } from './indicators';
import {
  COMPUTED_SIDES,
  type Measure,
  measureSql,
  ratioSides,
  ratioStatus,
  ratioValue,
  stateWord,
  type Zeros,
} from './measure';
import { own, sql } from './sql';

/** Whose figure it is: the columns that every list of reports carries. */
export type Who = {
  readonly report: string;
  /** Key of the town: its whole path; null never, an unknown town stands for itself. */
  readonly organisation: string;
  readonly name: string | null;
  readonly kind: string | null;
  readonly county: string | null;
  readonly prefecture: string | null;
  readonly province: string | null;
  readonly year: number | null;
  readonly form: string;
};

export const WHO = own(
  'w.report, w.organisation, w.name, w.kind, w.county, w.prefecture, w.province, w.year, w.form',
);

/**
 * The reports of a page as `w`: {@link WHO}, `rid`, and more of the project's own columns. `spots` gives their `rowid`s,
 * because by `rowid` a few rows are read alone, by `rid` all of them.
 */
export function reportsAt(spots: Statement, more = ''): Statement {
  return sql`(SELECT ${WHO}, w.rid${own(more)} FROM wide AS w WHERE w.rowid IN (${spots})) AS w`;
}

/**
 * One row per report of the filter: `rid`, `spot` (its rowid), `value`, `status`, `inferred`, `numerator`, `denominator`. Narrow on purpose:
 * who it is joins later by `rid`, for the rows that are shown.
 */
export function measured(filter: Filter, measure: Measure, zeros: Zeros): Statement {
  if (measure.kind === 'indicator') {
    const sides = ratioSides(indicatorById(measure.id), zeros);
    return sql`SELECT rid, spot, organisation, year, ${own(ratioValue(COMPUTED_SIDES))} AS value,
        ${own(ratioStatus(COMPUTED_SIDES))} AS status, inferred, numerator, denominator
      FROM (SELECT w.rid, w.rowid AS spot, w.organisation, w.year, ${own(sides.numerator)} AS numerator,
        ${own(sides.denominator)} AS denominator, ${own(sides.has)} AS has, ${own(sides.inferred)} AS inferred,
        ${own(sides.approximate)} AS approximate FROM wide AS w WHERE ${whereReport(filter)})`;
  }
  const columns = measureSql(measure, zeros);
  return sql`SELECT w.rid, w.rowid AS spot, w.organisation, w.year, ${columns.value} AS value, ${columns.status} AS status,
      ${columns.inferred} AS inferred, ${columns.numerator} AS numerator, ${columns.denominator} AS denominator
    FROM wide AS w WHERE ${whereReport(filter)}`;
}

/** The columns of a {@link measured} row `m`, its status spelled out. */
export const MEASURED = own(`m.value, m.numerator, m.denominator, ${stateWord('m.status')} AS state,
    is_approximate(m.status) AS approximate, is_several(m.status) AS several,
    m.inferred, unit_source_of(m.status) AS unit_source`);
