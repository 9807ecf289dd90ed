import { formItems, type ItemId, type TableFormId } from '@/lib/forms';
import type { RawCell } from '@/lib/readers/raw-document';
import {
  append,
  digitsIn,
  extraCells,
  figureOf,
  figuresOfShortRow,
  type MatchedBy,
  type Slot,
  type TableReading,
} from './cell-figures';
import { FORM_SPECS, meaningOf } from './dictionary';
import { hidesBlanks, isValueText, type SectionRow } from './split-row';

/**
 * Reads table 四 (行政复议、行政诉讼情况): one row of fifteen values under two rows of heads, or, in reports that turned
 * it, a row of five values for each route.
 */
export function readReview(rows: readonly SectionRow[], form: TableFormId): TableReading {
  const slots = formItems(form)
    .filter((item) => item.section === 4)
    .map((item): Slot => ({ item: item.id, applicant: null }));
  const figures: TableReading['figures'] = [];
  const leftovers: TableReading['leftovers'] = [];
  const taken = new Set<ItemId>();
  let heads = 0;
  for (const row of rows) {
    heads += row.lead.filter((cell) => meaningOf(cell.text).isReviewColumn).length;
    const values = valuesOf(row);
    const target = slotsOf(row, values, slots, heads).filter((slot) => !taken.has(slot.item));
    if (target.length === 0) {
      append(leftovers, digitsIn(row.values, null), digitsIn(unknownWords(row.lead), null));
      continue;
    }
    for (const slot of target) taken.add(slot.item);
    const matchedBy: MatchedBy = heads >= RESULT_HEADS ? 'both' : 'position';
    if (values.length < target.length) {
      append(figures, figuresOfShortRow(target, row, values, matchedBy));
      continue;
    }
    target.forEach((slot, index) => {
      const cell = values[index];
      if (cell) figures.push(figureOf(slot, cell, matchedBy));
    });
    append(leftovers, extraCells(values.slice(target.length), target[0]?.item ?? null, 'after'));
  }
  return { figures, leftovers };
}

/** 结果维持 … 总计 stand once over each of the three routes. */
const RESULT_HEADS = 15;
const WIDTH = 15;
const ROUTE_WIDTH = 5;

/** The values of a row; blank cells before fifteen others are the table's empty label column. */
function valuesOf(row: SectionRow): readonly RawCell[] {
  let values = [...row.lead.slice(lastWords(row) + 1), ...row.values];
  while (values.length > WIDTH && values[0]?.text === '') values = values.slice(1);
  return values;
}

function lastWords(row: SectionRow): number {
  return row.lead.findLastIndex((cell) => cell.text !== '');
}

/** The cells of the form that this row fills: all fifteen, the five of its route, or none for heads. */
function slotsOf(
  row: SectionRow,
  values: readonly RawCell[],
  slots: readonly Slot[],
  heads: number,
): readonly Slot[] {
  if (row.kind === 'head' || heads === 0) return [];
  const route = row.id;
  const isRoute =
    route !== null && values.length >= ROUTE_WIDTH && values.length < WIDTH && heads < RESULT_HEADS;
  if (isRoute) return slots.filter(({ item }) => ROUTE_OF.get(item) === route);
  if (row.kind === 'empty') return values.length >= WIDTH && !hidesBlanks(row.layout) ? slots : [];
  return values.some((cell) => isValueText(cell.text)) ? slots : [];
}

const ROUTE_OF: ReadonlyMap<string, string> = new Map(
  FORM_SPECS.flatMap(({ review }) =>
    review.rows.flatMap((row) =>
      review.columns.map((column): [string, string] => [`${row.id}.${column.id}`, row.id]),
    ),
  ),
);

function unknownWords(lead: readonly RawCell[]): RawCell[] {
  return lead.filter((cell) => {
    const meaning = meaningOf(cell.text);
    return meaning.reviewRow === null && !meaning.isReviewColumn;
  });
}
