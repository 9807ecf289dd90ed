import { type Applicant, type ItemId, isMoney, type Topic } from '@/lib/forms';
import type { Figure, Mention } from '@/lib/parse/report';
import { rangeOfSum, rangeText } from './arithmetic/equation';
import type { CellReading } from './arithmetic/reading';
import type { Check, CheckContext, Finding, Outcome } from './finding';
import { actualText, positionOf } from './frame/cells';
import { mentionQuantity, stepOf } from './frame/mentions';
import { CANNOT_TELL, cellOperand, HOLDS, mentionOperand, NOT_APPLICABLE, raise } from './frame/outcome';
import { OUTLINE } from './frame/sources';

/** A topic of the prose and the cells whose sum is the same figure. */
interface Pair {
  readonly topic: Topic;
  readonly items: readonly ItemId[];
  readonly applicant: Applicant | null;
}

const PAIRS: readonly Pair[] = [
  { topic: 'requests.received', items: ['requests.received'], applicant: 'total' },
  { topic: 'requests.answered', items: ['outcome.total'], applicant: 'total' },
  { topic: 'requests.carried_out', items: ['requests.carried_out'], applicant: 'total' },
  { topic: 'reconsideration.total', items: ['reconsideration.total'], applicant: null },
  {
    topic: 'litigation.total',
    items: ['litigation.direct.total', 'litigation.after_reconsideration.total'],
    applicant: null,
  },
  { topic: 'procurement.items', items: ['procurement.items'], applicant: null },
  { topic: 'procurement.amount', items: ['procurement.amount'], applicant: null },
  { topic: 'fee.amount', items: ['fee.amount'], applicant: null },
];

interface Cell {
  readonly figure: Figure;
  readonly reading: CellReading;
}

export const proseVsTable: Check = {
  id: 'prose-vs-table',
  title: { zh: '正文与表格一致', en: 'Text agrees with table' },
  reason: {
    zh: '同一件事在正文和表格里各写一个数，读者无从取信。',
    en: 'The same thing with one figure in the text and another in the table cannot be relied on.',
  },
  formula: {
    zh: '正文所述申请、复议、诉讼、采购、收费数 = 表格相应数（诉讼为未经复议直接起诉与复议后起诉之和）',
    en: 'Requests, reconsideration, litigation, procurement and fees in the text = the cells of the tables (litigation: both routes together)',
  },
  source: OUTLINE,
  severity: 'warning',
  limits: {
    zh: '正文多次提到同一事项时，任一次或各次之和相符即视为一致；金额按较粗的一方的末位比较；答复数可能含上年结转，不符只作存疑。',
    en: 'Where the text gives several figures, one of them or their sum must agree; amounts are compared to the last digit of the coarser one; a count of answers that differs is only suspect.',
  },
  run: (context) => {
    const outcomes = PAIRS.flatMap((pair) => applyPair(pair, context) ?? []);
    return outcomes.length > 0 ? outcomes : [NOT_APPLICABLE];
  },
};

function applyPair(pair: Pair, context: CheckContext): Outcome | null {
  const mentions = context.report.mentions.filter(({ topic }) => topic === pair.topic);
  const cells = pair.items.flatMap((item) => cellsOf(item, pair.applicant, context));
  const [mention] = mentions;
  const [cell] = cells;
  if (!mention || !cell) return null;
  if (cells.some(({ reading }) => reading.unknown)) return CANNOT_TELL;
  if (agrees(mentions, cells)) return HOLDS;
  const sum = rangeOfSum(cells.map(({ reading }) => reading));
  return raise({
    check: 'prose-vs-table',
    ...gravity(pair, cells),
    item: cell.figure.item,
    applicant: cell.figure.applicant,
    expected: rangeText(mentionQuantity(mention)),
    actual: cells.length === 1 ? actualText(cell.figure) : rangeText(sum),
    operands: [
      ...mentions.map((each) => mentionOperand(each, 'left')),
      ...cells.map(({ figure, reading }) => cellOperand(figure, 'right', reading.lo)),
    ],
  });
}

function cellsOf(item: ItemId, applicant: Applicant | null, { report, cells }: CheckContext): Cell[] {
  const at = positionOf(report.form, item, applicant);
  const figure = at === null ? undefined : report.figures[at];
  const reading = at === null ? undefined : cells[at];
  return figure && reading ? [{ figure, reading }] : [];
}

/** A figure read into a mark by convention is no figure the report states; so is a count of answers, which some mean otherwise. */
function gravity(pair: Pair, cells: readonly Cell[]): Pick<Finding, 'verdict' | 'severity'> {
  const stated = cells.every(({ reading }) => reading.by === 'figure');
  const sure = stated && pair.topic !== 'requests.answered';
  return { verdict: sure ? 'contradiction' : 'suspect', severity: 'warning' };
}

function agrees(mentions: readonly Mention[], cells: readonly Cell[]): boolean {
  const table = rangeOfSum(cells.map(({ reading }) => reading));
  const each = mentions.map((mention) => [mention]);
  return [...each, mentions].some((group) => {
    const prose = rangeOfSum(group.map(mentionQuantity));
    const apart = Math.max(prose.lo - table.hi, table.lo - prose.hi);
    return apart <= 0 || apart < tolerance(group, cells);
  });
}

/** Counts must be equal; an amount may be rounded in one of the two places. */
function tolerance(mentions: readonly Mention[], cells: readonly Cell[]): number {
  if (!cells.every(({ figure }) => isMoney(figure.item))) return 0;
  const steps = [
    ...mentions.map(({ value, raw }) => stepOf(value, raw)),
    ...cells.map(({ figure }) => stepOf(figure.value ?? 0, figure.raw)),
  ];
  return Math.max(...steps);
}
