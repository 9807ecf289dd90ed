import { itemById } from '@/lib/forms';
import { applicantName, officialItemName, rowAndColumn, topicName } from '../names';
import {
  type Bound,
  boundOf,
  derivedCells,
  type FindingFacts,
  type FindingSentences,
  inRole,
  likeliestChanges,
  type OperandFacts,
  readAsZero,
  sumOf,
} from './facts';

/** What every check has to say, in Chinese: what is so, then what to do. By check. */
export const zh: FindingSentences = {
  'outcome-sum': (finding) =>
    relation(finding, {
      told: `${column(finding)}第三（七）项总计为 ${shown(finding.actual)}，（一）至（六）各项之和${is(boundOf(finding.expected))}`,
      todo: '请核对总计。',
    }),
  'requests-balance': (finding) =>
    relation(finding, {
      told: `${column(finding)}第一项与第二项之和${is(sumOf(finding, 'left'))}，第三（七）项与第四项之和${is(sumOf(finding, 'right'))}，两者应当相等`,
      todo: '请核对这四项。',
    }),
  'applicant-sum': (finding) =>
    relation(finding, {
      told: `${row(finding.item)}总计为 ${shown(finding.actual)}，自然人与法人或其他组织各列之和${is(boundOf(finding.expected))}`,
      todo: '请核对该行。',
    }),
  'reconsideration-sum': (finding) => relation(finding, reviewSum('行政复议', finding)),
  'litigation-direct-sum': (finding) => relation(finding, reviewSum('行政诉讼（未经复议直接起诉）', finding)),
  'litigation-after-sum': (finding) => relation(finding, reviewSum('行政诉讼（复议后起诉）', finding)),
  'categories-sum': (finding) =>
    `正文所列 ${inRole(finding, 'part').length} 类之和${is(boundOf(finding.expected))}，${totalOf(finding)}。请核对各类条数与总数。`,
  'channels-sum': (finding) =>
    finding.expected.startsWith('≥')
      ? `正文称各渠道发布相同信息，但有一个渠道为 ${finding.expected.slice(1)}，${totalOf(finding)}。请核对总数。`
      : `正文所列 ${inRole(finding, 'part').length} 个渠道之和${is(boundOf(finding.expected))}，${totalOf(finding)}。请核对各渠道条数与总数。`,
  'prose-vs-table': proseVsTable,
  'wrong-column': wrongColumn,
  'extra-cells': ({ item, actual }) =>
    `${item === null ? '表格' : row(item)}多出一格，内容为“${actual}”。请删去这一格，或改填到应填的列。`,
  'procurement-pair': procurementPair,
  'procurement-unit': procurementUnit,
  'missing-section': (finding) =>
    `报告中没有找到「${SECTIONS[finding.operands[0]?.label ?? ''] ?? ''}」的内容。请补写这一部分。`,
  'missing-table': (finding) => {
    const section = SECTIONS[finding.operands[0]?.label ?? ''] ?? '';
    return finding.actual === ''
      ? `报告中没有「${section}」的表格。请补上这张表。`
      : `「${section}」标题之下没有读到表格。如原件中表格是图片，请改为文字表格；如确实没有，请补上。`;
  },
  'missing-row': missingRow,
  'blank-table': (finding) =>
    `「${SECTIONS[finding.operands[0]?.label ?? ''] ?? ''}」的表格整张空白。没有发生的请填 0，有发生的请补填。`,
  'no-published-count': () => '正文没有写明本年主动公开信息的条数。请补写总数，或各渠道的条数。',
  'digits-left-over': (finding) =>
    `表格中有 ${finding.actual} 处数字未能归入任何项目：${finding.operands
      .slice(0, 5)
      .map(({ raw }) => `“${raw.trim()}”`)
      .join('、')}${finding.operands.length > 5 ? '等' : ''}。请对照原文核对。`,
};

const SECTIONS: Readonly<Record<string, string>> = {
  overview: '一、总体情况',
  active: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  review: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  other: '六、其他需要报告的事项',
};

interface Parts {
  readonly told: string;
  readonly todo: string;
}

/** The three things that can be wrong with a relation: it cannot be, it only is not as read, or it tells a cell. */
function relation(finding: FindingFacts, { told, todo }: Parts): string {
  const reading = readAsZero(finding).map(sign).join('、');
  if (finding.verdict === 'derivable') return derived(finding, reading);
  if (finding.verdict === 'suspect') {
    return `本报告以${reading}表示 0，照此计算，${told}。请在应有数字的格中填写数字，或核对其他各格。`;
  }
  return `${told}。${todo}${likeliest(finding)}`;
}

/** 若「（七）总计」行「自然人」列、「总计」列为 61，…: one row and one value are said once. */
function likeliest(finding: FindingFacts): string {
  const changes = likeliestChanges(finding);
  const [first] = changes;
  if (!first) return '';
  const alike = changes.every(({ item, value }) => item === first.item && value === first.value);
  const columns = changes.slice(1).map(({ applicant }) => `、「${applicantName(applicant, 'zh')}」列`);
  const what = alike
    ? `${cell(first)}${columns.join('')}为 ${first.value}`
    : changes.map((change) => `${cell(change)}为 ${change.value}`).join('，');
  return `若${what}，则各项勾稽关系全部成立。`;
}

function derived(finding: FindingFacts, reading: string): string {
  const cells = derivedCells(finding);
  const first = cells[0];
  const more = cells.length > 1 ? `等 ${cells.length} 格` : '';
  const under = reading === '' ? '' : `（其他${reading}按 0 计）`;
  const holds = first?.state === 'blank' ? '空白' : `为${sign(finding.actual)}`;
  return `${cell(finding)}${more}${holds}，由其他各格${under}可知只能是 ${finding.expected}。请填写 ${finding.expected}。`;
}

function reviewSum(name: string, finding: FindingFacts): Parts {
  return {
    told: `${name}总计为 ${shown(finding.actual)}，四种结果之和${is(boundOf(finding.expected))}`,
    todo: '请核对总计与各项结果。',
  };
}

function proseVsTable(finding: FindingFacts): string {
  const topic = inRole(finding, 'left')[0];
  const written = inRole(finding, 'left').map(({ raw }) => `“${raw.trim()}”`);
  const cells = inRole(finding, 'right');
  const name = cells.length > 1 ? '行政诉讼两项总计之和' : cell(finding);
  const todo = finding.verdict === 'suspect' ? '请核对是否一致。' : '请核对并改为一致。';
  return `正文关于「${topicName(topic?.topic ?? '', 'zh')}」写${[...new Set(written)].join('、')}，表格${name}为 ${shown(finding.actual)}。${todo}`;
}

function wrongColumn(finding: FindingFacts): string {
  const { row: name } = rowAndColumn(finding.item ?? '', null, 'zh');
  const rest = finding.operands.slice(1).map(({ raw }) => sign(raw.trim()));
  return `「${name}」行只在「本年增/减」一格填有 ${finding.actual}，其余两格为${[...new Set(rest)].join('、')}。如为办件数，请移到「处理决定数量」。`;
}

function procurementPair(finding: FindingFacts): string {
  const other = finding.operands.find(({ item }) => item !== finding.item);
  const name = (item: string | null | undefined) =>
    `「${rowAndColumn(item ?? '', null, 'zh').column ?? ''}」`;
  const lacking = finding.actual === '' ? '空白' : `为${sign(finding.actual)}`;
  return `政府集中采购${name(other?.item)}填有 ${other?.raw.trim() ?? ''}，${name(finding.item)}${lacking}。请补填${name(finding.item)}。`;
}

function procurementUnit(finding: FindingFacts): string {
  if (finding.expected === '') {
    return `采购总金额“${finding.actual}”没有写明单位，按元、按万元都说得通，未计入金额。请写明单位。`;
  }
  const asWritten =
    Number(finding.expected) === Number(finding.actual.normalize('NFKC').replaceAll(/[,\s]/g, ''));
  return `采购总金额“${finding.actual}”没有写明单位，按数额推断为${asWritten ? '元' : `万元，即 ${finding.expected} 元`}。请写明单位。`;
}

function missingRow({ operands }: FindingFacts): string {
  if (!operands.some(({ state }) => state === 'absent')) {
    const names = operands.map(({ item }) => `「${officialItemName(item ?? '', null, 'zh')}」`);
    return `表格有 ${operands.length} 行没有行名称，数值按所在位置读取：${first(names)}。请补上行名称，并核对数值。`;
  }
  const gone = operands.map((operand) => (operand.role === 'part' ? cell(operand) : row(operand.item)));
  return `表格缺少 ${operands.length} 处应有的行或单元格：${first(gone)}。请补全表格。`;
}

/** The first three of many. */
function first(names: readonly string[]): string {
  return `${names.slice(0, 3).join('、')}${names.length > 3 ? '等' : ''}`;
}

function totalOf(finding: FindingFacts): string {
  const total = inRole(finding, 'total')[0];
  const name = total?.label || topicName(total?.topic ?? '', 'zh');
  return `而「${name}」写为“${finding.actual}”`;
}

function column({ applicant }: FindingFacts): string {
  return `「${applicantName(applicant, 'zh')}」列：`;
}

function row(item: string | null): string {
  return `「${rowAndColumn(item ?? '', null, 'zh').row}」行`;
}

function cell({ item, applicant }: Pick<OperandFacts, 'item' | 'applicant'>): string {
  const { row: name, column: head } = rowAndColumn(item ?? '', null, 'zh');
  const columnName = applicant === null ? head : applicantName(applicant, 'zh');
  const prefix = itemById(item ?? '')?.section === 3 && name.startsWith('（') ? '三、' : '';
  return `「${prefix}${name}」行「${columnName ?? ''}」列`;
}

function sign(raw: string): string {
  return raw === '' ? '空白' : `“${raw}”`;
}

/** A number as it stands, anything else in quotes. */
function shown(actual: string): string {
  return /^[-+]?\d/.test(actual) ? actual : sign(actual);
}

function is({ kind, text }: Bound): string {
  switch (kind) {
    case 'exact':
      return `为 ${text}`;
    case 'least':
      return `至少为 ${text}`;
    case 'most':
      return `至多为 ${text}`;
    case 'between':
      return `在 ${text} 之间`;
    case 'open':
      return '与之不符';
  }
}
