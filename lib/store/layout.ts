import { BASES, CELLS, quoted, STORED_TOPICS } from './cells';
import { STATES } from './status';

/**
 * How the data lies in memory and in a database file.
 *
 *      wide       one row per report: who, when, counts, and two columns per cell of the union of all forms
 *                 ┌ rid ┬ name     ┬ year ┬ … ┬ base3 ┬ outcome.granted/total ┬ outcome.granted/total# ┐
 *                 │  0  │ 大关街道 │ 2019 │   │   –   │           3           │  0  (as expected)      │
 *                 │  1  │ 锦北街道 │ 2020 │   │ mark  │          NULL         │  0  (as expected)      │
 *      sheet      raw texts and places of a report's cells, each as one text; read for one report at a time
 *      mention, finding, operand, evidence      sparse, one row each, joined by `rid`
 *      coverage   what each check answered, per *profile*: reports with the same answers share one
 *
 * `rid` is a number for joins only; `report` is the key everyone else uses. What every page asks of every report (how
 * many cells of which state, how many findings) is counted once, at loading. The logical tables are views (`views.ts`).
 *
 * Measured on the cells of 280,000 generated reports, duckdb-wasm in Node, milliseconds (median of 7):
 *
 *      layout of values and states        file MB   gz MB   sum + marks   top 50   a + b > c   one report
 *      wide, told byte (`status.ts`)           25     8.2            10       15          13           40
 *      wide, plain status byte                 49    21.0             8       16          11           24
 *      wide, states as one text                26     8.5            40       12          11           10
 *      value × 8 + state in one number         42    15.8             6        9           7            9
 *      long, a row per cell                   117     8.0           242      320         756            1
 *
 * The packed number is faster still, but cannot hold a fraction or a value beside the state `text`, and is twice the
 * download.
 */

export interface TableLayout {
  readonly name: string;
  /** Column names with their SQL types, in the order in which rows are loaded. */
  readonly columns: readonly (readonly [name: string, type: string])[];
}

/** Counts of a report's cells by state, in the order of `STATES`: `cells_number`, `cells_mark`, … */
export const STATE_COUNTS: readonly string[] = STATES.map((state) => `cells_${state}`);

export const WIDE: TableLayout = {
  name: 'wide',
  columns: [
    ['rid', 'INTEGER'],
    ['report', 'VARCHAR'],
    ['organisation', 'VARCHAR'],
    ['name', 'VARCHAR'],
    ['kind', 'VARCHAR'],
    ['county', 'VARCHAR'],
    ['prefecture', 'VARCHAR'],
    ['province', 'VARCHAR'],
    ['year', 'SMALLINT'],
    ['form', 'VARCHAR'],
    ['title', 'VARCHAR'],
    ['published_on', 'VARCHAR'],
    ['file', 'VARCHAR'],
    ['sha256', 'VARCHAR'],
    ['zero_mark', 'BOOLEAN'],
    ['zero_blank', 'BOOLEAN'],
    ['chosen', 'BOOLEAN'],
    ['profile', 'INTEGER'],
    ['errors', 'USMALLINT'],
    ['warnings', 'USMALLINT'],
    ['notices', 'USMALLINT'],
    ...STATE_COUNTS.map((name) => [name, 'UTINYINT'] as const),
    ...BASES.map((name) => [name, 'UTINYINT'] as const),
    ...[...CELLS, ...STORED_TOPICS].flatMap(({ value, told }) => [
      [value, 'DOUBLE'] as const,
      [told, 'UTINYINT'] as const,
    ]),
  ],
};

export const SHEET: TableLayout = {
  name: 'sheet',
  columns: [
    ['rid', 'INTEGER'],
    ['raws', 'VARCHAR'],
    ['places', 'VARCHAR'],
  ],
};

export const MENTION: TableLayout = {
  name: 'mention_row',
  columns: [
    ['rid', 'INTEGER'],
    ['n', 'SMALLINT'],
    ['topic', 'VARCHAR'],
    ['label', 'VARCHAR'],
    ['value', 'DOUBLE'],
    ['approximate', 'BOOLEAN'],
    ['unit', 'VARCHAR'],
    ['raw', 'VARCHAR'],
    ['place', 'VARCHAR'],
  ],
};

export const FINDING: TableLayout = {
  name: 'finding_row',
  columns: [
    ['rid', 'INTEGER'],
    ['n', 'SMALLINT'],
    ['check', 'VARCHAR'],
    ['verdict', 'VARCHAR'],
    ['severity', 'VARCHAR'],
    ['item', 'VARCHAR'],
    ['applicant', 'VARCHAR'],
    ['expected', 'VARCHAR'],
    ['actual', 'VARCHAR'],
    ['message', 'VARCHAR'],
  ],
};

export const OPERAND: TableLayout = {
  name: 'operand_row',
  columns: [
    ['rid', 'INTEGER'],
    ['finding', 'SMALLINT'],
    ['n', 'SMALLINT'],
    ['role', 'VARCHAR'],
    ['item', 'VARCHAR'],
    ['applicant', 'VARCHAR'],
    ['topic', 'VARCHAR'],
    ['label', 'VARCHAR'],
    ['value', 'DOUBLE'],
    ['state', 'VARCHAR'],
    ['approximate', 'BOOLEAN'],
    ['raw', 'VARCHAR'],
    ['place', 'VARCHAR'],
  ],
};

export const EVIDENCE: TableLayout = {
  name: 'evidence_row',
  columns: [
    ['rid', 'INTEGER'],
    ['n', 'SMALLINT'],
    ['subject', 'VARCHAR'],
    ['value', 'VARCHAR'],
    ['source', 'VARCHAR'],
    ['raw', 'VARCHAR'],
    ['place', 'VARCHAR'],
  ],
};

/** What one check answered in every report of one profile. */
export const COVERAGE: TableLayout = {
  name: 'coverage_row',
  columns: [
    ['profile', 'INTEGER'],
    ['check', 'VARCHAR'],
    ...[
      'tested',
      'held',
      'contradiction',
      'derivable',
      'suspect',
      'missing',
      'cannot_tell',
      'not_applicable',
    ].map((name) => [name, 'SMALLINT'] as const),
  ],
};

/** The tables that hold reports; everything in them has a `rid` or a `profile`. */
export const REPORT_TABLES: readonly TableLayout[] = [
  WIDE,
  SHEET,
  MENTION,
  FINDING,
  OPERAND,
  EVIDENCE,
  COVERAGE,
];

/** Findings a reader has set aside; kept apart because findings of an attached file cannot be changed. */
export const WAIVER: TableLayout = {
  name: 'waiver',
  columns: [
    ['report', 'VARCHAR'],
    ['n', 'SMALLINT'],
    ['reason', 'VARCHAR'],
  ],
};

/** The catalogue of items, `ord` in printed order. */
export const ITEM: TableLayout = {
  name: 'item',
  columns: [
    ['item', 'VARCHAR'],
    ['ord', 'SMALLINT'],
    ['section', 'TINYINT'],
    ['label_zh', 'VARCHAR'],
    ['label_en', 'VARCHAR'],
    ['unit', 'VARCHAR'],
    ['forms', 'VARCHAR'],
    ['total_of', 'VARCHAR'],
    ['per_applicant', 'BOOLEAN'],
  ],
};

/** Every cell of the union of the forms; `cell` counts from 1 in printed order. */
export const CELL: TableLayout = {
  name: 'cell',
  columns: [
    ['cell', 'SMALLINT'],
    ['item', 'VARCHAR'],
    ['applicant', 'VARCHAR'],
    ['base', 'VARCHAR'],
  ],
};

export function createTable(schema: string, table: TableLayout): string {
  const columns = table.columns.map(([name, type]) => `${quoted(name)} ${type}`);
  return `CREATE TABLE ${schema}.${table.name} (${columns.join(', ')})`;
}
