import { compareFiles } from '@/lib/intake/order';
import { isSystemFile, openZip } from '@/lib/intake/zip';
import type { FileToRead } from './file-read';

/** The tables of a data set by the names of their files; `checks` follows from `coverage` and is not needed. */
const TABLES = [
  'files',
  'reports',
  'figures',
  'mentions',
  'findings',
  'checks',
  'operands',
  'evidence',
  'coverage',
];

/** Files that stand beside the tables of a data package and describe them. */
const BESIDE = ['datapackage.json', 'dictionary-columns.csv', 'dictionary-items.csv', 'README.md'];

/** What is to be done with the files given, in this order. */
export interface ImportPlan {
  /** CSV files of one folder that together are a data set. */
  readonly dataSets: readonly (readonly FileToRead[])[];
  /** Long and wide downloads of this project. */
  readonly extracts: readonly FileToRead[];
  readonly files: readonly FileToRead[];
  /** Paths of files that systems leave behind (.DS_Store), which nobody means. */
  readonly leftOut: readonly string[];
}

/**
 * Sorts the files given into data sets, downloads of ours and all else, archives opened. The order is that of the paths,
 * so that the same folder gives the same list.
 *
 *      out/reports.csv  out/figures.csv …  ──▶  one data set       jiebao_long.csv ──▶ an extract
 *      a.zip            a.zip/1.txt …      ──▶  files              .DS_Store       ──▶ left out
 */
export async function planImport(given: readonly FileToRead[]): Promise<ImportPlan> {
  const opened = (await Promise.all(given.map(openArchive))).flat();
  const leftOut = opened.filter(({ path }) => isSystemFile(path)).map(({ path }) => path);
  const wanted = opened.filter(({ path }) => !isSystemFile(path));
  wanted.sort((a, b) => compareFiles(a.path, b.path));
  const dataSets = dataSetsOf(wanted);
  const taken = new Set(dataSets.flat());
  const rest = wanted.filter((file) => !taken.has(file));
  const extracts = new Set<FileToRead>();
  for (const file of rest) if (await isExtract(file)) extracts.add(file);
  return {
    dataSets,
    extracts: [...extracts],
    files: rest.filter((file) => !taken.has(file) && !extracts.has(file)),
    leftOut,
  };
}

/** The table that a file of a data set holds, by its name; null for one that only describes the tables. */
export function tableOf({ path }: FileToRead): string | null {
  return TABLES.find((table) => nameOf(path) === `${table}.csv`) ?? null;
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

function dataSetsOf(files: readonly FileToRead[]): FileToRead[][] {
  const folders = new Map<string, FileToRead[]>();
  for (const file of files) {
    if (tableOf(file) === null && !BESIDE.includes(nameOf(file.path))) continue;
    const held = folders.get(folderOf(file.path));
    if (held) held.push(file);
    else folders.set(folderOf(file.path), [file]);
  }
  const has = (set: readonly FileToRead[], table: string) => set.some((file) => tableOf(file) === table);
  return [...folders.values()].filter((set) => has(set, 'reports') && has(set, 'figures'));
}

/** The first heads of every download of ours, see `who-columns` in `lib/extracts`. */
const EXTRACT_START = 'report,organisation,kind,county,prefecture,province,year,form';

async function isExtract({ path, open }: FileToRead): Promise<boolean> {
  if (!path.toLowerCase().endsWith('.csv')) return false;
  try {
    const content = await open();
    if (!(content instanceof Blob)) return false;
    const head = await content.slice(0, 200).text();
    return head.replace(/^\uFEFF/, '').startsWith(EXTRACT_START);
  } catch (cause) {
    // It cannot be opened: reading it as any other file says so.
    if (cause instanceof DOMException) return false;
    throw cause;
  }
}

/** The files of an archive, or the file itself where it is none or cannot be opened as one. */
async function openArchive(file: FileToRead): Promise<FileToRead[]> {
  if (!file.path.toLowerCase().endsWith('.zip')) return [file];
  try {
    const content = await file.open();
    if (!(content instanceof Blob)) return [file];
    const listing = await openZip(content);
    if ('code' in listing) return [{ ...file, open: async () => listing }];
    return listing.files.map((entry) => ({
      path: `${file.path}/${entry.name}`,
      size: entry.size,
      open: async () => {
        const bytes = await entry.bytes();
        return 'code' in bytes ? bytes : new Blob([new Uint8Array(bytes)]);
      },
    }));
  } catch (cause) {
    if (cause instanceof DOMException) return [file];
    throw cause;
  }
}
