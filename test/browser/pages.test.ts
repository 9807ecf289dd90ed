import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { HTML_LANG, type Locale, PAGES, type PageId, pagePath } from '@/app/_i18n/locales';
import { REPOSITORY } from '@/lib/cli/site/run-command';
import { accessibilityFaults, databaseReady, openPage, openSite, type Site, takePicture } from './harness';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const LOCALES = ['zh', 'en'] as const satisfies readonly Locale[];
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
const EVERY_PAGE = LOCALES.flatMap((locale) => PAGES.map((page) => ({ locale, page })));

const titles = z.object({
  frame: z.object({ title: z.string(), name: z.string() }),
  pages: z.record(z.string(), z.object({ title: z.string() })),
});

function titleOf(locale: Locale, page: PageId): string {
  const file = join(REPOSITORY, 'app', '_messages', locale, 'common.json');
  const { frame, pages } = titles.parse(JSON.parse(readFileSync(file, 'utf8')));
  return page === 'overview' ? frame.title : `${pages[page]?.title} · ${frame.name}`;
}

/** What stands on a page of the shipped data: the same in both languages, because names and figures are. */
const SHOWN: Readonly<Record<PageId, readonly string[]>> = {
  overview: ['锦北街道', '欣园街道', '61'],
  compare: ['锦北街道', '大关街道', '欣园街道', '长庆街道', '清凉峰镇', '61', '207,204.99'],
  report: ['锦北街道', '大关街道', '欣园街道', '长庆街道', '清凉峰镇'],
  findings: ['欣园街道', '长庆街道', '61'],
  extract: ['锦北街道', '欣园街道', '61'],
  import: ['锦北街道', '清凉峰镇'],
  method: ['requests.received', 'requests-balance'],
};

describe.concurrent('a page without any script', () => {
  it.each(EVERY_PAGE)('$page in $locale shows the shipped data', async ({ locale, page: id }) => {
    const { page, context } = await openPage(site, { javaScript: false });
    await page.goto(site.origin + pagePath(locale, id));
    const text = await page.locator('main').innerText();
    await context.close();
    for (const words of SHOWN[id]) expect(text).toContain(words);
  });
});

/** Where each language is looked at with axe: together all four looks, each language in both sizes and both schemes. */
const LOOKS = [
  { size: 'desktop', colorScheme: 'light', axe: 'zh' },
  { size: 'desktop', colorScheme: 'dark', axe: 'en' },
  { size: 'phone', colorScheme: 'dark', axe: 'zh' },
  { size: 'phone', colorScheme: 'light', axe: 'en' },
] as const;

describe.concurrent('a page in the browser', () => {
  it.each(EVERY_PAGE)(
    '$page in $locale stands still while it loads and is whole in every size and scheme',
    async ({ locale, page: id }) => {
      const faults: string[] = [];
      // Loaded as the first of the looks in which this language is examined: Chinese on a desktop, English on a phone.
      const order = locale === 'zh' ? LOOKS : [...LOOKS].reverse();
      const { size, colorScheme } = order[0] ?? LOOKS[0];
      const open = await openPage(site, { ...SIZES[size], dark: colorScheme === 'dark' });
      const { page, context, watch } = open;
      await observeShifts(page);
      await page.goto(site.origin + pagePath(locale, id));
      await databaseReady(page);
      await settled(page);
      expect(await page.title()).toBe(titleOf(locale, id));
      expect(await page.locator('html').getAttribute('lang')).toBe(HTML_LANG[locale]);
      expect(await page.locator('h1').count()).toBe(1);
      const shifts = await shiftsOf(page);
      const moved = shifts.reduce((total, { value }) => total + value, 0);
      if (moved >= MOST_SHIFT) faults.push(`moves by ${moved} while it loads: ${JSON.stringify(shifts)}`);
      for (const look of order) {
        const name = `${look.size} ${look.colorScheme}`;
        await page.setViewportSize(SIZES[look.size]);
        await page.emulateMedia({ colorScheme: look.colorScheme });
        await settled(page);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wider > 0) faults.push(`${name}: ${wider} px wider than the window`);
        if (look.axe === locale)
          for (const fault of await accessibilityFaults(page)) faults.push(`${name}: ${fault}`);
        await takePicture(page, `page-${id}-${look.size}-${look.colorScheme}-${locale}`);
      }
      await context.close();
      expect(faults).toEqual([]);
      expect(watch.leaks).toEqual([]);
      expect(watch.errors).toEqual([]);
    },
  );
});

/** Above 0.1 a reader is said to notice; half of it is kept as the bound. */
const MOST_SHIFT = 0.05;

interface Shift {
  readonly value: number;
  readonly what: string;
}

async function observeShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: { value: number; what: string }[] = [];
    Reflect.set(window, 'shifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          readonly value: number;
          readonly sources: readonly { readonly node: Node | null }[];
        };
        const nodes = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : ''));
        shifts.push({ value, what: nodes.join(' | ') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

function shiftsOf(page: Page): Promise<Shift[]> {
  return page.evaluate(() => Reflect.get(window, 'shifts') as Shift[]);
}

/** Two frames and whatever was waiting for them: charts draw themselves anew when the window changes. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

describe('an address that leads nowhere', () => {
  it('answers 404 in both languages and leads back', async () => {
    const { page, context, watch } = await openPage(site);
    const answer = await page.goto(`${site.origin}/nowhere/`);
    expect(answer?.status()).toBe(404);
    await databaseReady(page);
    expect(await page.locator('main').innerText()).toContain('没有这个页面');
    expect(await page.locator('main [lang="en"] a').getAttribute('href')).toBe('/en/');
    expect(await accessibilityFaults(page)).toEqual([]);
    await takePicture(page, 'not-found-desktop-light-zh');
    await context.close();
    expect(watch.leaks).toEqual([]);
    // The browser itself logs that the page was not found.
    expect(watch.errors.filter((error) => !error.includes('404'))).toEqual([]);
  });
});
