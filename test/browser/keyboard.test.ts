import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseReady, onPage, openSite, type Site } from './harness';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What has the focus: its role or tag and its words. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return `${element?.tagName} ${element?.getAttribute('aria-label') ?? element?.textContent ?? ''}`.trim();
  });
}

/** Presses Tab until what has the focus fits; throws where it does not come. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let at = 0; at < 80; at += 1) {
    await page.keyboard.press('Tab');
    if (wanted.test(await focused(page))) return;
  }
  throw new Error(`Tab does not lead to ${wanted}`);
}

describe('with the keyboard alone', () => {
  it('the first stop leads past the header to the content', async () => {
    await onPage(site, '/', async ({ page }) => {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('A 跳到正文');
      const skip = page.getByRole('link', { name: '跳到正文' });
      const box = await skip.boundingBox();
      expect(box !== null && box.y >= 0 && box.height > 0).toBe(true);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    });
  });

  it('every stop shows that it has the focus, light and dark', async () => {
    await onPage(site, '/', async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate(() => document.body.focus());
        for (let at = 0; at < 30; at += 1) {
          await page.keyboard.press('Tab');
          const look = await page.evaluate(() => {
            const element = document.activeElement ?? document.body;
            // Past the last stop is the browser itself.
            if (element === document.body) return { what: 'body', drawn: true, sized: true };
            const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
            const { width, height } = element.getBoundingClientRect();
            const drawn =
              (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1.5) || boxShadow !== 'none';
            return { what: element.outerHTML.slice(0, 90), drawn, sized: width > 0 && height > 0 };
          });
          expect(look).toEqual({ what: look.what, drawn: true, sized: true });
        }
      }
    });
  });

  it('the header leads to another page and the language changes', async () => {
    await onPage(site, '/', async ({ page }) => {
      await databaseReady(page);
      await tabTo(page, /^A 核查$/);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: '核查', exact: true }).waitFor();
      await tabTo(page, /^A English$/);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Findings' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/en/findings/');
    });
  });

  it('the filter is set and cleared', async () => {
    await onPage(site, '/', async ({ page }) => {
      await databaseReady(page);
      const filter = page.getByRole('search', { name: '筛选' });
      await filter.getByLabel('县区').focus();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => filter.innerText()).toContain('1 份报告，共 5 份');
      expect(decodeURIComponent(page.url())).toContain('宽城区');
      await filter.getByRole('button', { name: '清除筛选' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => filter.innerText()).toContain('5 份报告，共 5 份');
    });
  });

  it('a chart is read as a table, from its menu', async () => {
    await onPage(site, '/', async ({ page }) => {
      await databaseReady(page);
      const chart = page.locator('figure').first();
      await chart.getByRole('button', { name: '图表操作' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: '以表格查看' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => focused(page)).toMatch(/以表格查看|查看 SQL/);
      while (!/以表格查看/.test(await focused(page))) await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await chart.locator('table').waitFor();
      expect(await chart.locator('table').innerText()).toContain('欣园街道');
      // The focus is back where it was, not lost at the top of the page.
      await expect.poll(() => focused(page)).toContain('图表操作');
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: '查看 SQL' }).waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByRole('menuitem').count()).toBe(0);
    });
  });

  it('towns are put into the basket and taken out', async () => {
    await onPage(site, '/compare/', async ({ page }) => {
      await databaseReady(page);
      await page.getByRole('button', { name: '移除欣园街道' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.getByRole('button', { name: '移除欣园街道' }).count()).toBe(0);
      const field = page.getByRole('combobox', { name: '添加单位' });
      await field.focus();
      await page.keyboard.type('欣园');
      const options = page.getByRole('listbox', { name: '添加单位' }).getByRole('option');
      await expect.poll(() => options.allInnerTexts()).toEqual([expect.stringContaining('欣园街道')]);
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => field.getAttribute('aria-activedescendant')).not.toBeNull();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: '移除欣园街道' }).waitFor();
      await page.keyboard.press('Escape');
      expect(await field.getAttribute('aria-expanded')).toBe('false');
    });
  });

  it('findings are walked through and one is opened', async () => {
    await onPage(site, '/findings/', async ({ page }) => {
      await databaseReady(page);
      for (const key of ['j', 'j', 'k']) await page.keyboard.press(key);
      expect(await focused(page)).toContain('61');
      await page.keyboard.press('Enter');
      await page.locator('td[data-selected]').waitFor();
      expect(page.url()).toContain('finding=');
    });
  });

  it('a sheet on a phone keeps the focus inside and gives it back', async () => {
    await onPage(
      site,
      '/',
      async ({ page }) => {
        await databaseReady(page);
        const opener = page.getByRole('button', { name: '筛选条件' });
        await opener.focus();
        await page.keyboard.press('Enter');
        const dialog = page.getByRole('dialog', { name: '筛选条件' });
        await dialog.waitFor();
        for (let at = 0; at < 14; at += 1) {
          await page.keyboard.press('Tab');
          const inside = await page.evaluate(
            () =>
              document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
          );
          expect(inside).toBe(true);
        }
        await page.keyboard.press('Escape');
        await expect.poll(() => dialog.isVisible()).toBe(false);
        expect(await focused(page)).toContain('筛选条件');
      },
      { width: 390, height: 844 },
    );
  });
});
