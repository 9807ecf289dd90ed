import { describe, expect, it } from 'vitest';
import type { Mention, MentionList } from '@/lib/parse/report';
import { answers, briefs, sentences } from './ask';
import { buildReport, type CellSpec } from './build-report';

function mention(topic: Mention['topic'], value: number, parts: Partial<Mention> = {}): Mention {
  const raw = `${value}${parts.approximate ? '余' : ''}条`;
  return {
    topic,
    label: '',
    value,
    approximate: false,
    unit: '条',
    raw,
    place: { kind: 'line', line: 7 },
    ...parts,
  };
}

const list = (parts: Partial<MentionList> = {}): MentionList => ({
  relation: 'categories',
  total: 0,
  parts: [1, 2],
  complete: true,
  mixed: false,
  overlap: false,
  ...parts,
});

const website = (value: number, parts?: Partial<Mention>) => mention('published.website', value, parts);
const category = (value: number) => mention('published.category', value, { label: '财政信息' });

describe('categories-sum', () => {
  it('holds where a whole list makes up its total', () => {
    const report = buildReport({ mentions: [website(30), category(10), category(20)], lists: [list()] });
    expect(answers(report, 'categories-sum')).toEqual({ holds: 1 });
  });

  it('is a contradiction where it does not, and says both figures', () => {
    const report = buildReport({ mentions: [website(31), category(10), category(20)], lists: [list()] });
    expect(briefs(report)).toEqual(['categories-sum contradiction warning  30←31条']);
    expect(sentences(report, 'categories-sum')).toEqual([
      '正文所列 2 类之和为 30，而「网站公开」写为“31条”。请核对各类条数与总数。',
    ]);
  });

  it('cannot be told where the list does not claim to be whole, but may not exceed the total', () => {
    const open = [list({ complete: false })];
    const below = buildReport({ mentions: [website(31), category(10), category(20)], lists: open });
    expect(answers(below, 'categories-sum')).toEqual({ cannot_tell: 1 });
    const above = buildReport({ mentions: [website(29), category(10), category(20)], lists: open });
    expect(answers(above, 'categories-sum')).toEqual({ contradiction: 1 });
  });

  it('is only suspect where categories and a channel are mixed', () => {
    const report = buildReport({
      mentions: [website(95), category(22), mention('published.wechat', 168)],
      lists: [list({ mixed: true })],
    });
    expect(briefs(report)).toEqual(['categories-sum suspect notice  190←95条']);
  });

  it('does not apply without lists', () => {
    expect(answers(buildReport(), 'categories-sum')).toEqual({ not_applicable: 1 });
  });
});

describe('channels-sum', () => {
  const channels = (total: number, overlap = false) =>
    buildReport({
      mentions: [
        mention('published.total', total),
        website(170, { approximate: true }),
        mention('published.new_media', 1800, { approximate: true }),
      ],
      lists: [list({ relation: 'channels', overlap })],
    });

  it('holds where lower bounds leave room for the total', () => {
    expect(answers(channels(1970), 'channels-sum')).toEqual({ holds: 1 });
    expect(answers(channels(2078), 'channels-sum')).toEqual({ holds: 1 });
  });

  it('is a contradiction where they do not', () => {
    expect(briefs(channels(1900), 'channels-sum')).toEqual([
      'channels-sum contradiction warning  1970–2078←1900条',
    ]);
    expect(sentences(channels(1900), 'channels-sum')).toEqual([
      '正文所列 2 个渠道之和在 1970–2078 之间，而「主动公开总数」写为“1900条”。请核对各渠道条数与总数。',
    ]);
  });

  it('asks only that no channel exceeds the total where all carry the same items', () => {
    expect(answers(channels(1800, true), 'channels-sum')).toEqual({ holds: 1 });
    expect(sentences(channels(1700, true), 'channels-sum')).toEqual([
      '正文称各渠道发布相同信息，但有一个渠道为 1800，而「主动公开总数」写为“1700条”。请核对总数。',
    ]);
  });

  it('leaves the lists of categories alone', () => {
    const report = buildReport({ mentions: [website(31), category(10), category(20)], lists: [list()] });
    expect(answers(report, 'channels-sum')).toEqual({ not_applicable: 1 });
  });
});

describe('prose-vs-table', () => {
  const received = (value: number, raw = `${value}件`) => mention('requests.received', value, { raw });
  const table = (cells: Record<string, CellSpec>, mentions: readonly Mention[], rest: CellSpec = 0) =>
    buildReport({ cells, mentions: [mention('published.total', 12), ...mentions], rest });
  const two = {
    'requests.received/natural_person': 2,
    'requests.received/total': 2,
    'outcome.granted/natural_person': 2,
    'outcome.granted/total': 2,
    'outcome.total/natural_person': 2,
    'outcome.total/total': 2,
  };

  it('holds where text and table have the same figure', () => {
    expect(answers(table(two, [received(2)]), 'prose-vs-table')).toEqual({ holds: 1 });
  });

  it('holds where one of several figures of the text, or their sum, is that of the table', () => {
    expect(answers(table(two, [received(2), received(1)]), 'prose-vs-table')).toEqual({ holds: 1 });
    expect(answers(table(two, [received(1), received(1)]), 'prose-vs-table')).toEqual({ holds: 1 });
  });

  it('is a contradiction where they differ', () => {
    const report = table(two, [received(3)]);
    expect(briefs(report)).toEqual(['prose-vs-table contradiction warning requests.received/total 3←2']);
    expect(sentences(report, 'prose-vs-table')).toEqual([
      '正文关于「收到申请」写“3件”，表格「一、本年新收政府信息公开申请数量」行「总计」列为 2。请核对并改为一致。',
    ]);
  });

  it('takes words that say none came as 0', () => {
    expect(briefs(table(two, [received(0, '未收到')]), 'prose-vs-table')).toEqual([
      'prose-vs-table contradiction warning requests.received/total 0←2',
    ]);
    expect(answers(table({}, [received(0, '未收到')], '-'), 'prose-vs-table')).toEqual({ holds: 1 });
  });

  it('cannot be told where the cell is a mark in a report without a convention', () => {
    expect(answers(table({}, [received(3)], '/'), 'prose-vs-table')).toEqual({ cannot_tell: 1 });
  });

  it('is suspect where the cell is 0 only by convention', () => {
    const report = table(two, [mention('reconsideration.total', 1, { raw: '1起' })], '/');
    expect(briefs(report)).toEqual(['prose-vs-table suspect warning reconsideration.total 1←/']);
  });

  it('takes both routes of litigation together', () => {
    const cases = {
      'litigation.direct.upheld': 1,
      'litigation.direct.total': 1,
      'litigation.after_reconsideration.pending': 1,
      'litigation.after_reconsideration.total': 1,
    };
    const told = (value: number) => table(cases, [mention('litigation.total', value, { raw: `${value}起` })]);
    expect(answers(told(2), 'prose-vs-table')).toEqual({ holds: 1 });
    expect(sentences(told(1), 'prose-vs-table')).toEqual([
      '正文关于「行政诉讼」写“1起”，表格行政诉讼两项总计之和为 2。请核对并改为一致。',
    ]);
  });

  it('holds the figure that a relation derives against the text', () => {
    const cells = { ...two, 'outcome.total/total': '/', 'outcome.total/natural_person': '/' } as const;
    expect(answers(table(cells, [mention('requests.answered', 2)]), 'prose-vs-table')).toEqual({ holds: 1 });
  });

  it('compares amounts to the last digit of the coarser one', () => {
    const bought = (raw: string, value: number) =>
      table({ 'procurement.items': 85, 'procurement.amount': { value: 1389106.1, raw: '1389106.1' } }, [
        mention('procurement.amount', value, { raw }),
      ]);
    expect(answers(bought('138.91万元', 1389100), 'prose-vs-table')).toEqual({ holds: 1 });
    expect(answers(bought('139万元', 1390000), 'prose-vs-table')).toEqual({ holds: 1 });
    expect(answers(bought('138.5万元', 1385000), 'prose-vs-table')).toEqual({ contradiction: 1 });
    expect(answers(bought('1389106元', 1389106), 'prose-vs-table')).toEqual({ holds: 1 });
    expect(answers(bought('1389105元', 1389105), 'prose-vs-table')).toEqual({ contradiction: 1 });
  });

  it('does not apply where the text has no such figure', () => {
    expect(answers(buildReport(), 'prose-vs-table')).toEqual({ not_applicable: 1 });
  });
});

describe('no-published-count', () => {
  it('holds where a total, a channel or a category is stated', () => {
    for (const stated of [mention('published.total', 5), website(5), category(5)]) {
      expect(answers(buildReport({ mentions: [stated] }), 'no-published-count')).toEqual({ holds: 1 });
    }
  });

  it('misses a count where only reports upwards or figures since launch are stated', () => {
    const mentions = [mention('published.reported_up', 400), mention('published.cumulative', 9000)];
    expect(briefs(buildReport({ mentions }))).toEqual(['no-published-count missing notice  ←']);
    expect(sentences(buildReport({ mentions }), 'no-published-count')).toEqual([
      '正文没有写明本年主动公开信息的条数。请补写总数，或各渠道的条数。',
    ]);
  });
});
