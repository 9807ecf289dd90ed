import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUERIES } from '@/lib/queries';
import type { SqlRow } from '@/lib/store/database';
import type { Engine } from '@/lib/store/engine';
import { openSample } from './open-sample';

/** A statement without anything in brackets. */
function outermost(sql: string): string {
  const inner = sql.replace(/\([^()]*\)/g, '');
  return inner === sql ? sql : outermost(inner);
}

let db: Engine;
beforeAll(async () => {
  db = await openSample();
}, 60_000);
afterAll(() => db.close());

describe('every query', () => {
  const all = QUERIES.map(({ id, sampleStatement }) => [id, sampleStatement] as const);

  it.each(all)('%s runs with its sample and gives flat rows', async (_, sample) => {
    const rows = await db.query<SqlRow>(sample());
    for (const value of rows.flatMap((row) => Object.values(row))) {
      expect(value === null || ['string', 'number', 'boolean'].includes(typeof value)).toBe(true);
    }
  });

  it.each(all)('%s gives at most one row, or says in which order', async (_, sample) => {
    const ordered = /ORDER BY [^)]+$/.test(outermost(sample().sql));
    expect(ordered || (await db.query<SqlRow>(sample())).length <= 1).toBe(true);
  });

  it('stands in the list', () => {
    const folder = new URL('../../lib/queries/', import.meta.url);
    const declared = readdirSync(folder)
      .flatMap((file) => [
        ...readFileSync(new URL(file, folder), 'utf8').matchAll(/\n {2}id: '([a-z-]+)',\n {2}statement/g),
      ])
      .map((match) => match[1] ?? '');
    const listed: readonly string[] = QUERIES.map(({ id }) => id);
    expect(
      declared.filter((id) => !listed.includes(id)),
      'add these to lib/queries/index.ts',
    ).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });
});
