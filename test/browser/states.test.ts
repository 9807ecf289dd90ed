import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERY_STATE, everyState, neighbour } from './every-state';
import { databaseReady, onPage, openSite, type Site, savedFile, takePicture } from './harness';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const text = everyState();
const id = createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 12);
const { cells } = EVERY_STATE;

/** How each state looks in the form of its report: what is read, how it is drawn, what its title says. */
const LOOKS = {
  number: ['1,208', 'number', '数字'],
  zero: ['0', 'number', '填 0'],
  mark: ['/', 'mark', '只填符号“／”'],
  blank: ['▢', 'blank', '留空'],
  text: ['见附件', 'text', '填写文字“见附件”'],
  approximate: ['≥ 170', 'text', '约数：不少于 170'],
  absent: ['·', 'absent', '报告中没有这一格'],
  unreadable: ['⌧', 'unreadable', '文字损坏，无法辨认'],
  unknownUnit: ['8640', 'unknown-unit', '单位不详，原文“8640”'],
} as const satisfies Record<Exclude<keyof typeof cells, 'inferred'>, readonly [string, string, string]>;

describe('the states of a cell', () => {
  it('are told apart on the screen and in the CSV, and read as 0 only when asked', async () => {
    await onPage(site, '/import/', async ({ page }) => {
      await importTexts(page, { 'every-state.txt': text, 'neighbour.txt': neighbour() });
      await page.getByRole('link', { name: EVERY_STATE.town }).first().waitFor();
      await takePicture(page, 'states-import');

      await page.goto(`${site.origin}/report/?id=${id}`);
      await figure(page, cells.number).waitFor();
      const seen: [string, string, string][] = [];
      for (const [state, look] of Object.entries(LOOKS)) {
        const shown = await appearance(page, cells[state as keyof typeof LOOKS]);
        expect(shown.slice(0, 2), state).toEqual(look.slice(0, 2));
        expect(shown[2], state).toContain(look[2]);
        seen.push(shown);
      }
      expect(new Set(seen.map(([sign, look]) => `${sign} ${look}`)).size).toBe(seen.length);
      await takePicture(page, 'states-report-light');

      await page.locator('article').getByLabel('把推定的零值读作 0').check();
      await page.locator(`[id="${cells.inferred}"] [data-look="inferred"]`).waitFor();
      const [sign, , words] = await appearance(page, cells.inferred);
      expect([sign, words]).toEqual(['0', expect.stringContaining('推定值')]);
      // Slanted and underlined: a 0 that is read is no 0 that stands there.
      const style = (cell: string) =>
        figure(page, cell).evaluate((element) => {
          const { fontStyle, textDecorationStyle } = getComputedStyle(element);
          return [fontStyle, textDecorationStyle];
        });
      expect(await style(cells.inferred)).toEqual(['italic', 'dotted']);
      expect(await style(cells.zero)).toEqual(['normal', 'solid']);
      // What stands blank was not inferred to be 0: only the marks of this report were.
      expect((await appearance(page, cells.blank))[0]).toBe('▢');
      await page.emulateMedia({ colorScheme: 'dark' });
      await takePicture(page, 'states-report-dark-zeros');

      expect(await comparedWithNewForm(page)).toEqual(['–', 'not_applicable']);

      await page.goto(`${site.origin}/extract/?q=${encodeURIComponent(EVERY_STATE.town)}&year=2020`);
      await databaseReady(page);
      await page.getByRole('radio', { name: /^长表/ }).check();
      const button = page.getByRole('button', { name: '下载 CSV', exact: true }).first();
      await expect.poll(() => button.isEnabled()).toBe(true);
      const file = await savedFile(page, () => button.click());
      const rows = Papa.parse<Record<string, string>>(file.text.replace(/^\uFEFF/, ''), {
        header: true,
      }).data;
      const inCsv = (cell: string) => {
        const [item = '', applicant = ''] = cell.split('/');
        const row = rows.find((one) => one['item'] === item && one['applicant'] === applicant);
        return [row?.['value'], row?.['state'], row?.['approximate'], row?.['reads_zero'], row?.['raw']];
      };
      expect(Object.fromEntries(Object.entries(cells).map(([state, cell]) => [state, inCsv(cell)]))).toEqual({
        number: ['1208', 'number', 'false', 'false', '1,208'],
        zero: ['0', 'number', 'false', 'false', '0'],
        mark: ['', 'mark', 'false', 'true', '／'],
        blank: ['', 'blank', 'false', 'false', ''],
        text: ['', 'text', 'false', 'false', '见附件'],
        approximate: ['170', 'text', 'true', 'false', '170余'],
        absent: ['', 'absent', 'false', 'false', ''],
        unreadable: ['', 'unreadable', 'false', 'false', '000'],
        unknownUnit: ['', 'number', 'false', 'false', '8640'],
        inferred: ['', 'mark', 'false', 'true', '/'],
      });
      // The formula guard: what looks like a formula gets a quote, a lone mark and a number never do.
      expect(inCsv('penalty.items_last_year')[4]).toBe(`'=1+1`);
      expect(inCsv('licence.change')).toEqual(['-3', 'number', 'false', 'false', `'-3`]);
    });
  });

  it('stand in one legend, each once', async () => {
    await onPage(site, '/report/', async ({ page }) => {
      const legend = page.getByRole('complementary', { name: '图例：格中情形' }).first();
      const signs = await legend.locator('dt').allInnerTexts();
      expect(signs).toHaveLength(12);
      const looks = await legend
        .locator('dt > *')
        .evaluateAll((shown) => shown.map((one) => `${one.getAttribute('data-look')} ${one.textContent}`));
      expect(new Set(looks).size).toBe(12);
      await legend.screenshot({ path: 'test/.output/pictures/states-legend.png' });
    });
  });
});

function figure(page: Page, cell: string) {
  return page.locator(`[id="${cell}"] [data-look]`).first();
}

/** The sign, the look and the words of a cell of the form. */
async function appearance(page: Page, cell: string): Promise<[string, string, string]> {
  const shown = figure(page, cell);
  const sign = await shown.evaluate((element) => element.firstChild?.textContent ?? '');
  return [
    sign.trim(),
    (await shown.getAttribute('data-look')) ?? '',
    (await shown.getAttribute('title')) ?? '',
  ];
}

async function importTexts(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  await databaseReady(page);
  const files = Object.entries(texts).map(([name, content]) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(content, 'utf8'),
  }));
  await page.locator('input[data-input="files"]').setInputFiles(files);
  await page
    .getByTestId('import-progress')
    .getByText(/个文件已处理/)
    .waitFor({ timeout: 60_000 });
}

/** A cell that the form of 2021 does not have, in the comparison of both years of the town. */
async function comparedWithNewForm(page: Page): Promise<[string, string]> {
  const other = createHash('sha256').update(neighbour(), 'utf8').digest('hex').slice(0, 12);
  await page.goto(`${site.origin}/compare/?reports=${id},${other}`);
  await page.getByRole('button', { name: '移除晴川镇' }).waitFor({ timeout: 60_000 });
  const row = page.locator('tr', { has: page.locator('th[scope="row"]', { hasText: '采购总金额' }) });
  const shown = row.locator('[data-look="not_applicable"]').first();
  await shown.waitFor();
  await takePicture(page, 'states-compare');
  const sign = await shown.evaluate((element) => element.firstChild?.textContent ?? '');
  return [sign, (await shown.getAttribute('data-look')) ?? ''];
}
