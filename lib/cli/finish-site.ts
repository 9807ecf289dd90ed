import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPolicy } from './site/content-security';
import { isCompressible, precompress } from './site/precompress';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What remains to be done after `next build` has written `out/`: every page gets its Content-Security-Policy, then the
 * larger files get a `.br` and a `.gz` beside them for static hosting. Another folder than `out/` is the first argument.
 */
export async function finishSite(
  folder: string,
  cache: string,
): Promise<{ pages: number; compressed: number }> {
  const files = await filesIn(folder);
  const pages = files.filter((file) => file.endsWith('.html'));
  for (const page of pages) await writeFile(page, withPolicy(await readFile(page, 'utf8')));
  const worth: string[] = [];
  for (const file of files) if (isCompressible(file, (await stat(file)).size)) worth.push(file);
  await severalAtOnce(worth, (file) => precompress(file, cache));
  return { pages: pages.length, compressed: worth.length };
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
