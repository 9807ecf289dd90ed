import type { Check } from './finding';
import { figureOf } from './frame/cells';
import { CANNOT_TELL, cellOperand, HOLDS, NOT_APPLICABLE, raise } from './frame/outcome';
import { TABLE_2_OF_2019 } from './frame/sources';

export const procurementUnit: Check = {
  id: 'procurement-unit',
  title: { zh: '采购金额的单位', en: 'Unit of the procurement amount' },
  reason: {
    zh: '表格没有印出金额单位；不写明，元与万元相差一万倍。',
    en: 'The form prints no unit for the amount; unstated, 元 and 万元 differ ten thousand times.',
  },
  formula: { zh: '采购总金额写明单位', en: 'Procurement amount states its unit' },
  source: TABLE_2_OF_2019,
  severity: 'warning',
  limits: {
    zh: '单位由数额推断的，只说明按哪个单位读取，不保证正确。金额为 0 时不需要单位。仅适用于 2019 年格式。',
    en: 'An inferred unit is the only plausible one, not a certain one. An amount of 0 needs none. Form of 2019 only.',
  },
  run: ({ report }) => {
    const amount = figureOf(report, 'procurement.amount');
    if (!amount) return [NOT_APPLICABLE];
    if (amount.state === 'mark' || amount.state === 'blank' || amount.value === 0) return [NOT_APPLICABLE];
    if (amount.unitSource === null || !/\d/.test(amount.raw.normalize('NFKC'))) return [CANNOT_TELL];
    if (amount.unitSource === 'stated') return [HOLDS];
    const inferred = amount.unitSource === 'inferred' && amount.value !== null;
    return [
      raise({
        check: 'procurement-unit',
        verdict: 'suspect',
        severity: inferred ? 'notice' : 'warning',
        item: amount.item,
        expected: inferred ? String(amount.value) : '',
        actual: amount.raw.trim(),
        operands: [cellOperand(amount, 'subject')],
      }),
    ];
  },
};
