import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReport, parseReport } from '@/lib/parse';
import { isRefusal, readFile } from '@/lib/readers';

const SOURCE = { file: 'hostile.txt', sha256: '0'.repeat(64) };

function readAndParse(bytes: Uint8Array): 'refused' | 'report' | 'other' {
  const { result } = readFile(bytes);
  if (isRefusal(result)) return 'refused';
  return isReport(parseReport(result, SOURCE)) ? 'report' : 'other';
}

/** Words of which reports are made, so that random texts come near to being one. */
const PIECES = [
  '\t',
  '\n',
  '|',
  ' ',
  '　',
  '0',
  '12',
  '/',
  '一、',
  '（三）不予公开',
  '第二十条第（一）项',
  '信息内容',
  '规章',
  '规范性文件',
  '行政许可',
  '申请人情况',
  '自然人',
  '总计',
  '一、本年新收政府信息公开申请数量',
  '3.其他',
  '（七）总计',
  '结果维持',
  '复议后起诉',
  '政府采购',
  '1763万余元',
  '青柳镇',
  '澄阳区',
  '2020年',
  '政府信息公开工作年度报告',
  '现将',
  '“大关发布”',
  '我街道',
  '2021年1月8日',
  '[bookmark: _GoBack]',
  '\ufeff',
  '\0',
] as const;

describe('whatever bytes come', () => {
  it('random ones end in one outcome and throw nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(['refused', 'report', 'other']).toContain(readAndParse(bytes));
      }),
      { numRuns: 300 },
    );
  });

  it('random texts of the words of reports end in one outcome and throw nothing', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (written) => {
        expect(['refused', 'report', 'other']).toContain(readAndParse(new TextEncoder().encode(written)));
      }),
      { numRuns: 400 },
    );
  });
});

/** Texts that make careless patterns run for minutes; ten times the length must not take a hundred times as long. */
const REPEATED: readonly (readonly [string, (times: number) => string])[] = [
  ['one character', (times) => '政'.repeat(times * 20)],
  ['headings', (times) => '政府信息公开\n'.repeat(times)],
  ['bookmarks that never close', (times) => '[bookmark:'.repeat(times)],
  ['blank cells', (times) => '\t'.repeat(times * 10)],
  ['labels without values', (times) => `信息内容\n${'规章 '.repeat(times)}0`],
  ['one row again and again', (times) => '\t一、本年新收政府信息公开申请数量\n\t0\n\n'.repeat(times)],
  ['rows without label', (times) => `\t申请人情况\n\n${`\t\n${'\t0\n'.repeat(8)}\n`.repeat(times)}`],
  ['words joined by spaces', (times) => `信息内容\n${'0 '.repeat(times * 4)}`],
  ['introductions that lead nowhere', (times) => '现将'.repeat(times * 4)],
];

describe('a long text takes time in proportion to its length', () => {
  it.each(REPEATED)('%s', (_, write) => {
    const seconds = (times: number) => {
      const bytes = new TextEncoder().encode(`${write(times)}\n政府信息公开工作年度报告`);
      const from = performance.now();
      readAndParse(bytes);
      return (performance.now() - from) / 1000;
    };
    seconds(100);
    expect(seconds(8000)).toBeLessThan(4);
  });
});
