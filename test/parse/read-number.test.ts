import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '@/lib/parse';
import { tenThousandfold, toNumber } from '@/lib/parse/read-number';

const number = (value: number) => ({ state: 'number', value, approximate: false, unit: '' });
const mark = { state: 'mark', value: null };
const unreadable = { state: 'unreadable', value: null };

describe('a cell with a figure', () => {
  it.each([
    ['0', 0],
    ['　2', 2],
    ['\u00a02\u3000', 2],
    ['+19', 19],
    ['-11', -11],
    ['－１１', -11],
    ['—11', -11],
    ['-0', 0],
    ['207204.99', 207204.99],
    ['1,389,106.1', 1389106.1],
    ['１，３８９，１０６．１', 1389106.1],
    ['1389106\n.1', 1389106.1],
    ['1 389', 1389],
  ])('%j is the number %d', (text, value) => {
    expect(readNumber(text)).toEqual(number(value));
  });
});

describe('a cell without a figure', () => {
  it.each(['/', '／', '-', '—', '－', '——', '无', '*', 'N/A', ' / ', '　-'])('%j is a mark', (text) => {
    expect(readNumber(text)).toMatchObject(mark);
  });

  it.each(['', ' ', '\u3000', '\u00a0\u200b', '\n'])('%j is blank', (text) => {
    expect(readNumber(text)).toMatchObject({ state: 'blank', value: null });
  });

  it.each(['详见附件', '零', '①', '第3季度', '5%', '1e5'])('%j is words', (text) => {
    expect(readNumber(text)).toMatchObject({ state: 'text', value: null });
  });

  it.each(['000', '0 0 0', '05', '0\n1', '12\n34', '1.2.3', '1,38', '12345678901234567', '1\ufffd2'])(
    '%j is unreadable and never split or joined by guess',
    (text) => {
      expect(readNumber(text)).toMatchObject(unreadable);
    },
  );
});

describe('a cell with an amount in words', () => {
  it.each([
    ['251000元', 251_000, false],
    ['160.5964万元', 1_605_964, false],
    ['1763万余元', 17_630_000, true],
    ['326余万元', 3_260_000, true],
    ['约２００万元', 2_000_000, true],
    ['1,200.50 元', 1200.5, false],
    ['3.5亿元', 350_000_000, false],
    ['41.357万', 413_570, false],
    ['600元以上', 600, true],
  ])('%s is %d 元', (text, value, approximate) => {
    expect(readNumber(text)).toEqual({ state: 'text', value, approximate, unit: '元' });
  });

  it('a count with its measure word is text with its number', () => {
    expect(readNumber('5件')).toEqual({ state: 'text', value: 5, approximate: false, unit: '件' });
  });
});

const decimal = fc
  .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 9999 }))
  .map(([whole, part]) => `${whole}.${String(part).padStart(4, '0')}`);
const space = fc.constantFrom('', ' ', '\u3000', '\u00a0', '\t');
const wide = (text: string) =>
  text.replace(/[\d.,+-]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

describe('for every number', () => {
  it('width of its digits and white space around it change nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        space,
        space,
        fc.boolean(),
        (value, before, after, isWide) => {
          const text = isWide ? wide(String(value)) : String(value);
          expect(readNumber(`${before}${text}${after}`)).toEqual(number(value));
        },
      ),
    );
  });

  it('thousands separators change nothing', () => {
    fc.assert(
      fc.property(fc.nat(1e9), (value) => {
        expect(readNumber(value.toLocaleString('en-US'))).toEqual(number(value));
      }),
    );
  });

  it('万元 becomes 元 exactly, with no error of floating point', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        const exact = Number(BigInt(text.replace('.', '')));
        expect(readNumber(`${text}万元`).value).toBe(exact);
        expect(toNumber(text, 4)).toBe(exact);
        expect(tenThousandfold(Number(text))).toBe(exact);
      }),
    );
    expect(readNumber('1.1万元').value).toBe(11_000);
    expect(160.5964 * 10_000).not.toBe(1_605_964.0000000002);
  });

  it('any text at all gets exactly one state, and a value only if it has a digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { state, value } = readNumber(text);
        expect(['number', 'mark', 'blank', 'text', 'unreadable']).toContain(state);
        if (value !== null) expect(/[\d０-９]/.test(text)).toBe(true);
      }),
    );
  });
});
