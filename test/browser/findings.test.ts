import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, type OpenPage, openPage, openSite, type Site, takePicture } from './harness';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Opens the page and ends with its walls whole. */
async function onPage(
  path: string,
  work: (open: OpenPage) => Promise<void>,
  options: Parameters<typeof openPage>[1] = {},
): Promise<void> {
  const open = await openPage(site, options);
  await open.page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
  await work(open);
  await open.context.close();
  expect(open.watch.leaks).toEqual([]);
  expect(open.watch.errors).toEqual([]);
}

const items = 'article:has([data-open])';

describe('the findings page', () => {
  it('shows the findings of the shipped reports before any script runs', async () => {
    const html = await (await fetch(`${site.origin}/findings/`)).text();
    expect(html).toContain('各项之和为 61');
    const english = await (await fetch(`${site.origin}/en/findings/`)).text();
    expect(english).toContain('add up to 61');
  });

  it('is free of faults that axe finds, light and dark, on a desktop and on a phone', async () => {
    for (const options of [{ dark: false }, { dark: true, width: 390, height: 844 }]) {
      await onPage(
        '/findings/',
        async ({ page }) => {
          await page.locator(items).first().waitFor();
          expect(await accessibilityFaults(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
          await takePicture(page, `findings-${options.dark ? 'phone-dark' : 'desktop-light'}-zh`);
        },
        options,
      );
    }
  });

  it('narrows the list by severity and by a cell of the matrix, and says so in the address', async () => {
    await onPage('/findings/', async ({ page }) => {
      const all = await page.locator(items).count();
      await page
        .getByRole('region', { name: '按条件缩小清单' })
        .getByRole('button', { name: /错误/ })
        .click();
      await expect.poll(() => page.url()).toContain('severity=error');
      await expect.poll(() => page.locator(items).count(), { timeout: 30_000 }).toBeLessThan(all);
      expect(await page.locator(items).first().textContent()).toContain('欣园街道');
      await page.getByRole('button', { name: '清除以上条件' }).click();
      await page.getByRole('button', { name: /^长庆街道，填错列/ }).click();
      await expect.poll(() => page.url()).toContain('check=wrong-column');
      await expect.poll(() => page.locator(items).count(), { timeout: 30_000 }).toBe(2);
    });
  });

  it('goes from finding to finding with j and k and opens one with Enter', async () => {
    await onPage('/findings/', async ({ page }) => {
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.keyboard.press('k');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('61');
      await page.keyboard.press('Enter');
      await page.locator('td[data-selected]').waitFor({ timeout: 30_000 });
      expect(page.url()).toContain('finding=1');
    });
  });

  it('keeps what was set aside with its reason over a reload, and gives it back', async () => {
    await onPage('/findings/?severity=error', async ({ page }) => {
      await expect.poll(() => page.locator(items).count(), { timeout: 30_000 }).toBe(4);
      await page.getByRole('button', { name: '搁置', exact: true }).first().click();
      await page.getByLabel('理由').fill('已致电核实，属录入时漏填');
      await page.getByRole('dialog').getByRole('button', { name: '搁置' }).click();
      await expect.poll(() => page.locator(items).count(), { timeout: 30_000 }).toBe(3);
      await page.reload({ waitUntil: 'networkidle' });
      await expect.poll(() => page.locator(items).count(), { timeout: 30_000 }).toBe(3);
      await page.getByLabel('已搁置的').selectOption('only');
      await page.getByText('已致电核实，属录入时漏填').waitFor({ timeout: 30_000 });
      await page.getByRole('button', { name: '取消搁置' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '取消搁置' }).click();
      await page.getByLabel('已搁置的').selectOption('hide');
      await expect.poll(() => page.locator(items).count(), { timeout: 30_000 }).toBe(4);
    });
  });

  it('downloads every finding of the list and shows check sheets to print', async () => {
    await onPage('/findings/', async ({ page }) => {
      const shown = await page.locator(items).count();
      const button = page.getByRole('button', { name: '下载 CSV' });
      await expect.poll(() => button.isEnabled(), { timeout: 30_000 }).toBe(true);
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      const csv = readFileSync(await download.path(), 'utf8');
      expect(csv.trim().split('\n').length - 1).toBe(shown);
      expect(download.suggestedFilename()).toMatch(/^jiebao_.+\.csv$/);
      await page.getByRole('button', { name: '核查单' }).click();
      await page.getByRole('heading', { name: /欣园街道：.*核查单/ }).waitFor({ timeout: 30_000 });
      expect(await page.locator('tbody tr').count()).toBe(shown);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
});
