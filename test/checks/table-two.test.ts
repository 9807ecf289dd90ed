import { describe, expect, it } from 'vitest';
import { answers, briefs, sentences } from './ask';
import { buildReport, type CellSpec } from './build-report';

describe('wrong-column', () => {
  const penalty = (lastYear: CellSpec, change: CellSpec, decisions: CellSpec) =>
    buildReport({
      cells: {
        'penalty.items_last_year': lastYear,
        'penalty.change': change,
        'penalty.decisions': decisions,
      },
    });

  it('suspects a figure alone among marks in the column of changes', () => {
    const report = penalty('-', 496, '-');
    expect(briefs(report)).toEqual(['wrong-column suspect warning penalty.change ←496']);
    expect(sentences(report, 'wrong-column')).toEqual([
      '「行政处罚」行只在「本年增/减」一格填有 496，其余两格为“-”。如为办件数，请移到「处理决定数量」。',
    ]);
  });

  it('gives only a notice beside zeros written out, and none below ten', () => {
    expect(briefs(penalty(0, 496, 0))).toEqual(['wrong-column suspect notice penalty.change ←496']);
    expect(briefs(penalty(0, 3, 0))).toEqual([]);
  });

  it('holds beside a count of items or of decisions, with a plus sign, and for a decrease', () => {
    expect(briefs(penalty(1472, 20, 0), 'wrong-column')).toEqual([]);
    expect(briefs(penalty('-', 20, 1472), 'wrong-column')).toEqual([]);
    expect(briefs(penalty('-', { value: 19, raw: '+19' }, '-'), 'wrong-column')).toEqual([]);
    expect(briefs(penalty('-', -11, '-'), 'wrong-column')).toEqual([]);
  });

  it('cannot be told where a cell of the row is not in the report', () => {
    expect(answers(penalty(null, 496, '-'), 'wrong-column')).toEqual({ holds: 3, cannot_tell: 1 });
  });

  it('does not apply to the 2021 form, which has no such column', () => {
    expect(answers(buildReport({ form: '2021' }), 'wrong-column')).toEqual({ not_applicable: 1 });
  });
});

describe('procurement-pair', () => {
  const bought = (items: CellSpec, amount: CellSpec) =>
    buildReport({ cells: { 'procurement.items': items, 'procurement.amount': amount } });

  it('holds for both or neither, a mark or 0 alike', () => {
    for (const [items, amount] of [
      [0, 0],
      ['/', ''],
      [3, 9000],
    ] as const) {
      expect(answers(bought(items, amount), 'procurement-pair')).toEqual({ holds: 1 });
    }
  });

  it('misses an amount beside a count', () => {
    expect(briefs(bought(5, ''))).toEqual(['procurement-pair suspect warning procurement.amount ←']);
    expect(sentences(bought(5, ''), 'procurement-pair')).toEqual([
      '政府集中采购「采购项目数量」填有 5，「采购总金额」空白。请补填「采购总金额」。',
    ]);
  });

  it('misses a count beside an amount, whose unit need not be known', () => {
    const amount = { value: null, state: 'number', raw: '8040', unitSource: 'unknown' } as const;
    expect(briefs(bought(0, amount), 'procurement-pair')).toEqual([
      'procurement-pair suspect warning procurement.items ←0',
    ]);
    expect(answers(bought(1, amount), 'procurement-pair')).toEqual({ holds: 1 });
  });

  it('cannot be told where a cell is not there', () => {
    expect(answers(bought(null, 5000), 'procurement-pair')).toEqual({ cannot_tell: 1 });
  });
});

describe('procurement-unit', () => {
  const amount = (value: number | null, raw: string, unitSource: 'stated' | 'inferred' | 'unknown') =>
    buildReport({
      cells: { 'procurement.items': 1, 'procurement.amount': { value, raw, unitSource } },
    });

  it('holds where the unit is stated', () => {
    expect(answers(amount(17_630_000, '1763万余元', 'stated'), 'procurement-unit')).toEqual({ holds: 1 });
  });

  it('notes a unit that was inferred, and the amount it makes', () => {
    const inferred = amount(207204.99, '207204.99', 'inferred');
    expect(briefs(inferred)).toEqual([
      'procurement-unit suspect notice procurement.amount 207204.99←207204.99',
    ]);
    expect(sentences(inferred, 'procurement-unit')).toEqual([
      '采购总金额“207204.99”没有写明单位，按数额推断为元。请写明单位。',
    ]);
    expect(sentences(amount(1_605_964, '160.5964', 'inferred'), 'procurement-unit')).toEqual([
      '采购总金额“160.5964”没有写明单位，按数额推断为万元，即 1605964 元。请写明单位。',
    ]);
  });

  it('warns where both units are plausible', () => {
    const unknown = amount(null, '8040', 'unknown');
    expect(briefs(unknown)).toEqual(['procurement-unit suspect warning procurement.amount ←8040']);
    expect(sentences(unknown, 'procurement-unit')).toEqual([
      '采购总金额“8040”没有写明单位，按元、按万元都说得通，未计入金额。请写明单位。',
    ]);
  });

  it('does not apply to 0, to a mark, and to the 2021 form', () => {
    expect(answers(buildReport(), 'procurement-unit')).toEqual({ not_applicable: 1 });
    expect(answers(buildReport({ rest: '/' }), 'procurement-unit')).toEqual({ not_applicable: 1 });
    expect(answers(buildReport({ form: '2021' }), 'procurement-unit')).toEqual({ not_applicable: 1 });
  });

  it('cannot be told where the cell holds words without digits', () => {
    const words = buildReport({
      cells: { 'procurement.amount': { value: null, state: 'text', raw: '见附表' } },
    });
    expect(answers(words, 'procurement-unit')).toEqual({ cannot_tell: 1 });
  });
});
