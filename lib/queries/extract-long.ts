import { FIGURE_COLUMNS, type FigureListRow, figureRows } from './figures-sql';
import { type Filter, NO_FILTER, whereReport } from './filter';
import { WHO, type Who } from './measured';
import { defineQuery } from './query';
import { list, own, sql } from './sql';

export interface ExtractLongParams {
  readonly filter: Filter;
  /** Item codes to keep; empty keeps every item. */
  readonly items: readonly string[];
  /** Positions of the cells to keep (`storedCell`); left out keeps every cell. */
  readonly cells?: readonly number[];
  /** Reports, not rows: a report has up to 200 rows. */
  readonly limit: number;
  readonly offset: number;
}

export type ExtractLongRow = Who & FigureListRow;

/** One row per cell: its report, its value as printed, its state, raw text and place. By place, town, year, cell. */
export const extractLong = defineQuery<ExtractLongParams, ExtractLongRow>({
  id: 'extract-long',
  statement: ({ filter, items, cells, limit, offset }) => {
    const page = sql`w.rowid IN (SELECT w.rowid FROM wide AS w WHERE ${whereReport(filter)}
      ORDER BY w.organisation, w.year, w.report LIMIT ${limit} OFFSET ${offset})`;
    const kept = items.length === 0 ? own('true') : sql`f.item IN ${list(items)}`;
    const chosen = cells === undefined ? own('true') : sql`f.cell IN ${list(cells)}`;
    return sql`SELECT ${WHO}, ${FIGURE_COLUMNS} FROM (${figureRows(page)}) AS f JOIN wide AS w USING (rid)
      WHERE ${kept} AND ${chosen} ORDER BY w.organisation, w.year, w.report, f.cell`;
  },
  sample: { filter: NO_FILTER, items: [], limit: 20, offset: 0 },
});
