import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Smaller files fit into one packet with their headers; nothing is gained. */
const LEAST_BYTES = 1024;

/** Above this the best brotli takes minutes (34 MB of wasm); one step down costs some per cent of size. */
const SLOW_BYTES = 4 * 1024 * 1024;

const COMPRESSIBLE = new Set([
  '.html',
  '.js',
  '.mjs',
  '.css',
  '.json',
  '.txt',
  '.csv',
  '.svg',
  '.wasm',
  '.duckdb',
  '.map',
  '.xml',
  '.webmanifest',
]);

/** True for files that are worth a `.br` and a `.gz` beside them. */
export function isCompressible(path: string, bytes: number): boolean {
  return bytes >= LEAST_BYTES && COMPRESSIBLE.has(extname(path).toLowerCase());
}

/**
 * Writes `<file>.br` and `<file>.gz`. Results are kept in `cache` by the hash of the content: the wasm of DuckDB does
 * not change from build to build.
 */
export async function precompress(path: string, cache: string): Promise<void> {
  const content = await readFile(path);
  const hash = createHash('sha256').update(content).digest('hex');
  await mkdir(cache, { recursive: true });
  await Promise.all(
    ENCODINGS.map(async ({ extension, compress }) => {
      const kept = join(cache, `${hash}${extension}`);
      if (!(await copied(kept, path + extension))) {
        const small = await compress(content);
        await writeFile(kept, small);
        await writeFile(path + extension, small);
      }
    }),
  );
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const ENCODINGS: readonly { extension: string; compress: (content: Buffer) => Promise<Buffer> }[] = [
  {
    extension: '.br',
    compress: (content) =>
      brotli(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: content.length > SLOW_BYTES ? 9 : 11,
          [constants.BROTLI_PARAM_LGWIN]: 24,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
  },
  { extension: '.gz', compress: (content) => gzipped(content, { level: 9 }) },
];

async function copied(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
