import { describe, expect, it } from 'vitest';
import { listHolds, readMentions } from '@/lib/parse/prose';
import type { RawBlock, RawDocument, RawTable } from '@/lib/readers/raw-document';

/** A table whose cells each know their row and cell. */
function table(rows: readonly (readonly string[])[]): RawTable {
  return {
    kind: 'table',
    layout: 'grid',
    place: { kind: 'cell', table: 1, row: 1, cell: 1 },
    rows: rows.map((cells, row) => ({
      place: { kind: 'cell', table: 1, row: row + 1, cell: 1 },
      cells: cells.map((text, cell) => ({
        text,
        place: { kind: 'cell', table: 1, row: row + 1, cell: cell + 1 },
        rowSpan: 1,
        colSpan: 1,
      })),
    })),
  };
}

function paragraph(text: string, line: number): RawBlock {
  return { kind: 'paragraph', text, place: { kind: 'line', line } };
}

function read(...blocks: RawBlock[]) {
  const document: RawDocument = { format: 'docx', encoding: null, blocks, notes: [] };
  const { mentions, lists } = readMentions(document, { year: 2022 });
  return {
    mentions,
    lists,
    figures: mentions.map((mention) => `${mention.topic} ${mention.raw} ${mention.label}`.trim()),
  };
}

describe('small tables of labels and figures', () => {
  it('are read as prose with the place of the cell', () => {
    const { mentions, lists, figures } = read(
      table([
        ['门户网站公开政府信息数', '12条'],
        ['其中：机构概况', '3条'],
        ['社会事务（民政、 教育）', '4条'],
        ['财政信息', '5 条'],
        ['政务微信公开政府信息数', '210余条'],
        ['其他方式公开政府信息数', '40条'],
      ]),
    );
    expect(figures).toEqual([
      'published.website 12条 门户网站',
      'published.category 3条 机构概况',
      'published.category 4条 社会事务（民政、教育）',
      'published.category 5条 财政信息',
      'published.wechat 210余条 政务微信',
      'published.other_channel 40条 其他方式',
    ]);
    expect(mentions[3]?.place).toEqual({ kind: 'cell', table: 1, row: 4, cell: 2 });
    expect(lists).toEqual([
      { relation: 'categories', total: 0, parts: [1, 2, 3], complete: true, mixed: false, overlap: false },
    ]);
  });

  it('may have a column of units', () => {
    const { figures } = read(
      table([
        ['指标名称', '单位', '数量'],
        ['主动公开政府信息数', '条', '73'],
        ['政府网站公开政府信息数', '条', '61'],
        ['收到申请数', '件', '2'],
        ['行政复议数量', '件', '0'],
      ]),
    );
    expect(figures).toEqual([
      'published.total 73条',
      'published.website 61条 政府网站',
      'requests.received 2件',
      'reconsideration.total 0件',
    ]);
  });

  it('give the parts of a figure that the prose states for several channels', () => {
    const { mentions, lists } = read(
      paragraph('2022年，在微信公众号、微博发布信息300条。', 4),
      table([
        ['政务微博公开政府信息数', '100条'],
        ['政务微信公开政府信息数', '200条'],
      ]),
    );
    expect(lists.map((list) => [list.total, list.parts, list.complete, listHolds(list, mentions)])).toEqual([
      [0, [1, 2], true, true],
    ]);
  });

  it('are left alone when they are official tables', () => {
    const { figures } = read(
      table([
        ['第二十条第（五）项'],
        ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
        ['行政许可', '12', '3', '46'],
        ['其他对外管理服务事项', '0', '0', '0'],
      ]),
      table([
        ['信息内容', '采购项目数量', '采购总金额'],
        ['政府集中采购', '12', '1763万余元'],
      ]),
    );
    expect(figures).toEqual([]);
  });
});

describe('the sections of a report', () => {
  const overview = paragraph('（一）主动公开。2022年，云坪镇主动公开信息70条。', 2);

  it('give no figures from problems and plans', () => {
    const { figures } = read(
      paragraph('一、总体情况', 1),
      overview,
      paragraph('五、存在的主要问题及改进情况', 3),
      paragraph('（一）存在的问题。2022年公众号发布信息12条，数量偏少。', 4),
      paragraph('（二）改进情况。全年公开信息增至100条。', 5),
    );
    expect(figures).toEqual(['published.total 70条']);
  });

  it('go on after problems with the next heading of the same rank', () => {
    const { figures } = read(
      paragraph('（一）下一步打算', 1),
      paragraph('1.全年公开信息100条。', 2),
      paragraph('（二）主动公开情况', 3),
      paragraph('2022年公开信息70条。', 4),
    );
    expect(figures).toEqual(['published.total 70条']);
  });

  it('give only fees from other matters', () => {
    const { figures } = read(
      overview,
      paragraph('六、其他需要报告的事项', 3),
      paragraph('2022年度未收取信息处理费。公众号发布信息300条。', 4),
    );
    expect(figures).toEqual(['published.total 70条', 'fee.amount 未收取']);
  });

  it('may have headings without a number', () => {
    const { figures } = read(
      overview,
      paragraph('存在的主要问题和改进措施', 3),
      paragraph('公开信息仅70条，微信公众号发布20条。', 4),
    );
    expect(figures).toEqual(['published.total 70条']);
  });

  it('join lines that a converter broke and drop page numbers between them', () => {
    const { figures, mentions } = read(
      paragraph('2022年，云坪镇主动公开政府信', 7),
      paragraph('— 3 —', 8),
      paragraph('息70条，公众号另发', 9),
      paragraph('布信息210条。', 10),
    );
    expect(figures).toEqual(['published.total 70条', 'published.wechat 210条 公众号']);
    expect(mentions.map((mention) => mention.place)).toEqual([
      { kind: 'line', line: 9, column: 2 },
      { kind: 'line', line: 10, column: 4 },
    ]);
  });

  it('never run two figures together over a line end', () => {
    const { figures } = read(paragraph('2022年公开信息1', 1), paragraph('50条，公众号推送信息20条。', 2));
    expect(figures).toEqual(['published.wechat 20条 公众号']);
  });
});

describe('the label of a channel', () => {
  it.each([
    ['通过“云坪发布”官方微信公众号发布信息12条', '“云坪发布”官方微信公众号'],
    ['云坪镇在区政府门户网站公开信息12条', '区政府门户网站'],
    ['其中区政务网站公开信息12条', '区政务网站'],
    ['官方微博“平安云坪”2022年发布微博12条', '官方微博“平安云坪”'],
    ['《云坪日报》刊发12条', '《云坪日报》'],
    ['以其他方式公开信息12条', '其他方式'],
    [
      '2022年在微信公众号“云坪发布”、官方政务微博“云坪发布”公开信息12条',
      '微信公众号“云坪发布”、官方政务微博“云坪发布”',
    ],
  ])('of %s is %s', (text, label) => {
    expect(read(paragraph(`${text}。`, 1)).mentions.map((mention) => mention.label)).toEqual([label]);
  });
});
