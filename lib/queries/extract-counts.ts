import { CELLS, quoted } from '@/lib/store/cells';
import { NOT_IN_FORM } from '@/lib/store/status';
import { type Filter, NO_FILTER, whereReport } from './filter';
import { defineQuery } from './query';
import { list, own, sql } from './sql';

export interface ExtractCountsParams {
  readonly filter: Filter;
  /** Positions of the chosen cells; null counts every cell. */
  readonly cells: readonly number[] | null;
  /** Codes of the chosen topics; null counts every topic. */
  readonly topics: readonly string[] | null;
}

export type ExtractCountsRow = {
  readonly reports: number;
  /** Reports there are in all, whatever the filter says. */
  readonly all_reports: number;
  readonly figures: number;
  readonly mentions: number;
  readonly findings: number;
};

/** One row: how many rows each download of the choice has. Cells that a report's form does not have are no rows. */
export const extractCounts = defineQuery<ExtractCountsParams, ExtractCountsRow>({
  id: 'extract-counts',
  statement: ({ filter, cells, topics }) => sql`
    SELECT count(*)::int AS reports, (SELECT count(*)::int FROM wide WHERE chosen) AS all_reports,
      coalesce(sum(${own(cellCount(cells))}), 0)::int AS figures,
      (SELECT count(*)::int FROM mention_row AS m JOIN wide AS w USING (rid) WHERE ${whereReport(filter)}
        AND ${topics === null ? own('true') : sql`m.topic IN ${list(topics)}`}) AS mentions,
      coalesce(sum(w.errors::int + w.warnings + w.notices), 0)::int AS findings
    FROM wide AS w WHERE ${whereReport(filter)}`,
  sample: { filter: NO_FILTER, cells: [1, 30], topics: ['published.website'] },
});

function cellCount(cells: readonly number[] | null): string {
  if (cells === null) {
    return `w.cells_number::int + w.cells_mark + w.cells_blank + w.cells_text + w.cells_absent + w.cells_unreadable`;
  }
  const has = cells.flatMap((position) => {
    const stored = CELLS[position - 1];
    return stored ? [`(w.${quoted(stored.told)} <> ${NOT_IN_FORM})::int`] : [];
  });
  return has.length === 0 ? '0' : has.join(' + ');
}
