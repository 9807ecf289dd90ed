import { CELLS, quoted } from '@/lib/store/cells';
import type { Statement } from '@/lib/store/database';
import type { State } from '@/lib/store/status';
import { list, own, sql } from './sql';

/** One cell of one report, told in full. */
export type FigureListRow = {
  readonly report: string;
  /** Position in the union of the forms, from 1. */
  readonly cell: number;
  readonly item: string;
  readonly applicant: string | null;
  readonly value: number | null;
  readonly state: State;
  /** True where the report is inferred to use this mark or blank for 0; the value stays null. */
  readonly reads_zero: boolean;
  readonly approximate: boolean;
  readonly unit_source: string | null;
  readonly raw: string;
  readonly place: string | null;
};

const columns = (names: readonly string[]) => own(`[${names.map((name) => `w.${quoted(name)}`).join(', ')}]`);
const VALUES = columns(CELLS.map(({ value }) => value));
const TOLD = columns(CELLS.map(({ told }) => told));

/**
 * Some reports by their ids. By `rowid`, because only that lets DuckDB read the few rows alone: of 500 columns by `report`
 * or `rid` it reads every row of every column (four reports of 280,000: 25 ms against 450).
 */
export function whichReports(reports: readonly string[]): Statement {
  return sql`w.rowid IN (SELECT i.rowid FROM wide AS i WHERE i.report IN ${list(reports)})`;
}

/**
 * The cells of some reports as rows `f`, out of the wide table: `which` is a condition on `w` that chooses the reports
 * before anything is unfolded, best by `rowid`. Cells that the report's form does not have are left out.
 */
export function figureRows(which: Statement): Statement {
  return sql`SELECT u.*, state_of(u.status) AS state,
      coalesce(reads_zero(u.value, u.status, u.zero_mark, u.zero_blank), false) AS reads_zero,
      is_approximate(u.status) AS approximate, unit_source_of(u.status) AS unit_source,
      replace(replace(coalesce(u.sheet_raw, ''), chr(27) || 'F', chr(31)), chr(27) || 'E', chr(27)) AS raw,
      nullif(u.sheet_place, '') AS place
    FROM (
      SELECT n.*, c.item, c.applicant, status_of(n.told, n.value,
        CASE c.base WHEN 'base2' THEN n.base2 WHEN 'base3' THEN n.base3 ELSE n.base4 END) AS status
      FROM (
        SELECT w.rid, w.report, w.zero_mark, w.zero_blank, w.base2, w.base3, w.base4, unnest(${VALUES}) AS value,
          unnest(${TOLD}) AS told, unnest(range(1, ${own(String(CELLS.length + 1))}))::int AS cell,
          unnest(string_split(s.raws, chr(31))) AS sheet_raw, unnest(string_split(s.places, chr(31))) AS sheet_place
        FROM (SELECT w.* FROM wide AS w WHERE ${which}) AS w LEFT JOIN sheet AS s ON s.rid = w.rid
      ) AS n JOIN cell AS c ON c.cell = n.cell
    ) AS u WHERE u.status IS NOT NULL`;
}

export const FIGURE_COLUMNS = own(
  'f.report, f.cell, f.item, f.applicant, f.value, f.state, f.reads_zero, f.approximate, f.unit_source, f.raw, f.place',
);
