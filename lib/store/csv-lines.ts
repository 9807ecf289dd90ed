/**
 * Rows on their way into the database as CSV text: the database's own reader parses it inside its worker, which is
 * several times faster than Arrow built on the page and needs no further library (measured: 200,000 rows of two
 * columns 77 ms against 360 ms).
 *
 *      ["a\"b", null, 3, true]  →  "a""b",\N,3,true
 */

export type Field = string | number | boolean | null;

/** NULL in the CSV; a text `\N` is quoted and stays a text. */
export const NULL_TEXT = '\\N';

export function csvLine(fields: readonly Field[]): string {
  return `${fields.map(csvField).join(',')}\n`;
}

function csvField(field: Field): string {
  if (field === null) return NULL_TEXT;
  if (typeof field !== 'string') return String(field);
  return `"${field.replaceAll('"', '""')}"`;
}
