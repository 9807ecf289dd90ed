import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPOSITORY } from '@/lib/cli/site/run-command';
import { writeReport } from '../property/write-text';
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
const folder = mkdtempSync(join(tmpdir(), 'jiebao-import-'));
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await site.close();
});

const town = (name: string, year: number, figure = 2) =>
  writeReport({ form: '2021', year, town: name, layout: 'tabs', raw: () => String(figure) });

const fixture = (name: string) => readFileSync(join(REPOSITORY, 'test', 'cases', name, 'input.txt'));

const text = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

async function finished(page: Page): Promise<void> {
  await page
    .getByTestId('import-progress')
    .getByText(/个文件已处理/)
    .waitFor({ timeout: 120_000 });
}

async function give(page: Page, files: readonly ReturnType<typeof text>[]): Promise<void> {
  await page.locator('input[data-input="files"]').setInputFiles([...files]);
  await finished(page);
}

/** The counts of the outcomes as the page shows them, by outcome; `all` is the files given. */
async function counts(page: Page): Promise<Readonly<Record<string, number>>> {
  const chips = await page.locator('button[data-bucket]').all();
  const entries = await Promise.all(
    chips.map(async (chip) => [
      (await chip.getAttribute('data-bucket')) ?? '',
      Number(await chip.getAttribute('data-count')),
    ]),
  );
  return Object.fromEntries(entries);
}

const line = (page: Page, file: string) =>
  page
    .getByRole('region', { name: '本次导入' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: file, exact: true }) });

describe('bad files', () => {
  const BAD = [
    ['empty.txt', fixture('empty'), '未能读取', '文件是空的'],
    ['program.txt', fixture('binary-named-txt'), '未能读取', '不是文字'],
    ['garbled.txt', fixture('mojibake'), '未能读取', '乱码'],
    ['budget.txt', fixture('another-kind-budget'), '不是年度报告', '预算'],
    ['page.txt', fixture('html-named-txt'), '未能读取', 'html'],
    ['scan.pdf', Buffer.from('%PDF-1.7\n%'), '未能读取', 'pdf'],
  ] as const;

  it('each get their outcome and a reason with a way out, and nothing else is touched', async () => {
    await onPage(site, '/import/', async ({ page }) => {
      await databaseReady(page);
      await give(page, [
        ...BAD.map(([name, content]) => text(name, content)),
        text('good.txt', town('石桥镇', 2022)),
        text('same.txt', town('石桥镇', 2022)),
        text('second.txt', town('石桥镇', 2022, 3)),
      ]);
      for (const [name, , outcome, reason] of BAD) {
        const words = await line(page, name).innerText();
        expect(words, name).toContain(outcome);
        expect(words, name).toContain(reason);
        expect(words, name).toMatch(/请/);
      }
      expect(await line(page, 'same.txt').innerText()).toContain('good.txt 完全相同');
      expect(await line(page, 'second.txt').innerText()).toContain('同一单位同一年度另有一份');
      const { all, ...others } = await counts(page);
      expect(all).toBe(9);
      expect(Object.values(others).reduce((sum, count) => sum + count, 0)).toBe(9);
      expect(others).toMatchObject({ refused: 5, not_a_report: 1, duplicate: 1 });
      await page.getByText('共 7 份，其中本机导入 2 份').waitFor();
      await takePicture(page, 'import-bad-files');
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });

  it('among five hundred are told one by one, and the page answers while they are read', async () => {
    const broken = [...BAD, ...BAD]
      .slice(0, 10)
      .map(([name, content], at) => [`${at}-${name}`, content] as const);
    mkdirSync(join(folder, 'many', 'deeper'), { recursive: true });
    for (const [name, content] of broken) writeFileSync(join(folder, 'many', 'deeper', name), content);
    for (let at = 0; at < 490; at += 1) {
      const name = `${'东南西北中'[at % 5]}${'山河湖江溪林田'[at % 7]}${'云石柳青白松竹梅兰荷桃李杏'[at % 13]}镇`;
      writeFileSync(join(folder, 'many', `${at}.txt`), town(name, 2021 + (at % 3), at));
    }
    await onPage(site, '/import/', async ({ page }) => {
      await databaseReady(page);
      await page.evaluate(() => {
        const seen: number[] = [];
        Reflect.set(window, 'longTasks', seen);
        new PerformanceObserver((list) => {
          for (const task of list.getEntries()) seen.push(Math.round(task.duration));
        }).observe({ entryTypes: ['longtask'] });
      });
      const started = Date.now();
      await page.locator('input[data-input="folder"]').setInputFiles(join(folder, 'many'));
      await finished(page);
      const seconds = (Date.now() - started) / 1000;
      const tasks = await page.evaluate(() => Reflect.get(window, 'longTasks') as number[]);
      const longest = Math.max(0, ...tasks);
      process.stdout.write(
        `500 files: ${(500 / seconds).toFixed(0)} files/s, ${tasks.length} tasks over 50 ms, longest ${longest} ms\n`,
      );
      const { all, read, read_with_notes = 0, refused, not_a_report } = await counts(page);
      expect(all).toBe(500);
      expect((read ?? 0) + read_with_notes).toBe(490);
      expect((refused ?? 0) + (not_a_report ?? 0)).toBe(10);
      await page.locator('button[data-bucket="refused"]').click();
      const shown = await page.getByRole('region', { name: '本次导入' }).locator('tbody tr').count();
      expect(shown).toBe(refused);
      await takePicture(page, 'import-five-hundred');
      const list = await savedFile(page, () => page.getByRole('button', { name: '下载结果清单' }).click());
      const rows = Papa.parse<Record<string, string>>(list.text.replace(/^\uFEFF/, ''), {
        header: true,
        skipEmptyLines: true,
      }).data;
      expect(rows).toHaveLength(500);
      expect(rows.filter(({ outcome }) => outcome === 'refused')).toHaveLength(refused ?? -1);
      await page.getByText('共 495 份，其中本机导入 490 份').waitFor();
    });
  }, 180_000);
});

describe('an imported report', () => {
  it('appears in every page, is there after a reload, and is gone when it is forgotten', async () => {
    await onPage(site, '/import/', async ({ page }) => {
      await databaseReady(page);
      await give(page, [text('石桥镇.txt', town('石桥镇', 2022, 7))]);
      await line(page, '石桥镇.txt').getByText('已保存在本机').waitFor();
      const count = page.getByRole('search', { name: '筛选' }).getByText(/份报告，共 6 份/);
      const go = async (name: string) => {
        await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
        await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
      };
      await go('总览');
      await count.waitFor();
      await page.getByText('石桥镇').first().waitFor();
      await go('对比');
      await page.getByRole('combobox', { name: '添加单位' }).fill('石桥');
      await page.getByRole('option', { name: /石桥镇/ }).waitFor();
      await go('核查');
      await count.waitFor();
      await go('数据');
      await count.waitFor();
      await page.getByRole('region', { name: '预览' }).getByText('石桥镇').waitFor();
      const csv = await savedFile(page, () => page.getByRole('button', { name: '下载 CSV' }).click());
      expect(csv.text).toContain('石桥镇');

      await page.reload();
      await databaseReady(page);
      await count.waitFor();
      await go('导入');
      await page.getByRole('button', { name: '忘记 石桥镇 2022' }).click();
      await page.getByText('共 5 份，其中本机导入 0 份').waitFor();
      await go('总览');
      await page.getByText(/5 份报告，共 5 份/).waitFor();
      await page.reload();
      await databaseReady(page);
      await page.getByText(/5 份报告，共 5 份/).waitFor();
    });
  });

  it('can be looked at alone, and the sample comes back', async () => {
    await onPage(site, '/import/', async ({ page }) => {
      await databaseReady(page);
      await give(page, [text('石桥镇.txt', town('石桥镇', 2022))]);
      await page.getByLabel('只看我导入的报告').check();
      await page.getByText('共 1 份，其中本机导入 1 份').waitFor();
      await page.reload();
      await databaseReady(page);
      await page.getByText('共 1 份，其中本机导入 1 份').waitFor();
      await page.getByLabel('只看我导入的报告').uncheck();
      await page.getByText('共 6 份，其中本机导入 1 份').waitFor();
    });
  });

  it('works for this page where the device keeps nothing, and the page says so', async () => {
    await onPage(site, '/method/', async ({ page, context }) => {
      await context.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('denied', 'SecurityError');
        };
      });
      await page.goto(`${site.origin}/import/`);
      await databaseReady(page);
      await give(page, [text('石桥镇.txt', town('石桥镇', 2022))]);
      await line(page, '石桥镇.txt').getByText('仅在本页有效').waitFor();
      await page.getByText('浏览器不允许在本机保存').waitFor();
      await page.getByText('共 6 份，其中本机导入 1 份').waitFor();
      await takePicture(page, 'import-storage-refused');
    });
  });
});

describe('what this site wrote', () => {
  it('is read again: a data package, and a long table whose guarded texts come back as they were', async () => {
    await onPage(site, '/extract/?as=package', async ({ page }) => {
      await databaseReady(page);
      const zip = await savedFile(page, () => page.getByRole('button', { name: '下载 zip' }).click());
      await page.goto(`${site.origin}/extract/?as=long`);
      const long = await savedFile(page, () => page.getByRole('button', { name: '下载 CSV' }).click());
      await page.goto(`${site.origin}/import/`);
      await databaseReady(page);
      await page.getByLabel('只看我导入的报告').check();
      await page.getByText('还没有报告').waitFor();
      await give(page, [text('package.zip', zip.bytes)]);
      await page.getByText('数据集：5 份报告，其中新载入 5 份').first().waitFor();
      expect(await counts(page)).toEqual({ all: 13, read: 13 });
      await page.getByText('共 5 份，其中本机导入 5 份').waitFor();
      await page.getByRole('button', { name: '全部忘记' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '忘记' }).click();
      await page.getByText('还没有报告').waitFor();
      await page.getByRole('button', { name: '清空列表' }).click();
      await give(page, [text('long.csv', long.bytes)]);
      await page.getByText('导出表：5 份报告，其中新载入 5 份').waitFor();
      await page.getByText('共 5 份，其中本机导入 5 份').waitFor();
      await page.goto(`${site.origin}/extract/?as=long`);
      await databaseReady(page);
      const again = await savedFile(page, () => page.getByRole('button', { name: '下载 CSV' }).click());
      const sorted = (csv: string) => csv.trim().split('\n').sort();
      expect(sorted(again.text)).toEqual(sorted(long.text));
    });
  });
});

describe('text without a file', () => {
  it('is pasted and read, by the keyboard alone', async () => {
    await onPage(site, '/import/', async ({ page }) => {
      await databaseReady(page);
      await page.getByRole('button', { name: '粘贴文本' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByLabel('名称').fill('抄来的');
      await page.getByRole('dialog').getByLabel('全文').fill(town('石桥镇', 2022));
      await page.getByRole('dialog').getByRole('button', { name: '读取' }).focus();
      await page.keyboard.press('Enter');
      await finished(page);
      expect(await line(page, '抄来的.txt').innerText()).toContain('石桥镇');
    });
  });
});
