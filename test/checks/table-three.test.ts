import { describe, expect, it } from 'vitest';
import { runChecks } from '@/lib/checks';
import { answers, brief, briefs, findingsOf, sentences } from './ask';
import { buildReport, type CellSpec } from './build-report';

/** 锦北 2020: two requests, two outcomes, every other cell a mark, the total too. */
const UNTOTALLED: Record<string, CellSpec> = {
  'requests.received/natural_person': 2,
  'requests.received/total': 2,
  'outcome.denied.enforcement_file/natural_person': 1,
  'outcome.denied.enforcement_file/total': 1,
  'outcome.unavailable.not_held/natural_person': 1,
  'outcome.unavailable.not_held/total': 1,
};

/** 欣园 2020: 61 requests granted, every other cell 0, the total too. */
const ZERO_TOTAL: Record<string, CellSpec> = {
  'requests.received/natural_person': 61,
  'requests.received/total': 61,
  'outcome.granted/natural_person': 61,
  'outcome.granted/total': 61,
};

describe('a total that was not filled in where marks stand for 0', () => {
  const report = buildReport({ rest: '/', cells: UNTOTALLED });

  it('is derivable in both columns, and nothing is a contradiction', () => {
    expect(briefs(report)).toEqual([
      'outcome-sum derivable warning outcome.total/natural_person 2←/',
      'outcome-sum derivable warning outcome.total/total 2←/',
    ]);
  });

  it('lets the balance and the row of totals hold with the derived value', () => {
    expect(answers(report, 'requests-balance')).toEqual({ holds: 2, cannot_tell: 5 });
    expect(answers(report, 'applicant-sum')).toEqual({ holds: 3, cannot_tell: 20 });
  });

  it('is left out of the convention, which is said in the operands', () => {
    const { zero, findings } = runChecks({ report, neighbours: [] });
    expect(zero?.exceptions).toEqual([
      { item: 'outcome.total', applicant: 'natural_person' },
      { item: 'outcome.total', applicant: 'total' },
    ]);
    const operands = findings[0]?.operands ?? [];
    expect(operands).toHaveLength(20);
    expect(operands.filter(({ state, value }) => state === 'mark' && value === 0)).toHaveLength(17);
    expect(operands.at(-1)).toMatchObject({ role: 'total', state: 'mark', value: null, raw: '/' });
  });

  it('is told in a sentence', () => {
    expect(sentences(report, 'outcome-sum')[0]).toBe(
      '「三、（七）总计」行「自然人」列为“/”，由其他各格（其他“/”按 0 计）可知只能是 2。请填写 2。',
    );
  });
});

describe('a total of 0 under outcomes of 61', () => {
  const report = buildReport({ cells: ZERO_TOTAL });

  it('contradicts outcomes and balance in both columns, with 61 expected', () => {
    expect(briefs(report)).toEqual([
      'outcome-sum contradiction error outcome.total/natural_person 61←0',
      'outcome-sum contradiction error outcome.total/total 61←0',
      'requests-balance contradiction error outcome.total/natural_person 61←0',
      'requests-balance contradiction error outcome.total/total 61←0',
    ]);
  });

  it('is told in sentences', () => {
    expect(sentences(report, 'outcome-sum')[0]).toBe(
      '「自然人」列：第三（七）项总计为 0，（一）至（六）各项之和为 61。请核对总计。若「三、（七）总计」行「自然人」列、「总计」列为 61，则各项勾稽关系全部成立。',
    );
    expect(sentences(report, 'requests-balance')[1]).toBe(
      '「总计」列：第一项与第二项之和为 61，第三（七）项与第四项之和为 0，两者应当相等。请核对这四项。若「三、（七）总计」行「自然人」列、「总计」列为 61，则各项勾稽关系全部成立。',
    );
  });
});

describe('blanks that stand for 0', () => {
  it('let every relation hold that has a figure (清凉峰 2020)', () => {
    const cells: Record<string, CellSpec> = { 'reconsideration.total': '' };
    for (const item of ['requests.received', 'outcome.granted', 'outcome.total']) {
      cells[`${item}/natural_person`] = 1;
      cells[`${item}/total`] = 1;
    }
    for (const item of ['requests.carried_in', 'outcome.other', 'requests.carried_out']) {
      cells[`${item}/natural_person`] = 0;
      cells[`${item}/total`] = 0;
    }
    const report = buildReport({ rest: '', cells });
    const found = findingsOf(report).filter(
      ({ check }) => check.endsWith('-sum') || check === 'requests-balance',
    );
    expect(found).toEqual([]);
    expect(answers(report, 'outcome-sum')).toEqual({ holds: 2, cannot_tell: 5 });
  });

  it('are no convention where the table writes its zeros out: a gap is derivable (大关 2019)', () => {
    const report = buildReport({ cells: { 'requests.carried_in/natural_person': '' } });
    const { zero, findings } = runChecks({ report, neighbours: [] });
    expect(zero).toBeNull();
    expect(findings.map(brief)).toEqual([
      'applicant-sum derivable notice requests.carried_in/natural_person 0←',
    ]);
    expect(sentences(report, 'applicant-sum')).toEqual([
      '「二、上年结转政府信息公开申请数量」行「自然人」列空白，由其他各格可知只能是 0。请填写 0。',
    ]);
  });
});

describe('a table of marks throughout', () => {
  it('can tell nothing and says nothing', () => {
    const report = buildReport({ rest: '-' });
    expect(briefs(report)).toEqual([]);
    expect(answers(report, 'outcome-sum')).toEqual({ cannot_tell: 7 });
  });
});

describe('a relation broken by the convention alone', () => {
  const report = buildReport({
    rest: '/',
    cells: {
      'requests.received/natural_person': 3,
      'requests.received/total': 4,
      'outcome.granted/natural_person': 3,
      'outcome.granted/total': 3,
      'outcome.total/natural_person': 3,
      'outcome.total/total': 3,
    },
  });

  it('is suspect where any of several marks could mend it, and names none of them', () => {
    expect(briefs(report, 'applicant-sum')).toEqual([
      'applicant-sum suspect warning requests.received/total 3←4',
    ]);
    expect(sentences(report, 'applicant-sum')[0]).toBe(
      '本报告以“/”表示 0，照此计算，「一、本年新收政府信息公开申请数量」行总计为 4，自然人与法人或其他组织各列之和为 3。请在应有数字的格中填写数字，或核对其他各格。',
    );
  });

  it('is derivable where one cell of each column can mend it', () => {
    const carried = buildReport({
      rest: '/',
      cells: {
        'requests.received/natural_person': 4,
        'requests.received/total': 4,
        'outcome.granted/natural_person': 3,
        'outcome.granted/total': 3,
        'outcome.total/natural_person': 3,
        'outcome.total/total': 3,
      },
    });
    expect(briefs(carried)).toEqual([
      'requests-balance derivable warning requests.carried_out/natural_person 1←/',
      'requests-balance derivable warning requests.carried_out/total 1←/',
    ]);
  });
});

describe('a relation with cells that cannot be read', () => {
  it('is a contradiction where what is there is already too much', () => {
    const report = buildReport({
      cells: {
        'reconsideration.upheld': 5,
        'reconsideration.pending': { state: 'unreadable', raw: '□' },
        'reconsideration.total': 3,
      },
    });
    expect(briefs(report)).toEqual(['reconsideration-sum contradiction error reconsideration.total ≥5←3']);
    expect(sentences(report, 'reconsideration-sum')[0]).toBe(
      '行政复议总计为 3，四种结果之和至少为 5。请核对总计与各项结果。',
    );
  });

  it('is read through what other relations leave for them', () => {
    const unreadable = { state: 'unreadable', raw: '□' } as const;
    const report = buildReport({
      cells: {
        'requests.received/natural_person': 2,
        'requests.received/total': unreadable,
        'outcome.granted/natural_person': 2,
        'outcome.granted/total': unreadable,
        'outcome.total/natural_person': 2,
        'outcome.total/total': 2,
      },
    });
    expect(briefs(report)).toEqual([
      'outcome-sum derivable warning outcome.granted/total 2←□',
      'applicant-sum derivable warning requests.received/total 2←□',
    ]);
  });

  it('cannot be told where two cells share what is missing', () => {
    const unreadable = { state: 'unreadable', raw: '' } as const;
    const report = buildReport({
      cells: {
        'reconsideration.upheld': unreadable,
        'reconsideration.pending': unreadable,
        'reconsideration.total': 2,
      },
    });
    expect(answers(report, 'reconsideration-sum')).toEqual({ cannot_tell: 1 });
  });

  it('says nothing of zeros in rows that are not in the report', () => {
    const report = buildReport({ cells: { 'outcome.partial/*': null } });
    expect(briefs(report).filter((line) => !line.startsWith('missing-row'))).toEqual([]);
    expect(answers(report, 'outcome-sum')).toEqual({ holds: 7 });
  });

  it('tells the only number that fits a lost total', () => {
    const report = buildReport({
      cells: {
        'litigation.direct.upheld': 2,
        'litigation.direct.pending': 1,
        'litigation.direct.total': null,
      },
    });
    expect(briefs(report, 'litigation-direct-sum')).toEqual([
      'litigation-direct-sum derivable warning litigation.direct.total 3←',
    ]);
  });
});

describe('the sums of table 四', () => {
  it.each([
    ['reconsideration', 'reconsideration-sum', '行政复议总计为 1，四种结果之和为 2。请核对总计与各项结果。'],
    [
      'litigation.direct',
      'litigation-direct-sum',
      '行政诉讼（未经复议直接起诉）总计为 1，四种结果之和为 2。请核对总计与各项结果。',
    ],
    [
      'litigation.after_reconsideration',
      'litigation-after-sum',
      '行政诉讼（复议后起诉）总计为 1，四种结果之和为 2。请核对总计与各项结果。',
    ],
  ])('of %s must be its four results', (route, check, sentence) => {
    const wrong = buildReport({ cells: { [`${route}.upheld`]: 2, [`${route}.total`]: 1 } });
    expect(briefs(wrong, check)).toEqual([`${check} contradiction error ${route}.total 2←1`]);
    expect(sentences(wrong, check)).toEqual([sentence]);
    const right = buildReport({ cells: { [`${route}.corrected`]: 2, [`${route}.total`]: 2 } });
    expect(answers(right, check)).toEqual({ holds: 1 });
    expect(answers(buildReport({ rest: '/' }), check)).toEqual({ cannot_tell: 1 });
  });
});

describe('the balance of requests', () => {
  it('names the requests received where the total would have to be negative', () => {
    const report = buildReport({ cells: { 'requests.carried_out/natural_person': 3 } });
    expect(briefs(report, 'requests-balance')).toEqual([
      'requests-balance contradiction error requests.received/natural_person 3←0',
    ]);
  });

  it('holds in the 2021 form with its three rows of other handling', () => {
    const report = buildReport({
      form: '2021',
      cells: {
        'requests.received/business': 4,
        'requests.received/total': 4,
        'outcome.other.rest/business': 3,
        'outcome.other.rest/total': 3,
        'outcome.total/business': 3,
        'outcome.total/total': 3,
        'requests.carried_out/business': 1,
        'requests.carried_out/total': 1,
      },
    });
    expect(briefs(report)).toEqual([]);
    expect(answers(report, 'requests-balance')).toEqual({ holds: 7 });
  });
});
