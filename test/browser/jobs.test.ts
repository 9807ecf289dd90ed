import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPOSITORY } from '@/lib/cli/site/run-command';
import { databaseReady, goOffline, onPage, openSite, type Site, savedFile, takePicture } from './harness';

/** Each of the three jobs from the first click to the file on the disk; the cable is pulled once the site is open. */
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

type CsvRow = Readonly<Record<string, string>>;

/** A CSV file as a spreadsheet would read it: the first line is the head, every field is text. */
function rowsOf(csv: string): readonly CsvRow[] {
  const { data, errors } = Papa.parse<CsvRow>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

async function openBox(path: string, work: (page: Page) => Promise<void>): Promise<void> {
  await onPage(site, path, async (open) => {
    await databaseReady(open.page);
    await goOffline(open);
    await work(open.page);
    expect(open.watch.afterOffline).toEqual([]);
  });
}

/** Follows a link of the header, as a reader does. */
async function go(page: Page, name: string): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

describe('without a network, from the first click to the file on the disk', () => {
  it('towns are compared side by side', async () => {
    await openBox('/', async (page) => {
      await go(page, '对比');
      await page.getByRole('button', { name: '全部移除' }).click();
      await page.getByText('还没有可比较的报告').waitFor();
      const field = page.getByRole('combobox', { name: '添加单位' });
      for (const town of ['锦北街道', '欣园街道', '长庆街道', '大关街道']) {
        await field.fill(town.slice(0, 2));
        await page.getByRole('option', { name: town }).click();
        await page.getByRole('button', { name: `移除${town}` }).waitFor();
        await field.fill('');
        await field.blur();
      }
      await page.getByRole('button', { name: '移除大关街道' }).click();
      await page.getByLabel('与什么相比').selectOption({ label: '锦北街道' });
      await page.getByLabel('查找行').fill('新收政府信息公开申请');
      const table = page.getByRole('region', { name: '所选 3 份报告逐项对比' });
      const row = table.locator('tr', { has: page.locator('th[scope="row"]') }).first();
      await expect.poll(() => table.locator('th[scope="row"]').count()).toBe(1);
      await expect.poll(() => row.locator('td').nth(2).innerText()).toContain('+59');
      const cells = (await row.locator('td').allInnerTexts()).map((text) => text.split(/\s/)[0]);
      // 长庆 fills its table with marks: a mark stays a mark, and the median is that of two reports.
      expect(cells).toEqual(['–', '2', '61', '/']);
      await takePicture(page, 'job-compare');
      await page.getByLabel('查找行').fill('');
      await expect.poll(() => table.locator('th[scope="row"]').count()).toBeGreaterThan(50);
      const file = await savedFile(page, () => page.getByRole('button', { name: '下载此表 CSV' }).click());
      expect(file.name).toMatch(/^jiebao_对比_锦北街道-欣园街道-长庆街道_\d{4}-\d\d-\d\d\.csv$/);
      expect(file.text.startsWith('\uFEFF')).toBe(true);
      const byCode = new Map(rowsOf(file.text).map((line) => [line['代码'], line]));
      const received = byCode.get('requests.received/total') ?? {};
      expect([received['锦北街道'], received['欣园街道'], received['长庆街道']]).toEqual(['2', '61', '']);
      expect(received['长庆街道 情形']).toBe('mark');
      expect(received['欣园街道 与基准之差']).toBe('59');
      const amount = byCode.get('procurement.amount') ?? {};
      expect(amount['锦北街道']).toBe('207204.99');
    });
  });

  it('inconsistent data is found, understood and handed on', async () => {
    await openBox('/', async (page) => {
      await go(page, '核查');
      const items = page.locator('article:has([data-open])');
      await page
        .getByRole('region', { name: '按条件缩小清单' })
        .getByRole('button', { name: /错误/ })
        .click();
      await expect.poll(() => page.url()).toContain('severity=error');
      await expect.poll(() => items.count()).toBe(4);
      const sentence = page.getByRole('link', { name: /总计.*61/ }).first();
      expect(await items.first().innerText()).toContain('欣园街道 2020');

      const csv = await savedFile(page, () => page.getByRole('button', { name: '下载 CSV' }).click());
      expect(csv.name).toMatch(/^jiebao_.*\d{4}-\d\d-\d\d\.csv$/);
      expect(csv.text.startsWith('\uFEFF')).toBe(true);
      const found = rowsOf(csv.text);
      expect(found).toHaveLength(4);
      expect(found.every(({ severity }) => severity === 'error')).toBe(true);
      expect(found).toContainEqual(
        expect.objectContaining({
          check: 'outcome-sum',
          applicant: 'natural_person',
          expected: '61',
          actual: '0',
        }),
      );

      await sentence.click();
      await page.locator('td[data-role]').first().waitFor();
      const roles = (role: string) =>
        page.locator(`td[data-role="${role}"]`).evaluateAll((cells) => cells.map(({ id }) => id));
      expect(await roles('left')).not.toEqual([]);
      expect([...(await roles('right')), ...(await roles('subject'))]).toContain(
        'outcome.total/natural_person',
      );
      const written = (await page.locator('aside li[data-open]').innerText()).replace(/\s+/g, ' ');
      expect(written).toMatch(/三（一） ?61 ?\+ .*= 61 ?≠.*三（七） ?0/);
      await takePicture(page, 'job-finding');

      await page.goBack();
      await page.getByRole('button', { name: '核查单' }).click();
      await page.getByRole('heading', { name: /欣园街道：.*核查单/ }).waitFor();
      expect(await page.locator('tbody tr').count()).toBe(4);
    });
  });

  it('rows and columns are chosen and leave as CSV, as a data package and by SQL', async () => {
    await openBox('/', async (page) => {
      await go(page, '数据');
      const filter = page.getByRole('search', { name: '筛选' });
      await filter.getByLabel('县区').selectOption('临安区');
      await expect.poll(() => filter.innerText()).toContain('2 份报告，共 5 份');
      const shape = (name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) }).check();
      const download = () =>
        savedFile(page, () =>
          page
            .getByRole('button', { name: /^下载 (?:CSV|zip)$/ })
            .first()
            .click(),
        );

      await shape('宽表');
      await page.getByRole('button', { name: '默认' }).click();
      const wide = await download();
      expect(wide.name).toMatch(/^jiebao_宽表_.*临安区.*_\d{4}-\d\d-\d\d\.csv$/);
      expect(wide.text.startsWith('\uFEFF')).toBe(true);
      const towns = rowsOf(wide.text);
      expect(towns.map(({ organisation }) => organisation).sort()).toEqual(['清凉峰镇', '锦北街道']);
      const jinbei = towns.find(({ organisation }) => organisation === '锦北街道');
      expect(jinbei).toMatchObject({
        county: '临安区',
        year: '2020',
        form: '2019',
        'requests.received/total': '2',
        'requests.received/total:state': 'number',
        'outcome.total/total': '',
        'outcome.total/total:state': 'mark',
        'procurement.amount': '207204.99',
      });

      await shape('长表');
      const long = await download();
      expect(long.name).toMatch(/^jiebao_长表_/);
      const cells = rowsOf(long.text);
      expect(cells).toHaveLength(2 * 198);
      const shipped = rowsOf(readFileSync(join(REPOSITORY, 'data', 'figures.csv'), 'utf8'));
      const key = (row: CsvRow) => [row['report'], row['item'], row['applicant']].join(' ');
      const known = new Map(shipped.map((row) => [key(row), row]));
      for (const cell of cells) {
        const { value, state, place } = known.get(key(cell)) ?? {};
        expect([key(cell), cell['value'], cell['state'], cell['place']]).toEqual([
          key(cell),
          value,
          state,
          place,
        ]);
      }

      await shape('核查结果');
      const findings = rowsOf((await download()).text);
      expect(new Set(findings.map(({ county }) => county))).toEqual(new Set(['临安区']));
      expect(findings).toContainEqual(
        expect.objectContaining({ organisation: '锦北街道', verdict: 'derivable', expected: '2' }),
      );

      await page.getByRole('button', { name: '清除筛选' }).click();
      await expect.poll(() => filter.innerText()).toContain('5 份报告，共 5 份');
      await shape('数据包');
      const zip = await download();
      expect(zip.name).toMatch(/^jiebao_数据包_.*\.zip$/);
      const files = await textsOf(zip.bytes);
      for (const name of ['reports.csv', 'figures.csv', 'mentions.csv', 'findings.csv', 'checks.csv'])
        expect(files.get(name), name).toBe(readFileSync(join(REPOSITORY, 'data', name), 'utf8'));
      expect(files.get('README.md')).toContain('5 份，共 5 份');

      await page.getByLabel('示例').selectOption({ label: '第三（七）总计与各项之和不等的列' });
      await page.getByRole('button', { name: '运行' }).click();
      await page.getByTestId('console-status').getByText(/2 行/).waitFor();
      const answer = rowsOf(
        (await savedFile(page, () => page.getByRole('button', { name: '下载结果 CSV' }).click())).text,
      );
      expect(
        answer.map(({ name, applicant, stated_total, sum_of_known_parts }) => [
          name,
          applicant,
          stated_total,
          sum_of_known_parts,
        ]),
      ).toEqual([
        ['欣园街道', 'natural_person', '0', '61'],
        ['欣园街道', 'total', '0', '61'],
      ]);
      await takePicture(page, 'job-extract');
    });
  });
});

/** The files of an archive by their names. */
async function textsOf(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const reader = new ZipReader(new BlobReader(new Blob([new Uint8Array(bytes)])), { useWebWorkers: false });
  const texts = new Map<string, string>();
  for (const entry of await reader.getEntries())
    if (!entry.directory) texts.set(entry.filename, await entry.getData(new TextWriter()));
  await reader.close();
  return texts;
}
