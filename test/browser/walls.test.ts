import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, openSite, type Site, takePicture } from './harness';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('the built site', () => {
  it('opens without an error and asks no other origin', async () => {
    const { page, context, watch } = await openPage(site);
    await page.goto(`${site.origin}/`, { waitUntil: 'networkidle' });
    expect(await page.locator('h1').count()).toBeGreaterThan(0);
    await takePicture(page, 'overview-desktop-light-zh');
    await context.close();
    expect(watch.leaks).toEqual([]);
    expect(watch.errors).toEqual([]);
  });
  it('lets nothing out even when a script tries', async () => {
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
      await page.waitForTimeout(500);
      await context.close();
      const paths = watch.leaks.map((leak) => leak.split('elsewhere.example/')[1]).sort();
      expect(paths).toEqual(['fetch', 'image', 'socket', 'worker']);
    } finally {
      await leaky.close();
    }
  });
});
