import { describe, expect, it } from 'vitest';
import type { Figure, Report } from '@/lib/parse';
import { isReport, parseReport } from '@/lib/parse';
import { formatPlace, isRefusal, readText } from '@/lib/readers';

const SOURCE = { file: 'towns/a.txt', sha256: 'abcdef0123456789'.repeat(4) };

function parse(text: string): ReturnType<typeof parseReport> {
  const document = readText(new TextEncoder().encode(text));
  if (isRefusal(document)) throw new Error(document.code);
  return parseReport(document, SOURCE);
}

function report(text: string): Report {
  const parsed = parse(text);
  if (!isReport(parsed)) throw new Error(parsed.notAReport);
  return parsed;
}

const row = (...cells: string[]) => `${cells.map((cell) => `\t${cell}\n`).join('')}\n`;
const HEAD = row('申请人情况') + row('', '自然人', '法人或其他组织', '总计');
const KINDS = row('', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '');
const TITLE = '青柳镇2020年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n';
const SEVEN = ['1', '2', '3', '4', '5', '6', '7'];

const cells = (read: Report, item: Figure['item']) =>
  read.figures.filter((figure) => figure.item === item).map((figure) => `${figure.state} ${figure.raw}`);
const values = (read: Report, item: Figure['item']) =>
  read.figures.filter((figure) => figure.item === item).map((figure) => figure.value);

describe('a row without its label', () => {
  const before = row('二、上年结转政府信息公开申请数量', ...SEVEN);
  const after = row('', '（二）部分公开', ...SEVEN);

  it('is known by its position when the gap has room for it alone', () => {
    const read = report(`${TITLE}${HEAD}${KINDS}${before}${row('', '', ...SEVEN)}${after}`);
    expect(values(read, 'outcome.granted')).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(read.lostLabels.map(({ item, place }) => [item, formatPlace(place)])).toEqual([
      ['outcome.granted', 'line 28-36'],
    ]);
  });

  it('is nobody’s when two rows stand where the form has one, and its digits are listed', () => {
    const lost = row('', '', ...SEVEN);
    const read = report(`${TITLE}${HEAD}${KINDS}${before}${lost}${lost}${after}`);
    expect(values(read, 'outcome.granted')).toEqual(Array.from({ length: 7 }, () => null));
    expect(cells(read, 'outcome.granted')[0]).toBe('absent ');
    expect(read.lostLabels).toEqual([]);
    expect(read.leftovers.map(({ raw }) => raw)).toEqual([...SEVEN, ...SEVEN]);
  });

  it('is known by the head of its group', () => {
    const lost = row('', '（三）不予公开', '0', ...SEVEN);
    const read = report(
      `${TITLE}${HEAD}${KINDS}${after}${lost}${row('', '', '2.其他法律行政法规禁止公开', ...SEVEN)}`,
    );
    expect(values(read, 'outcome.denied.state_secret')).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(read.leftovers.map(({ raw, where, item }) => [raw, where, item])).toEqual([
      ['0', 'label', 'outcome.denied.state_secret'],
    ]);
  });
});

describe('a row with its label', () => {
  it('out of the printed order is known by its label', () => {
    const received = row('一、本年新收政府信息公开申请数量', ...SEVEN);
    const carried = row('二、上年结转政府信息公开申请数量', ...SEVEN);
    const read = report(`${TITLE}${HEAD}${KINDS}${carried}${received}`);
    const matched = (item: Figure['item']) => read.figures.find((figure) => figure.item === item)?.matchedBy;
    expect([matched('requests.carried_in'), matched('requests.received')]).toEqual(['both', 'label']);
    expect(values(read, 'requests.received')).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('that stands twice is taken once, and the second one’s figures are listed', () => {
    const twice =
      row('一、本年新收政府信息公开申请数量', ...SEVEN) + row('一、本年新收政府信息公开申请数量', ...SEVEN);
    const read = report(`${TITLE}${HEAD}${KINDS}${twice}`);
    expect(values(read, 'requests.received')).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(read.leftovers.length).toBe(7);
  });

  it('with too few figures is unreadable as a whole, since no one can tell whose they are', () => {
    const read = report(`${TITLE}${HEAD}${KINDS}${row('一、本年新收政府信息公开申请数量', '1', '0', '1')}`);
    expect(new Set(cells(read, 'requests.received'))).toEqual(new Set(['unreadable 1 0 1']));
  });

  it('without any cell behind it is absent', () => {
    const read = report(`${TITLE}${HEAD}${KINDS}${row('一、本年新收政府信息公开申请数量')}`);
    expect(new Set(cells(read, 'requests.received'))).toEqual(new Set(['absent ']));
  });

  it.each([
    '一、本年新收政府信息公开申请数',
    '一、本年新收政府信息公开申请数量（件）',
    '一 、 本年新收政府信息公开 申请数量',
    '⼀、本年新收政府信息公开申请数量',
  ])('%s is the row of new requests', (label) => {
    expect(values(report(`${TITLE}${HEAD}${KINDS}${row(label, ...SEVEN)}`), 'requests.received')).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
  });
});

describe('a report', () => {
  it('has every cell of its form in the form’s order, absent ones too, and an id from its hash', () => {
    const read = report(`${TITLE}全年没有收到申请。\n`);
    expect([read.id, read.file, read.form, read.figures.length]).toEqual([
      'abcdef012345',
      'towns/a.txt',
      '2019',
      198,
    ]);
    expect(
      read.figures.every(({ state, place, matchedBy }) => state === 'absent' && !place && !matchedBy),
    ).toBe(true);
    expect(report('青柳镇2023年政府信息公开工作年度报告\n主动公开9条。\n').figures.length).toBe(200);
    expect(report('青柳镇2014年政府信息公开工作年度报告\n主动公开9条。\n').figures.length).toBe(0);
  });

  it('shows the form of its tables, whatever its year', () => {
    const table =
      row('信息内容', '本年制发件数', '本年废止件数', '现行有效件数') + row('行政规范性文件', '1', '2', '3');
    const read = report(`青柳镇2020年政府信息公开工作年度报告\n${table}`);
    expect([read.form, ...values(read, 'normative.in_force')]).toEqual(['2021', 3]);
  });

  it('finds columns by their heads when they stand in another order', () => {
    const table =
      row('信息内容', '现行有效件数', '本年制发件数', '本年废止件数') + row('规章', '3', '1', '2');
    const read = report(`青柳镇2022年政府信息公开工作年度报告\n${table}`);
    expect(
      ['issued', 'repealed', 'in_force'].map(
        (column) => read.figures.find(({ item }) => item === `regulation.${column}`)?.value,
      ),
    ).toEqual([1, 2, 3]);
  });
});

describe('a text of another kind is no report, and the reason says what it looks like', () => {
  it.each([
    ['青柳镇2022年法治政府建设年度报告\n推进政务公开，主动公开40条，行政复议0件。\n', 'rule-of-law'],
    ['青柳镇2022年度部门决算公开说明\n收入1200万元。\n', 'budget'],
    ['青柳镇2022年政府工作报告\n一年来，全镇稳步发展。\n', 'government-work'],
    ['青柳镇政府信息公开指南\n为便于查询，编制本指南。\n', 'guide'],
    ['周六举办运动会，村民参加拔河。\n', 'other-text'],
  ])('%j', (text, kind) => {
    expect(parse(text)).toMatchObject({ notAReport: kind });
  });

  it('but a table of the form makes a report of any text', () => {
    expect(
      isReport(parse(`公开情况\n${HEAD}${KINDS}${row('一、本年新收政府信息公开申请数量', ...SEVEN)}`)),
    ).toBe(true);
  });

  it('and a report of before 2019 needs no table', () => {
    expect(isReport(parse('青柳镇2015年政府信息公开工作年度报告\n全年公开64条。\n'))).toBe(true);
  });
});
