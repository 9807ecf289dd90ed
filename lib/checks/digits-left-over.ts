import type { Check } from './finding';
import { HOLDS, NOT_APPLICABLE, raise, wordsOperand } from './frame/outcome';
import { OUTLINE } from './frame/sources';

export const digitsLeftOver: Check = {
  id: 'digits-left-over',
  title: { zh: '未被识别的数字', en: 'Digits not placed' },
  reason: {
    zh: '表格里有数字没有归入任何项目，可能是数据丢失，也可能是多写。',
    en: 'Digits of the tables that belong to no item may be lost data, or something written twice.',
  },
  formula: {
    zh: '表格中的每一处数字都归入一个项目',
    en: 'Every group of digits in the tables belongs to an item',
  },
  source: OUTLINE,
  severity: 'warning',
  limits: {
    zh: '只看表格中的数字，不看正文；每行末尾多出的单元格另行报告。',
    en: 'Looks at tables, not at the text; cells after the end of a row are reported by themselves.',
  },
  run: ({ report }) => {
    if (report.tables.length === 0) return [NOT_APPLICABLE];
    const digits = report.leftovers.filter(({ kind }) => kind === 'digits');
    if (digits.length === 0) return [HOLDS];
    return [
      raise({
        check: 'digits-left-over',
        verdict: 'suspect',
        severity: 'warning',
        actual: String(digits.length),
        operands: digits.map(({ where, raw, place, item }) => ({ ...wordsOperand(where, raw, place), item })),
      }),
    ];
  },
};
