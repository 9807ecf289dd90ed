import { type Remote, wrap } from 'comlink';
import type { Intake } from '@/lib/intake/intake';
import { refusedIntake } from '@/lib/intake/refused-intake';
import { inheritPolicy } from './inherit-policy';
import type { IntakeWorker } from './intake.worker';

/** A file to read, with its path as the user gave it (folder included). */
export interface FileToRead {
  readonly file: File;
  readonly path: string;
}

/** What became of one file; `bytes` are those that were read, null when reading did not end. */
export interface FileRead {
  readonly intake: Intake;
  readonly bytes: ArrayBuffer | null;
}

/** Longest time for one file, in milliseconds; then its worker is ended and started anew. */
export const FILE_LIMIT_MS = 20_000;

interface Lane {
  worker: Worker;
  remote: Remote<IntakeWorker>;
  /** Rejects when the worker dies. */
  death: Promise<never>;
}

/**
 * Reads files in workers, one in flight per worker, and calls `onRead` for each as it is done, in whatever order. Every
 * file ends in exactly one outcome: one that takes too long or kills its worker is refused, and the others go on.
 */
export async function readFiles(
  files: readonly FileToRead[],
  onRead: (read: FileRead) => void,
  signal: AbortSignal,
): Promise<void> {
  const waiting = files.values();
  const lanes = Math.min(files.length, Math.max(1, Math.min(4, navigator.hardwareConcurrency - 1)));
  await Promise.all(Array.from({ length: lanes }, () => runLane(waiting, onRead, signal)));
}

async function runLane(
  waiting: Iterator<FileToRead> & Iterable<FileToRead>,
  onRead: (read: FileRead) => void,
  signal: AbortSignal,
): Promise<void> {
  let lane = openLane();
  try {
    for (const next of waiting) {
      if (signal.aborted) return;
      const read = await readOne(lane, next);
      if (read.bytes === null) {
        lane.worker.terminate();
        lane = openLane();
      }
      onRead(read);
    }
  } finally {
    lane.worker.terminate();
  }
}

function openLane(): Lane {
  const worker = inheritPolicy(() => new Worker(new URL('./intake.worker.ts', import.meta.url)));
  const death = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'The worker ended.')));
  });
  // Nobody may be waiting when it happens; whoever asks next is told.
  death.catch(() => undefined);
  return { worker, remote: wrap<IntakeWorker>(worker), death };
}

async function readOne({ remote, death }: Lane, { file, path }: FileToRead): Promise<FileRead> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, FILE_LIMIT_MS, 'late');
  });
  const known = { file: path, bytes: file.size, sha256: '', format: 'unknown' } as const;
  try {
    const read = await Promise.race([remote.read(file, path), limit, death]);
    if (read !== 'late') return read;
    const reason = { code: 'too-slow', data: { seconds: FILE_LIMIT_MS / 1000 } };
    return { intake: refusedIntake(known, reason), bytes: null };
  } catch (cause) {
    const error = cause instanceof Error ? cause.message : String(cause);
    return { intake: refusedIntake(known, { code: 'internal-error', data: { error } }), bytes: null };
  } finally {
    clearTimeout(timer);
  }
}
