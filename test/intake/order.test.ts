import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFiles } from '@/lib/intake/order';
import { sha256Hex } from '@/lib/intake/sha256';

describe('the order of files', () => {
  it('is that of the bytes of their names', () => {
    const name = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(Math.sign(compareFiles(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
    );
  });
  it('holds for characters beyond the first plane, where UTF-16 sorts otherwise', () => {
    expect(compareFiles('\uFF21', '𠮷')).toBeLessThan(0);
  });
});

describe('the hash of a file', () => {
  it('is SHA-256 in lower-case hex', async () => {
    expect(await sha256Hex(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
