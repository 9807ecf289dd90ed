import type { SqlRow, SqlValue } from './database';

/** The little of an Arrow table or record batch that reading rows takes. */
export interface ArrowRows {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  getChildAt(index: number): { get(row: number): unknown } | null;
}

/** The rows of an Arrow table as plain objects. Row type and statement are declared together, see `defineQuery`. */
export function rowsOf<Row extends SqlRow>(table: ArrowRows): Row[] {
  const names = table.schema.fields.map((field) => field.name);
  const columns = names.map((_, index) => table.getChildAt(index));
  const rows: Row[] = [];
  for (let at = 0; at < table.numRows; at += 1) {
    const row: Record<string, SqlValue> = {};
    for (let index = 0; index < names.length; index += 1) {
      row[names[index] ?? ''] = sqlValue(columns[index]?.get(at) ?? null);
    }
    rows.push(row as Row);
  }
  return rows;
}

function sqlValue(value: unknown): SqlValue {
  switch (typeof value) {
    case 'number':
    case 'string':
    case 'boolean':
      return value;
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
    default:
      // Lists, dates and structs appear in the console only; a page's statement returns flat columns.
      return value === null || value === undefined ? null : String(value);
  }
}
