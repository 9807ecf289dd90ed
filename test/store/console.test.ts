import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runConsole } from '@/lib/store/console';
import type { Engine } from '@/lib/store/engine';
import { openNodeDatabase } from '@/lib/store/node';
import { openStore } from '@/lib/store/open-store';
import { SAMPLE } from './sample-reports';

let store: Engine;
beforeAll(async () => {
  store = await openStore(await openNodeDatabase(), { data: SAMPLE });
}, 60_000);
afterAll(() => store.close());

const ask = (sql: string, limit = 10) => runConsole(store, sql, { limit });

describe('the console', () => {
  it('answers a question with a comment and a semicolon at its end', async () => {
    const answer = await ask('SELECT report, year FROM report ORDER BY report -- all of them\n;', 2);
    expect(answer.columns).toEqual(['report', 'year']);
    expect(answer.rows).toEqual([
      { report: 'r1', year: 2020 },
      { report: 'r2', year: 2020 },
    ]);
    expect(answer.more).toBe(true);
  });

  it.each([
    ['SELECT 1; SELECT 2', 'several-statements'],
    ['SELECT 1) ; DROP TABLE memory.local.wide; SELECT * FROM (SELECT 1', 'failed'],
    ['  ;', 'empty'],
    ['SELEC 1', 'failed'],
    ['DELETE FROM memory.local.wide', 'failed'],
    ['SET enable_external_access=true', 'failed'],
    ["SELECT * FROM read_csv('/etc/passwd')", 'failed'],
    ["SELECT * FROM read_text('https://example.org/')", 'failed'],
    ["SELECT * FROM glob('/*')", 'failed'],
    ["COPY (SELECT 1) TO '/tmp/jiebao-leak.csv'", 'failed'],
  ])('refuses %s', async (sql, code) => {
    await expect(ask(sql)).rejects.toMatchObject({ name: 'ConsoleError', code });
    expect(await store.query({ sql: 'SELECT count(*)::int AS n FROM wide', params: [] })).toEqual([{ n: 6 }]);
  });

  it('speaks in the words of the database alone', async () => {
    await expect(ask('SELECT nothing FROM report')).rejects.toThrow(/^Binder Error: .*"nothing" not found/);
  });

  it('stops a question that takes too long, and goes on answering', async () => {
    const endless = 'SELECT sum(a.i * b.i) FROM range(200000) AS a(i), range(200000) AS b(i)';
    const started = performance.now();
    await expect(runConsole(store, endless, { limit: 1, limitMs: 300 })).rejects.toMatchObject({
      code: 'timeout',
    });
    expect(performance.now() - started).toBeLessThan(3000);
    expect((await ask('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });

  it('stops when its reader leaves', async () => {
    const controller = new AbortController();
    const reason = new Error('left the page');
    setTimeout(() => controller.abort(reason), 100);
    const endless = 'SELECT sum(a.i * b.i) FROM range(200000) AS a(i), range(200000) AS b(i)';
    await expect(runConsole(store, endless, { limit: 1, signal: controller.signal })).rejects.toBe(reason);
    expect((await ask('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });
});
