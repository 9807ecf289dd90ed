import type { Label } from '@/lib/forms';
import type { Column } from './column';
import type {
  CheckRow,
  CoverageRow,
  EvidenceRow,
  FigureRow,
  FileRow,
  FindingRow,
  MentionRow,
  OperandRow,
  ReportRow,
} from './tables';

/** Columns in the order of the file; one for every member of the row. */
export type Columns<Row> = { readonly [K in keyof Row & string]: Column<Row[K]> };

/** A table of the data set as data. */
export interface TableSpec<Row> {
  readonly name: TableName;
  readonly title: Label;
  readonly description: Label;
  readonly columns: Columns<Row>;
  /** Columns that name one row, empty where rows have no name of their own. */
  readonly primaryKey: readonly (keyof Row & string)[];
  readonly foreignKeys: readonly ForeignKey[];
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: TableName;
  readonly references: readonly string[];
}

/** The row of each table, by the name of its file without `.csv`. */
export interface TableRows {
  readonly files: FileRow;
  readonly reports: ReportRow;
  readonly figures: FigureRow;
  readonly mentions: MentionRow;
  readonly findings: FindingRow;
  readonly checks: CheckRow;
  readonly operands: OperandRow;
  readonly evidence: EvidenceRow;
  readonly coverage: CoverageRow;
}

export type TableName = keyof TableRows;
