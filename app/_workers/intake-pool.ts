import { wrap } from 'comlink';
import type { Reason } from '@/lib/intake/intake';
import { FILE_SECONDS, LIMITS } from '@/lib/readers/limits';
import { type FileRead, type FileToRead, unread } from './file-read';
import { inheritPolicy } from './inherit-policy';
import type { IntakeWorker } from './intake.worker';

/** A worker as the pool sees it; a test puts its own in place. */
export interface Lane {
  readonly read: (file: Blob, path: string) => Promise<FileRead>;
  /** Rejects when the worker dies; never settles otherwise. */
  readonly death: Promise<never>;
  readonly end: () => void;
}

export interface PoolOptions {
  readonly open?: () => Lane;
  readonly lanes?: number;
  readonly limitMs?: number;
}

/** Workers at once: one core is left to the page. */
const LANES = () => Math.max(1, Math.min(4, navigator.hardwareConcurrency - 1));

/**
 * Reads files in workers, one in flight per worker, as `next` hands them out, until it hands out none. `onRead` is
 * called for each as it is done, in whatever order, and may hold its lane back. Every file ends in exactly one outcome:
 * one that takes too long or kills its worker is refused, its worker is started anew, and the others go on.
 */
export async function readFiles(
  next: () => FileToRead | undefined,
  onRead: (file: FileToRead, read: FileRead) => Promise<void>,
  options: PoolOptions = {},
): Promise<void> {
  const { open = openLane, lanes = LANES(), limitMs = FILE_SECONDS * 1000 } = options;
  await Promise.all(Array.from({ length: lanes }, () => runLane(next, onRead, open, limitMs)));
}

async function runLane(
  next: () => FileToRead | undefined,
  onRead: (file: FileToRead, read: FileRead) => Promise<void>,
  open: () => Lane,
  limitMs: number,
): Promise<void> {
  let lane: Lane | null = null;
  try {
    for (let file = next(); file; file = next()) {
      lane ??= open();
      const { read, spoilt } = await readOne(lane, file, limitMs);
      if (spoilt) {
        lane.end();
        lane = null;
      }
      await onRead(file, read);
    }
  } finally {
    lane?.end();
  }
}

function openLane(): Lane {
  const worker = inheritPolicy(() => new Worker(new URL('./intake.worker.ts', import.meta.url)));
  const death = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'The worker ended.')));
  });
  // Nobody may be waiting when it happens; whoever asks next is told.
  death.catch(() => undefined);
  const remote = wrap<IntakeWorker>(worker);
  return { read: (file, path) => remote.read(file, path), death, end: () => worker.terminate() };
}

/** One file; `spoilt` says that the worker is not to be trusted with another. */
async function readOne(
  lane: Lane,
  file: FileToRead,
  limitMs: number,
): Promise<{ readonly read: FileRead; readonly spoilt: boolean }> {
  const refused = (reason: Reason, spoilt: boolean) => ({ read: unread(file, reason), spoilt });
  if (file.size > LIMITS.fileBytes) {
    return refused({ code: 'too-large', data: { bytes: file.size, limit: LIMITS.fileBytes } }, false);
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, limitMs, 'late');
  });
  try {
    const content = await file.open();
    if (!(content instanceof Blob)) return refused(content, false);
    const read = await Promise.race([lane.read(content, file.path), late, lane.death]);
    if (read !== 'late') return { read, spoilt: false };
    return refused({ code: 'timeout', data: { seconds: limitMs / 1000 } }, true);
  } catch (cause) {
    const error = cause instanceof Error ? cause.message : String(cause);
    return refused({ code: 'internal-error', data: { error } }, true);
  } finally {
    clearTimeout(timer);
  }
}
