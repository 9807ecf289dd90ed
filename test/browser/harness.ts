import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Route } from 'playwright-core';
import { expect } from 'vitest';
import { ensureChromium } from '@/lib/cli/ensure-chromium';
import { REPOSITORY } from '@/lib/cli/site/run-command';
import { createStaticServer, listen } from '@/lib/cli/site/static-server';

/** The built site in a browser, as every browser test opens it: served from a free port, with walls around it. */
export interface Site {
  readonly origin: string;
  readonly browser: Browser;
  /** The folder that is served. */
  readonly folder: string;
  close(): Promise<void>;
}

/** The site under test: `JIEBAO_SITE`, or what `npm run build` wrote. */
export const SITE_FOLDER = resolve(REPOSITORY, process.env['JIEBAO_SITE'] ?? 'out');

let browser: Promise<Browser> | undefined;
let shared: Promise<Site> | undefined;

/**
 * The site that all test files share, with one browser: both end with the process of the tests, so closing it does
 * nothing. Another folder gets a server of its own.
 */
export function openSite(folder = SITE_FOLDER): Promise<Site> {
  if (folder !== SITE_FOLDER) return serve(folder);
  shared ??= serve(folder).then((site) => ({ ...site, close: async () => undefined }));
  return shared;
}

async function serve(folder: string): Promise<Site> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} holds no site: run npm run build`);
  const server = createStaticServer(folder);
  const port = await listen(server, 0);
  server.unref();
  browser ??= launch();
  return {
    origin: `http://localhost:${port}`,
    browser: await browser,
    folder,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium((line) => process.stdout.write(`${line}\n`)),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Whatever slips past the routes below finds no host.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  });
}

/** What a page did that it must not do. Empty lists are what every test ends with. */
export interface Watch {
  /** Requests to another origin, none of which got there. */
  readonly leaks: string[];
  /** Exceptions, error messages and broken policies. */
  readonly errors: string[];
  /** Every request of the page, in order, with its body. */
  readonly requests: { readonly url: string; readonly body: string | null }[];
  /** What was asked of the network after {@link goOffline}; nothing of it was answered. */
  readonly afterOffline: string[];
}

export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly watch: Watch;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly locale?: string;
  readonly javaScript?: boolean;
}

/** Contexts without a network, by the pages that `goOffline` took. */
const offline = new WeakSet<BrowserContext>();

/** A fresh page with its own storage, every request of which is watched. */
export async function openPage(site: Site, options: PageOptions = {}): Promise<OpenPage> {
  const context = await site.browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.dark ? 'dark' : 'light',
    locale: options.locale ?? 'zh-CN',
    acceptDownloads: true,
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    javaScriptEnabled: options.javaScript ?? true,
  });
  const watch: Watch = { leaks: [], errors: [], requests: [], afterOffline: [] };
  /** Files with a hash in their name that the browser has: its own cache keeps them for ever, but routes switch it off. */
  const cached = new Set<string>();
  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = request.url();
    watch.requests.push({ url, body: request.postData() });
    if (!isOwn(url, site.origin)) {
      watch.leaks.push(`${request.method()} ${url}`);
      return route.abort('blockedbyclient');
    }
    const { pathname } = new URL(url);
    if (!offline.has(context)) {
      if (pathname.startsWith('/_next/static/')) cached.add(pathname);
      return route.continue();
    }
    // The picture in the browser's tab is asked for anew at every new address.
    if (cached.has(pathname) || pathname === '/icon.svg') return answerFromCache(route, site, pathname);
    watch.afterOffline.push(`${request.method()} ${pathname}`);
    return route.abort('internetdisconnected');
  });
  await context.routeWebSocket('**/*', (socket) => {
    watch.leaks.push(`WebSocket ${socket.url()}`);
    return socket.close();
  });
  const page = await context.newPage();
  context.on('weberror', (error) => watch.errors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') watch.errors.push(`${message.text()} (${message.location().url})`);
  });
  return { page, context, watch };
}

function isOwn(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith('blob:');
}

/** What the browser's cache would give: the file as it was fetched before. */
function answerFromCache(route: Route, site: Site, pathname: string): Promise<void> {
  const types: Readonly<Record<string, string>> = {
    js: 'text/javascript',
    css: 'text/css',
    wasm: 'application/wasm',
    svg: 'image/svg+xml',
  };
  return route.fulfill({
    body: readFileSync(join(site.folder, pathname)),
    contentType: types[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
  });
}

/** Opens a page, does the work, and ends with the walls whole: nothing went elsewhere, nothing went wrong. */
export async function onPage(
  site: Site,
  path: string,
  work: (open: OpenPage) => Promise<void>,
  options: PageOptions = {},
): Promise<void> {
  const open = await openPage(site, options);
  try {
    await open.page.goto(`${site.origin}${path}`);
    await work(open);
  } finally {
    await open.context.close();
  }
  expect(open.watch.leaks).toEqual([]);
  expect(open.watch.errors).toEqual([]);
}

/** Waits until DuckDB in the page answers. */
export async function databaseReady(page: Page): Promise<void> {
  await page.waitForSelector('html[data-database="ready"]', { timeout: 60_000, state: 'attached' });
}

/**
 * Pulls the cable once the app says that it can do without: from here on only files that the browser has cached for ever
 * (those with a hash in their name) are there; everything else is refused and listed.
 */
export async function goOffline({ page, context }: OpenPage): Promise<void> {
  await page.waitForSelector('html[data-offline="ready"]', { timeout: 60_000, state: 'attached' });
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  offline.add(context);
}

/** Clicks what saves a file and reads the file back from the disk. */
export async function savedFile(
  page: Page,
  click: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Buffer; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), click()]);
  const bytes = readFileSync(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

const PICTURES = join(REPOSITORY, 'test', '.output', 'pictures');

/** Takes a picture of the whole page into `test/.output/pictures`, which git does not keep. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page as it stands, one line each: rule, how grave, which elements. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Sent over the debugger's own channel, so the page's policy need not be loosened for it.
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (root: Document, options: object) => Promise<AxeResults> };
    };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, impact, nodes }) => {
      const targets = nodes.map((node) => node.target.join(' ')).slice(0, 5);
      return `${id} (${impact}): ${targets.join(' | ')}`;
    });
  });
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}
