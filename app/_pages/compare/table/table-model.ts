import type { BasketTownRow } from '@/lib/queries/basket-towns';
import { FORM_ORDER } from '../forms';
import type { CellFinder, CompareCell } from './cells';
import { type Baseline, type Difference, differenceFrom, medianOf } from './difference';
import type { CompareBlock, CompareGroup, CompareRow, GroupId } from './rows';

/**
 * The comparison as it is shown: which rows stay, what stands in each cell, and how far it is from its baseline. The
 * screen, the CSV and the tests read the same model.
 */
export interface ShownCell {
  readonly cell: CompareCell;
  /** What this cell is compared with; null where nothing is compared or it is the baseline itself. */
  readonly baseline: Baseline | null;
  readonly difference: Difference | null;
}

export interface ShownRow {
  readonly row: CompareRow;
  /** By column. */
  readonly cells: readonly ShownCell[];
  readonly median: Baseline;
}

export interface ShownBlock extends Omit<CompareBlock, 'rows'> {
  readonly rows: readonly ShownRow[];
}

export interface ShownGroup {
  readonly id: GroupId;
  readonly blocks: readonly ShownBlock[];
  readonly rows: number;
}

export interface TableQuestion {
  readonly groups: readonly CompareGroup[];
  readonly reports: readonly BasketTownRow[];
  readonly find: CellFinder;
  /** `basket`, `none`, `peers`, or the report that is the baseline. */
  readonly base:
    | { readonly kind: 'basket' | 'none' | 'peers' }
    | { readonly kind: 'report'; readonly report: string };
  /** The median of a report's peers for a row, for the base `peers`. */
  readonly peers: (report: string, row: CompareRow) => Baseline;
  readonly group: GroupId | null;
  readonly onlyDifferent: boolean;
  readonly onlyNumbers: boolean;
  /** Words that the label, block or code of a row must contain; '' for every row. */
  readonly search: string;
}

/** The rows of a comparison. Blocks and groups without a row are left out. */
export function tableModel(question: TableQuestion): readonly ShownGroup[] {
  const { groups, group } = question;
  return groups
    .filter(({ id }) => group === null || id === group)
    .map(({ id, blocks }) => {
      const shown = blocks
        .map((block) => ({ ...block, rows: shownRows(block, question) }))
        .filter(({ rows }) => rows.length > 0);
      return { id, blocks: shown, rows: shown.reduce((sum, { rows }) => sum + rows.length, 0) };
    })
    .filter(({ rows }) => rows > 0);
}

function shownRows(block: CompareBlock, question: TableQuestion): readonly ShownRow[] {
  const search = question.search.trim().toLowerCase();
  return block.rows
    .filter((row) => `${block.label ?? ''} ${row.label} ${row.key}`.toLowerCase().includes(search))
    .map((row) => shownRow(row, question))
    .filter(({ cells }) => !question.onlyDifferent || differs(cells))
    .filter(({ cells }) => !question.onlyNumbers || cells.some(({ cell }) => hasNumber(cell)));
}

function shownRow(row: CompareRow, { reports, find, base, peers }: TableQuestion): ShownRow {
  const cells = reports.map(({ report, form }) =>
    find(row, report, FORM_ORDER.find((id) => id === form) ?? 'free'),
  );
  const median = medianOf(cells, cells.filter(isApplicable).length);
  const chosen = base.kind === 'report' ? reports.findIndex(({ report }) => report === base.report) : -1;
  const fixed = cells[chosen];
  const baselineOf = (report: string, at: number): Baseline | null => {
    if (base.kind === 'basket') return median;
    if (base.kind === 'peers') return peers(report, row);
    if (!fixed || at === chosen) return null;
    return { value: fixed.value, approximate: fixed.approximate, known: fixed.value === null ? 0 : 1, of: 1 };
  };
  return {
    row,
    median,
    cells: reports.map(({ report }, at) => {
      const cell = cells[at] ?? { kind: 'pending', value: null, approximate: false };
      const baseline = baselineOf(report, at);
      return { cell, baseline, difference: baseline && differenceFrom(cell, baseline, row.kind) };
    }),
  };
}

/** Whether the report's form has the row at all; prose may say anything. */
export function isApplicable(cell: CompareCell): boolean {
  if (cell.kind === 'figure') return cell.figure.state !== 'not_applicable';
  return cell.kind === 'prose' || (cell.kind === 'ratio' && cell.ratio !== null);
}

function hasNumber(cell: CompareCell): boolean {
  if (cell.kind === 'prose') return cell.figures.length > 0;
  if (cell.kind === 'ratio') return cell.ratio?.numerator != null;
  return cell.value !== null;
}

/** Known numbers that are not all the same. Signs, blanks and missing cells are no numbers and make no difference. */
function differs(cells: readonly ShownCell[]): boolean {
  return new Set(cells.flatMap(({ cell }) => (cell.value === null ? [] : [cell.value]))).size > 1;
}
