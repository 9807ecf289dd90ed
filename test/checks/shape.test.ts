import { describe, expect, it } from 'vitest';
import type { Leftover } from '@/lib/parse/report';
import { answers, briefs, sentences } from './ask';
import { buildReport } from './build-report';

const at = (line: number) => ({ kind: 'line', line }) as const;
const whole = buildReport();

describe('extra-cells', () => {
  const extra = (parts: Partial<Leftover>): Leftover => ({
    kind: 'extra-cell',
    raw: '0',
    place: at(61),
    item: 'fee.items_last_year',
    where: 'after',
    ...parts,
  });

  it('holds where every row has as many cells as the form', () => {
    expect(answers(whole, 'extra-cells')).toEqual({ holds: 1 });
  });

  it('notes a third value in the fee row, gravely when it is more than 0', () => {
    const report = buildReport({ leftovers: [extra({}), extra({ raw: ' 12 ' })] });
    expect(briefs(report)).toEqual([
      'extra-cells suspect notice fee.items_last_year ←0',
      'extra-cells suspect warning fee.items_last_year ←12',
    ]);
    expect(sentences(report, 'extra-cells')[0]).toBe(
      '「行政事业性收费」行多出一格，内容为“0”。请删去这一格，或改填到应填的列。',
    );
  });

  it('says nothing of a blank cell too many, nor of a value in the place of a lost label', () => {
    const report = buildReport({
      leftovers: [extra({ raw: ' ' }), extra({ where: 'label', item: 'outcome.denied.third_party' })],
      lostLabels: [{ item: 'outcome.denied.third_party', place: at(210) }],
    });
    expect(briefs(report, 'extra-cells')).toEqual([]);
  });

  it('does not apply without tables', () => {
    expect(answers(buildReport({ form: 'free' }), 'extra-cells')).toEqual({ not_applicable: 1 });
  });
});

describe('digits-left-over', () => {
  it('lists every group of digits that no item takes', () => {
    const digits = ['14', '1414'].map(
      (raw): Leftover => ({ kind: 'digits', raw, place: at(40), item: null, where: 'table' }),
    );
    const report = buildReport({ leftovers: digits });
    expect(briefs(report)).toEqual(['digits-left-over suspect warning  ←2']);
    expect(sentences(report, 'digits-left-over')).toEqual([
      '表格中有 2 处数字未能归入任何项目：“14”、“1414”。请对照原文核对。',
    ]);
    expect(answers(whole, 'digits-left-over')).toEqual({ holds: 1 });
    expect(answers(buildReport({ form: 'free' }), 'digits-left-over')).toEqual({ not_applicable: 1 });
  });
});

describe('missing-section', () => {
  it('holds for the six sections', () => {
    expect(answers(whole, 'missing-section')).toEqual({ holds: 3 });
  });

  it('notes a section that no heading answers to', () => {
    const sections = whole.sections.filter(({ kind }) => kind !== 'other');
    expect(briefs(buildReport({ sections }))).toEqual(['missing-section missing notice  ←']);
    expect(sentences(buildReport({ sections }), 'missing-section')).toEqual([
      '报告中没有找到「六、其他需要报告的事项」的内容。请补写这一部分。',
    ]);
  });

  it('takes figures of what was published for the overview under whatever heading', () => {
    const sections = whole.sections.filter(({ kind }) => kind !== 'overview');
    expect(answers(buildReport({ sections }), 'missing-section')).toEqual({ holds: 3 });
    expect(answers(buildReport({ sections, mentions: [] }), 'missing-section')).toEqual({
      holds: 2,
      missing: 1,
    });
  });

  it('cannot be told of a report without any heading', () => {
    expect(answers(buildReport({ sections: [] }), 'missing-section')).toEqual({ cannot_tell: 3 });
  });
});

describe('missing-table', () => {
  const without = (section: number, heading = true) =>
    buildReport({
      tables: whole.tables.filter((table) => table.section !== section),
      sections: heading ? whole.sections : whole.sections.filter(({ kind }) => kind !== 'review'),
    });

  it('holds for the three tables', () => {
    expect(answers(whole, 'missing-table')).toEqual({ holds: 3 });
  });

  it('is an error without table and heading, a warning where the heading stands over nothing', () => {
    expect(sentences(without(4, false), 'missing-table')).toEqual([
      '报告中没有「四、政府信息公开行政复议、行政诉讼情况」的表格。请补上这张表。',
    ]);
    expect(briefs(without(4, false))).toEqual(['missing-table missing error  ←']);
    expect(sentences(without(4), 'missing-table')).toEqual([
      '「四、政府信息公开行政复议、行政诉讼情况」标题之下没有读到表格。如原件中表格是图片，请改为文字表格；如确实没有，请补上。',
    ]);
    expect(briefs(without(4))).toEqual([
      'missing-table missing warning  ←四、政府信息公开行政复议、行政诉讼情况',
    ]);
  });

  it('does not apply to FY2018 and before', () => {
    expect(answers(buildReport({ form: 'free' }), 'missing-table')).toEqual({ not_applicable: 1 });
  });
});

describe('missing-row', () => {
  it('holds where every row is there with its label', () => {
    expect(answers(whole, 'missing-row')).toEqual({ holds: 4 });
  });

  it('says in one finding which rows were read by their position', () => {
    const lostLabels = (
      ['third_party', 'internal_affairs', 'process_information', 'enforcement_file'] as const
    ).map((reason, n) => ({ item: `outcome.denied.${reason}` as const, place: at(200 + n) }));
    const report = buildReport({ lostLabels });
    expect(briefs(report)).toEqual(['missing-row missing warning outcome.denied.third_party ←']);
    expect(sentences(report, 'missing-row')).toEqual([
      '表格有 4 行没有行名称，数值按所在位置读取：「（三）不予公开 4.保护第三方合法权益」、「（三）不予公开 5.属于三类内部事务信息」、「（三）不予公开 6.属于四类过程性信息」等。请补上行名称，并核对数值。',
    ]);
  });

  it('names rows and cells of a table that are not in the report', () => {
    const report = buildReport({
      cells: {
        'licence.items_last_year': null,
        'licence.change': null,
        'licence.decisions': null,
        'fee.change': null,
      },
    });
    expect(briefs(report)).toEqual(['missing-row missing warning licence.items_last_year ←']);
    expect(sentences(report, 'missing-row')).toEqual([
      '表格缺少 2 处应有的行或单元格：「行政许可」行、「行政事业性收费」行「本年增/减」列。请补全表格。',
    ]);
  });

  it('leaves a table that is not there at all to missing-table', () => {
    const report = buildReport({ tables: whole.tables.filter(({ section }) => section !== 3) });
    expect(answers(report, 'missing-row')).toEqual({ holds: 3 });
    expect(answers(buildReport({ form: 'free' }), 'missing-row')).toEqual({ not_applicable: 1 });
  });
});

describe('blank-table', () => {
  it('misses what a wholly blank table should hold', () => {
    const report = buildReport({
      cells: {
        'reconsideration.upheld': '',
        'reconsideration.corrected': '',
        'reconsideration.other': '',
        'reconsideration.pending': '',
        'reconsideration.total': '',
        'litigation.direct.upheld': '',
        'litigation.direct.corrected': '',
        'litigation.direct.other': '',
        'litigation.direct.pending': '',
        'litigation.direct.total': '',
        'litigation.after_reconsideration.upheld': '',
        'litigation.after_reconsideration.corrected': '',
        'litigation.after_reconsideration.other': '',
        'litigation.after_reconsideration.pending': '',
        'litigation.after_reconsideration.total': '',
      },
    });
    expect(briefs(report)).toEqual(['blank-table missing warning  ←']);
    expect(sentences(report, 'blank-table')).toEqual([
      '「四、政府信息公开行政复议、行政诉讼情况」的表格整张空白。没有发生的请填 0，有发生的请补填。',
    ]);
  });

  it('holds for a table of marks, and cannot be told of one that is unreadable', () => {
    expect(answers(buildReport({ rest: '/' }), 'blank-table')).toEqual({ holds: 3 });
    const unreadable = buildReport({ rest: { state: 'unreadable', raw: '' } });
    expect(answers(unreadable, 'blank-table')).toEqual({ cannot_tell: 3 });
  });

  it('does not apply without tables', () => {
    expect(answers(buildReport({ form: 'free' }), 'blank-table')).toEqual({ not_applicable: 1 });
  });
});
