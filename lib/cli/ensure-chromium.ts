import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The browser of the browser tests: the one named by `CHROMIUM_PATH`, the system's, or Playwright's. Where there is
 * none, Debian's is installed, with fonts for Chinese, and it says so.
 */
export function findChromium(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH=${named} does not exist`);
    return named;
  }
  const candidates = [
    ...onPath(env['PATH'] ?? ''),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...playwrights(join(homedir(), '.cache', 'ms-playwright')),
    ...playwrights(join(homedir(), 'Library', 'Caches', 'ms-playwright')),
  ];
  return candidates.find((path) => existsSync(path)) ?? null;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath(path: string): string[] {
  const folders = [...path.split(delimiter), '/usr/bin'].filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Chromiums that Playwright has fetched, the newest first. */
function playwrights(cache: string): string[] {
  if (!existsSync(cache)) return [];
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-linux/headless_shell',
  ];
  return readdirSync(cache)
    .filter((name) => name.startsWith('chromium'))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((name) => inside.map((path) => join(cache, name, path)));
}

/** Finds the browser, or installs Debian's. Throws with what to do where neither works. */
export function ensureChromium(say: (line: string) => void): string {
  const missing: string[] = [];
  if (findChromium() === null) missing.push('chromium');
  if (!hasChineseFonts()) missing.push('fonts-noto-cjk');
  if (missing.length > 0) install(missing, say);
  const found = findChromium();
  if (found !== null) return found;
  throw new Error('No Chromium was found. Install Chromium or Chrome, or set CHROMIUM_PATH to it.');
}

/** Only Linux may be without: the other systems bring theirs. Without them the screenshots show boxes. */
function hasChineseFonts(): boolean {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (list.error === undefined && list.status === 0) return list.stdout.trim() !== '';
  return existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
}

function install(packages: readonly string[], say: (line: string) => void): void {
  if (!existsSync('/usr/bin/apt-get')) {
    say(`Not found: ${packages.join(', ')}; and this system has no apt-get to install them with.`);
    return;
  }
  const root = process.getuid?.() === 0;
  const run = (args: readonly string[]) => {
    const [command = '', ...rest] = root ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args];
    execFileSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  say(`Installing with apt-get: ${packages.join(', ')}`);
  run(['update']);
  run(['install', '-y', '--no-install-recommends', ...packages]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = ensureChromium((line) => process.stdout.write(`${line}\n`));
  process.stdout.write(`Chromium: ${path}\n`);
}
