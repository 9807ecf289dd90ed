import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPOSITORY } from '@/lib/cli/site/run-command';
import { cellKey, formCells } from '@/lib/forms';
import { accessibilityFaults, type OpenPage, openPage, openSite, type Site, takePicture } from './harness';

/** The shipped reports that the tests open, by what they show. */
const CONTRADICTION = '9e8f6802321e';
const MARKS = 'ba399f6bcb7c';
const LOST_LABELS = 'd206de5efb50';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

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

/** How many reports the page has kept on the device. */
function keptReports(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'jiebao')) return 0;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('jiebao');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const counting = opening.result.transaction('reports').objectStore('reports').count();
        counting.onsuccess = () => {
          opening.result.close();
          resolve(counting.result);
        };
      };
    });
  });
}

describe('the report page', () => {
  it('lists all reports and shows one of them whole before any script runs', async () => {
    const html = await (await fetch(`${site.origin}/report/`)).text();
    for (const town of ['锦北街道', '大关街道', '欣园街道', '长庆街道', '清凉峰镇'])
      expect(html).toContain(town);
    expect(html).toContain('id="outcome.total/natural_person"');
  });

  it('shows every cell of the form exactly once', async () => {
    await onPage(`/report/?id=${MARKS}`, async ({ page }) => {
      await page.locator('[data-cell]').first().waitFor({ timeout: 30_000 });
      const ids = await page
        .locator('td:has(> [data-cell])')
        .evaluateAll((cells) => cells.map(({ id }) => id));
      expect(ids).toEqual(formCells('2019').map(({ item, applicant }) => cellKey(item, applicant)));
    });
  });

  it('marks both sides of a contradiction and writes out its arithmetic', async () => {
    await onPage(`/report/?id=${CONTRADICTION}`, async ({ page }) => {
      await page.getByRole('button', { name: /「自然人」列：第一项与第二项/ }).click();
      await page.locator('td[data-role="left"]').first().waitFor();
      const cells = (role: string) =>
        page.locator(`td[data-role="${role}"]`).evaluateAll((found) => found.map(({ id }) => id));
      expect(await cells('left')).toEqual([
        'requests.received/natural_person',
        'requests.carried_in/natural_person',
      ]);
      expect(await cells('right')).toEqual([
        'outcome.total/natural_person',
        'requests.carried_out/natural_person',
      ]);
      expect(await cells('likeliest')).toEqual(['outcome.total/total']);
      const written = (await page.getByRole('complementary', { name: '核查结果与原文' }).innerText()).replace(
        /\s+/g,
        ' ',
      );
      expect(written).toContain('一 61 + 二 0 = 61');
      expect(written).toContain('三（七） 0 + 四 0 = 0');
      await takePicture(page, 'report-contradiction-desktop-light-zh');
    });
  });

  it('reads marks as 0 only when asked, never the exceptions, and says what a mark can only be', async () => {
    await onPage(`/report/?id=${MARKS}`, async ({ page }) => {
      const granted = page.locator('[id="outcome.granted/natural_person"]');
      const total = page.locator('[id="outcome.total/natural_person"]');
      await granted.waitFor({ timeout: 30_000 });
      expect(await granted.innerText()).toMatch(/^\//);
      expect(await total.innerText()).toContain('→ 2');
      await page.locator('article').getByLabel('把推定的零值读作 0').check();
      await page.locator('[id="outcome.granted/natural_person"] [data-look="inferred"]').waitFor();
      expect(await granted.innerText()).toMatch(/^0/);
      expect(await total.locator('[data-look="mark"]').count()).toBe(1);
    });
  });

  it('goes to the cell of its address and from cell to cell with the arrow keys', async () => {
    await onPage(`/report/?id=${LOST_LABELS}#outcome.denied.third_party/total`, async ({ page }) => {
      const cell = page.locator('[id="outcome.denied.third_party/total"]');
      await cell.waitFor({ timeout: 30_000 });
      await expect.poll(() => cell.evaluate((found) => found.hasAttribute('data-selected'))).toBe(true);
      expect(await cell.evaluate((found) => found.getBoundingClientRect().top < innerHeight)).toBe(true);
      await cell.locator('a').focus();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowDown');
      const focused = await page.evaluate(() => document.activeElement?.closest('td')?.id);
      expect(focused).toBe('outcome.denied.internal_affairs/other_organisation');
      expect(await page.getByText('11 行没有行名称，按所在位置读取').count()).toBe(1);
    });
  });

  it('shows an imported file beside its form, from figure to line and back', async () => {
    const file = join(REPOSITORY, 'test/cases/clean-2019-form/input.txt');
    const id = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12);
    await onPage('/import/', async ({ page }) => {
      await page.locator('input[type="file"]').first().setInputFiles(file);
      await expect.poll(() => keptReports(page), { timeout: 60_000 }).toBe(1);
      await page.goto(`${site.origin}/report/?id=${id}`, { waitUntil: 'networkidle' });
      const source = page.locator('ol[aria-label="原文"]');
      await source.waitFor({ timeout: 30_000 });
      await page.locator('[id="requests.received/total"] a').click();
      await source.locator('li[data-marked]').waitFor();
      const line = source.locator('li[data-marked] a').first();
      expect(await line.getAttribute('href')).toBe('#requests.received/total');
      await source.locator('a[href="#requests.received/natural_person"]').click();
      await expect
        .poll(() => page.locator('td[data-selected]').getAttribute('id'))
        .toBe('requests.received/natural_person');
    });
  });

  it('says so when there is no such report', async () => {
    await onPage('/report/?id=000000000000', async ({ page }) => {
      await page.getByText('没有这份报告').waitFor({ timeout: 30_000 });
    });
  });

  it('is free of faults that axe finds, light and dark, on a desktop and on a phone', async () => {
    for (const options of [{ dark: false }, { dark: true, width: 390, height: 844 }]) {
      await onPage(
        `/en/report/?id=${CONTRADICTION}&finding=3`,
        async ({ page }) => {
          await page.locator('[data-cell]').first().waitFor({ timeout: 30_000 });
          expect(await accessibilityFaults(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
          await takePicture(page, `report-${options.dark ? 'phone-dark' : 'desktop-light'}-en`);
        },
        options,
      );
    }
  });
});
