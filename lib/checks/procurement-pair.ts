import type { Figure } from '@/lib/parse/report';
import type { Check } from './finding';
import { actualText, figureOf } from './frame/cells';
import { CANNOT_TELL, cellOperand, HOLDS, NOT_APPLICABLE, raise } from './frame/outcome';
import { TABLE_2_OF_2019 } from './frame/sources';

export const procurementPair: Check = {
  id: 'procurement-pair',
  title: { zh: '采购数量与金额成对', en: 'Procurement count and amount together' },
  reason: {
    zh: '有采购项目就有金额，有金额就有项目；只填一个，另一个就是漏填。',
    en: 'Where something was bought it had a price; with only one of the two filled, the other was left out.',
  },
  formula: {
    zh: '采购项目数量 > 0 当且仅当 采购总金额 > 0',
    en: 'Procurement items > 0 if and only if Procurement amount > 0',
  },
  source: TABLE_2_OF_2019,
  severity: 'warning',
  limits: {
    zh: '不判断金额大小是否合理。仅适用于 2019 年格式。',
    en: 'Does not judge whether the amount is plausible. Form of 2019 only.',
  },
  run: ({ report }) => {
    const items = figureOf(report, 'procurement.items');
    const amount = figureOf(report, 'procurement.amount');
    if (!items || !amount) return [NOT_APPLICABLE];
    const some = [items, amount].map(saysSome);
    if (some[0] === null || some[1] === null) return [CANNOT_TELL];
    if (some[0] === some[1]) return [HOLDS];
    const lacking = some[0] ? amount : items;
    return [
      raise({
        check: 'procurement-pair',
        verdict: 'suspect',
        severity: 'warning',
        item: lacking.item,
        actual: actualText(lacking),
        operands: [items, amount].map((figure) => cellOperand(figure, 'subject')),
      }),
    ];
  },
};

/** True for more than 0, false for 0, a mark or a blank, null where that is not known. An amount without unit counts. */
function saysSome({ state, value, raw }: Figure): boolean | null {
  if (state === 'absent' || state === 'unreadable') return null;
  if (state === 'mark' || state === 'blank') return false;
  if (value !== null) return value > 0;
  return /[1-9１-９]/.test(raw) ? true : null;
}
