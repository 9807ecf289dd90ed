import { choice, integer, nullable, number, text, words } from './column';
import {
  applicant,
  approximate,
  item,
  label,
  place,
  raw,
  report,
  STATES,
  toCheck,
  topic,
  toReport,
} from './shared-columns';
import type { TableSpec } from './table-spec';
import type { CheckRow, CoverageRow, EvidenceRow, FindingRow, OperandRow } from './tables';

export const findings: TableSpec<FindingRow> = {
  name: 'findings',
  title: { zh: '核查结果', en: 'Findings' },
  description: { zh: '每条核查结果一行', en: 'One row per finding of the checks' },
  primaryKey: [],
  foreignKeys: [toReport, toCheck],
  columns: {
    report,
    check: text(words('核查', 'Check', '核查代码', 'Code of the check')),
    verdict: choice(
      ['contradiction', 'derivable', 'suspect', 'missing'],
      words('结论', 'Verdict', '矛盾、可推得、可疑、缺失', 'What the check says'),
    ),
    severity: choice(
      ['error', 'warning', 'notice'],
      words('级别', 'Severity', '错误、警告、提示', 'How grave it is'),
    ),
    item,
    applicant,
    expected: text(
      words('应为', 'Expected', '应有的内容；不知道时为空', 'What should stand there; empty where unknown'),
    ),
    actual: text(words('实为', 'Actual', '实际的内容', 'What stands there')),
    message: text(words('说明', 'Message', '中文说明', 'The finding as a Chinese sentence')),
  },
};

const counts = {
  check: text(words('核查', 'Check', '核查代码', 'Code of the check')),
  tested: integer(words('已测', 'Tested', '核查次数', 'How often the check was applied')),
  held: integer(words('成立', 'Held', '成立的次数', 'How often it held')),
  contradiction: integer(words('矛盾', 'Contradiction', '矛盾的次数', 'How often it was contradicted')),
  derivable: integer(words('可推得', 'Derivable', '可推得一格的次数', 'How often a cell could be derived')),
  suspect: integer(words('可疑', 'Suspect', '可疑的次数', 'How often something was suspect')),
  missing: integer(words('缺失', 'Missing', '缺失的次数', 'How often something was missing')),
  cannot_tell: integer(words('无法判断', 'Cannot tell', '无法判断的次数', 'How often it could not be told')),
  not_applicable: integer(words('不适用', 'Not applicable', '不适用的次数', 'How often it did not apply')),
} as const;

export const checks: TableSpec<CheckRow> = {
  name: 'checks',
  title: { zh: '核查覆盖', en: 'Checks' },
  description: { zh: '每项核查在全部报告中的情况', en: 'What each check answered over all reports' },
  primaryKey: ['check'],
  foreignKeys: [],
  columns: counts,
};

export const operands: TableSpec<OperandRow> = {
  name: 'operands',
  title: { zh: '核查依据', en: 'Operands' },
  description: { zh: '每条核查结果所依据的数字', en: 'The figures that each finding rests on' },
  primaryKey: [],
  foreignKeys: [toReport],
  columns: {
    report,
    finding: integer(
      words(
        '结果序号',
        'Finding',
        '该报告的第几条核查结果，从 1 起',
        'Which finding of the report, counted from 1 in the order of findings.csv',
      ),
    ),
    role: choice(
      ['left', 'right', 'part', 'total', 'subject'],
      words(
        '角色',
        'Role',
        '等式左、右，分项、合计，或对象',
        'Side of a relation, part or total, or the subject',
      ),
    ),
    item,
    applicant,
    topic: nullable(text({ title: topic.title, description: topic.description })),
    label,
    value: nullable(number(words('数值', 'Value', '数值；不知道时为空', 'Value; empty where unknown'))),
    state: nullable(choice(STATES, words('状态', 'State', '单元格状态', 'State of the cell'))),
    approximate,
    raw,
    place,
  },
};

export const evidence: TableSpec<EvidenceRow> = {
  name: 'evidence',
  title: { zh: '认定依据', en: 'Evidence' },
  description: {
    zh: '单位、年度、零的写法等如何得知',
    en: 'How organisation, year, zero convention and the like are known',
  },
  primaryKey: [],
  foreignKeys: [toReport],
  columns: {
    report,
    subject: text(words('对象', 'Subject', '所认定的事项', 'What it is about')),
    value: text(words('认定', 'Value', '认定的结果', 'What is known')),
    source: text(words('来源', 'Source', '依据的种类', 'Kind of place that told it')),
    raw,
    place,
  },
};

export const coverage: TableSpec<CoverageRow> = {
  name: 'coverage',
  title: { zh: '逐份核查', en: 'Coverage' },
  description: { zh: '每份报告的每项核查一行', en: 'What each check answered for each report' },
  primaryKey: ['report', 'check'],
  foreignKeys: [toReport, toCheck],
  columns: { report, ...counts },
};
