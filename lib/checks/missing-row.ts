import type { ItemId, TableSection } from '@/lib/forms';
import type { Figure, Report } from '@/lib/parse/report';
import type { Check, Operand, Outcome } from './finding';
import { figuresOf } from './frame/cells';
import { cellOperand, HOLDS, NOT_APPLICABLE, raise, wordsOperand } from './frame/outcome';
import { OUTLINE } from './frame/sources';

/** 大关 2019: eleven rows of table 三 without their labels. One finding for those, one per table for rows not there at all. */
export const missingRow: Check = {
  id: 'missing-row',
  title: { zh: '缺少行或行名称', en: 'Missing rows or row labels' },
  reason: {
    zh: '缺少行名称时只能按位置读取，读者无法核对；缺少整行时该项数据无从得知。',
    en: 'Rows without labels can only be read by their position, which nobody can verify; of a row that is not there nothing is known.',
  },
  formula: {
    zh: '表格的每一行及其名称都在报告中',
    en: 'Every row of the form and its label are in the report',
  },
  source: OUTLINE,
  severity: 'warning',
  limits: {
    zh: '整张表格不在时由“缺少表格”报告。',
    en: 'A table that is not there at all is reported as a missing table.',
  },
  run: ({ report }) => {
    if (report.tables.length === 0) return [NOT_APPLICABLE];
    const sections = ([2, 3, 4] as const).filter((section) =>
      report.tables.some((table) => table.section === section),
    );
    return [lostLabels(report), ...sections.map((section) => absentCells(section, report))];
  },
};

function lostLabels(report: Report): Outcome {
  if (report.lostLabels.length === 0) return HOLDS;
  const operands = report.lostLabels.map(
    ({ item, place }): Operand => ({ ...wordsOperand('', '', place), item }),
  );
  return missing(operands);
}

/** What of one table is absent: whole rows (role `subject`, by their first item), single cells of rows (role `part`). */
function absentCells(section: TableSection, report: Report): Outcome {
  const figures = figuresOf(report, section);
  if (!figures.some(({ state }) => state === 'absent')) return HOLDS;
  const rows = new Map<string, Figure[]>();
  for (const figure of figures) {
    const row = rowOf(figure.item, section);
    rows.set(row, [...(rows.get(row) ?? []), figure]);
  }
  const absent = [...rows.values()].flatMap((figures) => {
    const gone = figures.filter(({ state }) => state === 'absent');
    const [first] = gone;
    if (!first) return [];
    return gone.length === figures.length
      ? [{ ...cellOperand(first, 'subject'), applicant: null }]
      : gone.map((figure) => cellOperand(figure, 'part'));
  });
  return missing(absent);
}

/** A row of table 三 is an item; in tables 二 and 四 the items of one row share all but their last part. */
function rowOf(item: ItemId, section: TableSection): string {
  return section === 3 ? item : item.slice(0, item.lastIndexOf('.'));
}

function missing(operands: readonly Operand[]): Outcome {
  return raise({
    check: 'missing-row',
    verdict: 'missing',
    severity: 'warning',
    item: operands[0]?.item ?? null,
    operands,
  });
}
