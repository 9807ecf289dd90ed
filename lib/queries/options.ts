import { type Filter, NO_FILTER, whereReport } from './filter';
import { defineQuery } from './query';
import { sql } from './sql';

export type OptionRow = {
  readonly facet: 'form' | 'kind' | 'year';
  /** Null where the reports do not say. */
  readonly value: string | null;
  readonly reports: number;
};

/** What can be chosen for kind, year and form, each counted with the rest of the filter applied. */
export const options = defineQuery<{ readonly filter: Filter }, OptionRow>({
  id: 'options',
  statement: ({ filter }) => sql`
    SELECT * FROM (
      SELECT 'kind' AS facet, w.kind AS value, count(*)::int AS reports FROM wide AS w
        WHERE ${whereReport({ ...filter, kinds: [] })} GROUP BY w.kind
      UNION ALL
      SELECT 'year', w.year::VARCHAR, count(*)::int FROM wide AS w
        WHERE ${whereReport({ ...filter, years: [] })} GROUP BY w.year
      UNION ALL
      SELECT 'form', w.form, count(*)::int FROM wide AS w
        WHERE ${whereReport({ ...filter, form: null })} GROUP BY w.form
    ) ORDER BY facet, value NULLS LAST`,
  sample: { filter: NO_FILTER },
});
