import { describe, expect, it } from 'vitest';
import { readMentions } from '@/lib/parse/prose';
import { documentOf } from './score';

/** Characters; three bytes each in UTF-8. */
const MEGABYTE = 340_000;

/** Texts made to keep patterns busy: no stops, open brackets, verbs without figures, figures without words. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['figures without words', '1条'],
  ['clauses without stops', '公开信息1条，'],
  ['verbs without figures', '主动公开政府信息公开'],
  ['open brackets', '（其中1条'],
  ['closed brackets', '（其中1条）'],
  ['quotes', '“公开”公众号1条、'],
  ['negations', '未收到申请没有无'],
  ['names before 分别', '网站、公众号分别为1条、'],
  ['quantity words', '共有共计总数为达到'],
  ['modifiers', '各类政府政务公开主动公开的等'],
  ['Chinese numerals', '一二三四五六七八九十百千万亿'],
  ['digits', '1234567890'],
  ['digits and commas', '1,234,'],
  ['applications', '申请公开的政府信息公开的申请'],
  ['lists in lists', '其中公开1条，其中公开1条；'],
  [
    'words that can be taken apart in two ways',
    `复议${'件数'.repeat(60)}x均为零，网站${'共计'.repeat(60)}x1条，`,
  ],
  ['answers', `申请答复${'政府信息公开'.repeat(20)}x1件，`],
  ['white space', ' \u3000'],
  ['marks', '；1、（一）①'],
];

describe('the time to read prose', () => {
  it.each(HOSTILE)('stays linear over a quarter of a megabyte of %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(MEGABYTE / 4 / piece.length));
    const started = process.cpuUsage();
    readMentions(documentOf(`2022年主动公开政府信息${text}`), { year: 2022 });
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
  });

  it('stays linear over a megabyte of all of them', () => {
    const mixed = HOSTILE.map(([, piece]) => piece).join('');
    const started = process.cpuUsage();
    readMentions(documentOf(mixed.repeat(Math.ceil(MEGABYTE / mixed.length))), { year: 2022 });
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(15);
  });

  it('stays linear over one clause of doubtful words', () => {
    const started = process.cpuUsage();
    readMentions(documentOf(`复议${'件数'.repeat(900)}x均为零。网站${'共计'.repeat(900)}x1条。`), {
      year: 2022,
    });
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(1);
  });

  it('stays linear over many short lines', () => {
    const started = process.cpuUsage();
    readMentions(documentOf('公开信息1条，\n'.repeat(10_000)), { year: 2022 });
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(10);
  });

  it('is short for an ordinary report', () => {
    const overview = `（一）主动公开。2022年，松坪镇主动公开政府信息186条，其中工作动态120条、通知公告40条、财政信息26条。镇公众号推送信息310条。
（二）依申请公开。全年收到政府信息公开申请3件，均已按期答复，未发生行政复议、行政诉讼。
（三）信息管理。${'严格落实信息发布审核制度，做到先审后发，确保内容准确、及时。'.repeat(12)}
（四）监督保障。${'组织业务培训2次，参训人员40人次，年度考核结果良好。'.repeat(6)}`;
    const document = documentOf(overview);
    const rounds = 1000;
    for (let round = 0; round < rounds; round += 1) readMentions(document, { year: 2022 });
    const started = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) readMentions(document, { year: 2022 });
    const each = process.cpuUsage(started).user / 1000 / rounds;
    console.info(
      `prose of ${overview.length} characters: ${each.toFixed(3)} ms, ${Math.round(1000 / each)} reports/s`,
    );
    expect(each).toBeLessThan(5);
  });
});
