import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  databaseReady,
  onPage,
  openSite,
  type Site,
  savedFile,
  takePicture,
} from './harness';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The machine may be busy. */
const LONG = { timeout: 30_000 };

type CsvRow = Readonly<Record<string, string>>;

function rowsOf(csv: string): readonly CsvRow[] {
  const { data, errors } = Papa.parse<CsvRow>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('the data page', () => {
  it('tells every state apart in the preview and in the table as shown', async () => {
    const columns =
      'items=licence.decisions,normative.issued,outcome.partial&topics=published.wechat&ratios=none';
    await onPage(site, `/extract/?as=shown&${columns}`, async ({ page }) => {
      await databaseReady(page);
      const table = page.getByRole('region', { name: '文件开头的行' });
      for (const look of ['number', 'mark', 'blank', 'absent', 'not_applicable']) {
        await table.locator(`[data-look="${look}"]`).first().waitFor();
      }
      await takePicture(page, 'extract-states');
      const csv = await savedFile(page, () => page.getByRole('button', { name: '下载 CSV' }).click());
      const values = [...new Set(rowsOf(csv.text).flatMap((row) => Object.values(row)))];
      for (const sign of ['0', '/', '▢', '·', '–', '136']) expect(values).toContain(sign);
    });
  });

  it('keeps every choice in its address', async () => {
    await onPage(site, '/extract/', async ({ page }) => {
      await databaseReady(page);
      await page.getByRole('radio', { name: /^长表/ }).check();
      await page.getByText('表二 主动公开 · 第二十条第（九）项').click();
      await page.getByLabel('加 BOM').uncheck();
      await page.getByLabel('法律服务机构').uncheck();
      await expect.poll(() => page.getByTestId('row-count').innerText(), LONG).toBe('875');
      const address = page.url();
      await page.goto('about:blank');
      await page.goto(address);
      await databaseReady(page);
      await expect.poll(() => page.getByTestId('row-count').innerText(), LONG).toBe('875');
      expect(await page.getByLabel('加 BOM').isChecked()).toBe(false);
      const csv = await savedFile(page, () => page.getByRole('button', { name: '下载 CSV' }).click());
      expect(csv.text.startsWith('report,')).toBe(true);
      const rows = rowsOf(csv.text);
      expect(rows).toHaveLength(875);
      expect(rows.some(({ applicant }) => applicant === 'legal_service')).toBe(false);
      expect(csv.name).toBe(await page.getByTestId('file-name').innerText());
    });
  });

  it('takes only the reports that were ticked', async () => {
    await onPage(site, '/extract/', async ({ page }) => {
      await databaseReady(page);
      await page.getByText('只取选定的报告').click();
      await page.getByLabel(/欣园街道/).check();
      await expect.poll(() => page.getByTestId('row-count').innerText(), LONG).toBe('1');
      const csv = await savedFile(page, () => page.getByRole('button', { name: '下载 CSV' }).click());
      expect(rowsOf(csv.text).map(({ organisation }) => organisation)).toEqual(['欣园街道']);
    });
  });

  it('has no fault that axe finds, on a phone and in the dark, in both languages', async () => {
    for (const path of ['/extract/', '/en/extract/', '/import/', '/en/import/']) {
      await onPage(
        site,
        path,
        async ({ page }) => {
          await databaseReady(page);
          expect(await accessibilityFaults(page), path).toEqual([]);
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(width, path).toBeLessThanOrEqual(390);
          await takePicture(page, `phone-dark${path.replaceAll('/', '-')}`);
        },
        { width: 390, height: 844, dark: true },
      );
    }
  });
});

describe('the SQL console', () => {
  it('runs by Ctrl+Enter, shows the answer and saves it', async () => {
    await onPage(site, '/extract/', async ({ page }) => {
      await databaseReady(page);
      const editor = page.getByLabel('SQL 语句');
      await editor.fill("SELECT 'a,b' AS words, 1.5 AS number, NULL AS nothing -- said");
      await editor.press('Control+Enter');
      await page.getByTestId('console-status').getByText('1 行').waitFor();
      await page.getByText('NULL', { exact: true }).waitFor();
      const csv = await savedFile(page, () => page.getByRole('button', { name: '下载结果 CSV' }).click());
      expect(rowsOf(csv.text)).toEqual([{ words: 'a,b', number: '1.5', nothing: '' }]);
      await takePicture(page, 'extract-console');
    });
  });

  it('changes nothing, runs one statement, and says in words what is wrong', async () => {
    await onPage(site, '/extract/', async ({ page }) => {
      await databaseReady(page);
      const ask = async (sql: string) => {
        await page.getByLabel('SQL 语句').fill(sql);
        await page.getByRole('button', { name: '运行' }).click();
        const alert = page.getByRole('alert').filter({ hasText: /语句|数据库|秒/ });
        await alert.waitFor();
        return alert.innerText();
      };
      expect(await ask('DELETE FROM local.wide')).toContain('语句未能运行');
      expect(await ask('SELECT 1; DROP TABLE local.wide')).toContain('一次只能运行一条');
      expect(await ask('SELECT nothing_of_that_name FROM report')).toContain('nothing_of_that_name');
      expect(await ask("SELECT * FROM read_csv('/data/reports.csv')")).toContain('语句未能运行');
      await page.getByLabel('SQL 语句').fill('SELECT count(*) AS n FROM report');
      await page.getByRole('button', { name: '运行' }).click();
      await page.getByRole('region', { name: '查询结果' }).getByText('5', { exact: true }).waitFor();
    });
  });

  it('stops a question that the reader no longer wants', async () => {
    await onPage(site, '/extract/', async ({ page }) => {
      await databaseReady(page);
      await page
        .getByLabel('SQL 语句')
        .fill('SELECT sum(a.range * b.range) FROM range(1000000) AS a, range(1000000) AS b');
      await page.getByRole('button', { name: '运行' }).click();
      await page.getByRole('button', { name: '停止' }).click();
      await page.getByTestId('console-status').getByText('已停止').waitFor();
      await page.getByLabel('SQL 语句').fill('SELECT 42 AS answer');
      await page.getByLabel('SQL 语句').press('Control+Enter');
      await page.getByTestId('console-status').getByText('1 行').waitFor({ timeout: 20_000 });
    });
  });
});
