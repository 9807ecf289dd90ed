'use client';

import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import { type Data, useData } from '../_data/data-provider';
import type { FileToRead } from '../_workers/file-read';
import { EMPTY_LIST, ImportList, type ImportState } from '../_workers/import-list';
import type { KnownReport } from '../_workers/import-run';

/** A file as an input, a drop or a paste gives it. */
export interface GivenFile {
  readonly file: File;
  /** With its folder, where it came out of one. */
  readonly path: string;
}

export interface IntakeControl {
  /** The files given so far and what became of them. It outlives the page: work goes on while the reader looks elsewhere. */
  readonly progress: ImportState;
  /** Reads files in workers, keeps those that are reports on this device and puts them into the database. */
  readonly importFiles: (files: readonly GivenFile[]) => Promise<void>;
  /** Stops after the files in flight; those not started are said to be so. */
  readonly cancel: () => void;
  /** Empties the list; reports stay where they are. */
  readonly clear: () => void;
}

/** The one list of this tab, and the work that goes on for it. */
const list = new ImportList();
let work: Promise<void> = Promise.resolve();
let stop = new AbortController();
let unfinished = 0;

/** The import of this tab. Several imports one after the other are one list. */
export function useIntakePool(): IntakeControl {
  const data = useData();
  const current = useRef(data);
  current.current = data;
  const progress = useSyncExternalStore(list.subscribe, list.read, () => EMPTY_LIST);
  const importFiles = useCallback((files: readonly GivenFile[]) => {
    if (files.length === 0) return work;
    if (stop.signal.aborted) stop = new AbortController();
    const { signal } = stop;
    unfinished += 1;
    // A second import waits for the first: what that one kept is known to it.
    work = work.then(() => runOne(files, current.current, signal));
    return work;
  }, []);
  const cancel = useCallback(() => stop.abort(), []);
  const clear = useCallback(() => list.clear(), []);
  return useMemo(() => ({ progress, importFiles, cancel, clear }), [progress, importFiles, cancel, clear]);
}

async function runOne(given: readonly GivenFile[], data: Data, signal: AbortSignal): Promise<void> {
  const started = performance.now();
  const before = list.read().milliseconds;
  list.say({ running: true, error: null });
  try {
    const { runImport } = await import('../_workers/import-run');
    const files = await filesToRead(given);
    await runImport(files, { list, keep: data.keep, known: () => knownReports(data), signal });
  } catch (cause) {
    list.say({ error: cause instanceof Error ? cause : new Error(String(cause)) });
  } finally {
    unfinished -= 1;
    list.stopWaiting();
    list.say({ running: unfinished > 0, milliseconds: before + performance.now() - started });
  }
}

/** Files looked at before the page gets its turn: the browser asks the disk for the size of each, and waits for it. */
const FILES_AT_ONCE = 20;

async function filesToRead(given: readonly GivenFile[]): Promise<FileToRead[]> {
  const files: FileToRead[] = [];
  for (const { file, path } of given) {
    files.push({ path, size: file.size, open: async () => file });
    if (files.length % FILES_AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return files;
}

/** The reports that are there. Where the database cannot say, those kept on the device are known by their ids alone. */
async function knownReports(data: Data): Promise<readonly KnownReport[]> {
  try {
    const engine = await data.engine();
    const rows = await engine.query<{
      report: string;
      file: string;
      organisation: string;
      name: string | null;
      year: number | null;
    }>({ sql: 'SELECT report, file, organisation, name, year FROM report', params: [] });
    return rows.map(({ report, file, organisation, name, year }) => ({
      id: report,
      file,
      townYear: name === null || year === null ? null : `${organisation}/${year}`,
    }));
  } catch (cause) {
    const { storedReportIds } = await import('../_data/stored-reports');
    // The database said why in its own state, where the page shows it; a device that keeps nothing knows nothing.
    if (!(cause instanceof Error)) throw cause;
    return storedReportIds().then(
      (ids) => ids.map((id) => ({ id, file: id, townYear: null })),
      () => [],
    );
  }
}
