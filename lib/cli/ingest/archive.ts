import { type FileHandle, open } from 'node:fs/promises';
import { Reader } from '@zip.js/zip.js';
import { openZip, type ZipFile } from '@/lib/intake/zip';

/** Random access to an open file, for zip.js: an archive is never in memory as a whole. */
export class HandleReader extends Reader<FileHandle> {
  constructor(
    private readonly handle: FileHandle,
    bytes: number,
  ) {
    super(handle);
    this.size = bytes;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    const buffer = new Uint8Array(Math.max(0, Math.min(length, this.size - index)));
    await this.handle.read(buffer, 0, buffer.length, index);
    return buffer;
  }
}

/** The archive that was read last stays open: its files come one after the other. */
let lastZip: {
  readonly path: string;
  readonly handle: FileHandle;
  readonly files: readonly ZipFile[];
} | null = null;

/** The files of an archive on disk that the first pass has opened before. */
export async function zipFilesOf(path: string): Promise<readonly ZipFile[]> {
  if (lastZip?.path === path) return lastZip.files;
  await lastZip?.handle.close();
  lastZip = null;
  const handle = await open(path);
  const listing = await openZip(new HandleReader(handle, (await handle.stat()).size));
  if ('code' in listing) {
    await handle.close();
    throw new Error('the archive changed while it was read');
  }
  lastZip = { path, handle, files: listing.files };
  return listing.files;
}
