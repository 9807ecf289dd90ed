import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isReport, parseReport } from '@/lib/parse';
import { isRefusal, readFile } from '@/lib/readers';

const SHARED = new URL('../../../shared/', import.meta.url);
const present = existsSync(new URL('samples', SHARED));
if (!present) console.log('NOT RUN: the sample files are not beside the repository (../shared/samples).');

const load = (path: string) => readFileSync(new URL(path, SHARED));

function valuesIn(path: string): readonly (number | null)[] {
  const { result } = readFile(load(path));
  if (isRefusal(result)) throw new Error(result.code);
  const report = parseReport(result, { file: path, sha256: '0'.repeat(64) });
  if (!isReport(report)) throw new Error(report.notAReport);
  return report.figures.map(({ value }) => value);
}

describe.runIf(present)('one original in other encodings', () => {
  const original = present
    ? readdirSync(new URL('seeds', SHARED)).find((file) => file.startsWith('002'))
    : '';

  it.each([
    ['samples/seed002.dump.gb18030.txt', 'gb18030'],
    ['samples/seed002.dump.utf16le-nobom.txt', 'utf-16le'],
  ])('%s has the same figures', (path, encoding) => {
    const { result } = readFile(load(path));
    expect(isRefusal(result) ? result.code : result.encoding).toBe(encoding);
    expect(valuesIn(path)).toEqual(valuesIn(`seeds/${original}`));
  });

  it('is refused as mojibake', () => {
    const { result } = readFile(load('samples/seed002.dump.mojibake.txt'));
    expect(isRefusal(result) && result.code).toBe('mojibake');
  });
});

describe.runIf(present)('files of other kinds', () => {
  it.each([
    ['samples/seed000.doc', 'doc'],
    ['samples/seed000.docx', 'docx'],
    ['samples/seed000.gov.gbk.html', 'html'],
    ['samples/seed000.gov.utf8.html', 'html'],
    ['samples/seed002.scan.pdf', 'pdf'],
    ['samples/hostile/html-as.doc', 'html'],
    ['samples/hostile/truncated-half.docx', 'docx'],
    ['samples/hostile/bomb300MB.docx', 'docx'],
  ])('%s is known as %s by its content', (path, format) => {
    expect(readFile(load(path)).detected.format).toBe(format);
  });
});
