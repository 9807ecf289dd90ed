import { describe, expect, it } from 'vitest';
import { type FileRead, type FileToRead, unread } from '@/app/_workers/file-read';
import { type Lane, readFiles } from '@/app/_workers/intake-pool';

const file = (path: string): FileToRead => ({ path, size: 3, open: async () => new Blob(['abc']) });

/** A worker that reads every file but those whose name says otherwise. */
function laneFactory() {
  const opened: { ended: boolean }[] = [];
  const open = (): Lane => {
    const lane = { ended: false };
    opened.push(lane);
    let die: (error: Error) => void = () => undefined;
    const death = new Promise<never>((_, reject) => {
      die = reject;
    });
    death.catch(() => undefined);
    return {
      death,
      end: () => {
        lane.ended = true;
      },
      read: (_, path) => {
        if (path.includes('hangs')) return new Promise<FileRead>(() => undefined);
        if (path.includes('kills')) {
          die(new Error('out of memory'));
          return new Promise<FileRead>(() => undefined);
        }
        return Promise.resolve(unread({ path, size: 3 }, { code: 'not-a-report', data: {} }, 'not_a_report'));
      },
    };
  };
  return { opened, open };
}

async function outcomes(paths: readonly string[], lanes = 1) {
  const { opened, open } = laneFactory();
  const waiting = paths.map(file).values();
  const got = new Map<string, FileRead['result']>();
  await readFiles(
    () => waiting.next().value,
    async ({ path }, { result }) => void got.set(path, result),
    { open, lanes, limitMs: 20 },
  );
  return { opened, got };
}

describe('the pool of workers', () => {
  it('refuses a file that hangs or kills its worker, and reads the others in a worker started anew', async () => {
    const { opened, got } = await outcomes(['a', 'hangs', 'b', 'kills', 'c']);
    expect([...got].map(([path, { outcome, reason }]) => [path, outcome, reason?.code])).toEqual([
      ['a', 'not_a_report', 'not-a-report'],
      ['hangs', 'refused', 'timeout'],
      ['b', 'not_a_report', 'not-a-report'],
      ['kills', 'refused', 'internal-error'],
      ['c', 'not_a_report', 'not-a-report'],
    ]);
    expect(opened).toHaveLength(3);
    expect(opened.every(({ ended }) => ended)).toBe(true);
  });

  it('gives every file one outcome with several workers', async () => {
    const paths = Array.from({ length: 40 }, (_, at) => (at % 9 === 4 ? `hangs ${at}` : `f ${at}`));
    const { got } = await outcomes(paths, 3);
    expect([...got.keys()].sort()).toEqual([...paths].sort());
  });

  it('refuses a file above the limit without opening it', async () => {
    const big: FileToRead = {
      path: 'big',
      size: 50 * 1024 * 1024 + 1,
      open: () => Promise.reject(new Error('opened')),
    };
    const waiting = [big].values();
    const codes: (string | undefined)[] = [];
    const { open } = laneFactory();
    await readFiles(
      () => waiting.next().value,
      async (_, { result }) => void codes.push(result.reason?.code),
      {
        open,
        lanes: 1,
      },
    );
    expect(codes).toEqual(['too-large']);
  });

  it('tells why a file of an archive cannot be had', async () => {
    const locked: FileToRead = {
      path: 'a.zip/1.txt',
      size: 3,
      open: async () => ({ code: 'zip-entry-encrypted', data: {} }),
    };
    const waiting = [locked].values();
    const codes: (string | undefined)[] = [];
    const { open } = laneFactory();
    await readFiles(
      () => waiting.next().value,
      async (_, { result }) => void codes.push(result.reason?.code),
      {
        open,
        lanes: 1,
      },
    );
    expect(codes).toEqual(['zip-entry-encrypted']);
  });
});
