import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DataSet } from '@/lib/dataset/tables';

/**
 * The reports a user imported, kept on this device. IndexedDB is the truth (rows and bytes, one record and one
 * transaction a report); DuckDB is filled from it at every start.
 */
export interface StoredReport {
  /** The first 12 hex digits of the file's SHA-256. */
  readonly id: string;
  readonly sha256: string;
  readonly file: string;
  /** Null where the report came from a data set or an extract, which hold no source. */
  readonly bytes: ArrayBuffer | null;
  /** The rows of this report alone, as the parser of {@link StoredReport.parser} made them. */
  readonly rows: DataSet;
  readonly parser: string;
  /** ISO time. */
  readonly importedAt: string;
}

interface Schema extends DBSchema {
  reports: { key: string; value: StoredReport };
}

const NAME = 'jiebao';
const VERSION = 1;

/** Reports that the browser refused to keep: they live as long as the page. */
const unsaved = new Map<string, StoredReport>();

/** The reader's reports that are on no disk. */
export function unsavedReports(): readonly StoredReport[] {
  return [...unsaved.values()];
}

let opening: Promise<IDBPDatabase<Schema>> | null = null;

function open(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>(NAME, VERSION, {
    upgrade: (db) => {
      db.createObjectStore('reports', { keyPath: 'id' });
    },
    // Another tab wants a newer version, or the browser closed it: the next call opens again.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      opening = null;
    },
    terminated: () => {
      opening = null;
    },
  }).catch((cause: unknown) => {
    // A failed start is forgotten, so that a retry really tries again.
    opening = null;
    throw new Error('The browser does not allow this page to keep data on the device.', { cause });
  });
  return opening;
}

/** All kept reports, in the order of their ids. */
export async function storedReports(): Promise<readonly StoredReport[]> {
  return (await open()).getAll('reports');
}

/** The ids of the kept reports, without loading them. */
export async function storedReportIds(): Promise<readonly string[]> {
  return (await open()).getAllKeys('reports');
}

/** A report of the reader's with its source, null when it is not here. */
export async function storedReport(id: string): Promise<StoredReport | null> {
  return unsaved.get(id) ?? (await (await open()).get('reports', id)) ?? null;
}

/**
 * Keeps reports; each is one transaction, so a tab closed midway keeps what was acknowledged. Same id, replaced. Throws
 * what the browser says when it refuses (private mode, full); those it did not take stay in the page's memory.
 */
export async function keepReports(reports: readonly StoredReport[]): Promise<void> {
  for (const report of reports) unsaved.set(report.id, report);
  const db = await open();
  for (const report of reports) {
    await db.put('reports', report);
    unsaved.delete(report.id);
  }
}

/** Forgets some reports, or all of them. */
export async function forgetReports(ids: readonly string[] | 'all'): Promise<void> {
  if (ids === 'all') unsaved.clear();
  else for (const id of ids) unsaved.delete(id);
  const db = await open();
  if (ids === 'all') await db.clear('reports');
  else for (const id of ids) await db.delete('reports', id);
}
