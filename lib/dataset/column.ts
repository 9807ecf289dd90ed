import * as z from 'zod/mini';
import type { Label } from '@/lib/forms';

/**
 * A column of the data set: what a field of it may hold, how that is read back from text, and what it means. The CSV
 * header, the parsing, `datapackage.json` and the dictionary all follow from the lists of these in `./specs`.
 */
export interface Column<T> {
  readonly type: ColumnType;
  /** True where an empty field is `null`. */
  readonly nullable: boolean;
  /** The only values allowed, null where any will do. */
  readonly choices: readonly string[] | null;
  readonly title: Label;
  readonly description: Label;
  /** Text of a field → value; refuses text of another shape. */
  readonly schema: z.ZodMiniType<T, string>;
}

/** Types of Frictionless table schemas, as far as the data set uses them. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** What a field can hold. Numbers are finite; money is in 元. */
export type Field = string | number | boolean | null;

/** Title and description of a column, each Chinese first: `words('报告', 'Report', '…', '…')`. */
export function words(titleZh: string, titleEn: string, descriptionZh: string, descriptionEn: string) {
  return {
    title: { zh: titleZh, en: titleEn },
    description: { zh: descriptionZh, en: descriptionEn },
  } as const;
}

type Words = ReturnType<typeof words>;

export function text(about: Words): Column<string> {
  return { ...about, type: 'string', nullable: false, choices: null, schema: z.string() };
}

export function integer(about: Words): Column<number> {
  const schema = numeric(/^-?\d+$/);
  return { ...about, type: 'integer', nullable: false, choices: null, schema };
}

export function number(about: Words): Column<number> {
  const schema = numeric(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i);
  return { ...about, type: 'number', nullable: false, choices: null, schema };
}

export function flag(about: Words): Column<boolean> {
  const schema = z.pipe(
    z.enum(['true', 'false']),
    z.transform((field) => field === 'true'),
  );
  return { ...about, type: 'boolean', nullable: false, choices: null, schema: open(schema) };
}

/** An ISO date, kept as text. */
export function date(about: Words): Column<string> {
  const schema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
  return { ...about, type: 'date', nullable: false, choices: null, schema };
}

export function choice<const C extends string>(choices: readonly C[], about: Words): Column<C> {
  return { ...about, type: 'string', nullable: false, choices, schema: open(z.enum(choices)) };
}

/** The same column where an empty field means that there is nothing to say. */
export function nullable<T>(column: Column<T>): Column<T | null> {
  const empty = z.pipe(
    z.literal(''),
    z.transform(() => null),
  );
  return { ...column, nullable: true, schema: z.union([open(empty), column.schema]) };
}

/** Text of that shape → the number it writes. */
function numeric(shape: RegExp): z.ZodMiniType<number, string> {
  return z.pipe(
    z.string().check(z.regex(shape)),
    z.transform((field: string) => Number(field)),
  );
}

/** A schema for fixed texts, with any text as its input: the field comes from a file. */
function open<T>(schema: z.ZodMiniType<T, string>): z.ZodMiniType<T, string> {
  return z.pipe(z.string(), schema);
}

/** A value as its field in CSV. Throws for a number that is not finite: no such figure exists. */
export function fieldText(value: Field): string {
  if (value === null) return '';
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error(`${value} cannot be written as a figure`);
  }
  return String(value);
}
