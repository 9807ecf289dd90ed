import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance, type DuckDBPreparedStatement } from '@duckdb/node-api';
import { QueryError, type SqlRow, type SqlValue, type Statement } from './database';
import type { Engine, Session } from './engine';

/**
 * DuckDB as a native library, for the command line only: it writes database files, and the bench measures the wasm
 * against it. Nothing of the pages imports this.
 */
export async function openNativeDatabase(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:');
  const folder = await mkdtemp(join(tmpdir(), 'jiebao-native-'));
  const path = (name: string) => join(folder, name);
  const main = sessionOf(await instance.connect());
  return {
    ...main,
    session: async () => sessionOf(await instance.connect()),
    putFile: (name, bytes) => writeFile(path(name), bytes),
    dropFile: (name) => rm(path(name), { force: true }),
    fileName: path,
    setSearchPath: async (searchPath) => main.run(`SET search_path = '${searchPath}'`),
    close: async () => {
      await main.close();
      instance.closeSync();
      await rm(folder, { recursive: true });
    },
  };
}

function sessionOf(connection: DuckDBConnection): Session {
  const prepared = new Map<string, DuckDBPreparedStatement>();
  const query = async <Row extends SqlRow>(statement: Statement): Promise<readonly Row[]> => {
    try {
      const known = prepared.get(statement.sql) ?? (await connection.prepare(statement.sql));
      prepared.set(statement.sql, known);
      known.bind([...statement.params]);
      const reader = await known.runAndReadAll();
      return reader.getRowObjectsJS().map((row) => flat(row) as Row);
    } catch (cause) {
      throw new QueryError(statement, cause);
    }
  };
  return {
    query,
    async *stream<Row extends SqlRow>(statement: Statement) {
      yield await query<Row>(statement);
    },
    run: async (sql) => {
      await connection.run(sql);
    },
    check: async (sql) => {
      (await connection.prepare(sql)).destroySync();
    },
    close: async () => connection.closeSync(),
  };
}

function flat(row: Readonly<Record<string, unknown>>): SqlRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, flatValue(value)]));
}

function flatValue(value: unknown): SqlValue {
  if (typeof value === 'bigint') return Number(value);
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return value;
  }
  return String(value);
}
