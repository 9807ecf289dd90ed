import type { TableSection } from '@/lib/forms';
import type { Place, RawCell, RawRow, RawTable } from '@/lib/readers/raw-document';
import { readNumber } from '../read-number';
import { type LabelMeaning, meaningOf, type RowId, WEAK_ROWS } from './dictionary';

/**
 * One row of one of the report's three tables, split into label and values.
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

/** The row of a section that a label names, null for any other label. */
export function rowIdIn(section: TableSection, meaning: LabelMeaning): RowId | null {
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

/** What a row's table tells of it. */
export interface Source {
  readonly layout: RawTable['layout'];
  readonly onGrid: boolean;
}

/** The rows that one source row holds: one, unless a row end was lost. */
export function splitRow(
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
