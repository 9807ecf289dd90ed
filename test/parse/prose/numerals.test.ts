import { describe, expect, it } from 'vitest';
import { findFigures } from '@/lib/parse/prose/figures';
import { normalise, sourceAt } from '@/lib/parse/prose/normalise';
import { parseArabic, parseChinese, stepOf } from '@/lib/parse/prose/numerals';

describe('Chinese numerals', () => {
  it.each([
    ['一', 1],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['八十五', 85],
    ['一百', 100],
    ['三百零六', 306],
    ['二百四十', 240],
    ['一千二百', 1200],
    ['三万二千', 32_000],
    ['一百零四万', 1_040_000],
    ['二〇', 20],
    ['一三九', 139],
    ['零', 0],
  ])('%s is %d', (text, value) => {
    expect(parseChinese(text)).toBe(value);
  });

  it.each(['三四', '二三十', '五六百'])('%s can mean several numbers and is not read', (text) => {
    expect(parseChinese(text)).toBeNull();
  });
});

describe('Arabic numerals', () => {
  it('are shifted by 万 and 亿 without rounding', () => {
    expect(parseArabic('160.5964', '万')).toBe(1_605_964);
    expect(parseArabic('41.357', '万')).toBe(413_570);
    expect(parseArabic('0.86', '亿')).toBe(86_000_000);
    expect(parseArabic('1,389,106.1', '')).toBe(1_389_106.1);
    expect(parseArabic('3', '百万')).toBe(3_000_000);
  });

  it('have a step for approximate figures', () => {
    expect([150, 1200, 137, 0, 17_630_000].map(stepOf)).toEqual([10, 100, 1, 1, 10_000]);
  });
});

describe('figures in a text', () => {
  const found = (text: string) =>
    findFigures(text)
      .filter((figure) => figure.kind !== 'other')
      .map((figure) => `${figure.approximate ? '≥' : ''}${figure.value}${figure.unit}`);

  it.each([
    ['170余条', ['≥170条']],
    ['400多条', ['≥400条']],
    ['四十余条', ['≥40条']],
    ['近500条', ['≥500条']],
    ['120条以上', ['≥120条']],
    ['约3千条', ['≥3000条']],
    ['1.2万余条', ['≥12000条']],
    ['326万余元', ['≥3260000元']],
    ['百余条', ['≥100条']],
    ['1件次', ['1件次']],
    ['第12条', []],
    ['二十条第（五）项', []],
    ['10-20条', []],
    ['数十条', []],
    ['不足100条', []],
    ['单位：万元', []],
    ['31775人', []],
    ['五条岭镇', []],
    ['1 360条', []],
    ['2020年', []],
    ['共2019条', ['2019条']],
  ])('%s gives %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('the one spelling', () => {
  it.each([
    ['公開信息１３９條，其中', '公开信息139条，其中'],
    ['信息&nbsp;120 条', '信息120条'],
    ['1,234条,其中', '1,234条，其中'],
    ['⼋⼗⼆条', '八十二条'],
    ['18条.\n', '18条。'],
    ['1.组织', '1.组织'],
    ['⑴机构', '①机构'],
    ['2020 139条', '2020 139条'],
    ['"云坪发布"公众号', '“云坪发布”公众号'],
  ])('%j is written %j', (source, flow) => {
    expect(normalise(source).text).toBe(flow);
  });

  it('knows the way back to every character', () => {
    const source = '主动 公開&nbsp;信 息１２条,其中[bookmark: _GoBack]网站 9 条。';
    const flow = normalise(source);
    for (const [sign, printed] of [
      ['信', '信'],
      ['息', '息'],
      ['1', '１'],
      ['，', ','],
      ['网', '网'],
      ['9', '9'],
      ['。', '。'],
    ] as const) {
      expect(source.charAt(sourceAt(flow, flow.text.indexOf(sign)))).toBe(printed);
    }
  });
});
