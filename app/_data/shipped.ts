import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDataSet } from '@/lib/dataset/read-data-set';
import type { DataSet } from '@/lib/dataset/tables';
import { INDICATOR_TABLE } from '@/lib/queries/indicators';
import { type Query, runQuery } from '@/lib/queries/query';
import type { SqlRow } from '@/lib/store/database';
import type { Engine } from '@/lib/store/engine';
import { openNodeDatabase } from '@/lib/store/node';
import { openStore } from '@/lib/store/open-store';
import { SHIPPED_TABLES } from './shipped-files';
import type { Initial } from './use-query';

/**
 * The shipped data at build time: the CSV files of `data/` in the same DuckDB that runs in the browser. Server only; a
 * page asks once and hands the rows to its client part as `Initial`. `JIEBAO_DATA` names another folder, for a site with
 * another district's data.
 */
const FOLDER = process.env['JIEBAO_DATA'] ?? join(process.cwd(), 'data');

/** The text of one shipped CSV file. */
export function shippedText(name: (typeof SHIPPED_TABLES)[number]): Promise<string> {
  return readFile(join(FOLDER, `${name}.csv`), 'utf8');
}

let dataSet: Promise<DataSet> | null = null;
let engine: Promise<Engine> | null = null;

/** All shipped rows. */
export function shippedDataSet(): Promise<DataSet> {
  dataSet ??= (async () => {
    const texts = await Promise.all(
      SHIPPED_TABLES.map(async (name) => [name, await shippedText(name)] as const),
    );
    return readDataSet(Object.fromEntries(texts));
  })();
  return dataSet;
}

/** The database over the shipped rows; one for the whole build of a worker. */
export function shippedDatabase(): Promise<Engine> {
  engine ??= (async () =>
    openStore(await openNodeDatabase(), { data: await shippedDataSet(), catalogues: [INDICATOR_TABLE] }))();
  return engine;
}

/** Rows for the first picture of a page, with the parameters they are for: `initial` of `useQuery`. */
export async function initialRows<Params, Row extends SqlRow>(
  query: Query<Params, Row>,
  params: NoInfer<Params>,
): Promise<Initial<Params, Row>> {
  return { params, rows: await runQuery(await shippedDatabase(), query, params) };
}
