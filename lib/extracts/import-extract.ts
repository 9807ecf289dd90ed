import Papa from 'papaparse';
import * as z from 'zod/mini';
import type { Column } from '@/lib/dataset/column';
import { figures, reports } from '@/lib/dataset/report-tables';
import type { FigureRow, ReportRow } from '@/lib/dataset/tables';
import { unguardText } from './guard';
import { readsZero } from './long';
import { WHO_HEADS } from './who-columns';
import { wideState, wideValue } from './wide';

/** The report a row speaks of, as downloads write it. */
export type ImportedWho = Pick<
  ReportRow,
  'report' | 'organisation' | 'kind' | 'county' | 'prefecture' | 'province' | 'year' | 'form'
>;

export type ImportedFigure = ImportedWho &
  Pick<
    FigureRow,
    'item' | 'applicant' | 'value' | 'state' | 'approximate' | 'unit_source' | 'raw' | 'place'
  > & { readonly reads_zero: boolean };

export interface ImportedReport extends ImportedWho {
  readonly title: string | null;
  readonly published_on: string | null;
  readonly file: string;
  readonly zero_convention: ReportRow['zero_convention'];
  /** By the head of the value's column; both null where the form does not have the cell. */
  readonly cells: Readonly<Record<string, { readonly value: number | null; readonly state: string | null }>>;
}

export type ImportedExtract =
  | { readonly kind: 'long'; readonly rows: readonly ImportedFigure[] }
  | { readonly kind: 'wide'; readonly rows: readonly ImportedReport[] };

/** A file that is no download of ours, or no longer one. */
export class ExtractError extends Error {
  override readonly name = 'ExtractError';
}

/**
 * Reads a long or a wide download back, as it was exported or as a spreadsheet saved it again (BOM, `\r\n`). The quote
 * that the formula guard put in front is taken off; labels, which follow from the codes, are not read. Throws
 * {@link ExtractError} with row and column of what cannot be read.
 */
export function importExtract(csv: string): ImportedExtract {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  const broken = errors.find((error) => error.type === 'Quotes');
  if (broken) throw new ExtractError(`row ${(broken.row ?? 0) + 1}: ${broken.message}`);
  const [heads = [], ...rows] = data.map((fields) => fields.map(unguardText));
  const has = (names: readonly string[]) => names.every((name) => heads.includes(name));
  if (has(Object.keys(LONG)))
    return { kind: 'long', rows: rows.map((fields, at) => longRow(heads, fields, at)) };
  if (has(Object.keys(WIDE)))
    return { kind: 'wide', rows: rows.map((fields, at) => wideRow(heads, fields, at)) };
  throw new ExtractError(
    `the columns are those of no download: ${Object.keys(LONG)
      .filter((name) => !heads.includes(name))
      .join(', ')} are missing for a long table`,
  );
}

const { item, applicant, value, state, approximate, unit_source, raw, place } = figures.columns;

const LONG = {
  ...WHO_HEADS,
  item,
  applicant,
  value,
  state,
  approximate,
  reads_zero: readsZero,
  unit_source,
  raw,
  place,
} as const;

const { title, published_on, file, zero_convention } = reports.columns;

const WIDE = { ...WHO_HEADS, title, published_on, file, zero_convention } as const;

const longSchema = schemaOf(LONG);
const wideSchema = schemaOf(WIDE);

type Schemas<C extends Readonly<Record<string, Column<unknown>>>> = { [K in keyof C]: C[K]['schema'] };

function schemaOf<C extends Readonly<Record<string, Column<unknown>>>>(columns: C) {
  const shape = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.schema]));
  return z.object(shape as Schemas<C>);
}

function longRow(heads: readonly string[], fields: readonly string[], at: number): ImportedFigure {
  return checked(longSchema.safeParse(record(heads, fields)), at);
}

function wideRow(heads: readonly string[], fields: readonly string[], at: number): ImportedReport {
  const row = record(heads, fields);
  const who = checked(wideSchema.safeParse(row), at);
  const cells: Record<string, { value: number | null; state: string | null }> = {};
  for (const head of heads) {
    if (!heads.includes(`${head}:state`)) continue;
    const pair = z.object({ value: wideValue.schema, state: wideState.schema });
    cells[head] = checked(pair.safeParse({ value: row[head], state: row[`${head}:state`] }), at, head);
  }
  return { ...who, cells };
}

function record(
  heads: readonly string[],
  fields: readonly string[],
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(heads.map((head, index) => [head, fields[index]]));
}

function checked<T>(
  read: { success: true; data: T } | { success: false; error: z.core.$ZodError },
  at: number,
  head?: string,
): T {
  if (read.success) return read.data;
  const path = head ?? read.error.issues[0]?.path.join('.') ?? '';
  throw new ExtractError(`row ${at + 1}, column ${path}: not a value of this column`);
}
