import type { BlockSpec, FormSpec, ItemId, TableFormId } from '@/lib/forms';
import type { RawCell } from '@/lib/readers/raw-document';
import type { LostLabel } from '../report';
import { type AlignedRow, alignRows } from './align-rows';
import {
  append,
  beforeLabel,
  digitsIn,
  extraCells,
  figureOf,
  figuresOfShortRow,
  type MatchedBy,
  type Slot,
  type TableReading,
} from './cell-figures';
import { FORM_SPECS, meaningOf } from './dictionary';
import type { SectionRow } from './split-row';

/** What table 二 gave: its figures, and the words over the column of each amount, where a unit may stand. */
export interface ActiveReading extends TableReading {
  readonly lostLabels: readonly LostLabel[];
  readonly amountHeads: ReadonlyMap<ItemId, string>;
}

interface ActiveRow {
  readonly id: string;
  readonly block: BlockSpec;
  readonly slots: readonly Slot[];
}

interface ActiveForm {
  readonly order: readonly string[];
  readonly rows: ReadonlyMap<string, ActiveRow>;
}

function activeForm(spec: FormSpec): ActiveForm {
  const order: string[] = [];
  const rows = new Map<string, ActiveRow>();
  for (const block of spec.active) {
    order.push(`block:${meaningOf(block.label.zh).block}`);
    for (const row of block.rows) {
      order.push(row.id);
      const slots = block.columns.map((column): Slot => {
        const item: string = `${row.id}.${column.id}`;
        return { item: item as ItemId, applicant: null };
      });
      rows.set(row.id, { id: row.id, block, slots });
    }
  }
  return { order, rows };
}

const FORMS_OF_TABLE: ReadonlyMap<TableFormId, ActiveForm> = new Map(
  FORM_SPECS.map((spec) => [spec.id, activeForm(spec)]),
);

/** Reads table 二 (主动公开政府信息情况) after one form: rows by label and place, columns by the heads of their block. */
export function readActive(rows: readonly SectionRow[], form: TableFormId): ActiveReading {
  const reading = { figures: [], leftovers: [], lostLabels: [], amountHeads: new Map() } as {
    figures: ActiveReading['figures'];
    leftovers: ActiveReading['leftovers'];
    lostLabels: LostLabel[];
    amountHeads: Map<ItemId, string>;
  };
  const known = FORMS_OF_TABLE.get(form);
  if (!known) return reading;
  let heads: readonly RawCell[] = [];
  for (const aligned of alignRows(known.order, rows, false)) {
    const { row } = aligned;
    if (row.lead.some((cell) => meaningOf(cell.text).activeColumn !== null)) heads = row.lead;
    const target = aligned.id === null ? undefined : known.rows.get(aligned.id);
    if (!target) {
      append(reading.leftovers, digitsIn(row.values, null), digitsIn(unknownWords(row.lead), null));
      continue;
    }
    const read = readRow(aligned, target, heads);
    append(reading.figures, read.figures);
    const first = target.slots[0];
    append(reading.leftovers, beforeLabel(row, first?.item ?? null), read.leftovers);
    if (aligned.matchedBy === 'position' && first) {
      reading.lostLabels.push({ item: first.item, place: row.place });
    }
    for (const slot of target.slots) {
      if (slot.item.endsWith('.amount'))
        reading.amountHeads.set(slot.item, heads.map(({ text }) => text).join(' '));
    }
  }
  return reading;
}

/** Words of the lead that are no head or label of any form; digits in them are nobody's. */
function unknownWords(lead: readonly RawCell[]): RawCell[] {
  return lead.filter((cell) => {
    const meaning = meaningOf(cell.text);
    return (
      meaning.block === '' &&
      !meaning.isContentHead &&
      meaning.activeColumn === null &&
      meaning.activeRow === null
    );
  });
}

function readRow(aligned: AlignedRow, target: ActiveRow, heads: readonly RawCell[]): TableReading {
  const { row } = aligned;
  const { slots } = target;
  const item = slots[0]?.item ?? null;
  const labelSlot: RawCell[] = [];
  let values = row.values;
  if (aligned.matchedBy === 'position' && values.length > slots.length) {
    labelSlot.push(...values.slice(0, values.length - slots.length));
    values = values.slice(values.length - slots.length);
  }
  const columns = columnsOf(target.block, heads, row);
  if (row.glued !== '' || (columns === null && values.length < slots.length)) {
    if (row.glued !== '' && slots.length === 1 && values.length === 0) return gluedSingle(aligned, slots);
    return { figures: figuresOfShortRow(slots, row, values, aligned.matchedBy), leftovers: [] };
  }
  const figures = slots.flatMap((slot, index) => {
    const at = columns ? columns.at[index] : index;
    const cell = at === undefined || at < 0 ? undefined : values[at];
    return cell ? [figureOf(slot, cell, combine(aligned.matchedBy, columns?.matchedBy ?? 'position'))] : [];
  });
  const used = new Set(slots.map((_, index) => (columns ? columns.at[index] : index)));
  const beyond = values.filter((_, index) => !used.has(index));
  return {
    figures,
    leftovers: [...extraCells(labelSlot, item, 'label'), ...extraCells(beyond, item, 'after')],
  };
}

/** A label with its only value run into it has one reading: 行政许可12 in a block of one column. */
function gluedSingle(aligned: AlignedRow, slots: readonly Slot[]): TableReading {
  const cell = aligned.row.lead[aligned.row.lead.length - 1];
  const figures = cell
    ? slots.map((slot) => figureOf(slot, { ...cell, text: aligned.row.glued }, aligned.matchedBy))
    : [];
  return { figures, leftovers: [] };
}

interface Columns {
  /** For each column of the block its index among the row's values, -1 for a column the table does not have. */
  readonly at: readonly number[];
  readonly matchedBy: MatchedBy;
}

/** Where the block's columns stand among a row's values, by the heads above them; null when the heads do not tell. */
function columnsOf(block: BlockSpec, heads: readonly RawCell[], row: SectionRow): Columns | null {
  const keys = block.columns.map((column) => column.id);
  const content = heads.findIndex((cell) => meaningOf(cell.text).isContentHead);
  const after = heads.slice(content + 1);
  const found = keys.map((id) => after.findIndex((cell) => meaningOf(cell.text).activeColumn === id));
  if (found.every((at) => at < 0)) return null;
  const inOrder = found.every((at, index) => at === index);
  if (inOrder && row.values.length >= keys.length) return { at: found, matchedBy: 'both' };
  // Heads that are not the printed ones are believed only where head and value share a column.
  const values = row.values.length;
  const sameWidth = after.length === values || (row.onGrid && heads.length === row.lead.length + values);
  const isLastRowOfLoose = after.length < values && found.every((at) => at >= 0 && at < values);
  if (!sameWidth && !isLastRowOfLoose) return null;
  const shift = row.onGrid ? content + 1 - row.lead.length : 0;
  return { at: found.map((at) => (at < 0 ? -1 : at + shift)), matchedBy: 'label' };
}

function combine(row: MatchedBy, column: MatchedBy): MatchedBy {
  if (row === 'position' || column === 'position') return 'position';
  return row === 'both' && column === 'both' ? 'both' : 'label';
}

/** Which form table 二 shows by its own words; null when it has none that only one form has. */
export function activeFormShown(rows: readonly SectionRow[]): TableFormId | null {
  let balance = 0;
  for (const row of rows) {
    for (const cell of row.lead) {
      const { activeForm } = meaningOf(cell.text);
      if (activeForm !== null) balance += activeForm === '2019' ? 1 : -1;
    }
  }
  if (balance === 0) return null;
  return balance > 0 ? '2019' : '2021';
}
