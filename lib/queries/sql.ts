import type { SqlValue, Statement } from '@/lib/store/database';

/**
 * Statements are written as template strings: what is put in is bound, never pasted; a statement put in is woven in
 * with its own values.
 *
 *      sql`SELECT * FROM wide WHERE ${where} AND year = ${2020}`
 *      → { sql: 'SELECT * FROM wide WHERE county = ?::varchar AND year = ?::int', params: ['东区', 2020] }
 *
 * The type stands beside every value: a statement whose types are not known when it is prepared is planned anew each time
 * it runs.
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Statement | SqlValue)[]): Statement {
  const text: string[] = [strings[0] ?? ''];
  const params: SqlValue[] = [];
  parts.forEach((part, at) => {
    if (part !== null && typeof part === 'object') {
      text.push(part.sql);
      params.push(...part.params);
    } else {
      text.push(placeholder(part));
      params.push(part);
    }
    text.push(strings[at + 1] ?? '');
  });
  return { sql: text.join(''), params };
}

function placeholder(value: SqlValue): string {
  switch (typeof value) {
    case 'string':
      return '?::varchar';
    case 'boolean':
      return '?::boolean';
    case 'number':
      return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? '?::int' : '?::double';
    default:
      return '?';
  }
}

/** SQL text of the project's own (a column's name, a direction): never anything a reader has typed. */
export function own(text: string): Statement {
  return { sql: text, params: [] };
}

/** Statements one after another with a separator between them; `empty` where there are none. */
export function join(parts: readonly Statement[], separator: string, empty = ''): Statement {
  if (parts.length === 0) return own(empty);
  return { sql: parts.map((part) => part.sql).join(separator), params: parts.flatMap((part) => part.params) };
}

/** `(?::varchar, ?::varchar)`; a list without members matches nothing. */
export function list(values: readonly SqlValue[]): Statement {
  return values.length === 0
    ? own('(NULL)')
    : sql`(${join(
        values.map((value) => sql`${value}`),
        ', ',
      )})`;
}
