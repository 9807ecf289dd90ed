import type { TableSection } from '@/lib/forms';
import type { Report, SectionKind } from '@/lib/parse/report';
import type { Check, Outcome } from './finding';
import { figuresOf } from './frame/cells';
import { CANNOT_TELL, HOLDS, NOT_APPLICABLE, raise, wordsOperand } from './frame/outcome';
import { OUTLINE } from './frame/sources';

const KIND_OF_SECTION: Readonly<Record<TableSection, SectionKind>> = {
  2: 'active',
  3: 'requests',
  4: 'review',
};

export const blankTable: Check = {
  id: 'blank-table',
  title: { zh: '空白表格', en: 'Blank table' },
  reason: {
    zh: '整张表格空白时，读者分不清是没有发生还是没有填报。',
    en: 'Of a table that is wholly blank nobody can tell whether nothing happened or nothing was filled in.',
  },
  formula: { zh: '表格中至少有一格填有内容', en: 'At least one cell of the table is filled' },
  source: OUTLINE,
  severity: 'warning',
  limits: {
    zh: '全部填“/”或“-”的表格不算空白。',
    en: 'A table filled with / or - throughout is not blank.',
  },
  run: ({ report }) =>
    report.tables.length === 0
      ? [NOT_APPLICABLE]
      : report.tables.map(({ section }) => applyTable(section, report)),
};

function applyTable(section: TableSection, report: Report): Outcome {
  const figures = figuresOf(report, section);
  if (figures.some(({ state }) => state === 'number' || state === 'mark' || state === 'text')) return HOLDS;
  if (!figures.every(({ state }) => state === 'blank' || state === 'absent')) return CANNOT_TELL;
  const place = figures.find(({ state }) => state === 'blank')?.place ?? null;
  if (place === null) return CANNOT_TELL;
  return raise({
    check: 'blank-table',
    verdict: 'missing',
    severity: 'warning',
    operands: [wordsOperand(KIND_OF_SECTION[section], '', place)],
  });
}
