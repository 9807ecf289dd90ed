import { describe, expect, it } from 'vitest';
import { decodeText } from '@/lib/readers/decode-text';
import { isRefusal } from '@/lib/readers/refusal';

const TEXT =
  '青柳镇2022年政府信息公开工作年度报告\n主动公开政府信息86条，收到申请3件，未发生行政复议和行政诉讼。\n';
const utf8 = new TextEncoder().encode(TEXT);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((character, index) => {
    view.setUint16(index * 2, character.charCodeAt(0), littleEndian);
  });
  return bytes;
}

/** 青柳镇政府信息公开工作报告，主动公开 in GB18030, and a sentence in Big5 (both without an encoder at hand). */
const GB18030 = Uint8Array.from(
  'c7e0c1f8d5f2d5feb8aed0c5cfa2b9abbfaab9a4d7f7b1a8b8e6a3acd6f7b6afb9abbfaa'.match(/../g) ?? [],
  (hex) => Number.parseInt(hex, 16),
);
const BIG5 = Uint8Array.from(
  'ab43ac68c2eda447b973a447a447a67eac46a9b2ab48aea7a4bdb67da475a740a67eabd7b3f8a769a141a5fea67ea544b0caa4bdb67dac46a9b2ab48aea7a44ba451a4bbb1f8a141a853a6b3a6aca8eca5d3bdd0a143'.match(
    /../g,
  ) ?? [],
  (hex) => Number.parseInt(hex, 16),
);

describe('text is decoded by what it contains', () => {
  it.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with a byte-order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), 'utf-8'],
    ['UTF-16 little-endian without a mark', utf16(TEXT, true), 'utf-16le'],
    ['UTF-16 big-endian without a mark', utf16(TEXT, false), 'utf-16be'],
    ['UTF-16 little-endian with a mark', Uint8Array.of(0xff, 0xfe, ...utf16(TEXT, true)), 'utf-16le'],
    ['UTF-16 big-endian with a mark', Uint8Array.of(0xfe, 0xff, ...utf16(TEXT, false)), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding });
  });

  it('GB18030, which is tried only when the bytes are no UTF-8', () => {
    expect(decodeText(GB18030)).toEqual({
      text: '青柳镇政府信息公开工作报告，主动公开',
      encoding: 'gb18030',
    });
  });

  it('English and bare numbers are text, not mojibake', () => {
    expect(decodeText(new TextEncoder().encode('Annual report 2022: 86 items.'))).toMatchObject({
      encoding: 'utf-8',
    });
  });
});

describe('what no encoding explains is refused with the reason', () => {
  const codeOf = (bytes: Uint8Array) => {
    const decoded = decodeText(bytes);
    return isRefusal(decoded) ? decoded.code : decoded.encoding;
  };

  it('UTF-8 that was read as GB18030 and saved again is mojibake', () => {
    const wrong = new TextDecoder('gb18030').decode(utf8);
    expect(codeOf(new TextEncoder().encode(wrong))).toBe('mojibake');
  });

  it('UTF-8 that was read as Latin-1 and saved again is mojibake', () => {
    const wrong = new TextDecoder('latin1').decode(utf8);
    expect(codeOf(new TextEncoder().encode(wrong))).toBe('mojibake');
  });

  it('Big5 is refused and never read as GB18030', () => {
    expect(['mojibake', 'unknown-encoding']).toContain(codeOf(BIG5));
  });

  it('bytes that break every encoding are of an unknown one', () => {
    expect(codeOf(Uint8Array.of(0x81, 0xff, 0xfe, 0x81, 0x20, 0xff, 0xff))).toBe('unknown-encoding');
  });
});
