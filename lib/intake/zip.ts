import { BlobReader, configure, type FileEntry, type Reader, ZipReader } from '@zip.js/zip.js';
import { ZIP_LIMITS, type ZipLimits } from '@/lib/readers/limits';
import type { Reason } from './intake';

/**
 * The files of a zip archive, one after the other, each checked by its CRC-32 and held to its cap while it is
 * inflated: an archive that lies about its sizes is found before it fills the memory. One level deep: an archive in an
 * archive is a file like any other. Knows neither Node nor the browser.
 */
configure({ useWebWorkers: false });

/** A file of an archive; `bytes()` gives its content, or the reason why it cannot be had. */
export interface ZipFile {
  /** Its path in the archive, with `/`. */
  readonly name: string;
  /** Unpacked size, as the archive says. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array | Reason>;
}

/** The files of an archive, or the reason why it cannot be opened as one. Folders and files of the system are left out. */
export interface ZipListing {
  readonly files: readonly ZipFile[];
  readonly leftOut: readonly string[];
}

/** Opens an archive (a Blob, or any random-access reader of zip.js). Bad archives are a reason, never an exception. */
export async function openZip(
  source: Blob | Reader<unknown>,
  limits: ZipLimits = ZIP_LIMITS,
): Promise<ZipListing | Reason> {
  const reader = new ZipReader(source instanceof Blob ? new BlobReader(source) : source, {
    checkSignature: true,
    checkOverlappingEntry: true,
    filenameValidation: 'tolerant',
    decodeText: (bytes, encoding) => (encoding === 'cp437' ? decodeName(bytes) : undefined),
  });
  const files: ZipFile[] = [];
  const leftOut: string[] = [];
  const total: Total = { left: limits.totalBytes };
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory) continue;
      if (isSystemFile(entry.filename)) leftOut.push(entry.filename);
      else files.push(zipFile(entry, limits, total));
      if (files.length > limits.entries) {
        return { code: 'zip-too-many', data: { entries: files.length, limit: limits.entries } };
      }
    }
  } catch (error) {
    return { code: 'zip-broken', data: { error: messageOf(error) } };
  }
  if (files.length === 0) return { code: 'zip-empty', data: {} };
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size > limits.totalBytes) return { code: 'zip-too-large', data: { limit: limits.totalBytes } };
  return { files, leftOut };
}

/** Files that systems leave behind in folders and archives; nobody means them as reports. */
export function isSystemFile(path: string): boolean {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  return (
    parts.some((part) => part.startsWith('.') && part !== '.' && part !== '..') ||
    parts.includes('__MACOSX') ||
    /^(?:thumbs\.db|desktop\.ini|~\$.*)$/i.test(name)
  );
}

/** Bytes that all files together may still unpack to. */
interface Total {
  left: number;
}

function zipFile(entry: FileEntry, limits: ZipLimits, total: Total): ZipFile {
  const name = entry.filename.replaceAll('\\', '/');
  return { name, size: entry.uncompressedSize, bytes: () => inflate(entry, limits, total) };
}

async function inflate(entry: FileEntry, limits: ZipLimits, total: Total): Promise<Uint8Array | Reason> {
  if (entry.encrypted) return { code: 'zip-entry-encrypted', data: {} };
  if (entry.uncompressedSize > limits.entryBytes) return tooLarge(entry.uncompressedSize, limits);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      bytes += chunk.length;
      total.left -= chunk.length;
      if (bytes > limits.entryBytes || total.left < 0) throw new CapExceeded();
      chunks.push(chunk);
    },
  });
  try {
    await entry.getData(sink, { checkSignature: true });
  } catch (error) {
    if (total.left < 0) return { code: 'zip-too-large', data: { limit: limits.totalBytes } };
    if (bytes > limits.entryBytes) return tooLarge(bytes, limits);
    return { code: 'zip-entry-broken', data: { error: messageOf(error) } };
  }
  return joined(chunks, bytes);
}

class CapExceeded extends Error {
  override readonly name = 'CapExceeded';
}

function tooLarge(bytes: number, limits: ZipLimits): Reason {
  return { code: 'too-large', data: { bytes, limit: limits.entryBytes } };
}

function joined(chunks: readonly Uint8Array[], bytes: number): Uint8Array {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const gb18030 = new TextDecoder('gb18030');

/** Names without the UTF-8 flag: macOS writes UTF-8 without saying so, Chinese Windows writes GB18030. */
function decodeName(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return gb18030.decode(bytes);
    throw error;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
