import { quoted, storedCell, storedTopic } from '@/lib/store/cells';
import type { Statement } from '@/lib/store/database';
import { stateCode } from '@/lib/store/status';
import { type Indicator, indicatorById, type Term } from './indicators';
import { COMPUTED_SIDES, type Measure, ratioStatus, ratioValue, type Zeros } from './measure';
import { join, own, sql } from './sql';

/**
 * Several measures of some reports as rows: `key`, `measure` (position in the list, from 0), `value`, `status`,
 * `inferred`, `numerator`, `denominator`. `from` is everything after FROM, with the wide table as `w`.
 *
 * Columns are unfolded as they lie and read afterwards, in one expression for all of them: spelled out for each
 * measure, planning two hundred of them takes ten times as long as the answer.
 */
export function measureRows(
  measures: readonly Measure[],
  zeros: Zeros,
  from: Statement,
  key: Statement = own('w.report'),
): Statement {
  const placed = measures.map((measure, at) => ({ measure, at }));
  const terms = placed.flatMap(({ measure, at }) =>
    measure.kind === 'indicator' ? [] : [{ ...columnsOf(measure), at: String(at) }],
  );
  const ratios = placed.flatMap(({ measure, at }) =>
    measure.kind === 'indicator' ? sidesOf(indicatorById(measure.id), String(at)) : [],
  );
  const parts = [
    ...(terms.length > 0 ? [termRows(terms, zeros, from, key)] : []),
    ...(ratios.length > 0 ? [ratioRows(ratios, zeros, from, key)] : []),
  ];
  return join(parts, ' UNION ALL ');
}

type Columns = Readonly<Record<'at' | 'value' | 'told' | 'base', string>>;
/** A term of a ratio: `top` where it belongs to the numerator. */
type SideColumns = Columns & { readonly top: string };

function sidesOf(indicator: Indicator, at: string): SideColumns[] {
  const side = (terms: readonly Term[], top: string) =>
    terms.map((term) => ({ ...columnsOf(term), at, top }));
  return [...side(indicator.numerator, 'true'), ...side(indicator.denominator, 'false')];
}

function columnsOf(term: Term): Omit<Columns, 'at'> {
  const stored = term.kind === 'figure' ? storedCell(term.item, term.applicant) : storedTopic(term.topic);
  if (!stored) throw new Error(`the store has no column for ${JSON.stringify(term)}`);
  return {
    value: `w.${quoted(stored.value)}`,
    told: `w.${quoted(stored.told)}`,
    base: 'base' in stored ? `w.${stored.base}` : `${stateCode('absent')}::UTINYINT`,
  };
}

function readings(zeros: Zeros): { readonly value: Statement; readonly inferred: Statement } {
  const reading = '(printed, status, zero_mark, zero_blank)';
  return zeros === 'inferred'
    ? { value: own(`value_or_zero${reading}`), inferred: own(`reads_zero${reading}`) }
    : { value: own('printed'), inferred: own('false') };
}

/** The terms' columns one below the other, with `key` and `rid` of the report and the `more` columns of each term. */
function unfolded<Row extends Columns>(
  rows: readonly Row[],
  more: readonly (keyof Row & string)[],
  from: Statement,
  key: Statement,
): Statement {
  const column = (name: keyof Row & string, as: string = name) =>
    own(`unnest([${rows.map((row) => row[name]).join(', ')}]) AS ${as}`);
  return sql`SELECT *, status_of(told, printed, base) AS status FROM (
      SELECT ${key} AS key, w.rid, w.zero_mark, w.zero_blank, ${column('at', 'measure')}, ${column('value', 'printed')},
        ${column('told')}, ${column('base')}${join(
          more.map((name) => sql`, ${column(name)}`),
          '',
        )} FROM ${from})`;
}

function termRows(terms: readonly Columns[], zeros: Zeros, from: Statement, key: Statement): Statement {
  const { value, inferred } = readings(zeros);
  return sql`SELECT key, measure, ${value} AS value, status, ${inferred} AS inferred, NULL::DOUBLE AS numerator,
      NULL::DOUBLE AS denominator FROM (${unfolded(terms, [], from, key)})`;
}

/** The same ratio as `measureSql` makes of one measure; a term that the form lacks adds nothing, an unknown one all. */
function ratioRows(ratios: readonly SideColumns[], zeros: Zeros, from: Statement, key: Statement): Statement {
  const { value, inferred } = readings(zeros);
  const sum = (side: string) =>
    own(`CASE WHEN count(*) FILTER (${side} AND value IS NULL) = 0 THEN sum(value) FILTER (${side}) END`);
  return sql`SELECT key, measure, ${own(ratioValue(COMPUTED_SIDES))} AS value,
      ${own(ratioStatus(COMPUTED_SIDES))} AS status, inferred, numerator, denominator
    FROM (SELECT key, measure, ${sum('top')} AS numerator, ${sum('NOT top')} AS denominator,
        bool_or(top) AND bool_or(NOT top) AS has, bool_or(inferred) AS inferred,
        bool_or(is_approximate(status)) AS approximate
      FROM (SELECT key, rid, measure, top, status, ${inferred} AS inferred,
          CASE WHEN NOT is_several(status) THEN ${value} END AS value
        FROM (${unfolded(ratios, ['top'], from, key)}) WHERE status IS NOT NULL)
      GROUP BY key, rid, measure)`;
}
