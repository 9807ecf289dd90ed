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

/** What every check has to say, in English: what is so, then what to do. By check. */
export const en: FindingSentences = {
  'outcome-sum': (finding) =>
    relation(finding, {
      told: `in column ${column(finding)}, III (7) Total is ${shown(finding.actual)} while (1) to (6) add up to ${bound(boundOf(finding.expected))}`,
      todo: 'Please check the total.',
    }),
  'requests-balance': (finding) =>
    relation(finding, {
      told: `in column ${column(finding)}, I and II add up to ${bound(sumOf(finding, 'left'))} while III (7) and IV add up to ${bound(sumOf(finding, 'right'))}; the two must be equal`,
      todo: 'Please check these four rows.',
    }),
  'applicant-sum': (finding) =>
    relation(finding, {
      told: `in row ${row(finding.item)}, Total is ${shown(finding.actual)} while the applicants add up to ${bound(boundOf(finding.expected))}`,
      todo: 'Please check the row.',
    }),
  'reconsideration-sum': (finding) => relation(finding, reviewSum('reconsideration', finding)),
  'litigation-direct-sum': (finding) =>
    relation(finding, reviewSum('litigation without prior reconsideration', finding)),
  'litigation-after-sum': (finding) =>
    relation(finding, reviewSum('litigation after reconsideration', finding)),
  'categories-sum': (finding) =>
    `The ${inRole(finding, 'part').length} categories of the text add up to ${bound(boundOf(finding.expected))}, while ${totalOf(finding)}. Please check the categories and the total.`,
  'channels-sum': (finding) =>
    finding.expected.startsWith('≥')
      ? `The text says that all channels carry the same items, but one channel has ${finding.expected.slice(1)}, while ${totalOf(finding)}. Please check the total.`
      : `The ${inRole(finding, 'part').length} channels of the text add up to ${bound(boundOf(finding.expected))}, while ${totalOf(finding)}. Please check the channels and the total.`,
  'prose-vs-table': proseVsTable,
  'wrong-column': wrongColumn,
  'extra-cells': ({ item, actual }) =>
    `${item === null ? 'A table' : `Row ${row(item)}`} has one cell too many, which holds “${actual}”. Please delete it or move it to the column it belongs in.`,
  'procurement-pair': procurementPair,
  'procurement-unit': procurementUnit,
  'missing-section': (finding) =>
    `The report has nothing that answers to section ${section(finding)}. Please add this section.`,
  'missing-table': (finding) =>
    finding.actual === ''
      ? `The report has no table of section ${section(finding)}. Please add this table.`
      : `No table was read under the heading of section ${section(finding)}. If it is an image in the original, please replace it by a table of text; if there is none, please add it.`,
  'missing-row': missingRow,
  'blank-table': (finding) =>
    `The table of section ${section(finding)} is wholly blank. Please fill in 0 where nothing happened, and the figures where something did.`,
  'no-published-count': () =>
    'The text does not state how much was published this year. Please add the total or the count of each channel.',
  'digits-left-over': (finding) =>
    `${finding.actual} ${finding.actual === '1' ? 'group' : 'groups'} of digits in the tables could not be assigned to any item: ${finding.operands
      .slice(0, 5)
      .map(({ raw }) => `“${raw.trim()}”`)
      .join(', ')}${finding.operands.length > 5 ? ' and others' : ''}. Please compare with the original.`,
};

const SECTIONS: Readonly<Record<string, string>> = {
  overview: '“1 Overview”',
  active: '“2 Information published on own initiative”',
  requests: '“3 Requests received and handled”',
  review: '“4 Administrative reconsideration and litigation”',
  problems: '“5 Main problems and improvements”',
  other: '“6 Other matters to report”',
};

interface Parts {
  readonly told: string;
  readonly todo: string;
}

/** The three things that can be wrong with a relation: it cannot be, it only is not as read, or it tells a cell. */
function relation(finding: FindingFacts, { told, todo }: Parts): string {
  const reading = readAsZero(finding).map(sign).join(', ');
  if (finding.verdict === 'derivable') return derived(finding, reading);
  if (finding.verdict === 'suspect') {
    return `This report writes 0 as ${reading}; read so, ${told}. Please fill in the cells that should hold a figure, or check the others.`;
  }
  return `${upperFirst(told)}. ${todo}${likeliest(finding)}`;
}

/** One row and one value are said once. */
function likeliest(finding: FindingFacts): string {
  const changes = likeliestChanges(finding);
  const [first] = changes;
  if (!first) return '';
  const alike = changes.every(({ item, value }) => item === first.item && value === first.value);
  const columns = changes.slice(1).map(({ applicant }) => ` and “${applicantName(applicant, 'en')}”`);
  const what = alike
    ? `${cell(first)}${columns.join('')} were ${first.value}`
    : changes.map((change) => `${cell(change)} were ${change.value}`).join(' and ');
  return ` If ${what}, all relations would hold.`;
}

function derived(finding: FindingFacts, reading: string): string {
  const cells = derivedCells(finding);
  const rest = cells.length > 1 ? ` and ${cells.length - 1} more` : '';
  const under = reading === '' ? '' : ` (with every other ${reading} read as 0)`;
  const holds = cells[0]?.state === 'blank' ? 'blank' : sign(finding.actual);
  const verb = cells.length > 1 ? 'are' : 'is';
  return `${upperFirst(cell(finding))}${rest} ${verb} ${holds}; from the other cells${under} only ${finding.expected} is possible. Please fill in ${finding.expected}.`;
}

function reviewSum(name: string, finding: FindingFacts): Parts {
  return {
    told: `the total of ${name} is ${shown(finding.actual)} while its four results add up to ${bound(boundOf(finding.expected))}`,
    todo: 'Please check the total and the results.',
  };
}

function proseVsTable(finding: FindingFacts): string {
  const topic = inRole(finding, 'left')[0];
  const written = inRole(finding, 'left').map(({ raw }) => `“${raw.trim()}”`);
  const cells = inRole(finding, 'right');
  const name = cells.length > 1 ? 'the totals of both routes of litigation together' : cell(finding);
  const verb = cells.length > 1 ? 'are' : 'is';
  const todo =
    finding.verdict === 'suspect' ? 'Please check whether they agree.' : 'Please check and make them agree.';
  return `On “${topicName(topic?.topic ?? '', 'en')}” the text has ${[...new Set(written)].join(', ')}, while in the table ${name} ${verb} ${shown(finding.actual)}. ${todo}`;
}

function wrongColumn(finding: FindingFacts): string {
  const rest = finding.operands.slice(1).map(({ raw }) => sign(raw.trim()));
  return `Row ${row(finding.item)} has ${finding.actual} in “Change this year” only; its other two cells are ${[...new Set(rest)].join(', ')}. If it counts cases, please move it to “Decisions taken”.`;
}

function procurementPair(finding: FindingFacts): string {
  const other = finding.operands.find(({ item }) => item !== finding.item);
  const name = (item: string | null | undefined) => `“${rowAndColumn(item ?? '', null, 'en').column ?? ''}”`;
  return `${name(other?.item)} is ${other?.raw.trim() ?? ''}, while ${name(finding.item)} is ${sign(finding.actual)}. Please fill in ${name(finding.item)}.`;
}

function procurementUnit(finding: FindingFacts): string {
  if (finding.expected === '') {
    return `The procurement amount “${finding.actual}” states no unit; both 元 and 万元 are plausible, so it was left out of all amounts. Please state the unit.`;
  }
  const asWritten =
    Number(finding.expected) === Number(finding.actual.normalize('NFKC').replaceAll(/[,\s]/g, ''));
  return `The procurement amount “${finding.actual}” states no unit; by its size it is inferred to be in ${asWritten ? '元' : `万元, that is ${finding.expected} 元`}. Please state the unit.`;
}

function missingRow({ operands }: FindingFacts): string {
  if (!operands.some(({ state }) => state === 'absent')) {
    const names = operands.map(({ item }) => `“${officialItemName(item ?? '', null, 'en')}”`);
    return `Rows of the table without a label (${operands.length}) were read by their position: ${first(names)}. Please add the labels and check the values.`;
  }
  const gone = operands.map((operand) =>
    operand.role === 'part' ? cell(operand) : `row ${row(operand.item)}`,
  );
  return `Rows or cells that the form has are not in the table (${operands.length}): ${first(gone)}. Please complete the table.`;
}

/** The first three of many. */
function first(names: readonly string[]): string {
  return `${names.slice(0, 3).join('; ')}${names.length > 3 ? '; and others' : ''}`;
}

function totalOf(finding: FindingFacts): string {
  const total = inRole(finding, 'total')[0];
  const name = total?.label || topicName(total?.topic ?? '', 'en');
  return `“${name}” is given as “${finding.actual}”`;
}

function section({ operands }: FindingFacts): string {
  return SECTIONS[operands[0]?.label ?? ''] ?? '';
}

function column({ applicant }: FindingFacts): string {
  return `“${applicantName(applicant, 'en')}”`;
}

function row(item: string | null): string {
  return `“${rowAndColumn(item ?? '', null, 'en').row}”`;
}

function cell({ item, applicant }: Pick<OperandFacts, 'item' | 'applicant'>): string {
  const { column: head } = rowAndColumn(item ?? '', null, 'en');
  return `row ${row(item)}, column “${applicant === null ? (head ?? '') : applicantName(applicant, 'en')}”`;
}

function sign(raw: string): string {
  return raw === '' ? 'blank' : `“${raw}”`;
}

/** A number as it stands, anything else in quotes. */
function shown(actual: string): string {
  return /^[-+]?\d/.test(actual) ? actual : sign(actual);
}

function bound({ kind, text }: Bound): string {
  switch (kind) {
    case 'exact':
      return text;
    case 'least':
      return `at least ${text}`;
    case 'most':
      return `at most ${text}`;
    case 'between':
      return `a figure between ${text.replace('–', ' and ')}`;
    case 'open':
      return 'something else';
  }
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
