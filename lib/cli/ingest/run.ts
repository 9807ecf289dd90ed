import { CHECKS } from '@/lib/checks';
import type { FileOutcome } from '@/lib/dataset/tables';
import { duplicateReason } from '@/lib/intake/collect';
import type { Reason } from '@/lib/intake/intake';
import { compareFiles } from '@/lib/intake/order';
import { refusedIntake } from '@/lib/intake/refused-intake';
import { FILE_SECONDS } from '@/lib/readers/limits';
import type { IngestArguments } from './arguments';
import { inOrder } from './in-order';
import { Output } from './output';
import { type Done, Pool } from './pool';
import type { Leaf, ReadResult } from './protocol';
import { resultOf } from './result-rows';
import { findSources, type SourceFile } from './sources';

/** Results that may wait for their turn, for each job: enough that one slow file does not stop the others. */
const AHEAD_PER_JOB = 32;

/** Who is told how a run goes. */
export interface IngestListener {
  /** So many files, or archives, are about to be looked through, then so many files to be read. */
  begin(total: number): void;
  tick(done: number): void;
  /** A file is done; the reason is null where it was simply read. */
  file(file: string, outcome: FileOutcome, reason: Reason | null): void;
}

export interface IngestSummary {
  readonly outcomes: Readonly<Record<FileOutcome, number>>;
  readonly leftOut: readonly string[];
}

/**
 * Reads every file that the paths stand for and writes the data set. Files are written in the order of their names and
 * duplicates are decided by it, so the bytes that come out depend on the files alone, never on jobs or timing.
 */
export async function ingest(args: IngestArguments, listener: IngestListener): Promise<IngestSummary> {
  const sources = await findSources(args.paths, args.out);
  const pool = new Pool(Math.max(1, Math.min(args.jobs, sources.files.length)));
  const output = await Output.create(
    args.out,
    CHECKS.map((check) => check.id),
  );
  try {
    const { leaves, leftOut } = await hashAll(pool, sources.files, args.jobs, listener);
    const outcomes = await readAll(pool, leaves, args.jobs, listener, output);
    await output.finish();
    return { outcomes, leftOut: [...sources.leftOut, ...leftOut] };
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    await pool.close();
  }
}

async function hashAll(pool: Pool, files: readonly SourceFile[], jobs: number, listener: IngestListener) {
  const leaves: Leaf[] = [];
  const leftOut: string[] = [];
  listener.begin(files.length);
  let done = 0;
  const hash = (source: SourceFile) => pool.run({ kind: 'hash', source });
  for await (const { item, result } of inOrder(files, hash, jobs * AHEAD_PER_JOB)) {
    if (result.kind === 'hash') {
      leaves.push(...result.leaves);
      leftOut.push(...result.leftOut);
    } else leaves.push({ ...NOT_READ, ...item, refusal: failure(result) });
    done += 1;
    listener.tick(done);
  }
  return { leaves: withOwnNames(leaves.sort((a, b) => compareFiles(a.file, b.file))), leftOut };
}

const NOT_READ = { entry: null, bytes: 0, sha256: '', format: 'unknown' } as const;

/** An archive may hold two files of one name; the second and later ones get a number. */
function withOwnNames(leaves: readonly Leaf[]): Leaf[] {
  let last = '';
  let count = 1;
  return leaves.map((leaf) => {
    count = leaf.file === last ? count + 1 : 1;
    last = leaf.file;
    return count === 1 ? leaf : { ...leaf, file: `${leaf.file}#${count}` };
  });
}

async function readAll(
  pool: Pool,
  leaves: readonly Leaf[],
  jobs: number,
  listener: IngestListener,
  output: Output,
): Promise<IngestSummary['outcomes']> {
  const outcomes = { read: 0, read_with_notes: 0, refused: 0, not_a_report: 0, duplicate: 0 };
  const originals = originalsOf(leaves);
  const known = new Map<string, ReadResult>();
  const read = async (leaf: Leaf): Promise<Done | null> =>
    isRepeat(leaf, originals) ? null : pool.run({ kind: 'read', leaf });
  listener.begin(leaves.length);
  let done = 0;
  for await (const { item: leaf, result } of inOrder(leaves, read, jobs * AHEAD_PER_JOB)) {
    const row = result === null ? repeated(leaf, known.get(leaf.sha256)) : readResult(leaf, result);
    if (originals.has(leaf.sha256)) known.set(leaf.sha256, { ...row, lines: {}, checks: [] });
    await output.add(row);
    outcomes[row.outcome] += 1;
    listener.file(row.file, row.outcome, row.reason);
    done += 1;
    listener.tick(done);
  }
  return outcomes;
}

/** The first file of each content that occurs more than once, by SHA-256. */
function originalsOf(leaves: readonly Leaf[]): ReadonlyMap<string, Leaf> {
  const first = new Map<string, Leaf>();
  const originals = new Map<string, Leaf>();
  for (const leaf of leaves) {
    if (leaf.sha256 === '') continue;
    const earlier = first.get(leaf.sha256);
    if (earlier) originals.set(leaf.sha256, earlier);
    else first.set(leaf.sha256, leaf);
  }
  return originals;
}

function isRepeat(leaf: Leaf, originals: ReadonlyMap<string, Leaf>): boolean {
  const original = originals.get(leaf.sha256);
  return original !== undefined && original !== leaf;
}

/** The same bytes again: a duplicate of a report, or unreadable for the same reason. */
function repeated(leaf: Leaf, original: ReadResult | undefined): ReadResult {
  if (!original) throw new Error(`${leaf.file} was taken for a repetition before its original was read`);
  const { outcome, reason, file } = original;
  if (outcome === 'refused' || outcome === 'not_a_report') {
    return resultOf(refusedIntake(leaf, reason ?? { code: 'internal-error', data: { error: '' } }, outcome));
  }
  return resultOf(refusedIntake(leaf, duplicateReason(file), 'duplicate'));
}

function readResult(leaf: Leaf, done: Done): ReadResult {
  return done.kind === 'read' ? done : resultOf(refusedIntake(leaf, failure(done)));
}

function failure(done: Done): Reason {
  if (done.kind === 'timeout') return { code: 'timeout', data: { seconds: FILE_SECONDS } };
  const error = done.kind === 'crash' ? done.error : 'the worker answered another question';
  return { code: 'internal-error', data: { error } };
}
