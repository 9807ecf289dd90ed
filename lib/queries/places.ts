import { type Filter, NO_FILTER, whereReport } from './filter';
import { defineQuery } from './query';
import { sql } from './sql';

export type PlaceRow = {
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
  readonly reports: number;
};

/** Every county with its prefecture and province, counted with the rest of the filter applied. */
export const places = defineQuery<{ readonly filter: Filter }, PlaceRow>({
  id: 'places',
  statement: ({ filter }) => sql`
    SELECT w.province, w.prefecture, w.county, count(*)::int AS reports FROM wide AS w
    WHERE ${whereReport({ ...filter, province: null, prefecture: null, county: null })}
    GROUP BY w.province, w.prefecture, w.county
    ORDER BY w.province NULLS LAST, w.prefecture NULLS LAST, w.county NULLS LAST`,
  sample: { filter: NO_FILTER },
});
