import type { Statement } from '@/lib/store/database';
import { type Measure, measureSql, type Zeros } from './measure';
import { own } from './sql';

/**
 * Several measures of one report as rows: the columns `measure` (position in the list, from 0), `value`, `status`,
 * `inferred`, `numerator`, `denominator` of a SELECT over the wide table `w`.
 */
export function measureRows(measures: readonly Measure[], zeros: Zeros): Statement {
  const columns = measures.map((measure) => measureSql(measure, zeros));
  const unnested = (name: 'value' | 'status' | 'inferred' | 'numerator' | 'denominator') =>
    `unnest([${columns.map((column) => column[name].sql).join(', ')}]) AS ${name}`;
  return own(
    [
      `unnest(range(0, ${measures.length}))::int AS measure`,
      unnested('value'),
      unnested('status'),
      unnested('inferred'),
      unnested('numerator'),
      unnested('denominator'),
    ].join(', '),
  );
}
