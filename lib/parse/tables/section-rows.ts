import type { TableSection } from '@/lib/forms';
import type { Place, RawBlock, RawRow, RawTable } from '@/lib/readers/raw-document';
import { append } from './cell-figures';
import { type LabelMeaning, meaningOf, WEAK_ROWS } from './dictionary';
import { isValueText, rowIdIn, type SectionRow, splitRow } from './split-row';

/**
 * The rows of one of the report's three tables in their order, wherever the table was cut in two or several were printed
 * as one.
 */
export interface SectionSource {
  readonly rows: readonly SectionRow[];
  /** Where its first table begins. */
  readonly place: Place;
}

export type Sections = Readonly<Record<TableSection, SectionSource | null>>;

/** Sorts the rows of every table of the form by section; tables that are none of the form's are left alone. */
export function collectSections(blocks: readonly RawBlock[]): Sections {
  const found: Record<TableSection, { rows: SectionRow[]; place: Place } | null> = {
    2: null,
    3: null,
    4: null,
  };
  let section: TableSection | null = null;
  let isNear = false;
  for (const table of blocks) {
    if (table.kind === 'paragraph') {
      isNear &&= table.text.length <= LONGEST_PAGE_MARK;
      continue;
    }
    section = section !== null && continuesSection(table, section, isNear) ? section : null;
    isNear = true;
    const source = { layout: table.layout, onGrid: isGrid(table) };
    let waiting: RawRow[] = [];
    for (const row of table.rows) {
      const meanings = row.cells.map((cell) => meaningOf(cell.text));
      section = sectionOf(meanings, section, table);
      if (section === null) {
        waiting.push(row);
        continue;
      }
      const known = found[section] ?? { rows: [], place: table.place };
      found[section] = known;
      // Rows above the first words of the form belong to the table that these words name.
      for (const early of waiting) {
        const words = early.cells.map((cell) => meaningOf(cell.text));
        append(known.rows, splitRow(section, early, words, source));
      }
      waiting = [];
      append(known.rows, splitRow(section, row, meanings, source));
    }
  }
  return found;
}

/** A page number between two halves of a table is no longer than this. */
const LONGEST_PAGE_MARK = 8;

/**
 * A table that goes on over a page end, or after a row end too many, begins without any head: with a row of the section
 * before, or, right behind it, with a row of nothing but values.
 */
function continuesSection(table: RawTable, section: TableSection, isNear: boolean): boolean {
  const cells = table.rows[0]?.cells ?? [];
  if (cells.some((cell) => rowIdIn(section, meaningOf(cell.text)) !== null)) return true;
  return isNear && cells.every((cell) => cell.text === '' || isValueText(cell.text));
}

function isGrid(table: RawTable): boolean {
  const width = table.rows[0]?.cells.length ?? 0;
  return table.rows.length > 1 && table.rows.every((row) => row.cells.length === width);
}

function sectionOf(
  meanings: readonly LabelMeaning[],
  current: TableSection | null,
  table: RawTable,
): TableSection | null {
  let reviewColumns = 0;
  let activeRow = false;
  for (const meaning of meanings) {
    if (meaning.key === '') continue;
    if (meaning.block !== '' || meaning.isContentHead) return 2;
    if (meaning.isRequestHead || (meaning.requestRow !== null && meaning.key !== '其他处理')) return 3;
    if (meaning.applicant !== null && !WEAK_ROWS.has(meaning.key)) return 3;
    if (meaning.isReviewColumn && !WEAK_ROWS.has(meaning.key)) reviewColumns += 1;
    if (meaning.activeRow !== null) activeRow = true;
  }
  if (reviewColumns >= 2) return 4;
  return current === null && activeRow && countActiveRows(table) >= 3 ? 2 : current;
}

function countActiveRows(table: RawTable): number {
  const ids = new Set<string>();
  for (const row of table.rows) {
    for (const cell of row.cells) {
      const id = meaningOf(cell.text).activeRow;
      if (id !== null) ids.add(id);
    }
  }
  return ids.size;
}
