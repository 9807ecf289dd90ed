import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ingestArguments, UsageError } from '@/lib/cli/ingest/arguments';
import { inOrder } from '@/lib/cli/ingest/in-order';
import { Progress } from '@/lib/cli/ingest/progress';
import { findSources } from '@/lib/cli/ingest/sources';

const folder = mkdtempSync(join(tmpdir(), 'jiebao-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
}

describe('the arguments of ingest', () => {
  it('are a folder to write to and paths that exist', () => {
    write('in/a.txt');
    const args = ingestArguments(['--out', join(folder, 'new'), '--jobs', '3', join(folder, 'in')]);
    expect(args).toEqual({ out: join(folder, 'new'), jobs: 3, paths: [join(folder, 'in')] });
    expect(ingestArguments(['--help'])).toBeNull();
  });
  it('that cannot be used are refused with a sentence', () => {
    const file = join(folder, 'in', 'a.txt');
    const bad = [
      [file],
      ['--out', folder],
      ['--out', file, file],
      ['--out', folder, '--jobs', '0', file],
      ['--out', folder, '--jobs', 'two', file],
      ['--out', folder, join(folder, 'nowhere')],
      ['--out', folder, '--fast', file],
    ];
    for (const argv of bad) expect(() => ingestArguments(argv), argv.join(' ')).toThrow(UsageError);
  });
});

describe('the files that paths stand for', () => {
  it('are found in folders, named relative to the folder given, in order, without files of the system', async () => {
    write('tree/b.txt', 'tree/a/c.txt', 'tree/.DS_Store', 'tree/a/Thumbs.db');
    const { files, leftOut } = await findSources([join(folder, 'tree')], join(folder, 'out'));
    expect(files.map(({ file }) => file)).toEqual(['a/c.txt', 'b.txt']);
    expect(leftOut).toHaveLength(2);
  });
  it('are each found once, whatever the order and however often they were given', async () => {
    const tree = join(folder, 'tree');
    const one = join(tree, 'b.txt');
    const there = await findSources([tree, one, tree], join(folder, 'out'));
    const back = await findSources([one, tree], join(folder, 'out'));
    expect(there.files.map(({ file }) => file)).toEqual(['a/c.txt', 'b.txt']);
    expect(back.files.map(({ file }) => file)).toEqual(['a/c.txt', 'b.txt']);
  });
  it('go by their whole paths where two folders hold the same name', async () => {
    write('one/x.txt', 'two/x.txt', 'two/y.txt');
    const { files } = await findSources([join(folder, 'one'), join(folder, 'two')], join(folder, 'out'));
    expect(files.map(({ file }) => file)).toEqual([
      join(folder, 'one/x.txt'),
      join(folder, 'two/x.txt'),
      'y.txt',
    ]);
  });
  it('are not the output of an earlier run, nor found for ever in a folder that links to itself', async () => {
    write('loop/a.txt', 'loop/out/figures.csv');
    symlinkSync(join(folder, 'loop'), join(folder, 'loop', 'self'));
    const { files, leftOut } = await findSources([join(folder, 'loop')], join(folder, 'loop', 'out'));
    expect(files.map(({ file }) => file)).toEqual(['a.txt']);
    expect(leftOut).toHaveLength(2);
  });
});

describe('results', () => {
  it('come in the order of their items, with no more than so many under way', async () => {
    let under = 0;
    let most = 0;
    const run = async (item: number) => {
      under += 1;
      most = Math.max(most, under);
      await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5));
      under -= 1;
      return item * 2;
    };
    const items = Array.from({ length: 50 }, (_, index) => index);
    const results: number[] = [];
    for await (const { result } of inOrder(items, run, 4)) results.push(result);
    expect(results).toEqual(items.map((item) => item * 2));
    expect(most).toBeLessThanOrEqual(4);
    expect(most).toBeGreaterThan(1);
  });
});

describe('progress', () => {
  function recorded(isTTY: boolean) {
    const written: string[] = [];
    let time = 0;
    const stream = { isTTY, columns: 80, write: (text: string) => written.push(text) };
    return { written, progress: new Progress(stream, 1000, () => time), at: (ms: number) => (time = ms) };
  }
  it('is one redrawn line on a terminal, and lines that stay stand above it', () => {
    const { written, progress, at } = recorded(true);
    at(500);
    progress.tick(380);
    progress.line('refused  a.txt');
    progress.end();
    expect(written[0]).toBe(`\r\u001B[2K[${'█'.repeat(9)}${'░'.repeat(15)}] 38%  380/1,000  760/s`);
    expect(written.slice(1).join('')).toBe('\r\u001B[2Krefused  a.txt\n');
  });
  it('is a line now and then elsewhere', () => {
    const { written, progress, at } = recorded(false);
    for (let ms = 0; ms <= 12_000; ms += 100) {
      at(ms);
      progress.tick(ms / 100);
    }
    expect(written).toHaveLength(2);
    expect(written.join('')).not.toContain('\r');
  });
});
