import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingest } from '@/lib/cli/ingest/run';
import { REPOSITORY } from '@/lib/cli/site/run-command';
import { readDataSet } from '@/lib/dataset/read-data-set';
import type { FileRow } from '@/lib/dataset/tables';
import { inventedReport } from './invented-report';

const folder = mkdtempSync(join(tmpdir(), 'jiebao-ingest-'));
afterAll(() => rmSync(folder, { recursive: true }));

const quiet = { begin: () => undefined, tick: () => undefined, file: () => undefined };

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function read(out: string, name: string): string {
  return readFileSync(join(folder, out, name), 'utf8');
}

function dataSetIn(out: string) {
  const texts = Object.fromEntries(
    ['files', 'reports', 'figures', 'mentions', 'findings', 'operands', 'evidence', 'coverage'].map(
      (name) => [name, read(out, `${name}.csv`)],
    ),
  );
  return readDataSet(texts);
}

/** Every file that was written, by name. */
function bytesOf(out: string): Record<string, string> {
  return Object.fromEntries(readdirSync(join(folder, out)).map((name) => [name, read(out, name)]));
}

/** What breaks a file, and what must become of it. */
const BROKEN: readonly {
  readonly content: Uint8Array;
  readonly outcome: FileRow['outcome'];
  readonly reason: RegExp;
}[] = [
  { content: Buffer.alloc(0), outcome: 'refused', reason: /空/ },
  { content: Buffer.from('  \n\n\t\n'), outcome: 'refused', reason: /空/ },
  {
    content: Buffer.from(Array.from({ length: 900 }, (_, i) => (i * 7919) % 251)),
    outcome: 'refused',
    reason: /不是文字/,
  },
  {
    content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    outcome: 'refused',
    reason: /png/,
  },
  { content: Buffer.from('%PDF-1.7\n%…'), outcome: 'refused', reason: /pdf/ },
  {
    content: Buffer.from(new TextDecoder('latin1').decode(Buffer.from(inventedReport(1)))),
    outcome: 'refused',
    reason: /./,
  },
  {
    content: Buffer.from('柳溪街道2020年法治政府建设年度报告\n一、总体情况\n本年开展执法培训3次。\n'),
    outcome: 'not_a_report',
    reason: /法治/,
  },
  { content: Buffer.from('买菜清单：白菜两斤，豆腐一块。\n'), outcome: 'not_a_report', reason: /./ },
  { content: Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), outcome: 'refused', reason: /压缩包/ },
  {
    content: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    outcome: 'refused',
    reason: /./,
  },
];

describe('a folder of 500 files with 10 broken ones', () => {
  const summary = { first: '' };
  beforeAll(async () => {
    for (let index = 0; index < 490; index += 1) {
      write(`in/town-${String(index).padStart(3, '0')}.txt`, inventedReport(index));
    }
    for (const [index, { content }] of BROKEN.entries()) write(`in/town-2${index}0-broken.txt`, content);
    const args = { out: join(folder, 'out'), jobs: 2, paths: [join(folder, 'in')] };
    const { outcomes } = await ingest(args, quiet);
    summary.first = JSON.stringify(outcomes);
  }, 120_000);

  it('gives every file its one outcome and reason, and the others are untouched', () => {
    const { files, reports } = dataSetIn('out');
    expect(files).toHaveLength(500);
    expect(reports).toHaveLength(490);
    expect(files.filter(({ report }) => report !== null)).toHaveLength(490);
    for (const [index, { outcome, reason }] of BROKEN.entries()) {
      const row = files.find(({ file }) => file === `town-2${index}0-broken.txt`);
      expect(row?.outcome, row?.reason).toBe(outcome);
      expect(row?.reason).toMatch(reason);
    }
    const { read: simply, read_with_notes: noted, refused, not_a_report: none } = JSON.parse(summary.first);
    expect([simply + noted, refused + none]).toEqual([490, 10]);
  });
  it('is written in the order of the names', () => {
    const names = dataSetIn('out').files.map(({ file }) => file);
    expect(names).toEqual([...names].sort());
  });
  it('gives the same bytes with another number of jobs, and with its files named one by one backwards', async () => {
    await ingest({ out: join(folder, 'one'), jobs: 1, paths: [join(folder, 'in')] }, quiet);
    expect(bytesOf('one')).toEqual(bytesOf('out'));
    const paths = readdirSync(join(folder, 'in'))
      .map((name) => join(folder, 'in', name))
      .reverse();
    await ingest({ out: join(folder, 'back'), jobs: 3, paths }, quiet);
    expect(bytesOf('back')).toEqual(bytesOf('out'));
  }, 120_000);
  it('describes itself: sizes and hashes of datapackage.json are those of the files', async () => {
    const { createHash } = await import('node:crypto');
    const { resources } = JSON.parse(read('out', 'datapackage.json'));
    expect(resources).toHaveLength(9);
    for (const { path, bytes, hash } of resources) {
      const content = readFileSync(join(folder, 'out', path));
      expect([bytes, hash]).toEqual([
        content.length,
        `sha256:${createHash('sha256').update(content).digest('hex')}`,
      ]);
    }
  });
  it('sums what the checks answered over all reports', () => {
    const { coverage } = dataSetIn('out');
    const [, ...lines] = read('out', 'checks.csv').trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const [check = '', tested, held] = line.split(',');
      const rows = coverage.filter((row) => row.check === check);
      expect(rows).toHaveLength(490);
      expect(Number(tested), check).toBe(rows.reduce((sum, row) => sum + row.tested, 0));
      expect(Number(held), check).toBe(rows.reduce((sum, row) => sum + row.held, 0));
    }
  });
});

describe('files with the same bytes', () => {
  it('are one report, and the later names are duplicates of it, in folders and archives alike', async () => {
    write('same/b.txt', inventedReport(7));
    write('same/a/z.txt', inventedReport(7));
    write('same/other.txt', inventedReport(8));
    write('same/empty-1.txt', '');
    write('same/empty-2.txt', '');
    const zip = new ZipWriter(new BlobWriter());
    await zip.add('inner/柳溪.txt', new TextReader(inventedReport(8)));
    await zip.add('inner/新.txt', new TextReader(inventedReport(9)));
    await zip.add('inner/deeper.zip', new TextReader(`PK\u0005\u0006${'\0'.repeat(18)}`));
    write('same/pack.zip', new Uint8Array(await (await zip.close()).arrayBuffer()));
    await ingest({ out: join(folder, 'same-out'), jobs: 2, paths: [join(folder, 'same')] }, quiet);
    const { files, reports } = dataSetIn('same-out');
    const seen = Object.fromEntries(
      files.map(({ file, outcome }) => [file, outcome.replace('_with_notes', '')]),
    );
    expect(seen).toEqual({
      'a/z.txt': 'read',
      'b.txt': 'duplicate',
      'empty-1.txt': 'refused',
      'empty-2.txt': 'refused',
      'other.txt': 'read',
      'pack.zip/inner/deeper.zip': 'refused',
      'pack.zip/inner/新.txt': 'read',
      'pack.zip/inner/柳溪.txt': 'duplicate',
    });
    const duplicate = files.find(({ file }) => file === 'b.txt');
    expect(duplicate?.reason).toContain('a/z.txt');
    expect(duplicate?.report).toBe(files.find(({ file }) => file === 'a/z.txt')?.report);
    expect(reports.map(({ file }) => file)).toEqual(['a/z.txt', 'other.txt', 'pack.zip/inner/新.txt']);
  }, 60_000);
});

describe('the command', () => {
  function run(...args: readonly string[]) {
    const tsx = join(REPOSITORY, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    const env = { ...process.env, LC_ALL: 'zh_CN.UTF-8' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, 'lib/cli/ingest.ts', ...args], {
      cwd: REPOSITORY,
      encoding: 'utf8',
      env,
    });
    return { status, stdout, stderr };
  }
  it('ends with 0 when a report was read, 1 when none was, 2 for arguments it cannot use', () => {
    write('few/a.txt', inventedReport(1));
    write('few/b.txt', '买菜清单\n');
    write('none/b.txt', '买菜清单\n');
    const some = run('--out', join(folder, 'few-out'), join(folder, 'few'));
    expect(some.status).toBe(0);
    expect(some.stdout).toBe('');
    expect(some.stderr).toMatch(/不是年度报告 {2}b\.txt: .+\n/);
    expect(some.stderr.trimEnd().split('\n').at(-1)).toMatch(/^共 2 个文件：/);
    expect(run('--out', join(folder, 'none-out'), join(folder, 'none')).status).toBe(1);
    const bad = run('--out', join(folder, 'x'), join(folder, 'nowhere'));
    expect([bad.status, bad.stderr]).toEqual([2, expect.stringContaining('nowhere does not exist')]);
  }, 60_000);
});
