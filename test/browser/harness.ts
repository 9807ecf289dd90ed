import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '@/lib/cli/ensure-chromium';
import { REPOSITORY } from '@/lib/cli/site/run-command';
import { createStaticServer, listen } from '@/lib/cli/site/static-server';

/** The built site in a browser, as every browser test opens it: served from a free port, with walls around it. */
export interface Site {
  readonly origin: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Serves `out/` and starts Chromium. */
export async function openSite(folder = join(REPOSITORY, 'out')): Promise<Site> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} holds no site: run npm run build`);
  const server = createStaticServer(folder);
  const port = await listen(server, 0);
  const browser = await chromium.launch({
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
  return {
    origin: `http://localhost:${port}`,
    browser,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What a page did that it must not do. Empty lists are what every test ends with. */
export interface Watch {
  /** Requests to another origin, none of which got there. */
  readonly leaks: string[];
  /** Exceptions, error messages and broken policies. */
  readonly errors: string[];
  /** Every request of the page, in order, with its body. */
  readonly requests: { readonly url: string; readonly body: string | null }[];
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
}

/** A fresh page with its own storage, every request of which is watched. */
export async function openPage(site: Site, options: PageOptions = {}): Promise<OpenPage> {
  const context = await site.browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.dark ? 'dark' : 'light',
    locale: options.locale ?? 'zh-CN',
    acceptDownloads: true,
    serviceWorkers: 'block',
  });
  const watch: Watch = { leaks: [], errors: [], requests: [] };
  await context.route('**/*', async (route) => {
    const request = route.request();
    watch.requests.push({ url: request.url(), body: request.postData() });
    if (isOwn(request.url(), site.origin)) return route.continue();
    watch.leaks.push(`${request.method()} ${request.url()}`);
    return route.abort('blockedbyclient');
  });
  await context.routeWebSocket('**/*', (socket) => {
    watch.leaks.push(`WebSocket ${socket.url()}`);
    return socket.close();
  });
  const page = await context.newPage();
  context.on('weberror', (error) => watch.errors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') watch.errors.push(message.text());
  });
  return { page, context, watch };
}

function isOwn(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith('blob:');
}

const PICTURES = join(REPOSITORY, 'test', '.output', 'pictures');

/** Takes a picture of the whole page into `test/.output/pictures`, which git does not keep. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong with the page as it stands, one line each: rule, how grave, which elements. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const source = await (await import('node:fs/promises')).readFile(axePath, 'utf8');
  // Sent over the debugger's own channel, so the page's policy need not be loosened for it.
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
    const { violations } = await axe.run();
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
