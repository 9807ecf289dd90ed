import type { FileOutcome } from '@/lib/dataset/tables';
import type { FileResult } from './file-read';

/**
 * Where a report of the list is: `no` there is none · `saving` read, not yet kept · `saved` on this device and in the
 * database · `device` on the device, the database did not take it · `memory` in the database until the page is closed ·
 * `nowhere` neither took it.
 */
export type KeptState = 'no' | 'saving' | 'saved' | 'device' | 'memory' | 'nowhere';

/** One file given, from the moment it was given. */
export interface ImportRow {
  readonly index: number;
  readonly path: string;
  readonly size: number;
  /** `stopped`: not started when the import was cancelled. */
  readonly status: 'waiting' | 'reading' | 'done' | 'stopped';
  readonly result: FileResult | null;
  readonly kept: KeptState;
  /** A report of the same town and year with other content; both stay. */
  readonly version: { readonly id: string; readonly path: string } | null;
  /** Reports that a data set or a download of ours held, and how many of them were not there yet. */
  readonly loaded: {
    readonly kind: 'dataSet' | 'extract';
    readonly reports: number;
    readonly fresh: number;
  } | null;
}

/** What a row counts as: its outcome, or that it has none yet. */
export type Bucket = FileOutcome | 'waiting' | 'stopped';

export const BUCKETS: readonly Bucket[] = [
  'read',
  'read_with_notes',
  'not_a_report',
  'refused',
  'duplicate',
  'waiting',
  'stopped',
];

/** The bucket of a row: every row is in exactly one. */
export function bucketOf(row: ImportRow): Bucket {
  if (row.result) return row.result.outcome;
  return row.status === 'stopped' ? 'stopped' : 'waiting';
}

/** The list as it stands at a moment; a new object whenever something changed. */
export interface ImportState {
  readonly running: boolean;
  readonly rows: readonly ImportRow[];
  /** By bucket; they add up to `rows.length`. */
  readonly counts: Readonly<Record<Bucket, number>>;
  readonly done: number;
  /** Files of the system, left out of the list. */
  readonly leftOut: number;
  /** Milliseconds of work so far. */
  readonly milliseconds: number;
  /** Why the import as a whole could not go on. */
  readonly error: Error | null;
}

const NO_COUNTS: Readonly<Record<Bucket, number>> = {
  read: 0,
  read_with_notes: 0,
  not_a_report: 0,
  refused: 0,
  duplicate: 0,
  waiting: 0,
  stopped: 0,
};

export const EMPTY_LIST: ImportState = {
  running: false,
  rows: [],
  counts: NO_COUNTS,
  done: 0,
  leftOut: 0,
  milliseconds: 0,
  error: null,
};

/** Longest silence while rows change, in milliseconds: a list of thousands is drawn now and then, not for each file. */
const DRAW_EVERY_MS = 150;

/** The list outlives the page that shows it: whoever comes back to it finds it as it is by then. */
export class ImportList {
  private rows: ImportRow[] = [];
  private state: ImportState = EMPTY_LIST;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): ImportState => this.state;

  /** Adds waiting rows and gives their positions. */
  add(files: readonly { readonly path: string; readonly size: number }[]): readonly number[] {
    const first = this.rows.length;
    for (const [at, { path, size }] of files.entries()) {
      const index = first + at;
      const row = { index, path, size, status: 'waiting', result: null, kept: 'no' } as const;
      this.rows.push({ ...row, version: null, loaded: null });
    }
    this.draw();
    return files.map((_, at) => first + at);
  }

  row(index: number): ImportRow | undefined {
    return this.rows[index];
  }

  change(index: number, change: Partial<Omit<ImportRow, 'index'>>): void {
    const row = this.rows[index];
    if (!row) return;
    this.rows[index] = { ...row, ...change };
    this.drawSoon();
  }

  /** Files that nobody will start any more are said to be so. */
  stopWaiting(): void {
    for (const { index, result } of this.rows) if (!result) this.change(index, { status: 'stopped' });
  }

  /** Says something of the whole; drawn at once. */
  say(change: Partial<Pick<ImportState, 'running' | 'leftOut' | 'milliseconds' | 'error'>>): void {
    this.state = { ...this.state, ...change };
    this.draw();
  }

  clear(): void {
    this.rows = [];
    this.state = EMPTY_LIST;
    this.draw();
  }

  private drawSoon(): void {
    this.timer ??= setTimeout(() => this.draw(), DRAW_EVERY_MS);
  }

  private draw(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const counts = { ...NO_COUNTS };
    for (const row of this.rows) counts[bucketOf(row)] += 1;
    const done = this.rows.length - counts.waiting - counts.stopped;
    this.state = { ...this.state, rows: [...this.rows], counts, done };
    for (const listener of this.listeners) listener();
  }
}
