import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { Pool } from '@/lib/cli/ingest/pool';
import type { Task } from '@/lib/cli/ingest/protocol';

/** A worker that answers with the file's name, hangs for ever on `hang`, dies on `crash`. */
const STAND_IN = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ source }) => {
    if (source.file === 'hang') for (;;) {}
    if (source.file === 'crash') throw new Error('out of memory');
    parentPort.postMessage({ kind: 'hash', leaves: [], leftOut: [source.file] });
  });
  parentPort.postMessage({ kind: 'ready' });
`;

const task = (file: string): Task => ({ kind: 'hash', source: { path: file, file } });

async function outcomes(jobs: number, files: readonly string[]): Promise<string[]> {
  const pool = new Pool(jobs, 2, () => new Worker(STAND_IN, { eval: true }));
  const done = await Promise.all(files.map((file) => pool.run(task(file))));
  await pool.close();
  return done.map((one) => (one.kind === 'hash' ? one.leftOut.join() : one.kind));
}

describe('a pool of workers', () => {
  it('answers every task with its own result', async () => {
    const files = Array.from({ length: 40 }, (_, index) => `file-${index}`);
    expect(await outcomes(3, files)).toEqual(files);
  });
  it('gives up a file that takes too long, and only that one', async () => {
    expect(await outcomes(1, ['a', 'hang', 'b', 'c'])).toEqual(['a', 'timeout', 'b', 'c']);
  });
  it('loses with a worker that dies only the file it was at', async () => {
    expect(await outcomes(1, ['a', 'crash', 'b', 'crash', 'c'])).toEqual(['a', 'crash', 'b', 'crash', 'c']);
    expect(await outcomes(2, ['crash', 'hang', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])).toEqual([
      'crash',
      'timeout',
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    ]);
  });
  it('says so when a worker does not even start, instead of blaming the files', async () => {
    const pool = new Pool(1, 5, () => new Worker("throw new Error('no such module')", { eval: true }));
    const tasks = ['a', 'b'].map((file) => pool.run(task(file)));
    for (const done of await Promise.allSettled(tasks)) {
      expect(done).toMatchObject({
        status: 'rejected',
        reason: { message: expect.stringContaining('no such module') },
      });
    }
    await pool.close();
  });
});
