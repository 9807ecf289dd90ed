import { listHolds } from '@/lib/parse/prose/holds';
import type { MentionList, Report } from '@/lib/parse/report';
import { rangeOfSum, rangeText } from '../arithmetic/equation';
import type { Check, Operand, Outcome } from '../finding';
import { mentionQuantity } from './mentions';
import { CANNOT_TELL, HOLDS, mentionOperand, NOT_APPLICABLE, raise } from './outcome';

/**
 * A check over the lists of the prose that stand in one relation to their total. Parts of a whole list must make up the
 * total; of a list that is not whole they must not exceed it; where the same items go to every channel no single part
 * may. A list that mixes categories and channels is only suspect: what it counts twice cannot be seen.
 */
export function listCheck(relation: MentionList['relation'], spec: Omit<Check, 'run'>): Check {
  return {
    ...spec,
    run: ({ report }) => {
      const lists = report.lists.filter((list) => list.relation === relation);
      return lists.length === 0 ? [NOT_APPLICABLE] : lists.map((list) => applyList(list, report, spec));
    },
  };
}

function applyList(list: MentionList, report: Report, spec: Omit<Check, 'run'>): Outcome {
  const total = report.mentions[list.total];
  const parts = list.parts.flatMap((part) => report.mentions[part] ?? []);
  if (!total || parts.length === 0) return CANNOT_TELL;
  const sum = rangeOfSum(parts.map(mentionQuantity));
  if (listHolds(list, report.mentions)) {
    const whole = list.complete || list.overlap || sum.hi >= mentionQuantity(total).lo;
    return whole ? HOLDS : CANNOT_TELL;
  }
  const operands: Operand[] = [
    ...parts.map((part) => mentionOperand(part, 'part')),
    mentionOperand(total, 'total'),
  ];
  return raise({
    check: spec.id,
    verdict: list.mixed ? 'suspect' : 'contradiction',
    severity: list.mixed ? 'notice' : spec.severity,
    expected: list.overlap ? `≥${Math.max(...parts.map(({ value }) => value))}` : rangeText(sum),
    actual: total.raw,
    operands,
  });
}
