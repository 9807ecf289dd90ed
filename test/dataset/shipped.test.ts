import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { ingest } from '@/lib/cli/ingest/run';
import { REPOSITORY } from '@/lib/cli/site/run-command';
import { readDataSet } from '@/lib/dataset/read-data-set';
import { APPLICANTS, formItems, itemById, ORGANISATION_HEAD } from '@/lib/forms';

const DATA = join(REPOSITORY, 'data');
const SEEDS = join(REPOSITORY, '..', 'shared', 'seeds');
const seedsAreHere = existsSync(SEEDS);
if (!seedsAreHere) {
  process.stdout.write('NOT RUN: the original reports (../shared/seeds) are not beside this repository.\n');
}

const files = readdirSync(DATA).sort();
const csv = (name: string) => readFileSync(join(DATA, `${name}.csv`), 'utf8');
const dataSet = readDataSet({
  files: csv('files'),
  reports: csv('reports'),
  figures: csv('figures'),
  mentions: csv('mentions'),
  findings: csv('findings'),
  operands: csv('operands'),
  evidence: csv('evidence'),
  coverage: csv('coverage'),
});

/** Every cell of every table, with where it stands. */
const cells = files
  .filter((name) => name.endsWith('.csv'))
  .flatMap((name) => {
    const { data } = Papa.parse<Record<string, string>>(readFileSync(join(DATA, name), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    return data.flatMap((row, index) =>
      Object.entries(row).map(([column, text]) => ({ name, row: index + 1, column, text })),
    );
  });

describe('the data set that ships', () => {
  it('holds five reports with every cell of their form', () => {
    expect(dataSet.reports.map(({ organisation, year }) => `${organisation} ${year}`)).toEqual([
      '锦北街道 2020',
      '大关街道 2019',
      '欣园街道 2020',
      '长庆街道 2020',
      '清凉峰镇 2020',
    ]);
    expect(dataSet.figures).toHaveLength(5 * 198);
    expect(dataSet.figures.every(({ item }) => itemById(item) !== null)).toBe(true);
  });
  it('refers to nothing that is not in it', () => {
    const reports = new Set(dataSet.reports.map(({ report }) => report));
    const rows = [dataSet.figures, dataSet.mentions, dataSet.findings, dataSet.evidence, dataSet.coverage];
    for (const table of rows) for (const { report } of table) expect(reports).toContain(report);
    for (const { report, finding } of dataSet.operands) {
      expect(finding).toBeLessThanOrEqual(dataSet.findings.filter((row) => row.report === report).length);
    }
  });
  it('names source and SHA-256 of every original in its README', () => {
    const readme = readFileSync(join(DATA, 'README.md'), 'utf8');
    for (const { file, sha256 } of dataSet.files) {
      expect(readme).toContain(file);
      expect(readme).toContain(sha256);
    }
  });
  it('holds figures, labels, names and places, and no sentences of the originals', () => {
    const long = cells.filter(({ column, text }) => text.length > (column === 'message' ? 200 : 120));
    expect(long).toEqual([]);
    const sentences = cells.filter(
      ({ column, text }) => ['raw', 'label', 'actual'].includes(column) && /[。；！？]/.test(text),
    );
    expect(sentences).toEqual([]);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'jiebao-shipped-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('with the originals beside the repository', () => {
  it.runIf(seedsAreHere)(
    'reading them again gives the same bytes',
    async () => {
      const quiet = { begin: () => undefined, tick: () => undefined, file: () => undefined };
      await ingest({ out: folder, jobs: 2, paths: [SEEDS] }, quiet);
      const written = readdirSync(folder).sort();
      expect(written).toEqual(files.filter((name) => name !== 'README.md'));
      for (const name of written) {
        expect(readFileSync(join(folder, name), 'utf8'), `npm run data: ${name} is not what is shipped`).toBe(
          readFileSync(join(DATA, name), 'utf8'),
        );
      }
    },
    60_000,
  );

  it.runIf(seedsAreHere)('no run of 16 ideographs of their prose is in the data', () => {
    const official = officialText();
    const titles = new Set(dataSet.reports.map(({ title }) => title));
    const prose = readdirSync(SEEDS)
      .map((name) => readFileSync(join(SEEDS, name), 'utf8'))
      .join('\n');
    const taken = cells
      .filter(({ text }) => !titles.has(text))
      .flatMap((cell) => runsOf16(cell.text).map((run) => ({ ...cell, run })))
      .filter(({ run }) => prose.includes(run) && !official.includes(run));
    expect(taken).toEqual([]);
  });
});

/** Every label of the forms; what stands here may stand anywhere. */
function officialText(): string {
  const items = [...formItems('2019'), ...formItems('2021')];
  const labels = items.flatMap((item) => [
    item.block,
    ...item.rowPath,
    ...(item.column ? [item.column] : []),
  ]);
  return [...labels, ...APPLICANTS.map(({ label }) => label), ORGANISATION_HEAD]
    .map(({ zh }) => zh)
    .join('\n');
}

function runsOf16(text: string): string[] {
  return [...text.matchAll(/(?=([\u4e00-\u9fff]{16}))/g)].map((match) => match[1] ?? '');
}
