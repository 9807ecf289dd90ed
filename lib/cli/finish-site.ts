import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPolicy } from './site/content-security';
import { isCompressible, precompress } from './site/precompress';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What remains to be done after `next build` has written `out/`: every page gets its Content-Security-Policy, the scripts
 * are listed for those who want them ahead, and the larger files get a `.br` and a `.gz` beside them for static hosting. Another folder than `out/` is the first argument.
 */
export async function finishSite(
  folder: string,
  cache: string,
): Promise<{ pages: number; compressed: number }> {
  const files = await filesIn(folder);
  const pages = files.filter((file) => file.endsWith('.html'));
  const list = join(folder, 'scripts.txt');
  await writeFile(list, scriptList(folder, files));
  if (!files.includes(list)) files.push(list);
  for (const page of pages) await writeFile(page, withPolicy(await readFile(page, 'utf8')));
  const worth: string[] = [];
  for (const file of files) if (isCompressible(file, (await stat(file)).size)) worth.push(file);
  await severalAtOnce(worth, (file) => precompress(file, cache));
  return { pages: pages.length, compressed: worth.length };
}

/**
 * Addresses of the scripts and style sheets, one a line: the app fetches them ahead (`app/_data/fetch-ahead`), so that it
 * needs no network once it is open. DuckDB itself is not among them: it is fetched first of all.
 */
function scriptList(folder: string, files: readonly string[]): string {
  return files
    .map((file) => relative(folder, file).split(sep).join('/'))
    .filter((file) => file.startsWith('_next/static/') && /\.(?:js|css)$/.test(file))
    .map((file) => `/${file}\n`)
    .join('');
}

/** Runs through a list with one task for each core. */
async function severalAtOnce<Item>(
  items: readonly Item[],
  run: (item: Item) => Promise<void>,
): Promise<void> {
  const left = [...items];
  const lane = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await run(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const { pages, compressed } = await finishSite(
    process.argv[2] ?? join(ROOT, 'out'),
    join(ROOT, '.cache', 'compressed'),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${pages} pages have their policy, ${compressed} files are compressed (${seconds} s)\n`,
  );
}
