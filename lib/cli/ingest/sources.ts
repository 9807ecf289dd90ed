import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { compareFiles } from '@/lib/intake/order';
import { isSystemFile } from '@/lib/intake/zip';

/** A file on disk that was given, with the name it goes by in the data set. */
export interface SourceFile {
  readonly path: string;
  /** Relative to the folder given, with `/`; the bare name of a file given by itself. */
  readonly file: string;
}

export interface Sources {
  /** In the order of their names. */
  readonly files: readonly SourceFile[];
  /** Files of the system (.DS_Store and the like) and earlier output, which were not looked at. */
  readonly leftOut: readonly string[];
}

/**
 * Every file that the paths stand for, each once, however often it was given, under a name that no other has: where
 * two folders hold a file of the same name, both go by their whole paths.
 */
export async function findSources(paths: readonly string[], out: string): Promise<Sources> {
  const found = new Map<string, SourceFile>();
  const leftOut: string[] = [];
  const skip = await realpathOf(out);
  for (const path of paths) {
    const real = await realpath(path);
    if ((await stat(real)).isDirectory()) await walk({ given: path, real, within: '', skip, found, leftOut });
    else keep(found, real, { path, file: basename(path) });
  }
  const files = withOwnNames([...found.values()]);
  return { files: files.sort((a, b) => compareFiles(a.file, b.file)), leftOut };
}

interface Walk {
  /** The folder as it was given. */
  readonly given: string;
  readonly real: string;
  /** Where this folder stands in the one given, with `/`. */
  readonly within: string;
  /** The folder that is being written, null when it is not there yet. */
  readonly skip: string | null;
  readonly found: Map<string, SourceFile>;
  readonly leftOut: string[];
}

async function walk(at: Walk, above: readonly string[] = []): Promise<void> {
  // The output of an earlier run is no input; a link back to a folder above would never end.
  if (at.real === at.skip || above.includes(at.real)) {
    at.leftOut.push(join(at.given, at.within));
    return;
  }
  const names = (await readdir(at.real)).sort(compareFiles);
  for (const name of names) {
    const within = at.within === '' ? name : `${at.within}/${name}`;
    const path = join(at.given, within);
    if (isSystemFile(name)) {
      at.leftOut.push(path);
      continue;
    }
    const real = await realpathOf(path);
    if (real === null) {
      keep(at.found, path, { path, file: within });
      continue;
    }
    if ((await stat(real)).isDirectory()) await walk({ ...at, real, within }, [...above, at.real]);
    else keep(at.found, real, { path, file: within });
  }
}

/** Of several names for one file the first in order is kept, so that the order of the paths does not matter. */
function keep(found: Map<string, SourceFile>, real: string, source: SourceFile): void {
  const known = found.get(real);
  if (known && compareFiles(known.file, source.file) <= 0) return;
  found.set(real, source);
}

function withOwnNames(files: readonly SourceFile[]): SourceFile[] {
  const count = new Map<string, number>();
  for (const { file } of files) count.set(file, (count.get(file) ?? 0) + 1);
  return files.map((source) =>
    (count.get(source.file) ?? 0) > 1 ? { ...source, file: source.path.split(sep).join('/') } : source,
  );
}

/** Null where nothing is there (a link to nowhere: opening it will say so). */
async function realpathOf(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
