import { parseTable } from './csv';
import { DataSetError } from './problems';
import type { TableName, TableRows } from './table-spec';
import type { DataSet } from './tables';

/** The CSV files of a data set by the name of their table. */
export type DataSetTexts = { readonly [N in TableName]?: string };

/** Without these a folder is no data set; the others add what findings and identity rest on. */
const NEEDED: readonly TableName[] = ['files', 'reports', 'figures', 'mentions', 'findings'];

/**
 * A data set from its CSV files; tables of ours that are not there are empty, `checks` follows from `coverage`.
 * Throws {@link DataSetError} that names every missing file, or the rows and columns that cannot be read.
 */
export function readDataSet(texts: DataSetTexts): DataSet {
  const lost = NEEDED.filter((name) => texts[name] === undefined);
  if (lost.length > 0) {
    throw new DataSetError(
      lost.map((table) => ({ table, row: null, column: null, problem: 'the file is not there' })),
    );
  }
  const rows = <N extends TableName>(name: N): readonly TableRows[N][] => {
    const csv: string | undefined = texts[name];
    return csv === undefined ? [] : parseTable(name, csv);
  };
  return {
    files: rows('files'),
    reports: rows('reports'),
    figures: rows('figures'),
    mentions: rows('mentions'),
    findings: rows('findings'),
    operands: rows('operands'),
    evidence: rows('evidence'),
    coverage: rows('coverage'),
  };
}
