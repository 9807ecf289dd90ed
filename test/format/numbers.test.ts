import { describe, expect, it } from 'vitest';
import {
  formatAmount,
  formatAmountExact,
  formatBytes,
  formatCount,
  formatDate,
  formatShare,
} from '@/lib/format';

describe('counts', () => {
  it('are shown whole, with thousands separated', () => {
    expect(formatCount(31775, 'zh')).toBe('31,775');
    expect(formatCount(-11, 'en')).toBe('-11');
  });
  it('say that they are lower bounds', () => {
    expect(formatCount(170, 'zh', true)).toBe('≥ 170');
  });
});

describe('amounts', () => {
  it('are shown in the size that they are spoken of in', () => {
    expect(formatAmount(8040, 'zh')).toBe('8,040 元');
    expect(formatAmount(1605964, 'zh')).toBe('≈ 160.6 万元');
    expect(formatAmount(350_000_000, 'zh')).toBe('3.5 亿元');
    expect(formatAmount(17_630_000, 'en')).toBe('¥17.63 million');
    expect(formatAmount(207204.99, 'en')).toBe('¥207,204.99');
  });
  it('say so when digits are left out, and never otherwise', () => {
    expect(formatAmount(207204.99, 'zh')).toBe('≈ 20.72 万元');
    expect(formatAmount(207200, 'zh')).toBe('20.72 万元');
    expect(formatAmount(17_630_000, 'zh', true)).toBe('≥ 1,763 万元');
    expect(formatAmount(0, 'zh')).toBe('0 元');
  });
  it('have every digit when asked for exactly', () => {
    expect(formatAmountExact(1389106.1, 'zh')).toBe('1,389,106.1 元');
    expect(formatAmountExact(1389106.1, 'en')).toBe('¥1,389,106.1');
  });
});

describe('shares', () => {
  it('have one decimal', () => {
    expect(formatShare(1, 3, 'zh')).toBe('33.3%');
    expect(formatShare(0, 3, 'zh')).toBe('0%');
    expect(formatShare(3, 3, 'en')).toBe('100%');
  });
  it('that are not all and not nothing never read as all or nothing', () => {
    expect(formatShare(1, 100_000, 'zh')).toBe('<0.1%');
    expect(formatShare(99_999, 100_000, 'zh')).toBe('>99.9%');
  });
  it('of nothing do not exist', () => {
    expect(formatShare(0, 0, 'zh')).toBeNull();
  });
});

describe('dates and sizes', () => {
  it('are written as the language writes them', () => {
    expect(formatDate('2021-01-20', 'zh')).toBe('2021年1月20日');
    expect(formatDate('2021-01-20', 'en')).toBe('20 January 2021');
    expect(formatBytes(7684, 'en')).toBe('7,684 B');
    expect(formatBytes(15_700_000, 'zh')).toBe('15.7 MB');
  });
  it('are left alone where they are no dates', () => {
    expect(formatDate('2021', 'zh')).toBe('2021');
  });
});
