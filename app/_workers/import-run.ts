import { wrap } from 'comlink';
import { duplicateReason } from '@/lib/intake/collect';
import { compareFiles } from '@/lib/intake/order';
import type { Kept } from '../_data/data-provider';
import type { StoredReport } from '../_data/stored-reports';
import type { DataSetWorker } from './data-set.worker';
import type { FileRead, FileResult, FileToRead, LoadedReport, ReportSummary } from './file-read';
import type { ImportList, KeptState } from './import-list';
import { planImport, tableOf } from './import-plan';
import { inheritPolicy } from './inherit-policy';
import { type PoolOptions, readFiles } from './intake-pool';
import { Originals } from './originals';

/** A report that is in the database or on the device. */
export interface KnownReport {
  readonly id: string;
  readonly file: string;
  readonly townYear: string | null;
}

/** What an import takes from outside. */
export interface ImportDeps {
  readonly list: ImportList;
  readonly keep: (reports: readonly StoredReport[]) => Promise<Kept>;
  readonly known: () => Promise<readonly KnownReport[]>;
  readonly signal: AbortSignal;
  readonly pool?: PoolOptions;
}

/**
 * Reports kept at once at most. Those that come while some are being kept are the next batch, so batches are small when
 * the database is fast; every batch costs it about the same.
 */
const BATCH = 40;

/** Kept with every report, so that a better parser can read it again. */
const PARSER = '1';

/**
 * One import from the files given to the reports kept. Reports are kept while others are read; what the list shows as
 * saved is on the device.
 */
export async function runImport(given: readonly FileToRead[], deps: ImportDeps): Promise<void> {
  const run = new ImportRun(deps, await deps.known());
  await run.all(given);
}

class ImportRun {
  private readonly originals: Originals;
  private readonly versions = new Map<string, { readonly id: string; path: string; index: number | null }>();
  private readonly ids: Set<string>;
  private readonly unkept: { readonly indexes: readonly number[]; readonly report: StoredReport }[] = [];
  private keeping: Promise<void> | null = null;
  private reading = true;

  constructor(
    private readonly deps: ImportDeps,
    known: readonly KnownReport[],
  ) {
    this.originals = new Originals(new Map(known.map(({ id, file }) => [id, file])));
    this.ids = new Set(known.map(({ id }) => id));
    for (const { id, file, townYear } of known) {
      if (townYear !== null) this.versions.set(townYear, { id, path: file, index: null });
    }
  }

  async all(given: readonly FileToRead[]): Promise<void> {
    const { list, signal, pool } = this.deps;
    const plan = await planImport(given);
    if (plan.leftOut.length > 0) list.say({ leftOut: list.read().leftOut + plan.leftOut.length });
    const sets = plan.dataSets.map((files) => ({ files, indexes: list.add(files) }));
    const extracts = plan.extracts.map((file) => ({ files: [file], indexes: list.add([file]) }));
    const indexes = list.add(plan.files);
    for (const { files, indexes: own } of sets) if (!signal.aborted) await this.load(files, own, 'dataSet');
    for (const { files, indexes: own } of extracts)
      if (!signal.aborted) await this.load(files, own, 'extract');
    const position = new Map(plan.files.map((file, at) => [file, indexes[at] ?? -1]));
    const waiting = plan.files.values();
    const next = () => {
      if (signal.aborted) return undefined;
      const file = waiting.next().value;
      if (file) list.change(position.get(file) ?? -1, { status: 'reading' });
      return file;
    };
    await readFiles(next, (file, read) => this.take(position.get(file) ?? -1, read), pool);
    this.reading = false;
    await this.keeping;
  }

  /** One file has been read. Holds its lane back while too many reports wait to be kept. */
  private async take(index: number, read: FileRead): Promise<void> {
    const { list } = this.deps;
    const { result, rows, source } = read;
    if (!result.report || !rows) return list.change(index, { status: 'done', result });
    const { id } = result.report;
    const standing = this.originals.settle(id, result.path, index, (a, b) => compareFiles(a, b) < 0);
    if (standing.as === 'duplicate') {
      return list.change(index, { status: 'done', result: duplicateOf(result, standing.of) });
    }
    if (standing.as === 'instead') {
      const former = list.row(standing.of)?.result;
      const change = { kept: 'no', version: null } as const;
      if (former) list.change(standing.of, { ...change, result: duplicateOf(former, result.path) });
    }
    list.change(index, { status: 'done', result, kept: 'saving' });
    this.compare(index, result.report, result.path);
    const report = { id, sha256: result.sha256, file: result.path, bytes: source, rows };
    await this.offer([index], { ...report, parser: PARSER, importedAt: new Date().toISOString() });
  }

  /** Says so where the same town and year is there with other content. */
  private compare(index: number, report: ReportSummary, path: string): void {
    const { list } = this.deps;
    if (report.townYear === null) return;
    const other = this.versions.get(report.townYear);
    if (!other) {
      this.versions.set(report.townYear, { id: report.id, path, index });
    } else if (other.id === report.id) {
      other.path = path;
      other.index = index;
    } else {
      list.change(index, { version: { id: other.id, path: other.path } });
      if (other.index !== null) list.change(other.index, { version: { id: report.id, path } });
    }
  }

  private async offer(indexes: readonly number[], report: StoredReport): Promise<void> {
    this.unkept.push({ indexes, report });
    this.keeping ??= this.keepAll();
    if (this.unkept.length > 2 * BATCH) await this.keeping;
  }

  private async keepAll(): Promise<void> {
    const { list, keep } = this.deps;
    while (this.unkept.length > 0) {
      if (this.unkept.length < BATCH && this.reading) await pause(250);
      const batch = this.unkept.splice(0, BATCH);
      const kept = stateOf(await keep(batch.map(({ report }) => report)));
      for (const index of batch.flatMap(({ indexes }) => indexes)) {
        if (list.row(index)?.kept === 'saving') list.change(index, { kept });
      }
    }
    this.keeping = null;
  }

  /** Reads a data set or a download of ours and keeps those of its reports that are not there yet. */
  private async load(
    files: readonly FileToRead[],
    indexes: readonly number[],
    kind: 'dataSet' | 'extract',
  ): Promise<void> {
    const { list } = this.deps;
    for (const index of indexes) list.change(index, { status: 'reading' });
    const done = (result: Pick<FileResult, 'outcome' | 'reason'>, change: object = {}) => {
      for (const [at, index] of indexes.entries()) {
        const { path = '', size = 0 } = files[at] ?? {};
        const about = { path, size, sha256: '', format: 'csv', report: null } as const;
        list.change(index, { status: 'done', result: { ...about, ...result }, ...change });
      }
    };
    try {
      const reports = await loadReports(files, kind);
      const fresh = reports.filter(({ summary }) => !this.ids.has(summary.id));
      const loaded = { kind, reports: reports.length, fresh: fresh.length };
      done({ outcome: 'read', reason: null }, { loaded, kept: fresh.length > 0 ? 'saving' : 'no' });
      for (const [at, one] of fresh.entries()) {
        this.ids.add(one.summary.id);
        const { file, sha256, rows, summary } = one;
        const report = { id: summary.id, sha256, file, bytes: null, rows, parser: PARSER };
        const last = at === fresh.length - 1;
        await this.offer(last ? indexes : [], { ...report, importedAt: new Date().toISOString() });
      }
    } catch (cause) {
      const error = cause instanceof Error ? cause.message : String(cause);
      done({ outcome: 'refused', reason: { code: 'data-set-broken', data: { error } } });
    }
  }
}

function duplicateOf(result: FileResult, path: string): FileResult {
  return { ...result, outcome: 'duplicate', reason: duplicateReason(path) };
}

function stateOf({ onDevice, inDatabase }: Kept): KeptState {
  if (onDevice) return inDatabase ? 'nowhere' : 'memory';
  return inDatabase ? 'device' : 'saved';
}

async function loadReports(
  files: readonly FileToRead[],
  kind: 'dataSet' | 'extract',
): Promise<readonly LoadedReport[]> {
  const worker = inheritPolicy(() => new Worker(new URL('./data-set.worker.ts', import.meta.url)));
  const death = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'The worker ended.')));
  });
  try {
    const remote = wrap<DataSetWorker>(worker);
    if (kind === 'extract') {
      const [file] = files;
      if (!file) return [];
      return await Promise.race([remote.readExtract(await contentOf(file), file.path), death]);
    }
    const contents = await Promise.all(
      files.map(async (file) => ({ table: tableOf(file) ?? '', content: await contentOf(file) })),
    );
    return await Promise.race([remote.readSet(contents.filter(({ table }) => table !== '')), death]);
  } finally {
    worker.terminate();
  }
}

async function contentOf(file: FileToRead): Promise<Blob> {
  const content = await file.open();
  if (content instanceof Blob) return content;
  throw new Error(`${file.path}: ${content.code}`);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
