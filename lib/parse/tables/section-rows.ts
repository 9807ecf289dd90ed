import type { TableSection } from '@/lib/forms';
import type { Place, RawBlock, RawCell, RawRow, RawTable } from '@/lib/readers/raw-document';
import { readNumber } from '../read-number';
import { type LabelMeaning, meaningOf, type RowId, WEAK_ROWS } from './dictionary';

/**
 * From the tables of a document, the rows of each of the report's three tables, split into label and values.
 *
 *     │      │（三）不予公开│ 1.属于国家秘密 │ 0 │ 0 │ … │ 0 │
 *     └────── lead ──────────────────────────┘└── values ──┘
 *
 * Nothing is said yet about which item a row without label is; `align-rows.ts` does that from its neighbours.
 */
export interface SectionRow {
  /**
   * `labelled` the dictionary knows its label · `unlabelled` values without any label · `unknown` values beside a label
   * that no form has · `empty` blank cells only · `head` a block head, column heads or other words without values.
   */
  readonly kind: 'labelled' | 'unlabelled' | 'unknown' | 'empty' | 'head';
  readonly id: RowId | null;
  /** The first row of the group whose head stands in the lead, for rows without a label of their own. */
  readonly groupOf: RowId | null;
  /** `block:五` for the head of a block of table 二. */
  readonly block: string;
  readonly lead: readonly RawCell[];
  readonly values: readonly RawCell[];
  /** Digits run into the label, `141414`; '' for none. */
  readonly glued: string;
  readonly place: Place;
  readonly layout: RawTable['layout'];
  /** True where every row of the source table has as many cells as this one, so that cell n stands in column n. */
  readonly onGrid: boolean;
}

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
        known.rows.push(...splitRow(section, early, words, source));
      }
      waiting = [];
      known.rows.push(...splitRow(section, row, meanings, source));
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

function rowIdIn(section: TableSection, meaning: LabelMeaning): RowId | null {
  if (section === 2) return meaning.activeRow;
  return section === 3 ? meaning.requestRow : meaning.reviewRow;
}

/** True for a layout in which a blank cell leaves no trace. */
export function hidesBlanks(layout: RawTable['layout']): boolean {
  return layout === 'cell-per-line' || layout === 'spaces';
}

/** True for text that stands for a figure: a number, a mark, an amount, damaged digits. */
export function isValueText(text: string): boolean {
  const reading = readNumber(text);
  return reading.state !== 'blank' && (reading.state !== 'text' || reading.value !== null);
}

interface Source {
  readonly layout: RawTable['layout'];
  readonly onGrid: boolean;
}

function splitRow(
  section: TableSection,
  row: RawRow,
  meanings: readonly LabelMeaning[],
  source: Source,
): SectionRow[] {
  const labels: number[] = [];
  for (let index = 0; index < meanings.length; index += 1) {
    const meaning = meanings[index];
    if (meaning && rowIdIn(section, meaning) !== null) labels.push(index);
  }
  const starts = section === 4 ? [] : rowStarts(row, labels, source.layout);
  if (starts.length < 2) {
    return [rowFrom(section, row.cells, meanings, labels[labels.length - 1] ?? -1, row.place, source)];
  }
  return starts.map((label, index) => {
    const from = index === 0 ? 0 : label;
    let to = starts[index + 1] ?? row.cells.length;
    // The head of the next row's group stands before its label and is no value of this row.
    while (to - 1 > label && index + 1 < starts.length && meanings[to - 1]?.groupOf) to -= 1;
    const cells = row.cells.slice(from, to);
    const place = cells[label - from]?.place ?? row.place;
    return rowFrom(section, cells, meanings.slice(from, to), label - from, place, source);
  });
}

/**
 * The labels of a source row that begin a row of their own. Where blank cells leave no trace every label does, since a
 * row that is all blank has no end; elsewhere only a label with values before it, when a row end was lost.
 */
function rowStarts(row: RawRow, labels: readonly number[], layout: RawTable['layout']): readonly number[] {
  if (labels.length < 2 || hidesBlanks(layout)) return labels;
  const starts: number[] = [];
  for (const [index, label] of labels.entries()) {
    const previous = labels[index - 1];
    const apart =
      previous !== undefined && row.cells.slice(previous + 1, label).some(({ text }) => isValueText(text));
    if (index === 0 || apart) starts.push(label);
    else starts[starts.length - 1] = label;
  }
  return starts;
}

function rowFrom(
  section: TableSection,
  cells: readonly RawCell[],
  meanings: readonly LabelMeaning[],
  labelAt: number,
  place: Place,
  { layout, onGrid }: Source,
): SectionRow {
  const meaning = meanings[labelAt];
  let id = meaning ? rowIdIn(section, meaning) : null;
  let glued = '';
  let from = labelAt + 1;
  let block = '';
  let groupOf: RowId | null = null;
  let kind: SectionRow['kind'] = 'labelled';
  if (section === 2) block = meanings.find((candidate) => candidate.block !== '')?.block ?? '';
  if (id !== null && meaning && section !== 4) {
    glued = meaning.glued;
    if (hidesBlanks(layout)) from = behindLabel(cells, from);
  } else from = valuesFrom(cells, meanings);
  const lead = cells.slice(0, from);
  const values = cells.slice(from);
  if (id === null || section === 4) {
    const weak = section === 3 ? weakRow(lead, values) : null;
    groupOf = weak === null ? firstGroup(meanings, from) : null;
    kind = weak === null ? kindOf(lead, values, groupOf) : 'labelled';
    id = weak ?? id;
  }
  return {
    kind,
    id,
    groupOf,
    block: block === '' ? '' : `block:${block}`,
    lead,
    values,
    glued,
    place,
    layout,
    onGrid,
  };
}

/** A label that ran over a line end goes on in the words after it. */
function behindLabel(cells: readonly RawCell[], from: number): number {
  let index = from;
  while (index < cells.length && !isValueText(cells[index]?.text ?? '')) index += 1;
  return index;
}

/** The index of the first cell that is no label: behind the last words, or behind leading blanks where there are none. */
function valuesFrom(cells: readonly RawCell[], meanings: readonly LabelMeaning[]): number {
  let lastWords = -1;
  let firstFilled = -1;
  for (let index = 0; index < cells.length; index += 1) {
    const text = cells[index]?.text ?? '';
    if (text === '') continue;
    if (firstFilled < 0) firstFilled = index;
    if (meanings[index]?.key !== '' && !isValueText(text)) lastWords = index;
  }
  if (lastWords >= 0) return lastWords + 1;
  return Math.max(firstFilled, 0);
}

function weakRow(lead: readonly RawCell[], values: readonly RawCell[]): RowId | null {
  const label = lead[lead.length - 1];
  const row = label === undefined || label.text === '' ? undefined : WEAK_ROWS.get(meaningOf(label.text).key);
  return row !== undefined && values.some((cell) => isValueText(cell.text)) ? row : null;
}

function firstGroup(meanings: readonly LabelMeaning[], before: number): RowId | null {
  for (let index = before - 1; index >= 0; index -= 1) {
    const group = meanings[index]?.groupOf;
    if (group) return group;
  }
  return null;
}

function kindOf(
  lead: readonly RawCell[],
  values: readonly RawCell[],
  groupOf: RowId | null,
): SectionRow['kind'] {
  const hasWords = lead.some((cell) => cell.text !== '');
  if (values.some((cell) => cell.text !== '')) return hasWords && groupOf === null ? 'unknown' : 'unlabelled';
  return hasWords ? 'head' : 'empty';
}
