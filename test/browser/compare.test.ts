import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, openPage, openSite, type Site, takePicture } from './harness';

/** The user's first job: put towns side by side, find where they differ, take the table along. On the five shipped reports. */
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const WAIT = { timeout: 60_000 };

const chip = (page: Page, town: string) => page.getByRole('listitem').filter({ hasText: town });
const row = (page: Page, name: RegExp) =>
  page.locator('#table tr').filter({ has: page.getByRole('rowheader', { name }) });

/** The text of a row's cells, what only screen readers hear left out. */
async function cellsOf(page: Page, name: RegExp): Promise<string[]> {
  return row(page, name)
    .first()
    .locator('td')
    .evaluateAll((cells) =>
      cells.map((cell) => {
        const copy = cell.cloneNode(true);
        if (!(copy instanceof Element)) return '';
        for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
        return (copy.textContent ?? '').trim();
      }),
    );
}

describe('comparing towns', () => {
  it('shows the five shipped reports before any script runs', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}/compare/`);
    expect(await chip(page, '锦北街道').count()).toBe(1);
    const amounts = await cellsOf(page, /采购总金额/);
    expect(amounts.join(' ')).toContain('207,204.99');
    expect(amounts.join(' ')).toContain('≥ 17,630,000');
    await context.close();
  });

  it('goes from the first click to the file on disk, by the keyboard alone, offline', async () => {
    const { page, context, watch } = await openPage(site);
    await page.goto(`${site.origin}/compare/`, { waitUntil: 'networkidle' });

    await page.getByRole('button', { name: '移除长庆街道' }).press('Enter');
    await chip(page, '长庆街道').waitFor({ ...WAIT, state: 'detached' });
    // The table can be saved once the database has answered; after that nothing needs the network any more.
    const save = page.getByRole('button', { name: '下载此表 CSV' });
    await expect.poll(() => save.isEnabled(), WAIT).toBe(true);
    expect(await cellsOf(page, /采购总金额/)).toHaveLength(5);
    await context.setOffline(true);

    const field = page.getByRole('combobox', { name: '添加单位' });
    await field.focus();
    await field.pressSequentially('长庆');
    const found = page.getByRole('listbox', { name: '添加单位' }).getByRole('option');
    await expect.poll(() => found.allTextContents(), WAIT).toEqual([expect.stringContaining('长庆街道')]);
    await field.press('ArrowDown');
    await field.press('Enter');
    await chip(page, '长庆街道').waitFor(WAIT);
    await field.press('Escape');

    await page.getByLabel('与什么相比').selectOption({ label: '锦北街道 2020' });
    await page.getByRole('checkbox', { name: '只看数字不同的行' }).check();
    await expect.poll(async () => (await cellsOf(page, /一、本年新收/)).join(' '), WAIT).toContain('61+59');
    expect(await row(page, /结果维持/).count()).toBe(0);
    await takePicture(page, 'compare-desktop-light-zh');

    const [download] = await Promise.all([page.waitForEvent('download'), save.press('Enter')]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const line = csv.split('\n').find((text) => text.includes(',procurement.amount,')) ?? '';
    for (const figure of ['207204.99', '1389106.1', '17630000', 'text approximate']) {
      expect(line).toContain(figure);
    }
    expect(csv.split('\n')[0]).toContain('锦北街道 2020 情形');

    expect(watch.leaks).toEqual([]);
    // Next asks for its other pages ahead; that this fails without a network is no fault.
    expect(watch.errors.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await context.close();
  });

  it('is the same comparison for whoever opens its address', async () => {
    const { page, context, watch } = await openPage(site);
    await page.goto(
      `${site.origin}/compare/?reports=9e8f6802321e,ba399f6bcb7c&base=ba399f6bcb7c&group=requests&num=1&zero=1`,
      { waitUntil: 'networkidle' },
    );
    await expect
      .poll(
        () =>
          row(page, /予以公开/)
            .first()
            .locator('td')
            .count(),
        WAIT,
      )
      .toBe(3);
    const granted = await cellsOf(page, /予以公开/);
    expect(granted[1]).toBe('61+61');
    // 锦北 wrote a sign there, which its convention reads as 0; the cell stays told apart from a printed 0.
    expect(granted[2]).toBe('0');
    expect(
      await row(page, /予以公开/)
        .first()
        .locator('[data-look="inferred"]')
        .count(),
    ).toBe(1);
    expect(await page.getByRole('button', { name: '正文中的数字' }).count()).toBe(0);
    await context.close();
    expect(watch.errors).toEqual([]);
  });

  it('splits a row by applicant and leads every figure to its place', async () => {
    const { page, context } = await openPage(site);
    await page.goto(`${site.origin}/compare/?group=requests`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: /按申请人分列：一、本年新收/ }).press('Enter');
    await row(page, /^自然人/)
      .first()
      .waitFor(WAIT);
    await expect.poll(async () => (await cellsOf(page, /^自然人/)).join(' '), WAIT).toContain('61');
    const link = row(page, /^自然人/)
      .first()
      .locator('a', { hasText: '61' });
    expect(await link.getAttribute('href')).toBe('/report/?id=9e8f6802321e#requests.received/natural_person');
    await link.focus();
    await page.keyboard.press('ArrowUp');
    const above = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(above).toBe('/report/?id=9e8f6802321e#requests.received/total');
    await context.close();
  });

  it('says what to do when nothing is chosen', async () => {
    const { page, context } = await openPage(site);
    await page.goto(`${site.origin}/compare/?reports=`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: '用随附的报告' }).click(WAIT);
    await chip(page, '锦北街道').waitFor(WAIT);
    await context.close();
  });

  it.each([
    ['zh, desktop, light', '/compare/', { width: 1280 }],
    ['en, phone, dark', '/en/compare/', { width: 390, height: 844, dark: true }],
  ] as const)('has no fault that axe knows, and no sideways scroll: %s', async (name, path, options) => {
    const { page, context } = await openPage(site, options);
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    expect(await accessibilityFaults(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(options.width);
    await takePicture(page, `compare-${name.replaceAll(', ', '-')}`);
    await context.close();
  });
});
