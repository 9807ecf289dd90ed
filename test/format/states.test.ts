import { describe, expect, it } from 'vitest';
import { formatFigure, type ShownFigure, STATE_SIGNS, type StateSign, unitSourceLabel } from '@/lib/format';
import { placeInWords } from '@/lib/format/place';

const cell = (state: StateSign, over: Partial<ShownFigure> = {}): ShownFigure => ({
  value: null,
  state,
  approximate: false,
  raw: '',
  money: false,
  ...over,
});

describe('a cell as text', () => {
  it('looks different in every state', () => {
    const shown = [
      formatFigure(cell('number', { value: 0, raw: '0' }), 'zh'),
      formatFigure(cell('mark', { raw: '/' }), 'zh'),
      formatFigure(cell('blank'), 'zh'),
      formatFigure(cell('text', { raw: '详见附件' }), 'zh'),
      formatFigure(cell('absent'), 'zh'),
      formatFigure(cell('unreadable', { raw: '141414' }), 'zh'),
    ];
    expect(shown).toEqual(['0', '/', '▢', '“详见附件”', '·', '⌧']);
    expect(new Set(shown).size).toBe(Object.keys(STATE_SIGNS).length);
  });
  it('is an amount where words say an amount', () => {
    const figure = cell('text', { value: 17_630_000, approximate: true, raw: '1763万余元', money: true });
    expect(formatFigure(figure, 'zh')).toBe('≥ 1,763 万元');
  });
  it('keeps the digits of an amount whose unit is not known', () => {
    expect(formatFigure(cell('number', { raw: ' 8040', money: true }), 'en')).toBe('8040');
  });
});

describe('places and units', () => {
  it('are said in words', () => {
    expect(placeInWords('line 92', 'zh')).toBe('第 92 行');
    expect(placeInWords('line 92', 'en')).toBe('line 92');
    expect(placeInWords('line 6 column 43', 'zh')).toBe('第 6 行第 43 字');
    expect(placeInWords('line 25-26', 'en')).toBe('lines 25–26');
    expect(placeInWords('table 2 row 14 cell 3', 'zh')).toBe('第 2 表第 14 行第 3 格');
    expect(placeInWords('page 4', 'zh')).toBe('第 4 页');
    expect(unitSourceLabel('inferred', 'zh')).toBe('单位：按数额推断');
  });
  it('of another shape are shown as they are', () => {
    expect(placeInWords('sheet A1', 'zh')).toBe('sheet A1');
  });
});
