import { INDICATOR_TABLE } from '@/lib/queries/indicators';
import { openBrowserDatabase } from '@/lib/store/browser';
import type { Engine } from '@/lib/store/engine';
import { openStore } from '@/lib/store/open-store';
import { addReports, removeReports } from '@/lib/store/reports';
import { mergeDataSets } from './merge-data-sets';
import { shippedRows } from './shipped-data';
import { type StoredReport, storedReports } from './stored-reports';

/**
 * DuckDB in the browser with everything in it. Loaded on demand: nothing here is part of the script a page needs before
 * it is usable.
 */
export interface FilledDatabase {
  readonly engine: Engine;
  /** Ids of the reader's own reports among them. */
  readonly imported: readonly string[];
  /** Why this device keeps no reports, null where it does; the database works all the same. */
  readonly storage: Error | null;
}

/**
 * Starts DuckDB and fills it, with or without the shipped sample. Throws in words when the browser cannot run it or the
 * data cannot be fetched.
 */
export async function openFilledDatabase(sample: boolean): Promise<FilledDatabase> {
  const [shipped, { kept, storage }] = await Promise.all([shippedRows(), keptReports()]);
  const engine = await openBrowserDatabase({
    wasm: new URL('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm', import.meta.url).href,
    worker: new URL('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js', import.meta.url).href,
  });
  await openStore(engine, {
    data: mergeDataSets([...(sample ? [shipped] : []), ...kept.map(({ rows }) => rows)]),
    catalogues: [INDICATOR_TABLE],
  });
  return { engine, imported: kept.map(({ id }) => id), storage };
}

/** A device that refuses to keep data (private mode, full) is no reason to show nothing. */
async function keptReports(): Promise<{
  readonly kept: readonly StoredReport[];
  readonly storage: Error | null;
}> {
  try {
    const kept = [...(await storedReports())];
    // Of two versions of one town and year the one imported first stands for it, as it did before the reload.
    kept.sort((a, b) => a.importedAt.localeCompare(b.importedAt));
    return { kept, storage: null };
  } catch (cause) {
    return { kept: [], storage: cause instanceof Error ? cause : new Error(String(cause)) };
  }
}

/** Puts the shipped reports that are not there back. */
export async function showShipped(engine: Engine): Promise<void> {
  const shipped = await shippedRows();
  const rows = await engine.query<{ report: string }>({ sql: 'SELECT report FROM wide', params: [] });
  const there = new Set(rows.map(({ report }) => report));
  await addReports(engine, {
    ...shipped,
    reports: shipped.reports.filter(({ report }) => !there.has(report)),
  });
}

/** Takes the shipped reports out; those in `own` stay. */
export async function hideShipped(engine: Engine, own: ReadonlySet<string>): Promise<void> {
  const { reports } = await shippedRows();
  await takeOut(
    engine,
    reports.flatMap(({ report }) => (own.has(report) ? [] : [report])),
  );
}

/** Puts imported reports beside those that are there. */
export async function takeIn(engine: Engine, reports: readonly StoredReport[]): Promise<void> {
  await addReports(engine, mergeDataSets(reports.map(({ rows }) => rows)));
}

/** Takes imported reports out again. */
export async function takeOut(engine: Engine, ids: readonly string[]): Promise<void> {
  await removeReports(engine, ids);
}
