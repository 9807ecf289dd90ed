import type { Statement } from '@/lib/store/database';
import { indicatorById } from './indicators';
import {
  COMPUTED_SIDES,
  type Measure,
  measureSql,
  ratioSides,
  ratioStatus,
  ratioValue,
  type Zeros,
} from './measure';
import { own, sql } from './sql';

interface Unfolded {
  readonly ratio: string;
  readonly value: string;
  readonly status: string;
  readonly inferred: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly has: string;
  readonly approximate: string;
}

/**
 * Several measures of some reports as rows: `report`, `rid`, `measure` (position in the list, from 0), `value`, `status`,
 * `inferred`, `numerator`, `denominator`. `from` is everything after FROM, with the wide table as `w`.
 */
export function measureRows(measures: readonly Measure[], zeros: Zeros, from: Statement): Statement {
  const unfolded = measures.map((measure) => unfold(measure, zeros));
  const column = (name: keyof Unfolded) =>
    own(`unnest([${unfolded.map((each) => each[name]).join(', ')}]) AS ${name}`);
  return sql`SELECT report, rid, measure, inferred, numerator, denominator,
      CASE WHEN ratio THEN ${own(ratioValue(COMPUTED_SIDES))} ELSE value END AS value,
      CASE WHEN ratio THEN ${own(ratioStatus(COMPUTED_SIDES))} ELSE status END AS status
    FROM (SELECT w.report, w.rid, unnest(range(0, ${own(String(measures.length))}))::int AS measure,
      ${column('ratio')}, ${column('value')}, ${column('status')}, ${column('inferred')}, ${column('numerator')},
      ${column('denominator')}, ${column('has')}, ${column('approximate')} FROM ${from})`;
}

function unfold(measure: Measure, zeros: Zeros): Unfolded {
  if (measure.kind === 'indicator') {
    const sides = ratioSides(indicatorById(measure.id), zeros);
    return { ratio: 'true', value: 'NULL::DOUBLE', status: 'NULL::UTINYINT', ...sides };
  }
  const { value, status, inferred } = measureSql(measure, zeros);
  return {
    ratio: 'false',
    value: value.sql,
    status: status.sql,
    inferred: inferred.sql,
    numerator: 'NULL::DOUBLE',
    denominator: 'NULL::DOUBLE',
    has: 'true',
    approximate: 'false',
  };
}
