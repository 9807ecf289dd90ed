import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/checks/finding';
import { answerLabel, findingSentence, severityLabel, verdictLabel } from '@/lib/format/findings';
import { findingsOf } from '../checks/ask';
import { buildReport } from '../checks/build-report';

const place = { kind: 'line', line: 12 } as const;
const mention = { topic: 'published.website', label: '', approximate: false, unit: '条', place } as const;

/** Reports that between them make most checks speak. */
const findings: readonly Finding[] = [
  buildReport({
    cells: {
      'requests.received/natural_person': 61,
      'requests.received/total': 61,
      'outcome.granted/natural_person': 61,
      'outcome.granted/total': 61,
    },
  }),
  buildReport({
    rest: '/',
    cells: {
      'requests.received/natural_person': 3,
      'requests.received/total': 4,
      'outcome.granted/natural_person': 3,
      'outcome.granted/total': 3,
      'penalty.change': 9,
    },
  }),
  buildReport({
    cells: {
      'requests.carried_in/natural_person': '',
      'reconsideration.upheld': 2,
      'litigation.direct.total': 1,
      'litigation.after_reconsideration.total': 1,
      'procurement.items': 3,
      'licence.change': null,
    },
  }),
  buildReport({
    cells: {
      'procurement.items': 1,
      'procurement.amount': { value: 8040, raw: '8040', unitSource: 'inferred' },
    },
    sections: [{ kind: null, heading: '一、工作开展', place }],
    tables: [],
    mentions: [],
  }),
  buildReport({
    cells: {
      'procurement.items': 1,
      'procurement.amount': { value: null, raw: '8040', unitSource: 'unknown' },
    },
    leftovers: [
      { kind: 'digits', raw: '14', place, item: null, where: 'table' },
      { kind: 'extra-cell', raw: '0', place, item: 'fee.change', where: 'after' },
    ],
    lostLabels: [{ item: 'outcome.denied.third_party', place }],
    mentions: [
      { ...mention, value: 31, raw: '31条' },
      { ...mention, value: 10, raw: '10条' },
      { ...mention, topic: 'requests.received', value: 2, raw: '2件' },
    ],
    lists: [
      { relation: 'categories', total: 0, parts: [1, 1], complete: true, mixed: false, overlap: false },
      { relation: 'channels', total: 1, parts: [0], complete: true, mixed: false, overlap: true },
    ],
  }),
  buildReport({ form: '2021', rest: '' }),
].flatMap((report) => findingsOf(report));

describe('the sentence of a finding', () => {
  it('is tried on nearly every check', () => {
    expect(new Set(findings.map(({ check }) => check)).size).toBe(19);
  });

  it.each(findings)('of $check ($verdict) is whole in both languages', (finding) => {
    const zh = findingSentence(finding, 'zh');
    const en = findingSentence(finding, 'en');
    expect(zh).toMatch(/。.*请.+。$/);
    expect(en).toMatch(/\. .*[Pp]lease .+\.$/);
    for (const sentence of [zh, en]) expect(sentence).not.toMatch(/undefined|null|NaN|[!！]|「」|“”/);
    const withoutQuotes = en
      .replaceAll(/“[^”]*”/g, '')
      .replaceAll('万元', '')
      .replaceAll('元', '');
    expect(withoutQuotes).not.toMatch(/\p{Script=Han}/u);
  });

  it('is the same made from rows of CSV, where only texts and numbers are left', () => {
    for (const finding of findings) {
      const operands = finding.operands.map(({ role, item, applicant, topic, label, value, state, raw }) => ({
        role: String(role),
        item,
        applicant,
        topic,
        label,
        value,
        state: state === null ? null : String(state),
        raw,
      }));
      const { check, verdict, item, applicant, expected, actual } = finding;
      const row = { check, verdict: String(verdict), item, applicant, expected, actual, operands };
      expect(findingSentence(row, 'en')).toBe(findingSentence(finding, 'en'));
    }
  });

  it('names check and verdict where a newer version wrote a check that has none', () => {
    const row = {
      check: 'later-check',
      verdict: 'suspect',
      item: null,
      applicant: null,
      expected: '',
      actual: '',
      operands: [],
    };
    expect(findingSentence(row, 'zh')).toBe('later-check: suspect');
  });
});

describe('the words for answers and severities', () => {
  it('are there in both languages', () => {
    expect([
      verdictLabel('contradiction', 'zh'),
      answerLabel('cannot_tell', 'en'),
      severityLabel('error', 'zh'),
    ]).toEqual(['矛盾', 'Cannot tell', '错误']);
  });
});
