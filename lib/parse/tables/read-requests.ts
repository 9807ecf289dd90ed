import { APPLICANT_IDS, type Applicant, type ItemId, type TableFormId } from '@/lib/forms';
import type { RawCell } from '@/lib/readers/raw-document';
import type { Figure, LostLabel } from '../report';
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
import { FORM_SPECS, groupSize, meaningOf, requestOrder } from './dictionary';
import type { SectionRow } from './split-row';

export interface RequestsReading extends TableReading {
  readonly lostLabels: readonly LostLabel[];
}

/** The applicant columns as the heads of table 三 name them. */
interface ApplicantColumns {
  readonly applicants: readonly Applicant[];
  /** False where no head names them and the printed order is taken. */
  readonly named: boolean;
  /** Number of cells of the head row with 自然人 and where it stands in it; values share its columns on a grid. */
  readonly headWidth: number;
  readonly firstAt: number;
}

/** Reads table 三 (收到和处理政府信息公开申请情况) after one form. */
export function readRequests(rows: readonly SectionRow[], form: TableFormId): RequestsReading {
  const figures: RequestsReading['figures'] = [];
  const leftovers: RequestsReading['leftovers'] = [];
  const lostLabels: LostLabel[] = [];
  const columns = columnsOf(rows);
  const whole = rows.flatMap((row) => splitGroup(row, form));
  for (const aligned of alignRows(requestOrder(form), whole, true)) {
    const { row } = aligned;
    if (aligned.id === null) {
      append(leftovers, digitsIn(row.values, null), digitsIn(unknownWords(row.lead), null));
      continue;
    }
    const item = aligned.id as ItemId;
    const read = readRow(aligned, item, columns);
    append(figures, read.figures);
    append(leftovers, beforeLabel(row, item), read.leftovers);
    if (aligned.matchedBy === 'position') lostLabels.push({ item, place: row.place });
  }
  return { figures, leftovers, lostLabels };
}

/**
 * Without row ends, the rows of a group that lost their labels stand behind its head as one run of values. Its length
 * tells the rows apart if it is 7 for each, or 8 where a figure stands in place of each label.
 */
function splitGroup(row: SectionRow, form: TableFormId): readonly SectionRow[] {
  const columns = APPLICANT_IDS.length;
  const size = row.groupOf === null ? 0 : groupSize(form, row.groupOf);
  if (size < 2 || row.kind !== 'unlabelled' || row.values.length <= columns + 1) return [row];
  const width = row.values.length / size;
  if (width !== columns && width !== columns + 1) return [row];
  return Array.from({ length: size }, (_, index): SectionRow => {
    const values = row.values.slice(index * width, (index + 1) * width);
    const place = values[0]?.place ?? row.place;
    return index === 0 ? { ...row, values } : { ...row, values, place, lead: [], groupOf: null };
  });
}

function unknownWords(lead: readonly RawCell[]): RawCell[] {
  return lead.filter((cell) => {
    const meaning = meaningOf(cell.text);
    const known = meaning.requestRow ?? meaning.groupOf ?? meaning.applicant;
    return known === null && !meaning.isRequestHead;
  });
}

function columnsOf(rows: readonly SectionRow[]): ApplicantColumns {
  const named = new Set<Applicant>();
  let headWidth = 0;
  let firstAt = -1;
  for (const row of rows) {
    for (const [index, cell] of row.lead.entries()) {
      const { applicant } = meaningOf(cell.text);
      if (applicant === null) continue;
      named.add(applicant);
      if (applicant !== 'natural_person') continue;
      headWidth = row.lead.length + row.values.length;
      firstAt = index;
    }
    if (row.kind === 'labelled') break;
  }
  const applicants = APPLICANT_IDS.filter((id) => named.has(id));
  const usable = applicants.length >= 5 && named.has('total');
  return { applicants: usable ? applicants : APPLICANT_IDS, named: usable, headWidth, firstAt };
}

/** How many label cells stand before the values of a row, per form row: 三 │（三）│ 1. is three. */
const LABEL_SLOTS: ReadonlyMap<string, number> = new Map(
  FORM_SPECS.flatMap((spec) => spec.requests.map((row): [string, number] => [row.id, row.path.length + 1])),
);

/** The cells of each row of either form. */
const SLOTS: ReadonlyMap<string, readonly Slot[]> = new Map(
  FORM_SPECS.flatMap((spec) =>
    spec.requests.map((row): [string, Slot[]] => [
      row.id,
      APPLICANT_IDS.map((applicant) => ({ item: row.id as ItemId, applicant })),
    ]),
  ),
);

function readRow(aligned: AlignedRow, item: ItemId, columns: ApplicantColumns): TableReading {
  const { row } = aligned;
  const { labelSlot, values } = valuesOf(aligned, item, columns);
  const fits = values.length < APPLICANT_IDS.length || columns.applicants.length === APPLICANT_IDS.length;
  const every = SLOTS.get(item) ?? [];
  const slots =
    fits && columns.applicants.length < every.length
      ? every.filter(({ applicant }) => applicant !== null && columns.applicants.includes(applicant))
      : every;
  if (row.glued !== '' || values.length < slots.length) {
    return { figures: figuresOfShortRow(every, row, values, aligned.matchedBy), leftovers: [] };
  }
  const matchedBy = combine(aligned.matchedBy, columns, fits);
  const figures: Figure[] = [];
  for (const [index, slot] of slots.entries()) {
    const cell = values[index];
    if (cell) figures.push(figureOf(slot, cell, matchedBy));
  }
  return {
    figures,
    leftovers: [
      ...extraCells(labelSlot, item, 'label'),
      ...extraCells(values.slice(slots.length), item, 'after'),
    ],
  };
}

/** The value cells of a row, and cells that stand where its label should. */
function valuesOf(
  aligned: AlignedRow,
  item: ItemId,
  columns: ApplicantColumns,
): { labelSlot: readonly RawCell[]; values: readonly RawCell[] } {
  const { row } = aligned;
  const cells = [...row.lead, ...row.values];
  const width = columns.applicants.length;
  if (row.onGrid && cells.length > width) {
    // On a grid the values stand under their heads, whatever blank or repeated label cells come before.
    const from = columns.headWidth === cells.length ? columns.firstAt : cells.length - width;
    const label = row.lead.length;
    if (from >= label) return { labelSlot: cells.slice(label, from), values: cells.slice(from) };
  }
  if (aligned.matchedBy !== 'position' || row.kind === 'labelled') {
    return { labelSlot: [], values: row.values };
  }
  const slots = LABEL_SLOTS.get(item) ?? 1;
  const from = cells.length >= slots + width ? slots : Math.max(row.lead.length, cells.length - width);
  const lead = cells.slice(0, from);
  return { labelSlot: lead.filter((cell) => isFigureLike(cell.text)), values: cells.slice(from) };
}

function isFigureLike(text: string): boolean {
  return text !== '' && meaningOf(text).key === '';
}

function combine(row: MatchedBy, columns: ApplicantColumns, fits: boolean): MatchedBy {
  if (row === 'position' || !columns.named || !fits) return 'position';
  return columns.applicants.length === APPLICANT_IDS.length ? row : 'label';
}

/** Which form table 三 shows by its rows of 其他处理; null when it shows neither. */
export function requestFormShown(rows: readonly SectionRow[]): TableFormId | null {
  if (rows.some(({ id }) => id?.startsWith('outcome.other.'))) return '2021';
  const other = rows.find(({ id }) => id === 'outcome.other');
  return other && (other.values.length > 0 || other.glued !== '') ? '2019' : null;
}
