import type { Applicant, ItemId } from '@/lib/forms';
import type { Place, RawCell } from '@/lib/readers/raw-document';
import { readNumber } from '../read-number';
import type { Figure, Leftover } from '../report';
import { meaningOf } from './dictionary';
import { hidesBlanks, isValueText, type SectionRow } from './split-row';

/** What one table gave: its cells as figures, and what no item takes. */
export interface TableReading {
  readonly figures: Figure[];
  readonly leftovers: Leftover[];
}

export type MatchedBy = 'label' | 'position' | 'both';

/** A cell of the form that a row is to fill. */
export interface Slot {
  readonly item: ItemId;
  readonly applicant: Applicant | null;
}

/** Adds to a list without spreading: a hostile row has more cells than a call may have arguments. */
export function append<T>(list: T[], ...parts: readonly (readonly T[])[]): void {
  for (const part of parts) for (const entry of part) list.push(entry);
}

const ENDS = /^[\s\u200b]+|[\s\u200b]+$/g;
const DIGIT = /[\d０-９]/;

/** The figure that one cell holds. Money gets its unit later, when the whole report is known. */
export function figureOf(slot: Slot, cell: RawCell, matchedBy: MatchedBy): Figure {
  const { state, value, approximate } = readNumber(cell.text);
  return {
    item: slot.item,
    applicant: slot.applicant,
    value,
    state,
    approximate,
    unitSource: null,
    raw: rawOf(cell.text),
    place: cell.place,
    matchedBy,
  };
}

/** Raw text without the white space around it, which its place keeps findable. */
export function rawOf(text: string): string {
  return text.length <= 1 ? text : text.trim().replace(ENDS, '');
}

/**
 * The figures of a row whose number of values does not fit its columns. Nothing is put into a column by guess: with some
 * values they are all unreadable and carry what stands there; a labelled row without any is blank where the layout
 * swallows blank cells, and absent where it would show them.
 */
export function figuresOfShortRow(
  slots: readonly Slot[],
  row: SectionRow,
  values: readonly RawCell[],
  matchedBy: MatchedBy,
): Figure[] {
  const held = values.filter((cell) => cell.text !== '');
  if (row.glued !== '' || held.length > 0) {
    const raw = [row.glued, ...held.map((cell) => rawOf(cell.text))].filter((text) => text !== '').join(' ');
    return slots.map((slot) => lost(slot, 'unreadable', raw, held[0]?.place ?? row.place, matchedBy));
  }
  if (hidesBlanks(row.layout)) return slots.map((slot) => lost(slot, 'blank', '', row.place, matchedBy));
  return slots.flatMap((slot, index) => {
    const cell = values[index];
    return cell ? [figureOf(slot, cell, matchedBy)] : [];
  });
}

function lost(
  slot: Slot,
  state: 'unreadable' | 'blank',
  raw: string,
  place: Place,
  matchedBy: MatchedBy,
): Figure {
  return { ...slot, value: null, state, approximate: false, unitSource: null, raw, place, matchedBy };
}

/** Cells that stand beyond the row's last column, or in place of its label; blank ones are nothing. */
export function extraCells(
  cells: readonly RawCell[],
  item: ItemId | null,
  where: Leftover['where'],
): Leftover[] {
  return cells
    .filter((cell) => cell.text !== '')
    .map((cell) => ({ kind: 'extra-cell', raw: rawOf(cell.text), place: cell.place, item, where }));
}

/**
 * Every cell of a section with digits of its own that no figure and no leftover accounts for, so that none is dropped
 * in silence. Digits of a label (1.属于国家秘密) are part of the label.
 */
export function unaccounted(rows: readonly SectionRow[], reading: TableReading): Leftover[] {
  const places = new Set<Place>();
  const damaged = new Map<Place, string>();
  for (const { place, raw, state } of reading.figures) {
    if (place === null) continue;
    places.add(place);
    if (state === 'unreadable') damaged.set(place, raw);
  }
  for (const { place } of reading.leftovers) places.add(place);
  return rows.flatMap((row) => {
    const own = [...ownDigits(row.lead, places), ...ownDigits(row.values, places)];
    if (own.length === 0) return [];
    // A row of the wrong length carries all its figures in each of its cells.
    const raws = [row.place, ...[...row.lead, ...row.values].map((cell) => cell.place)]
      .map((place) => damaged.get(place) ?? '')
      .join(' ');
    const isGlued = row.glued !== '' && raws.includes(row.glued);
    return isGlued
      ? []
      : digitsIn(
          own.filter((cell) => !raws.includes(rawOf(cell.text))),
          null,
        );
  });
}

function ownDigits(cells: readonly RawCell[], places: ReadonlySet<Place>): RawCell[] {
  return cells.filter(
    (cell) => cell.text !== '' && !places.has(cell.place) && DIGIT.test(cell.text) && !isLabel(cell.text),
  );
}

/** `1.属于国家秘密`: digits that belong to the words of a label. */
function isLabel(text: string): boolean {
  const meaning = meaningOf(text);
  if (meaning.glued !== '') return false;
  const known =
    meaning.activeRow ??
    meaning.activeColumn ??
    meaning.requestRow ??
    meaning.groupOf ??
    meaning.applicant ??
    meaning.reviewRow;
  return (
    known !== null ||
    meaning.block !== '' ||
    meaning.isContentHead ||
    meaning.isRequestHead ||
    meaning.isReviewColumn
  );
}

/** Figures that stand before the label of a row. */
export function beforeLabel(row: SectionRow, item: ItemId | null): Leftover[] {
  if (row.kind !== 'labelled' || row.lead.length < 2) return [];
  return extraCells(
    row.lead.filter((cell) => DIGIT.test(cell.text) && isValueText(cell.text)),
    item,
    'label',
  );
}

/** Cells with digits in a row or head that no item of the form takes. */
export function digitsIn(cells: readonly RawCell[], item: ItemId | null): Leftover[] {
  return cells
    .filter((cell) => DIGIT.test(cell.text))
    .map((cell) => ({ kind: 'digits', raw: rawOf(cell.text), place: cell.place, item, where: 'table' }));
}
