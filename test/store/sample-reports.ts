import type { DataSet, FigureRow, FindingRow, MentionRow, ReportRow } from '@/lib/dataset/tables';
import { formCells } from '@/lib/forms';

/**
 * Six invented reports, small enough to check every answer by hand.
 *
 *      id   town     county   year  form  received  granted   outcome.total  convention
 *      r1   甲街道   东区     2020  2019  4         3         4              –
 *      r2   乙镇     东区     2020  2019  mark      mark      mark           mark
 *      r3   丙镇     西县     2020  2019  blank     blank     blank          –
 *      r4   甲街道   东区     2021  2021  10        6         10             –
 *      r5   丁街道   西县     2021  2021  2         0         2              blank  (every cell not named is blank)
 *      r6   戊镇     西县     2018  free  no tables
 */
type Cells = Readonly<Record<string, Partial<FigureRow>>>;

interface Spec {
  readonly report: ReportRow;
  /** What stands in every cell that `cells` does not name. */
  readonly rest: Partial<FigureRow>;
  readonly cells: Cells;
}

export const ZERO = { value: 0, state: 'number', raw: '0' } as const;
export const MARK = { value: null, state: 'mark', raw: '/' } as const;
export const BLANK = { value: null, state: 'blank', raw: '' } as const;
export const ABSENT = { value: null, state: 'absent', raw: '', place: null } as const;

export const number = (value: number) => ({ value, state: 'number', raw: String(value) }) as const;

function reportRow(report: string, over: Partial<ReportRow>): ReportRow {
  return {
    report,
    organisation: null,
    kind: null,
    county: '东区',
    prefecture: '平州市',
    province: '云江省',
    year: 2020,
    form: '2019',
    title: null,
    published_on: null,
    file: `${report}.txt`,
    zero_convention: '',
    ...over,
  };
}

export function figuresOf(spec: Spec): FigureRow[] {
  return formCells(spec.report.form).map(({ item, applicant }, at) => ({
    report: spec.report.report,
    item,
    applicant,
    value: null,
    state: 'blank',
    approximate: false,
    unit_source: null,
    raw: '',
    place: `line ${at + 1}`,
    ...spec.rest,
    ...spec.cells[applicant === null ? item : `${item}/${applicant}`],
  }));
}

const SPECS: readonly Spec[] = [
  {
    report: reportRow('r1', { organisation: '甲街道', kind: '街道', title: '甲街道2020年报告' }),
    rest: ZERO,
    cells: {
      'requests.received/natural_person': number(3),
      'requests.received/business': number(1),
      'requests.received/total': number(4),
      'outcome.granted/total': number(3),
      'outcome.denied.third_party/total': number(1),
      'outcome.total/total': number(4),
      'procurement.items': number(5),
      'procurement.amount': { ...number(1000), unit_source: 'inferred' },
    },
  },
  {
    report: reportRow('r2', { organisation: '乙镇', kind: '镇', zero_convention: 'mark' }),
    rest: MARK,
    cells: {
      'procurement.items': number(2),
      'procurement.amount': { state: 'number', value: null, raw: '77', unit_source: 'unknown' },
    },
  },
  {
    report: reportRow('r3', { organisation: '丙镇', kind: '镇', county: '西县' }),
    rest: BLANK,
    cells: {
      'litigation.direct.total': ABSENT,
      'procurement.items': number(1),
      'procurement.amount': {
        state: 'text',
        value: 250_000,
        raw: '25万余元',
        approximate: true,
        unit_source: 'stated',
      },
    },
  },
  {
    report: reportRow('r4', { organisation: '甲街道', kind: '街道', year: 2021, form: '2021' }),
    rest: ZERO,
    cells: {
      'requests.received/natural_person': number(10),
      'requests.received/total': number(10),
      'outcome.granted/total': number(6),
      'outcome.partial/total': number(1),
      'outcome.denied.state_secret/total': number(1),
      'outcome.denied.third_party/total': number(2),
      'outcome.total/total': number(10),
    },
  },
  {
    report: reportRow('r5', {
      organisation: '丁街道',
      kind: '街道',
      county: '西县',
      year: 2021,
      form: '2021',
      zero_convention: 'blank',
    }),
    rest: BLANK,
    cells: {
      'requests.received/total': number(2),
      'outcome.unavailable.not_held/total': number(2),
      'outcome.total/total': number(2),
      'fee.amount': { state: 'unreadable', value: null, raw: '�' },
    },
  },
  {
    report: reportRow('r6', { organisation: '戊镇', kind: '镇', county: '西县', year: 2018, form: 'free' }),
    rest: {},
    cells: {},
  },
];

function mention(report: string, topic: string, value: number, over: Partial<MentionRow> = {}): MentionRow {
  return {
    report,
    topic,
    label: '',
    value,
    approximate: false,
    unit: '条',
    raw: `${value}条`,
    place: 'line 3',
    ...over,
  };
}

const MENTIONS: readonly MentionRow[] = [
  mention('r1', 'published.total', 275),
  mention('r1', 'published.website', 139, { label: '网站' }),
  mention('r1', 'published.website', 136, { label: '区网站' }),
  mention('r2', 'published.wechat', 1800, { approximate: true, raw: '1800余条' }),
  mention('r4', 'published.website', 60),
  mention('r4', 'published.wechat', 40),
  mention('r6', 'published.total', 12),
];

function finding(report: string, check: string, over: Partial<FindingRow> = {}): FindingRow {
  return {
    report,
    check,
    verdict: 'suspect',
    severity: 'notice',
    item: null,
    applicant: null,
    expected: '',
    actual: '',
    message: `${check}。`,
    ...over,
  };
}

const FINDINGS: readonly FindingRow[] = [
  finding('r1', 'categories-sum', {
    verdict: 'contradiction',
    severity: 'error',
    expected: '275',
    actual: '276',
  }),
  finding('r2', 'blank-table', { verdict: 'missing', severity: 'warning' }),
  finding('r2', 'procurement-unit'),
  finding('r3', 'missing-row', {
    verdict: 'missing',
    severity: 'warning',
    item: 'litigation.direct.total',
  }),
  finding('r5', 'outcome-sum', {
    verdict: 'derivable',
    item: 'outcome.granted',
    applicant: 'total',
    expected: '0',
  }),
];

const answers = {
  tested: 7,
  held: 7,
  contradiction: 0,
  derivable: 0,
  suspect: 0,
  missing: 0,
  cannot_tell: 0,
  not_applicable: 0,
};

export const SAMPLE: DataSet = {
  files: SPECS.map(({ report }) => ({
    file: report.file,
    sha256: `${report.report}00`,
    bytes: 1,
    format: 'txt',
    outcome: 'read',
    reason: '',
    report: report.report,
  })),
  reports: SPECS.map(({ report }) => report),
  figures: SPECS.flatMap(figuresOf),
  mentions: MENTIONS,
  findings: FINDINGS,
  operands: [
    {
      report: 'r1',
      finding: 1,
      role: 'total',
      item: null,
      applicant: null,
      topic: 'published.total',
      label: '',
      value: 275,
      state: null,
      approximate: false,
      raw: '275条',
      place: 'line 3',
    },
  ],
  evidence: [
    {
      report: 'r1',
      subject: 'organisation',
      value: '甲街道',
      source: 'title',
      raw: '甲街道',
      place: 'line 1',
    },
  ],
  coverage: [
    { report: 'r1', check: 'outcome-sum', ...answers },
    { report: 'r2', check: 'outcome-sum', ...answers, held: 0, cannot_tell: 7 },
    { report: 'r1', check: 'categories-sum', ...answers, tested: 1, held: 0, contradiction: 1 },
  ],
};
