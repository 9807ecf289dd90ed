import type { Case } from './score';

/** Ways to write the same text that change no figure: what sites, converters and typists do. */
export interface Variant {
  readonly name: string;
  readonly apply: (text: string) => string;
}

const CHINESE = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const UNITS = '条件篇份宗起项';

function chinese(value: number): string {
  const ones = CHINESE[value % 10] ?? '';
  if (value < 10) return ones;
  const tens = Math.floor(value / 10);
  return `${tens === 1 ? '' : CHINESE[tens]}十${value % 10 === 0 ? '' : ones}`;
}

function breakLines(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      let out = '';
      let length = 0;
      for (const [index, sign] of [...line].entries()) {
        const next = [...line][index + 1] ?? '';
        out += sign;
        length += 1;
        const inside = /[\d０-９,.．。；：:;!?！？]/.test(sign) || /[\d０-９,.，、；：。）)”%％]/.test(next);
        if (length >= width && !inside && next !== '' && !/[一二三四五六七八九十0-9（(①-⑳]/.test(next)) {
          out += '\n';
          length = 0;
        }
      }
      return out;
    })
    .join('\n');
}

export const VARIANTS: readonly Variant[] = [
  {
    name: 'half-width punctuation',
    apply: (text) =>
      text
        .replaceAll('，', ',')
        .replaceAll('；', ';')
        .replaceAll('：', ':')
        .replaceAll('（', '(')
        .replaceAll('）', ')'),
  },
  {
    name: 'full-width digits',
    apply: (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  },
  { name: 'spaces around figures', apply: (text) => text.replace(/(\d+(?:\.\d+)?)/g, ' $1 ') },
  { name: 'no-break spaces', apply: (text) => text.replace(/(\d+(?:\.\d+)?)/g, '\u00a0$1\u00a0') },
  {
    name: 'Chinese numerals',
    apply: (text) =>
      text.replace(
        new RegExp(`(?<![\\d.，,〔])([1-9]\\d?)(?=[${UNITS}](?:[，。；、）]|$))`, 'g'),
        (_, digits: string) => chinese(Number(digits)),
      ),
  },
  { name: 'lines of 19 characters', apply: (text) => breakLines(text, 19) },
  { name: 'lines of 34 characters', apply: (text) => breakLines(text, 34) },
  {
    name: 'spaces inside words',
    apply: (text) => text.replace(/([\u4e00-\u9fff]{7})(?=[\u4e00-\u9fff])/g, '$1 '),
  },
  {
    name: 'other words for publishing',
    apply: (text) => text.replace(/主动公开(?=政府信息|信息|各类)/g, '依法对外公布'),
  },
  {
    name: 'other words for receiving',
    apply: (text) => text.replace(/(?<![未接])收到(?=政府信息公开申请)/g, '受理'),
  },
  { name: 'corner brackets', apply: (text) => text.replaceAll('“', '「').replaceAll('”', '」') },
  { name: 'straight quotation marks', apply: (text) => text.replaceAll('“', '"').replaceAll('”', '"') },
  {
    name: 'indented paragraphs',
    apply: (text) =>
      text
        .split('\n')
        .map((line) => `　　${line}`)
        .join('\n'),
  },
  {
    name: 'a heading before and a section after',
    apply: (text) =>
      `一、总体情况\n${text}\n五、存在的主要问题及改进情况\n2022年公开信息仅3条，下一步力争公开200条。`,
  },
];

export function varied(cases: readonly Case[], variant: Variant): Case[] {
  return cases.map((item) => ({ ...item, text: variant.apply(item.text) }));
}
