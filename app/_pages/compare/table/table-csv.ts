import type { ShownColumn } from '@/lib/extracts/as-shown';
import type { BasketTownRow } from '@/lib/queries/basket-towns';
import type { CompareCell } from './cells';
import type { GroupId } from './rows';
import type { ShownGroup, ShownRow } from './table-model';

/** One line of the CSV: a row of the table with its headings. */
export interface CsvRow {
  readonly group: GroupId;
  readonly block: string | null;
  readonly shown: ShownRow;
}

/** Heads of the columns in the language of the screen. `of` puts a report's name in front. */
export interface CsvHeads {
  readonly group: string;
  readonly block: string;
  readonly item: string;
  readonly code: string;
  readonly unit: string;
  readonly median: string;
  readonly known: string;
  readonly applicable: string;
  readonly groupName: (group: GroupId) => string;
  readonly value: (report: string) => string;
  readonly state: (report: string) => string;
  readonly baseline: (report: string) => string;
  readonly difference: (report: string) => string;
}

/** The rows that are shown, top to bottom. */
export function csvRows(groups: readonly ShownGroup[]): readonly CsvRow[] {
  return groups.flatMap(({ id, blocks }) =>
    blocks.flatMap(({ label, rows }) => rows.map((shown) => ({ group: id, block: label, shown }))),
  );
}

/**
 * The table as shown: for every report its value (empty where no number is known), the state of the cell, what it is
 * compared with and the difference. Numbers are bare; a lower bound says so in its state.
 */
export function csvColumns(
  reports: readonly BasketTownRow[],
  names: readonly string[],
  heads: CsvHeads,
): readonly ShownColumn<CsvRow>[] {
  const perReport = reports.flatMap((_, at): ShownColumn<CsvRow>[] => {
    const name = names[at] ?? '';
    return [
      { head: heads.value(name), value: ({ shown }) => bareValue(shown.cells[at]?.cell) },
      { head: heads.state(name), value: ({ shown }) => stateOf(shown.cells[at]?.cell) },
      { head: heads.baseline(name), value: ({ shown }) => shown.cells[at]?.baseline?.value ?? null },
      { head: heads.difference(name), value: ({ shown }) => shown.cells[at]?.difference?.by ?? null },
    ];
  });
  return [
    { head: heads.group, value: ({ group }) => heads.groupName(group) },
    { head: heads.block, value: ({ block }) => block },
    { head: heads.item, value: ({ shown }) => shown.row.label },
    { head: heads.code, value: ({ shown }) => shown.row.key },
    { head: heads.unit, value: ({ shown }) => shown.row.unit },
    { head: heads.median, value: ({ shown }) => shown.median.value },
    { head: heads.known, value: ({ shown }) => shown.median.known },
    { head: heads.applicable, value: ({ shown }) => shown.median.of },
    ...perReport,
  ];
}

/** The bare number; several prose figures stand beside one another as text. */
function bareValue(cell: CompareCell | undefined): number | string | null {
  if (!cell) return null;
  if (cell.kind === 'prose' && cell.figures.length > 1) {
    return cell.figures.map(({ value }) => value).join(' | ');
  }
  return cell.kind === 'ratio' ? (cell.ratio?.value ?? null) : cell.value;
}

/** The state in the words of the data set, with what else must be known of the value. */
function stateOf(cell: CompareCell | undefined): string {
  if (!cell || cell.kind === 'pending') return '';
  if (cell.kind === 'ratio') {
    if (!cell.ratio) return 'not_applicable';
    return withNotes(cell.ratio.state, { ...cell.ratio, small: cell.small, beyond: cell.beyond });
  }
  if (cell.kind === 'prose') {
    if (cell.figures.length === 0) return 'not_stated';
    return withNotes(cell.figures.length > 1 ? 'several' : 'number', { approximate: cell.approximate });
  }
  return withNotes(cell.figure.state, {
    approximate: cell.approximate,
    inferred: cell.figure.inferred === 'zero',
  });
}

function withNotes(
  state: string,
  notes: {
    readonly approximate?: boolean;
    readonly inferred?: boolean;
    readonly small?: boolean;
    readonly beyond?: boolean;
  },
): string {
  return [
    state,
    ...(notes.approximate ? ['approximate'] : []),
    ...(notes.inferred ? ['read_as_0'] : []),
    ...(notes.small ? ['small_n'] : []),
    ...(notes.beyond ? ['part_above_whole'] : []),
  ].join(' ');
}
