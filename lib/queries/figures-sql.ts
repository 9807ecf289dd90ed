import { CELLS, quoted } from '@/lib/store/cells';
import type { Statement } from '@/lib/store/database';
import type { State } from '@/lib/store/status';
import { own, sql } from './sql';

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
const STATUSES = columns(CELLS.map(({ status }) => status));

/**
 * The cells of some reports as rows `f`, out of the wide table: `which` chooses and pages the reports before anything
 * is unfolded. Cells that the report's form does not have are left out.
 */
export function figureRows(which: Statement): Statement {
  return sql`SELECT u.rid, u.report, u.cell, c.item, c.applicant, u.value, state_of(u.status) AS state,
      coalesce(reads_zero(u.value, u.status, u.zero_mark, u.zero_blank), false) AS reads_zero,
      is_approximate(u.status) AS approximate, unit_source_of(u.status) AS unit_source,
      replace(replace(coalesce(u.raw, ''), chr(27) || 'F', chr(31)), chr(27) || 'E', chr(27)) AS raw,
      nullif(u.place, '') AS place
    FROM (
      SELECT w.rid, w.report, w.zero_mark, w.zero_blank, unnest(${VALUES}) AS value, unnest(${STATUSES}) AS status,
        unnest(range(1, ${own(String(CELLS.length + 1))}))::int AS cell,
        unnest(string_split(s.raws, chr(31))) AS raw, unnest(string_split(s.places, chr(31))) AS place
      FROM (SELECT w.* FROM wide AS w WHERE ${which}) AS w
      LEFT JOIN (SELECT s.* FROM sheet AS s WHERE s.rid IN (SELECT w.rid FROM wide AS w WHERE ${which})) AS s
        ON s.rid = w.rid
    ) AS u JOIN cell AS c ON c.cell = u.cell WHERE u.status IS NOT NULL`;
}

export const FIGURE_COLUMNS = own(
  'f.report, f.cell, f.item, f.applicant, f.value, f.state, f.reads_zero, f.approximate, f.unit_source, f.raw, f.place',
);
