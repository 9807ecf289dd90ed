import { type DataSetTexts, readDataSet } from '@/lib/dataset/read-data-set';
import type { DataSet } from '@/lib/dataset/tables';
import { INDICATOR_TABLE } from '@/lib/queries/indicators';
import { openBrowserDatabase } from '@/lib/store/browser';
import type { Engine } from '@/lib/store/engine';
import { openStore } from '@/lib/store/open-store';
import { addReports, removeReport } from '@/lib/store/reports';
import { mergeDataSets } from './merge-data-sets';
import { SHIPPED_TABLES, shippedUrl } from './shipped-files';
import { type StoredReport, storedReports } from './stored-reports';

/**
 * DuckDB in the browser with everything in it. Loaded on demand: nothing here is part of the script a page needs before
 * it is usable.
 */
export interface FilledDatabase {
  readonly engine: Engine;
  readonly imported: number;
}

/** Starts DuckDB and fills it. Throws in words when the browser cannot run it or the data cannot be fetched. */
export async function openFilledDatabase(): Promise<FilledDatabase> {
  const [shipped, kept] = await Promise.all([fetchShipped(), storedReports()]);
  const engine = await openBrowserDatabase({
    wasm: new URL('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm', import.meta.url).href,
    worker: new URL('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js', import.meta.url).href,
  });
  await openStore(engine, {
    data: mergeDataSets([shipped, ...kept.map(({ rows }) => rows)]),
    catalogues: [INDICATOR_TABLE],
  });
  return { engine, imported: kept.length };
}

async function fetchShipped(): Promise<DataSet> {
  const texts = await Promise.all(
    SHIPPED_TABLES.map(async (name) => {
      const url = shippedUrl(name);
      const response = await fetch(url);
      if (!response.ok)
        throw new Error(`The shipped data could not be fetched: ${url} answered ${response.status}.`);
      return [name, await response.text()] as const;
    }),
  );
  const files: DataSetTexts = Object.fromEntries(texts);
  return readDataSet(files);
}

/** Puts imported reports beside those that are there. */
export async function takeIn(engine: Engine, reports: readonly StoredReport[]): Promise<void> {
  await addReports(engine, mergeDataSets(reports.map(({ rows }) => rows)));
}

/** Takes imported reports out again. */
export async function takeOut(engine: Engine, ids: readonly string[]): Promise<void> {
  for (const id of ids) await removeReport(engine, id);
}
