import type { TableSection } from '@/lib/forms';
import type { Report, SectionKind } from '@/lib/parse/report';
import type { Check, Outcome } from './finding';
import { HOLDS, NOT_APPLICABLE, raise, wordsOperand } from './frame/outcome';
import { OUTLINE } from './frame/sources';

const TABLES = [
  [2, 'active'],
  [3, 'requests'],
  [4, 'review'],
] as const satisfies readonly (readonly [TableSection, SectionKind])[];

export const missingTable: Check = {
  id: 'missing-table',
  title: { zh: '缺少表格', en: 'Missing table' },
  reason: {
    zh: '第二、三、四部分是规定的表格；没有表格，该单位的数据就无从比较。',
    en: 'Sections 2, 3 and 4 are prescribed tables; without them the town cannot be compared.',
  },
  formula: {
    zh: '有第二、三、四部分的表格',
    en: 'The tables of sections 2, 3 and 4 are there',
  },
  source: OUTLINE,
  severity: 'error',
  limits: {
    zh: '有标题而没有表格时，表格可能是图片，未能取得，不等于没有填报。2018 年度及以前没有这些表格，不适用。',
    en: 'Under a heading without a table it may be an image that was not obtained. Not applicable to FY2018 and before, which had no such tables.',
  },
  run: ({ report }) =>
    report.form === 'free'
      ? [NOT_APPLICABLE]
      : TABLES.map(([section, kind]) => applyTable(section, kind, report)),
};

/** A heading with no table under it is a lesser fault of the report than of the copy that was read. */
function applyTable(section: TableSection, kind: SectionKind, report: Report): Outcome {
  if (report.tables.some((table) => table.section === section)) return HOLDS;
  const heading = report.sections.find((found) => found.kind === kind);
  return raise({
    check: 'missing-table',
    verdict: 'missing',
    severity: heading ? 'warning' : 'error',
    actual: heading?.heading ?? '',
    operands: [wordsOperand(kind, heading?.heading ?? '', heading?.place ?? null)],
  });
}
