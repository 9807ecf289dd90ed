'use client';

import { useCallback, useRef, useState } from 'react';
import { toDataSet } from '@/lib/dataset/to-data-set';
import { useData } from '../_data/data-provider';
import type { StoredReport } from '../_data/stored-reports';
import type { FileRead, FileToRead } from '../_workers/intake-pool';

/** How far an import is. `done` counts files that have their outcome; the counts always add up to `total`. */
export interface IntakeProgress {
  readonly running: boolean;
  readonly total: number;
  readonly done: number;
  /** In the order in which they were read. */
  readonly reads: readonly FileRead[];
  /** Why the reports could not be kept, when they could not. */
  readonly error: Error | null;
}

const NOTHING: IntakeProgress = { running: false, total: 0, done: 0, reads: [], error: null };

/** Reports kept at once: what was acknowledged is there when the tab is closed midway. */
const BATCH = 50;

/**
 * Reads files in workers, keeps those that are reports on this device and puts them into the database. `import` may be
 * called again when it has ended; `cancel` stops after the files in flight.
 */
export function useIntakePool(): {
  readonly progress: IntakeProgress;
  readonly importFiles: (files: readonly FileToRead[]) => Promise<void>;
  readonly cancel: () => void;
} {
  const { keep } = useData();
  const [progress, setProgress] = useState(NOTHING);
  const stop = useRef<AbortController | null>(null);

  const importFiles = useCallback(
    async (files: readonly FileToRead[]) => {
      stop.current?.abort();
      const own = new AbortController();
      stop.current = own;
      setProgress({ ...NOTHING, running: true, total: files.length });
      const unkept: StoredReport[] = [];
      try {
        const { readFiles } = await import('../_workers/intake-pool');
        await readFiles(
          files,
          (read) => {
            const stored = storedReport(read);
            if (stored) unkept.push(stored);
            setProgress((now) => ({ ...now, done: now.done + 1, reads: [...now.reads, read] }));
          },
          own.signal,
        );
        while (unkept.length > 0) await keep(unkept.splice(0, BATCH));
        setProgress((now) => ({ ...now, running: false }));
      } catch (cause) {
        const error = cause instanceof Error ? cause : new Error(String(cause));
        setProgress((now) => ({ ...now, running: false, error }));
      }
    },
    [keep],
  );

  const cancel = useCallback(() => stop.current?.abort(), []);
  return { progress, importFiles, cancel };
}

/** What is kept of a read file, null when it is no report. */
function storedReport({ intake, bytes }: FileRead): StoredReport | null {
  if (!intake.result || !bytes) return null;
  return {
    id: intake.result.report.id,
    sha256: intake.sha256,
    file: intake.file,
    bytes,
    rows: toDataSet([intake]),
    parser: PARSER,
    importedAt: new Date().toISOString(),
  };
}

/** Kept with every report, so that a better parser can read it again. */
const PARSER = '1';
