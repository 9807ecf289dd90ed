import { quoted, storedCell, storedTopic } from '@/lib/store/cells';
import type { Statement } from '@/lib/store/database';
import { stateCode } from '@/lib/store/status';
import { indicatorById, type Term } from './indicators';
import { COMPUTED_SIDES, type Measure, ratioSides, ratioStatus, ratioValue, type Zeros } from './measure';
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
    measure.kind === 'indicator' ? [{ ...ratioSides(indicatorById(measure.id), zeros), at: String(at) }] : [],
  );
  const parts = [
    ...(terms.length > 0 ? [termRows(terms, zeros, from, key)] : []),
    ...(ratios.length > 0 ? [ratioRows(ratios, from, key)] : []),
  ];
  return join(parts, ' UNION ALL ');
}

type Columns = Readonly<Record<'at' | 'value' | 'told' | 'base', string>>;
type Sides = Readonly<
  Record<'at' | 'numerator' | 'denominator' | 'has' | 'inferred' | 'approximate', string>
>;

function columnsOf(term: Term): Omit<Columns, 'at'> {
  const stored = term.kind === 'figure' ? storedCell(term.item, term.applicant) : storedTopic(term.topic);
  if (!stored) throw new Error(`the store has no column for ${JSON.stringify(term)}`);
  return {
    value: `w.${quoted(stored.value)}`,
    told: `w.${quoted(stored.told)}`,
    base: 'base' in stored ? `w.${stored.base}` : `${stateCode('absent')}::UTINYINT`,
  };
}

function unfold<Name extends string>(rows: readonly Readonly<Record<Name, string>>[], name: Name): Statement {
  return own(`unnest([${rows.map((row) => row[name]).join(', ')}])`);
}

function termRows(terms: readonly Columns[], zeros: Zeros, from: Statement, key: Statement): Statement {
  const reading = '(printed, status, zero_mark, zero_blank)';
  const [value, inferred] =
    zeros === 'inferred' ? [`value_or_zero${reading}`, `reads_zero${reading}`] : ['printed', 'false'];
  return sql`SELECT key, measure, ${own(value)} AS value, status, ${own(inferred)} AS inferred,
      NULL::DOUBLE AS numerator, NULL::DOUBLE AS denominator
    FROM (SELECT *, status_of(told, printed, base) AS status FROM (
      SELECT ${key} AS key, w.zero_mark, w.zero_blank, ${unfold(terms, 'at')} AS measure,
        ${unfold(terms, 'value')} AS printed, ${unfold(terms, 'told')} AS told, ${unfold(terms, 'base')} AS base
      FROM ${from}))`;
}

function ratioRows(ratios: readonly Sides[], from: Statement, key: Statement): Statement {
  return sql`SELECT key, measure, ${own(ratioValue(COMPUTED_SIDES))} AS value,
      ${own(ratioStatus(COMPUTED_SIDES))} AS status, inferred, numerator, denominator
    FROM (SELECT ${key} AS key, ${unfold(ratios, 'at')} AS measure, ${unfold(ratios, 'numerator')} AS numerator,
      ${unfold(ratios, 'denominator')} AS denominator, ${unfold(ratios, 'has')} AS has,
      ${unfold(ratios, 'inferred')} AS inferred, ${unfold(ratios, 'approximate')} AS approximate FROM ${from})`;
}
