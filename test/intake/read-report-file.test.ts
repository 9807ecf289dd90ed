import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectIntakes } from '@/lib/intake/collect';
import { readReportFile } from '@/lib/intake/read-report-file';
import { inventedReport } from '../cli/invented-report';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('one file', () => {
  it('becomes a report with its hash, its format and what the checks say', async () => {
    const intake = await readReportFile(bytesOf(inventedReport(1)), 'a.txt');
    expect(intake.result?.report.id).toBe(intake.sha256.slice(0, 12));
    expect([intake.format, intake.encoding, intake.file]).toEqual(['txt', 'utf-8', 'a.txt']);
    expect(intake.result?.coverage.length).toBeGreaterThan(5);
  });
  it('that is refused or no report says why, and has no result', async () => {
    const empty = await readReportFile(new Uint8Array(), 'empty.txt');
    expect([empty.outcome, empty.reason?.code, empty.result]).toEqual(['refused', 'empty-file', null]);
    const list = await readReportFile(bytesOf('买菜清单：白菜两斤。\n'), 'list.txt');
    expect([list.outcome, list.reason?.code]).toEqual(['not_a_report', 'not-a-report']);
  });
  it('on which the program itself fails is refused by name, and nothing is thrown', async () => {
    const fail = () => {
      throw new RangeError('the parser broke');
    };
    const bytes = bytesOf(inventedReport(1));
    for (const deps of [{ sha256: fail }, { read: fail }, { parse: fail }, { check: fail }]) {
      const intake = await readReportFile(bytes, 'a.txt', deps);
      expect([intake.outcome, intake.reason?.code]).toEqual(['refused', 'internal-error']);
      expect(intake.reason?.data['error']).toBe('RangeError: the parser broke');
    }
  });
  it('whatever its bytes, ends in exactly one outcome', async () => {
    const noise = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary' }).map(bytesOf),
      fc
        .constantFrom(inventedReport(3))
        .chain((text) => fc.nat(text.length).map((at) => bytesOf(text.slice(at)))),
    );
    await fc.assert(
      fc.asyncProperty(noise, async (bytes) => {
        const intake = await readReportFile(bytes, 'noise.txt');
        expect(intake.reason?.code).not.toBe('internal-error');
        expect(intake.outcome.startsWith('read')).toBe(intake.result !== null);
        expect(intake.reason === null).toBe(intake.outcome === 'read');
      }),
    );
  });
});

describe('several files', () => {
  it('are put in the order of their names, and the first of the same bytes is the report', async () => {
    const texts = { 'c.txt': 1, 'a.txt': 1, 'b.txt': 2 };
    const intakes = await Promise.all(
      Object.entries(texts).map(([file, number]) => readReportFile(bytesOf(inventedReport(number)), file)),
    );
    const there = collectIntakes(intakes);
    expect(there.map(({ file }) => file)).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(there.map(({ outcome }) => outcome === 'duplicate')).toEqual([false, false, true]);
    expect(there[2]?.reason).toEqual({ code: 'duplicate', data: { file: 'a.txt' } });
    expect(collectIntakes([...intakes].reverse())).toEqual(there);
  });
  it('of one town and year with other bytes are both kept', async () => {
    const first = await readReportFile(bytesOf(inventedReport(1)), 'a.txt');
    const second = await readReportFile(bytesOf(`${inventedReport(1)}\n`), 'b.txt');
    expect(collectIntakes([first, second]).every(({ result }) => result !== null)).toBe(true);
  });
  it('that were refused keep their own reasons, also with the same bytes', async () => {
    const intakes = await Promise.all(['a', 'b'].map((file) => readReportFile(new Uint8Array(), file)));
    expect(collectIntakes(intakes).map(({ outcome }) => outcome)).toEqual(['refused', 'refused']);
  });
});
