import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import type { Intake, Reason } from '@/lib/intake/intake';
import { readReportFile } from '@/lib/intake/read-report-file';
import { refusedIntake } from '@/lib/intake/refused-intake';
import { openZip, type ZipFile } from '@/lib/intake/zip';
import { detectFormat, LIMITS } from '@/lib/readers';
import { HandleReader, zipFilesOf } from './archive';
import type { HashResult, Leaf, ReadResult, Result, Task } from './protocol';
import { resultOf } from './result-rows';
import type { SourceFile } from './sources';

/** Does one task. Never throws for what is wrong with a file: that is its outcome. */
export function runTask(task: Task): Promise<Result> {
  return task.kind === 'hash' ? hashSource(task.source) : readLeaf(task.leaf);
}

const ENDS_BYTES = 65_536;

async function hashSource(source: SourceFile): Promise<HashResult> {
  try {
    const handle = await open(source.path);
    try {
      const bytes = (await handle.stat()).size;
      if (detectFormat(await ends(handle, bytes)).format === 'zip')
        return await hashZip(source, handle, bytes);
      const leaf = { file: source.file, path: source.path, entry: null, bytes, refusal: null };
      const content = bytes > LIMITS.fileBytes ? null : await handle.readFile();
      const hash = content === null ? await sha256OfStream(source.path) : sha256(content);
      const { format } = detectFormat(content ?? (await ends(handle, bytes)));
      return { kind: 'hash', leaves: [{ ...leaf, sha256: hash, format }], leftOut: [] };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const refusal: Reason = { code: 'cannot-open', data: { error: messageOf(error) } };
    const leaf = { file: source.file, path: source.path, entry: null, bytes: 0, sha256: '', refusal };
    return { kind: 'hash', leaves: [{ ...leaf, format: 'unknown' }], leftOut: [] };
  }
}

/** The first and the last bytes of a file, which is all that recognising it takes. */
async function ends(handle: FileHandle, bytes: number): Promise<Uint8Array> {
  const size = Math.min(bytes, 2 * ENDS_BYTES);
  const buffer = new Uint8Array(size);
  if (bytes <= size) {
    await handle.read(buffer, 0, size, 0);
    return buffer;
  }
  await handle.read(buffer, 0, ENDS_BYTES, 0);
  await handle.read(buffer, ENDS_BYTES, ENDS_BYTES, bytes - ENDS_BYTES);
  return buffer;
}

async function hashZip(source: SourceFile, handle: FileHandle, bytes: number): Promise<HashResult> {
  const { file, path } = source;
  const refused = async (refusal: Reason): Promise<HashResult> => {
    const sha = await sha256OfStream(path);
    const leaf: Leaf = { file, path, entry: null, bytes, sha256: sha, refusal, format: 'zip' };
    return { kind: 'hash', leaves: [leaf], leftOut: [] };
  };
  const listing = await openZip(new HandleReader(handle, bytes));
  if ('code' in listing) return refused(listing);
  const leaves: Leaf[] = [];
  for (const [entry, zipFile] of listing.files.entries()) {
    const leaf = await hashEntry(zipFile, { file: `${file}/${zipFile.name}`, path, entry });
    // The archive as a whole is over its limit: none of it is read, rather than as much as happened to fit.
    if (leaf.refusal?.code === 'zip-too-large') return refused(leaf.refusal);
    leaves.push(leaf);
  }
  return { kind: 'hash', leaves, leftOut: listing.leftOut.map((name) => `${file}/${name}`) };
}

async function hashEntry(zipFile: ZipFile, at: Pick<Leaf, 'file' | 'path' | 'entry'>): Promise<Leaf> {
  const content = await zipFile.bytes();
  if ('code' in content) {
    return { ...at, bytes: zipFile.size, sha256: '', refusal: content, format: 'unknown' };
  }
  const { format } = detectFormat(content);
  const refusal: Reason | null = format === 'zip' ? { code: 'zip-nested', data: {} } : null;
  return { ...at, bytes: content.length, sha256: sha256(content), refusal, format };
}

async function readLeaf(leaf: Leaf): Promise<ReadResult> {
  return resultOf(await intakeOf(leaf));
}

async function intakeOf(leaf: Leaf): Promise<Intake> {
  if (leaf.refusal) return refusedIntake(leaf, leaf.refusal);
  if (leaf.bytes > LIMITS.fileBytes) {
    return refusedIntake(leaf, { code: 'too-large', data: { bytes: leaf.bytes, limit: LIMITS.fileBytes } });
  }
  const content = await contentOf(leaf);
  if ('code' in content) return refusedIntake(leaf, content);
  return readReportFile(content, leaf.file, { sha256 });
}

async function contentOf(leaf: Leaf): Promise<Uint8Array | Reason> {
  try {
    if (leaf.entry === null) return await readFile(leaf.path);
    const files = await zipFilesOf(leaf.path);
    const file = files[leaf.entry];
    if (!file) throw new Error('the archive changed while it was read');
    return await file.bytes();
  } catch (error) {
    return { code: 'cannot-open', data: { error: messageOf(error) } };
  }
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function sha256OfStream(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
