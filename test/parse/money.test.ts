import { describe, expect, it } from 'vitest';
import type { Figure, Mention } from '@/lib/parse';
import { readAmount, unitByMagnitude } from '@/lib/parse/money';
import { readNumber } from '@/lib/parse/read-number';

function amount(raw: string, item: 'procurement.amount' | 'fee.amount' = 'procurement.amount'): Figure {
  const { state, value, approximate } = readNumber(raw);
  const place = { kind: 'line', line: 9 } as const;
  return {
    item,
    applicant: null,
    value,
    state,
    approximate,
    unitSource: null,
    raw,
    place,
    matchedBy: 'both',
  };
}

function said(raw: string, value: number): Mention {
  const place = { kind: 'line', line: 2, column: 5 } as const;
  return { topic: 'procurement.amount', label: '', value, approximate: false, unit: '元', raw, place };
}

const read = (figure: Figure, head = '', mentions: readonly Mention[] = [], items: number | null = null) => {
  const { figure: known, evidence } = readAmount(figure, { head, mentions, items });
  return [known.value, known.unitSource, evidence?.source ?? null];
};

describe('the unit of an amount is known', () => {
  it('by the words of its own cell before anything else', () => {
    expect(read(amount('9.5万元'), '采购总金额（元）')).toEqual([95_000, 'stated', null]);
    expect(read(amount('600元', 'fee.amount'), '本年收费金额（单位：万元）')).toEqual([600, 'stated', null]);
  });

  it('then by the head of its column', () => {
    expect(read(amount('38.6'), '采购总金额（万元）', [said('38.6元', 38.6)])).toEqual([
      386_000,
      'stated',
      'column-head',
    ]);
    expect(read(amount('386000'), '采购总金额（元）')).toEqual([386_000, 'stated', 'column-head']);
  });

  it('then by the prose, if it prints the same digits', () => {
    expect(read(amount('41.357'), '', [said('41.357万元', 413_570)])).toEqual([413_570, 'stated', 'prose']);
    expect(read(amount('41.4'), '', [said('41.357万元', 413_570)], 23)).toEqual([
      414_000,
      'inferred',
      'magnitude',
    ]);
  });

  it('then by magnitude, and else it is unknown and the amount with it', () => {
    expect(read(amount('8640'), '', [], 20)).toEqual([null, 'unknown', null]);
  });

  it('as the form prints it, where the head over the fees lost it', () => {
    expect(read(amount('0.15', 'fee.amount'), '本年收费金额')).toEqual([1500, 'inferred', 'form']);
  });

  it('to make no difference for a zero', () => {
    expect(read(amount('0'))).toEqual([0, 'inferred', 'zero-in-any-unit']);
  });
});

describe('a cell without an amount', () => {
  it.each(['/', '', '详见附件', '000'])('%j has no unit', (raw) => {
    expect(read(amount(raw))).toEqual([null, null, null]);
  });
});

describe('magnitude', () => {
  it.each([
    [207_204.99, 153, '元'],
    [1_389_106.1, 85, '元'],
    [8040, 1, '元'],
    [6944.93, 53, '万元'],
    [8640, 20, null],
    [84.35, 6, '万元'],
    [0.05, 1, null],
    [900_000_000, 3, null],
  ])('%d over %d items is in %s', (printed, items, unit) => {
    expect(unitByMagnitude(printed, items)).toBe(unit);
  });

  it('asks only for the total where no number of items is given', () => {
    expect(unitByMagnitude(300_000, null)).toBe('元');
    expect(unitByMagnitude(20_000, null)).toBeNull();
  });
});
