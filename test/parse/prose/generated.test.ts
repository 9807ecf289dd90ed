import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listHolds, readMentions } from '@/lib/parse/prose';
import { documentOf } from './score';

/** Known figures written in varied words; what comes back must be those figures, no more, no less. */

const SEED = 20_261_120;
const RUNS = { seed: SEED, numRuns: 400 };

const TOWNS = [
  '松坪镇',
  '三江口街道',
  '石龙乡',
  '九里亭街道',
  '白马瑶族乡',
  '新桥镇',
  '四方台街道',
  '我镇',
  '我街道',
  '本乡',
];
const VERBS = ['主动公开', '公开', '发布', '公布', '对外公开', '依法主动公开', '累计公开', '共公开'];
const NOUNS = ['政府信息', '信息', '各类信息', '政务信息', '各类政府信息', ''];
const COUNTS = ['', '共', '共计', '总计', '合计', '达'];
const CATEGORIES = [
  '机构职能',
  '政策文件',
  '规划计划',
  '财政信息',
  '工作动态',
  '通知公告',
  '人事信息',
  '民生保障类',
  '应急管理',
  '乡村振兴',
  '社会救助信息',
  '“一网通办”专栏',
];
const MARKERS = ['，其中', '，其中：', '。其中', '，包括', '，具体包括', '：', '，分别为', '，具体为'];
const OPEN_MARKERS = ['，主要包括', '，主要有'];
const CHANNELS = [
  ['published.website', ['政府网站', '区政府门户网站', '镇官网', '通过县人民政府网站']],
  ['published.wechat', ['微信公众号', '政务微信', '通过“新桥微讯”公众号', '街道公众号']],
  ['published.weibo', ['政务微博', '官方微博']],
  ['published.notice_board', ['公示栏', '村务公开栏', '在政务公开栏']],
  ['published.app', ['“掌上新桥”APP', '手机客户端']],
  ['published.other_channel', ['其他方式', '通过电子显示屏']],
] as const;
const ACTS = ['', '公开', '发布', '公开信息', '发布信息'];
const SEPARATORS = ['，', '、', '；'];

const CHINESE = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1–999 in Chinese numerals. */
function chinese(value: number): string {
  const digit = (index: number) => CHINESE[index] ?? '';
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const low =
    tens === 0
      ? hundreds > 0 && ones > 0
        ? `零${digit(ones)}`
        : digit(ones)
      : `${tens === 1 && hundreds === 0 ? '' : digit(tens)}十${ones === 0 ? '' : digit(ones)}`;
  return hundreds > 0 ? `${digit(hundreds)}百${low.startsWith('十') ? `一${low}` : low}` : low;
}

type Script = 'plain' | 'wide' | 'spaced' | 'chinese' | 'thousands';

function written(value: number, script: Script): string {
  if (script === 'wide')
    return [...String(value)].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('');
  if (script === 'spaced') return ` ${value} `;
  if (script === 'chinese' && value > 0 && value < 1000) return chinese(value);
  if (script === 'thousands') return value.toLocaleString('en-US');
  return String(value);
}

const script = fc.constantFrom<Script>('plain', 'plain', 'plain', 'wide', 'spaced', 'chinese', 'thousands');
const town = fc.constantFrom(...TOWNS);
const count = fc.integer({ min: 2, max: 999 });
const unit = fc.constantFrom('条', '篇', '件', '则');

function read(text: string) {
  const { mentions, lists } = readMentions(documentOf(text), { year: 2023 });
  return {
    mentions,
    lists,
    figures: mentions.map((mention) => [
      mention.topic,
      mention.value,
      mention.unit,
      mention.topic === 'published.category' ? mention.label : '',
    ]),
  };
}

/** Breaks a text into lines of a width, as converters of PDF do, but never inside a number. */
function broken(text: string, width: number): string {
  let lines = '';
  let length = 0;
  for (const [index, sign] of [...text].entries()) {
    const next = text[index + 1] ?? '';
    lines += sign;
    length += 1;
    const mayBreak =
      !/[\d０-９,. 一二三四五六七八九十百零。；：]/.test(sign) &&
      !/^[\d０-９,.、，；：。）”一二三四五六七八九十①-⑳]/.test(next);
    if (length >= width && mayBreak) {
      lines += '\n';
      length = 0;
    }
  }
  return lines;
}

describe('generated prose', () => {
  it('gives back a total and its categories, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.record({
          town,
          unit,
          script,
          verb: fc.constantFrom(...VERBS),
          noun: fc.constantFrom(...NOUNS),
          total: fc.constantFrom(...COUNTS),
          marker: fc.constantFrom(...MARKERS, ...OPEN_MARKERS),
          separator: fc.constantFrom(...SEPARATORS),
          more: fc.constantFrom('', '等'),
          names: fc.uniqueArray(fc.constantFrom(...CATEGORIES), { minLength: 2, maxLength: 6 }),
          values: fc.array(count, { minLength: 6, maxLength: 6 }),
          width: fc.integer({ min: 12, max: 200 }),
        }),
        (given) => {
          const parts = given.names.map((name, index) => ({ name, value: given.values[index] ?? 1 }));
          const sum = parts.reduce((total, part) => total + part.value, 0);
          const list = parts
            .map((part) => `${part.name}${written(part.value, given.script)}${given.unit}`)
            .join(given.separator);
          const text = `2023年，${given.town}${given.verb}${given.noun}${given.total}${written(sum, given.script)}${given.unit}${given.marker}${list}${given.more}。`;
          const result = read(broken(text, given.width));
          expect(result.figures, text).toEqual([
            ['published.total', sum, given.unit, ''],
            ...parts.map((part) => ['published.category', part.value, given.unit, part.name]),
          ]);
          const open = given.more !== '' || /主要/.test(given.marker);
          expect(result.lists, text).toEqual([
            {
              relation: 'categories',
              total: 0,
              parts: parts.map((_, index) => index + 1),
              complete: !open,
              mixed: false,
              overlap: false,
            },
          ]);
          expect(result.lists.every((found) => listHolds(found, result.mentions))).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it('gives back a total and its channels, and the error that was put in', () => {
    fc.assert(
      fc.property(
        fc.record({
          town,
          script,
          channels: fc.uniqueArray(fc.integer({ min: 0, max: CHANNELS.length - 1 }), {
            minLength: 2,
            maxLength: 5,
          }),
          names: fc.array(fc.nat({ max: 9 }), { minLength: 6, maxLength: 6 }),
          act: fc.constantFrom(...ACTS),
          separator: fc.constantFrom(...SEPARATORS),
          values: fc.array(count, { minLength: 6, maxLength: 6 }),
          error: fc.constantFrom(0, 0, 1, 10),
        }),
        (given) => {
          const parts = given.channels.map((channel, index) => {
            const [topic, names] = CHANNELS[channel] ?? CHANNELS[0];
            return {
              topic,
              name: names[(given.names[index] ?? 0) % names.length] ?? '',
              value: given.values[index] ?? 1,
            };
          });
          const sum = parts.reduce((total, part) => total + part.value, 0) + given.error;
          const list = parts
            .map((part) => `${part.name}${given.act}${written(part.value, given.script)}条`)
            .join(given.separator);
          const text = `${given.town}2023年度公开政府信息${written(sum, given.script)}条，其中${list}。`;
          const result = read(text);
          expect(result.figures, text).toEqual([
            ['published.total', sum, '条', ''],
            ...parts.map((part) => [part.topic, part.value, '条', '']),
          ]);
          expect(
            result.lists.map((found) => [found.relation, found.complete, listHolds(found, result.mentions)]),
            text,
          ).toEqual([['channels', true, given.error === 0]]);
        },
      ),
      RUNS,
    );
  });

  it('gives back applications, cases and fees', () => {
    const received = fc.constantFrom(
      '收到政府信息公开申请N',
      '共受理政府信息公开申请N',
      '依申请公开信息N',
      '新收政府信息公开申请N',
      '收到依申请公开N',
      '收到N政府信息公开申请',
    );
    const answered = fc.constantFrom('已按期答复N', '办结N', '答复N', '均已答复', '全部按时办结');
    const review = fc.constantFrom(
      '行政复议R，行政诉讼L',
      '因政府信息公开引发行政复议R、行政诉讼L',
      '行政复议案件R；行政诉讼案件L',
    );
    const fee = fc.constantFrom('未收取任何费用', '没有收取信息处理费', '收取费用0元', '');
    fc.assert(
      fc.property(
        fc.record({
          town,
          received,
          answered,
          review,
          fee,
          script,
          unit: fc.constantFrom('件', '宗', '起'),
          n: fc.integer({ min: 1, max: 60 }),
          r: fc.integer({ min: 0, max: 9 }),
          l: fc.integer({ min: 0, max: 9 }),
        }),
        (given) => {
          const each = (value: number) => `${written(value, given.script)}${given.unit}`;
          const text = `2023年，${given.town}${given.received.replace('N', each(given.n))}，${given.answered.replace('N', each(given.n))}。${given.review.replace('R', each(given.r)).replace('L', each(given.l))}。${given.fee}。`;
          const expected: unknown[][] = [['requests.received', given.n, given.unit, '']];
          if (given.answered.includes('N')) expected.push(['requests.answered', given.n, given.unit, '']);
          expected.push(
            ['reconsideration.total', given.r, given.unit, ''],
            ['litigation.total', given.l, given.unit, ''],
          );
          if (given.fee !== '') expected.push(['fee.amount', 0, given.fee.includes('元') ? '元' : '', '']);
          expect(read(text).figures, text).toEqual(expected);
        },
      ),
      RUNS,
    );
  });

  it('takes no figure of last year, a plan, or anything that is not published', () => {
    const noise = fc.constantFrom(
      '2022年公开政府信息N条',
      '上年公开信息N条',
      '2024年计划公开信息N条',
      '下一步，力争公开信息N条以上',
      '清理过期信息N条',
      '办理12345热线N件',
      '回复群众留言N条',
      '召开专题会议N次',
      '公众号关注人数N人',
      '网站点击量N次',
      '发放问卷N份',
      '排查栏目N个',
      '增设查阅点N处',
      '采用率N%',
      '接待来访群众N批次',
      '联系电话：8N',
    );
    fc.assert(
      fc.property(fc.record({ town, noise, n: fc.integer({ min: 1, max: 9999 }) }), (given) => {
        const text = `${given.town}${given.noise.replace('N', String(given.n))}。`;
        expect(read(text).figures, text).toEqual([]);
      }),
      RUNS,
    );
  });

  it('knows the line and column of every figure', () => {
    fc.assert(
      fc.property(
        fc.record({
          town,
          n: count,
          m: count,
          lines: fc.nat({ max: 5 }),
          indent: fc.constantFrom('', '　　', '  '),
        }),
        (given) => {
          const line = `${given.indent}2023年，${given.town}主动公开政府信息${given.n}条，公众号另发布信息${given.m}篇。`;
          const text = `${'严格审核，确保准确。\n'.repeat(given.lines)}${line}`;
          const { mentions } = read(text);
          expect(mentions.map((mention) => mention.raw)).toEqual([`${given.n}条`, `${given.m}篇`]);
          for (const mention of mentions) {
            if (mention.place.kind !== 'line') throw new Error('a figure of a text has a line');
            const source = text.split('\n')[mention.place.line - 1] ?? '';
            expect(source.slice((mention.place.column ?? 0) - 1).startsWith(mention.raw)).toBe(true);
          }
        },
      ),
      { ...RUNS, numRuns: 150 },
    );
  });
});
