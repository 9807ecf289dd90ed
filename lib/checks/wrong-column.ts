import { type FormId, type FormItem, formItems, type ItemId, itemById } from '@/lib/forms';
import type { Figure, Report } from '@/lib/parse/report';
import type { Check, Outcome } from './finding';
import { actualText, figureOf } from './frame/cells';
import { CANNOT_TELL, cellOperand, HOLDS, NOT_APPLICABLE, raise } from './frame/outcome';
import { TABLE_2_OF_2019 } from './frame/sources';

/** Beside zeros written out, fewer than this may well be items newly taken over. */
const LEAST_BESIDE_ZEROS = 10;

/** 长庆 2020: 行政处罚 - / 496 / -. The count of decisions slipped into the column before it. */
export const wrongColumn: Check = {
  id: 'wrong-column',
  title: { zh: '填错列', en: 'Figure in the wrong column' },
  reason: {
    zh: '“本年增/减”是事项数的变化，“处理决定数量”才是办件数；填错列会使该单位的处理决定数量变成空白。',
    en: 'Change this year counts items, Decisions taken counts cases; a figure in the wrong column leaves the town without its decisions.',
  },
  formula: {
    zh: '本年增/减 > 0，而同一行的上一年项目数量与处理决定数量均为符号、空白或 0',
    en: 'Change this year > 0 while Items last year and Decisions taken of the row are marks, blank or 0',
  },
  source: TABLE_2_OF_2019,
  severity: 'warning',
  limits: {
    zh: '带“+”号的视为事项数变化；其他两格写明为 0 时，10 以下不报告。仅适用于 2019 年格式。',
    en: 'A figure with a plus sign is taken as a change; where the other two are written as 0, fewer than 10 are not reported. Form of 2019 only.',
  },
  run: ({ report }) => {
    const rows = ROWS[report.form];
    return rows.length === 0 ? [NOT_APPLICABLE] : rows.map((row) => applyRow(row, report));
  },
};

interface Row {
  readonly lastYear: ItemId;
  readonly change: ItemId;
  readonly decisions: ItemId;
}

function rowsOf(form: FormId): Row[] {
  return formItems(form).flatMap((item) => decisionsBeside(item) ?? []);
}

function decisionsBeside({ id, form }: FormItem): Row | null {
  if (!id.endsWith('.change')) return null;
  const beside = (column: string) => itemById(id.replace(/change$/, column));
  const lastYear = beside('items_last_year');
  const decisions = beside('decisions');
  if (!lastYear || !decisions?.in.some((variant) => variant.form === form)) return null;
  return { lastYear: lastYear.id, change: id, decisions: decisions.id };
}

const ROWS: Readonly<Record<FormId, readonly Row[]>> = {
  free: rowsOf('free'),
  '2019': rowsOf('2019'),
  '2021': rowsOf('2021'),
};

function applyRow(row: Row, report: Report): Outcome {
  const change = figureOf(report, row.change);
  const lastYear = figureOf(report, row.lastYear);
  const decisions = figureOf(report, row.decisions);
  if (!change || !lastYear || !decisions) return CANNOT_TELL;
  if ([change, lastYear, decisions].some(isUnknown)) return CANNOT_TELL;
  if (change.value === null || change.value <= 0 || /^\s*[+＋增]/.test(change.raw)) return HOLDS;
  if (![lastYear, decisions].every(saysNothing)) return HOLDS;
  const signs = lastYear.value === null && decisions.value === null;
  if (!signs && change.value < LEAST_BESIDE_ZEROS) return HOLDS;
  return raise({
    check: 'wrong-column',
    verdict: 'suspect',
    severity: signs ? 'warning' : 'notice',
    item: row.change,
    actual: actualText(change),
    operands: [change, lastYear, decisions].map((figure) => cellOperand(figure, 'subject')),
  });
}

const isUnknown = (figure: Figure) =>
  figure.state === 'absent' ||
  figure.state === 'unreadable' ||
  (figure.state === 'text' && figure.value === null);

const saysNothing = (figure: Figure) => figure.value === null || figure.value === 0;
