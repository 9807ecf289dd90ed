import type { Leftover } from '@/lib/parse/report';
import type { Check, Operand } from './finding';
import { HOLDS, NOT_APPLICABLE, raise, wordsOperand } from './frame/outcome';
import { OUTLINE } from './frame/sources';

/** 欣园 2020: three values in the fee row, which has two columns. */
export const extraCells: Check = {
  id: 'extra-cells',
  title: { zh: '多出的单元格', en: 'Cells too many' },
  reason: {
    zh: '一行的数值多于表格的列数，其中至少一个放错了位置。',
    en: 'A row with more values than the form has columns holds at least one in the wrong place.',
  },
  formula: { zh: '每行的数值个数 = 表格的列数', en: 'Values in a row = columns of the form' },
  source: OUTLINE,
  severity: 'warning',
  limits: {
    zh: '空白的多余单元格不报告；行名称缺失、数值占了名称位置的行由“缺少行”报告。',
    en: 'Blank cells too many are not reported; rows whose label is lost are reported as missing rows.',
  },
  run: ({ report }) => {
    if (report.tables.length === 0) return [NOT_APPLICABLE];
    const lost = new Set(report.lostLabels.map(({ item }) => item));
    const extra = report.leftovers.filter(
      ({ kind, raw, where, item }) =>
        kind === 'extra-cell' &&
        raw.trim() !== '' &&
        !(where === 'label' && (item === null || lost.has(item))),
    );
    if (extra.length === 0) return [HOLDS];
    return extra.map((leftover) =>
      raise({
        check: 'extra-cells',
        verdict: 'suspect',
        severity: /[1-9１-９]/.test(leftover.raw) ? 'warning' : 'notice',
        item: leftover.item,
        actual: leftover.raw.trim(),
        operands: [operandOf(leftover)],
      }),
    );
  },
};

function operandOf(leftover: Leftover): Operand {
  return { ...wordsOperand(leftover.where, leftover.raw, leftover.place), item: leftover.item };
}
