import type { RowId } from './dictionary';
import type { SectionRow } from './split-row';

/**
 * Which item each row is. Labels that the dictionary knows are the fixed points; rows that lost their label are known
 * only if the gap between two fixed points has exactly as many rows as the form has items there.
 *
 *     （二）部分公开 …     fixed
 *     （三）不予公开  0 …  ┐
 *                    0 …  ├ 11 rows, and the form has 11 items between: known by position
 *                    0 …  ┘
 *     1.信访举报投诉类申请  fixed
 */
export interface AlignedRow {
  readonly row: SectionRow;
  /** Null for a row that no item of the form can be given to. */
  readonly id: RowId | null;
  readonly matchedBy: 'label' | 'position' | 'both';
}

interface Draft {
  readonly row: SectionRow;
  id: RowId | null;
  /** Index in the form's order; -1 while unknown. */
  at: number;
  lost: boolean;
}

/**
 * Gives every row its item. `order` is the form's order of rows, block heads included as `block:一`. Rows with a label
 * that no form has (行政检查) stay unknown unless `unknownMayBeLost`, which lets a damaged label count as none.
 */
export function alignRows(
  order: readonly RowId[],
  rows: readonly SectionRow[],
  unknownMayBeLost: boolean,
): AlignedRow[] {
  const index = new Map(order.map((id, at) => [id, at]));
  const drafts: Draft[] = rows.map((row) => ({ row, id: null, at: -1, lost: false }));
  const taken = new Set<RowId>();
  const take = (draft: Draft, id: RowId | null, lost: boolean) => {
    const at = id === null ? undefined : index.get(id);
    if (id === null || at === undefined || taken.has(id)) return;
    Object.assign(draft, { id, at, lost });
    taken.add(id);
  };
  for (const draft of drafts) take(draft, draft.row.block !== '' ? draft.row.block : draft.row.id, false);
  for (const draft of drafts) {
    // A head that lost its own row's label still says which row it begins.
    const groupOf = draft.row.kind === 'labelled' ? groupInstead(draft, index) : draft.row.groupOf;
    if (draft.at < 0 && draft.row.kind !== 'head') take(draft, groupOf, true);
  }
  fillGaps(order, drafts, unknownMayBeLost, take);
  let before = -1;
  return drafts.map(({ row, id, at, lost }) => {
    const inOrder = before < at;
    if (at >= 0) before = at;
    return {
      row,
      id: id?.startsWith('block:') ? null : id,
      matchedBy: lost ? 'position' : inOrder ? 'both' : 'label',
    };
  });
}

/** （六）其他处理 is a row of the 2019 form and a head over three rows in the 2021 form. */
function groupInstead(draft: Draft, index: ReadonlyMap<RowId, number>): RowId | null {
  return draft.row.id === 'outcome.other' && !index.has('outcome.other')
    ? 'outcome.other.no_correction'
    : null;
}

function fillGaps(
  order: readonly RowId[],
  drafts: readonly Draft[],
  unknownMayBeLost: boolean,
  take: (draft: Draft, id: RowId, lost: boolean) => void,
): void {
  const fixed = drafts.filter((draft) => draft.at >= 0);
  if (fixed.length === 0) return;
  const taken = new Set(fixed.map((draft) => draft.id));
  let from = -1;
  let previous = -1;
  for (let end = 0; end <= drafts.length; end += 1) {
    const draft = drafts[end];
    if (draft && draft.at < 0) continue;
    const next = draft ? draft.at : order.length;
    const between = drafts.slice(from + 1, end);
    const missing = order
      .slice(previous + 1, next)
      .filter((id) => !id.startsWith('block:') && !taken.has(id));
    for (const [position, lostRow] of lostRows(between, missing.length, unknownMayBeLost).entries()) {
      const id = missing[position];
      if (id !== undefined) take(lostRow, id, true);
    }
    from = end;
    previous = next;
  }
}

/** The rows of a gap that stand for its missing items, or none when their number differs. */
function lostRows(between: readonly Draft[], missing: number, unknownMayBeLost: boolean): readonly Draft[] {
  if (missing === 0) return [];
  const attempts: SectionRow['kind'][][] = [['unlabelled'], ['unlabelled', 'empty']];
  if (unknownMayBeLost) attempts.push(['unlabelled', 'unknown']);
  for (const kinds of attempts) {
    const rows = between.filter((draft) => kinds.includes(draft.row.kind));
    if (rows.length === missing) return rows;
  }
  return [];
}
