import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '@/lib/cli/site/run-command';
import { readDataSet } from '@/lib/dataset/read-data-set';
import {
  buildDataPackage,
  collectBlob,
  csvChunks,
  csvText,
  EXTRACTS,
  extractFileName,
  long,
  shownColumns,
} from '@/lib/extracts';
import type { ExtractLongRow } from '@/lib/queries/extract-long';

describe('the list of downloads', () => {
  it('names every file of the folder that is a download', () => {
    const folder = join(REPOSITORY, 'lib', 'extracts');
    const files = readdirSync(folder).filter((name) =>
      /^export const \w+: Extract(?:Info)?\b/m.test(readFileSync(join(folder, name), 'utf8')),
    );
    const listed = EXTRACTS.map(({ id }) => id);
    for (const file of files) {
      const id = /\bid: '([^']+)'/.exec(readFileSync(join(folder, file), 'utf8'))?.[1];
      expect(listed, `add ${file} to EXTRACTS in lib/extracts/index.ts`).toContain(id);
    }
    expect(files).toHaveLength(EXTRACTS.length);
    expect(new Set(listed).size).toBe(listed.length);
  });
});

describe('the name of a download', () => {
  it('says what, which filter and when, in characters that every file system takes', () => {
    const parts = { what: '核查结果', filter: ['杭州市', '2020', ''], date: '2026-11-20', extension: 'csv' };
    expect(extractFileName(parts)).toBe('jiebao_核查结果_杭州市-2020_2026-11-20.csv');
    const nasty = { ...parts, filter: ['../a:b*c?"<>|\\\n', '  '] };
    expect(extractFileName(nasty)).toBe('jiebao_核查结果_a-b-c_2026-11-20.csv');
    expect(extractFileName({ ...parts, filter: [] })).toBe('jiebao_核查结果_2026-11-20.csv');
    expect(extractFileName({ ...parts, filter: ['县'.repeat(500)] }).length).toBeLessThan(120);
  });
});

describe('a table as shown', () => {
  it('has the heads and figures of the page, guarded where they are text', () => {
    const columns = shownColumns<{ name: string; count: number | null }>([
      { head: '单位', value: ({ name }) => name },
      { head: '=件', value: ({ count }) => count },
    ]);
    const rows = [
      { name: '柳溪镇', count: -2 },
      { name: '+柳', count: null },
    ];
    expect(csvText(columns, rows, { bom: true })).toBe("\uFEFF单位,'=件\n柳溪镇,-2\n'+柳,\n");
  });
});

const row: ExtractLongRow = {
  report: '3da227dd059f',
  organisation: 'key',
  name: '柳溪街道',
  kind: '街道',
  county: '柳溪县',
  prefecture: '青河市',
  province: '河东省',
  year: 2020,
  form: '2019',
  cell: 23,
  item: 'requests.received',
  applicant: 'total',
  value: 2,
  state: 'number',
  reads_zero: false,
  approximate: false,
  unit_source: null,
  raw: ' 2',
  place: 'line 92',
};

describe('280,000 rows', () => {
  it('come in pieces, none of which blocks a page for 50 ms', async () => {
    async function* batches() {
      for (let batch = 0; batch < 137; batch += 1) yield Array.from({ length: 2048 }, () => row);
    }
    const columns = long.columns(null, 'zh');
    const times: number[] = [];
    let turned = performance.now();
    const turn = () => {
      times.push(performance.now() - turned);
      return new Promise<void>((resolve) => {
        setImmediate(() => {
          turned = performance.now();
          resolve();
        });
      });
    };
    const blob = await collectBlob(csvChunks(columns, batches(), { bom: true }), 'text/csv', turn);
    const longest = Math.max(...times.slice(20));
    const typical = times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
    process.stdout.write(
      `280,576 rows: 95 % of pieces within ${typical.toFixed(1)} ms, the longest ${longest.toFixed(1)} ms\n`,
    );
    expect(times.length).toBeGreaterThan(280);
    expect(typical).toBeLessThan(50);
    expect((await blob.text()).split('\n')).toHaveLength(137 * 2048 + 2);
  }, 60_000);
});

describe('the data package', () => {
  const data = readDataSet(
    Object.fromEntries(
      ['files', 'reports', 'figures', 'mentions', 'findings', 'operands', 'evidence', 'coverage'].map(
        (name) => [name, readFileSync(join(REPOSITORY, 'data', `${name}.csv`), 'utf8')],
      ),
    ),
  );
  const origin = {
    filter: '杭州市 · 2020',
    reports: 4,
    ofReports: 5,
    link: 'https://example.org/extract/?prefecture=x',
    date: '2026-11-20',
    locale: 'zh' as const,
  };
  const hash = async (text: string) => createHash('sha256').update(text).digest('hex');

  it('holds tables that load again, a dictionary, and a README with filter, n of N, hashes and link', async () => {
    const zip = await buildDataPackage(data, origin, hash);
    const entries = await new ZipReader(new BlobReader(zip)).getEntries();
    const texts = new Map<string, string>();
    for (const entry of entries) {
      if (!entry.directory) texts.set(entry.filename, await entry.getData(new TextWriter()));
    }
    expect([...texts.keys()].filter((name) => !name.endsWith('.csv'))).toEqual([
      'datapackage.json',
      'README.md',
    ]);
    const tables = [...texts].filter(([name]) => /^[a-z]+\.csv$/.test(name));
    expect(
      readDataSet(Object.fromEntries(tables.map(([name, text]) => [name.replace('.csv', ''), text]))),
    ).toEqual(data);
    const readme = texts.get('README.md') ?? '';
    for (const part of ['杭州市 · 2020', '4 份，共 5 份', origin.link, '2026-11-20'])
      expect(readme).toContain(part);
    expect(readme).toContain(await hash(texts.get('figures.csv') ?? ''));
    expect(texts.get('dictionary-columns.csv')).toContain('zero_convention');
    expect(texts.get('dictionary-items.csv')).toContain('政府集中采购');
  });
});
