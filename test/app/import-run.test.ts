import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredReport } from '@/app/_data/stored-reports';
import type { FileToRead } from '@/app/_workers/file-read';
import { bucketOf, ImportList } from '@/app/_workers/import-list';
import { type KnownReport, runImport } from '@/app/_workers/import-run';
import type { Lane } from '@/app/_workers/intake-pool';
import { summarise } from '@/app/_workers/summarise';
import { toDataSet } from '@/lib/dataset/to-data-set';
import { collectIntakes } from '@/lib/intake/collect';
import { readReportFile } from '@/lib/intake/read-report-file';
import { writeReport } from '../property/write-text';

const text = (town: string, figure: number) =>
  writeReport({ form: '2021', year: 2022, town, layout: 'tabs', raw: () => String(figure) });

const file = (path: string, content: string): FileToRead => {
  const blob = new Blob([content]);
  return { path, size: blob.size, open: async () => blob };
};

/** The worker's work, done here; `delay` lets files end in another order than they began. */
function lane(delay: (path: string) => number): Lane {
  return {
    death: new Promise<never>(() => undefined),
    end: () => undefined,
    read: async (blob, path) => {
      await new Promise((resolve) => setTimeout(resolve, delay(path)));
      const source = await blob.arrayBuffer();
      const intake = await readReportFile(new Uint8Array(source), path);
      const { sha256, format, outcome, reason } = intake;
      const rows = intake.result ? toDataSet([intake]) : null;
      const row = rows?.reports[0];
      const report = row && rows ? summarise(row, rows.findings) : null;
      return { result: { path, size: blob.size, sha256, format, outcome, reason, report }, rows, source };
    },
  };
}

interface Options {
  readonly known?: readonly KnownReport[];
  readonly delay?: (path: string) => number;
  readonly lanes?: number;
  readonly broken?: boolean;
  readonly stopAfter?: number;
}

async function run(files: readonly FileToRead[], options: Options = {}) {
  const { known = [], delay = () => 0, lanes = 2, broken = false, stopAfter } = options;
  const list = new ImportList();
  const kept = new Map<string, StoredReport>();
  const stop = new AbortController();
  let opened = 0;
  const counted = files.map((one) => ({
    ...one,
    open: () => {
      opened += 1;
      if (opened === stopAfter) stop.abort();
      return one.open();
    },
  }));
  await runImport(counted, {
    list,
    known: async () => known,
    keep: async (reports) => {
      if (broken) return { onDevice: new Error('QuotaExceededError'), inDatabase: null };
      for (const report of reports) kept.set(report.id, report);
      return { onDevice: null, inDatabase: null };
    },
    signal: stop.signal,
    pool: { open: () => lane(delay), lanes, limitMs: 5000 },
  });
  list.stopWaiting();
  list.say({ running: false });
  return { state: list.read(), kept };
}

describe('an import', () => {
  it('calls the same files duplicates as collectIntakes does, whatever the order in which they end', async () => {
    const contents = [text('石桥镇', 1), text('柳溪镇', 2), '会议通知'];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(2), fc.nat(6)), {
          minLength: 1,
          maxLength: 6,
        }),
        async (picked) => {
          const files = picked.map(([name, content, wait], at) => ({
            path: `${name}${at}.txt`,
            content: contents[content] ?? '',
            wait,
          }));
          const { state, kept } = await run(
            files.map(({ path, content }) => file(path, content)),
            { delay: (path) => files.find((one) => one.path === path)?.wait ?? 0, lanes: 3 },
          );
          const intakes = await Promise.all(
            files.map(({ path, content }) => readReportFile(new TextEncoder().encode(content), path)),
          );
          const expected = collectIntakes(intakes).map((one) => [one.file, one.outcome, one.reason]);
          const got = state.rows.map(({ result }) => [result?.path, result?.outcome, result?.reason]);
          expect(got).toEqual(expected);
          for (const report of kept.values()) {
            const row = state.rows.find(({ path }) => path === report.file);
            expect(row?.kept).toBe('saved');
          }
        },
      ),
      { numRuns: 25, seed: 20261120 },
    );
  });

  it('keeps both of two reports of one town and year and says so at both', async () => {
    const { state, kept } = await run([file('1.txt', text('石桥镇', 1)), file('2.txt', text('石桥镇', 2))]);
    expect(kept.size).toBe(2);
    expect(state.rows.map(({ version }) => version?.path)).toEqual(['2.txt', '1.txt']);
  });

  it('names what is there already as the original of a duplicate', async () => {
    const first = await run([file('1.txt', text('石桥镇', 1))]);
    const [id = ''] = [...first.kept.keys()];
    const { state, kept } = await run([file('again.txt', text('石桥镇', 1))], {
      known: [{ id, file: 'before.txt', townYear: null }],
    });
    expect(state.rows[0]?.result?.reason).toEqual({ code: 'duplicate', data: { file: 'before.txt' } });
    expect(kept.size).toBe(0);
  });

  it('has counts that add up to the files given, those not started too', async () => {
    const files = Array.from({ length: 30 }, (_, at) => file(`${at}.txt`, `第 ${at} 份通知`));
    const { state } = await run(files, { stopAfter: 9, lanes: 1 });
    const { counts, rows } = state;
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(30);
    expect(rows).toHaveLength(30);
    expect(counts.stopped).toBe(21);
    for (const row of rows) expect(bucketOf(row)).toBe(row.result ? row.result.outcome : 'stopped');
  });

  it('goes on where the device keeps nothing, and says that the reports live on this page only', async () => {
    const { state } = await run([file('1.txt', text('石桥镇', 1))], { broken: true });
    expect(state.rows[0]?.result?.outcome).toBe('read');
    expect(state.rows[0]?.kept).toBe('memory');
  });

  it('leaves files of the system out and says how many', async () => {
    const { state } = await run([file('d/.DS_Store', 'x'), file('d/1.txt', '')]);
    expect(state.rows.map(({ path }) => path)).toEqual(['d/1.txt']);
    expect(state.leftOut).toBe(1);
  });
});
