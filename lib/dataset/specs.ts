import { checks, coverage, evidence, findings, operands } from './check-tables';
import { figures, files, mentions, reports } from './report-tables';
import type { TableName, TableRows, TableSpec } from './table-spec';

/**
 * The tables of the data set, column by column. This is the only place where names, order, types and meanings stand:
 *
 *     report-tables, check-tables ──▶ CSV header, field by field writing   (csv.ts)
 *                                 ──▶ reading back, every field checked    (csv.ts, read-data-set.ts)
 *                                 ──▶ datapackage.json                     (data-package.ts)
 *                                 ──▶ the dictionary of the downloads      (dictionary.ts)
 */

/** Every table by its name, in the order in which they are listed: the six of the contract, then ours. */
export const TABLES: { readonly [N in TableName]: TableSpec<TableRows[N]> } = {
  files,
  reports,
  figures,
  mentions,
  findings,
  checks,
  operands,
  evidence,
  coverage,
};

export const TABLE_NAMES: readonly TableName[] = [
  'files',
  'reports',
  'figures',
  'mentions',
  'findings',
  'checks',
  'operands',
  'evidence',
  'coverage',
];

/** Column names of a table in the order of its file. */
export function columnNames<N extends TableName>(name: N): readonly (keyof TableRows[N] & string)[] {
  return Object.keys(TABLES[name].columns) as (keyof TableRows[N] & string)[];
}
