import { type Filter, NO_FILTER, whereReport } from './filter';
import { defineQuery } from './query';
import { sql } from './sql';

export type TableCountsRow = {
  readonly reports: number;
  readonly figures: number;
  readonly mentions: number;
  readonly findings: number;
};

/** One row: how many rows each extract of the filter would have. */
export const tableCounts = defineQuery<{ readonly filter: Filter }, TableCountsRow>({
  id: 'table-counts',
  statement: ({ filter }) => sql`
    SELECT count(*)::int AS reports,
      coalesce(sum(w.cells_number::int + w.cells_mark + w.cells_blank + w.cells_text + w.cells_absent
        + w.cells_unreadable), 0)::int AS figures,
      (SELECT count(*)::int FROM mention_row AS m JOIN wide AS w USING (rid) WHERE ${whereReport(filter)}) AS mentions,
      coalesce(sum(w.errors::int + w.warnings + w.notices), 0)::int AS findings
    FROM wide AS w WHERE ${whereReport(filter)}`,
  sample: { filter: NO_FILTER },
});
