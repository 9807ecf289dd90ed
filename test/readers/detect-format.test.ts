import { describe, expect, it } from 'vitest';
import { detectFormat, isRefusal, LIMITS, type Limits, readFile } from '@/lib/readers';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('a file is recognised by its first bytes, whatever its name', () => {
  it.each([
    ['%PDF-1.7 …', 'pdf', 'pdf'],
    ['{\\rtf1\\ansi', 'unknown', 'rtf'],
    ['\x89PNG\r\n\x1a\n', 'unknown', 'png'],
    ['PK\x03\x04 [Content_Types].xml word/document.xml', 'docx', 'docx'],
    ['PK\x03\x04 xl/workbook.xml', 'xlsx', 'xlsx'],
    ['PK\x03\x04 a.txt b.txt', 'zip', 'zip'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0', 'doc', 'doc'],
    [
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0',
      'unknown',
      'encrypted',
    ],
    ['\n <!DOCTYPE html><html>', 'html', 'html'],
    ['<TABLE border=1><tr>', 'html', 'html'],
    ['\0\x01\x02\x03\xfa\xfb\x07\x08', 'unknown', 'binary'],
    ['2022 report', 'txt', 'text'],
  ])('%j is %s (%s)', (content, format, looksLike) => {
    expect(detectFormat(bytes(content))).toEqual({ format, looksLike });
  });
});

describe('a file that cannot be read is refused with a code and its data', () => {
  const codeOf = (content: Uint8Array, limits: Limits = LIMITS) => {
    const { result } = readFile(content, limits);
    return isRefusal(result) ? result.code : 'read';
  };

  it('an empty file, and one of white space', () => {
    expect(codeOf(new Uint8Array())).toBe('empty-file');
    expect(codeOf(bytes(' \r\n\t \n'))).toBe('empty-file');
  });

  it('data that is no document, and a document without a reader', () => {
    expect(codeOf(bytes('\0\x01\x02\x03\xfa\xfb\x07\x08'))).toBe('binary');
    expect(codeOf(bytes('\x89PNG\r\n\x1a\n'))).toBe('binary');
    expect(codeOf(bytes('{\\rtf1'))).toBe('format-not-yet');
  });

  it('a file one byte over the limit, but not one at it', () => {
    const limits = { ...LIMITS, fileBytes: 8 };
    expect([7, 8, 9].map((length) => codeOf(bytes('1'.repeat(length)), limits))).toEqual([
      'read',
      'read',
      'too-large',
    ]);
  });

  it('a document one table cell over the limit, but not one at it', () => {
    const table = bytes('\ta\n\tb\n\n\tc\n\td\n');
    const at = (cells: number) => codeOf(table, { ...LIMITS, cells });
    expect([at(5), at(4), at(3)]).toEqual(['read', 'read', 'too-many-cells']);
  });
});
