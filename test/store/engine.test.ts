import { describe, expect, it } from 'vitest';
import { QueryError } from '@/lib/store/database';
import { type Backend, createEngine, type Prepared } from '@/lib/store/engine';
import type { ArrowRows } from '@/lib/store/rows';

const ONE_ROW: ArrowRows = {
  numRows: 1,
  schema: { fields: [{ name: 'n' }] },
  getChildAt: () => ({ get: () => 1 }),
};

const never = <T>() => new Promise<T>(() => undefined);

/** A database that answers as it is told, and says what it was asked. */
function backend(prepare: (sql: string) => Prepared | Promise<Prepared>, death: Promise<never> = never()) {
  const asked: string[] = [];
  let closed = false;
  const value: Backend = {
    connect: () => ({
      prepare: (sql) => {
        asked.push(sql);
        return prepare(sql);
      },
      send: () => [ONE_ROW],
      cancel: () => true,
      close: () => undefined,
    }),
    putFile: () => undefined,
    dropFile: () => undefined,
    death,
    close: () => {
      closed = true;
    },
  };
  return { value, asked, isClosed: () => closed };
}

const answering: Prepared = { query: () => ONE_ROW, send: () => [ONE_ROW], close: () => undefined };
const silent: Prepared = { query: () => never(), send: () => never(), close: () => undefined };
const ask = { sql: 'SELECT 1 AS n', params: [] };

describe('the engine', () => {
  it('prepares a statement once and binds its values each time', async () => {
    const { value, asked } = backend(() => answering);
    const engine = await createEngine(value);
    expect(await engine.query(ask)).toEqual([{ n: 1 }]);
    expect(await engine.query(ask)).toEqual([{ n: 1 }]);
    expect(asked).toEqual(['SELECT 1 AS n']);
  });

  it('prepares anew after the search path has changed', async () => {
    const { value, asked } = backend(() => answering);
    const engine = await createEngine(value);
    await engine.query(ask);
    await engine.setSearchPath('memory.main');
    await engine.query(ask);
    expect(asked.filter((sql) => sql === ask.sql)).toHaveLength(2);
  });

  it('tells a faulty statement with its text and the words of the database, and stays usable', async () => {
    const { value } = backend((sql) => {
      if (sql.includes('wrong')) throw new Error('Parser Error: no');
      return answering;
    });
    const engine = await createEngine(value);
    const failed = engine.query({ sql: 'wrong', params: [] });
    await expect(failed).rejects.toBeInstanceOf(QueryError);
    await expect(failed).rejects.toThrow(/Parser Error: no\nwrong/);
    expect(await engine.query(ask)).toEqual([{ n: 1 }]);
  });

  it('lets a caller go with the reason of its signal while the database still works', async () => {
    const engine = await createEngine(backend(() => silent).value);
    const controller = new AbortController();
    const waiting = engine.query(ask, controller.signal);
    const reason = new Error('changed my mind');
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await expect(engine.query(ask, controller.signal)).rejects.toBe(reason);
  });

  it('ends a worker that does not answer, and says so to everyone after', async () => {
    const { value, isClosed } = backend(() => silent);
    const engine = await createEngine(value, 30);
    await expect(engine.query(ask)).rejects.toMatchObject({ name: 'StoreError', code: 'timeout' });
    expect(isClosed()).toBe(true);
    await expect(engine.query(ask)).rejects.toMatchObject({ code: 'timeout' });
  });

  it('does not leave a question pending when the worker dies', async () => {
    let kill: (cause: Error) => void = () => undefined;
    const death = new Promise<never>((_, reject) => {
      kill = reject;
    });
    const engine = await createEngine(backend(() => silent, death).value);
    const waiting = engine.query(ask);
    kill(new Error('gone'));
    await expect(waiting).rejects.toBeInstanceOf(Error);
    await expect(engine.query(ask)).rejects.toMatchObject({ name: 'StoreError', code: 'worker-failed' });
  });

  it.each([
    ['Out of Memory Error: failed to allocate data', 'out-of-memory'],
    ['RuntimeError: memory access out of bounds', 'worker-failed'],
  ])('takes %s for the end of this database', async (words, code) => {
    const { value } = backend(() => ({
      ...answering,
      query: () => {
        throw new Error(words);
      },
    }));
    const engine = await createEngine(value);
    await expect(engine.query(ask)).rejects.toMatchObject({ name: 'StoreError', code });
  });

  it('says that it is closed once it is', async () => {
    const engine = await createEngine(backend(() => answering).value);
    await engine.close();
    await expect(engine.query(ask)).rejects.toMatchObject({ code: 'closed' });
  });
});
