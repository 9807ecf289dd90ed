import type { Engine } from './engine';
import { REPORT_TABLES } from './layout';

/** The schema of the reports held in memory. */
export const LOCAL = 'memory.local';

/** An attached database file. */
export const NATIONAL = 'national.main';

/** Views over both, used while both hold reports. */
export const BOTH = 'memory.both_of';

/**
 * Where the physical tables are looked for. A view over 500 columns costs 50 ms whenever a statement is prepared, a
 * table 5 ms; so the tables themselves are named as long as only one place holds reports.
 *
 *      reports in memory only      local, main
 *      attached file only          national, main
 *      both                        both_of (views), main
 */
export async function arrangeSearchPath(engine: Engine): Promise<void> {
  const [attached] = await engine.query<{ n: number }>({
    sql: "SELECT count(*)::int AS n FROM duckdb_databases() WHERE database_name = 'national'",
    params: [],
  });
  const [held] = await engine.query<{ n: number }>({
    sql: `SELECT count(*)::int AS n FROM ${LOCAL}.wide`,
    params: [],
  });
  const place = attached?.n === 0 ? LOCAL : held?.n === 0 ? NATIONAL : BOTH;
  await engine.setSearchPath(`${place},memory.main`);
}

/** The views over both places. Their `rowid` tells rows apart as that of a table does. */
export function bothViews(): string[] {
  return [
    `CREATE SCHEMA ${BOTH}`,
    ...REPORT_TABLES.map(
      ({
        name,
      }) => `CREATE VIEW ${BOTH}.${name} AS SELECT rowid + 1000000000 AS rowid, * FROM ${LOCAL}.${name}
        UNION ALL SELECT rowid AS rowid, * FROM ${NATIONAL}.${name}`,
    ),
  ];
}
