import type { MentionList, Report } from '@/lib/parse/report';
import { answerEquation, type Quantity, rangeOfSum, rangeText } from '../arithmetic/equation';
import type { Check, Operand, Outcome } from '../finding';
import { mentionQuantity } from './mentions';
import { CANNOT_TELL, HOLDS, mentionOperand, NOT_APPLICABLE, raise } from './outcome';

/** A check over the lists of the prose that stand in one relation to their total. */
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
  const answer = answerList(list, parts.map(mentionQuantity), mentionQuantity(total));
  if (answer !== 'contradiction') return answer === 'holds' ? HOLDS : CANNOT_TELL;
  const operands: Operand[] = [
    ...parts.map((part) => mentionOperand(part, 'part')),
    mentionOperand(total, 'total'),
  ];
  const sum = rangeOfSum(parts.map(mentionQuantity));
  return raise({
    check: spec.id,
    verdict: 'contradiction',
    severity: spec.severity,
    expected: list.overlap ? `≥${Math.max(...parts.map(({ value }) => value))}` : rangeText(sum),
    actual: total.raw,
    operands,
  });
}

/**
 * Parts of a whole list must make up the total; of a list that is not whole they must not exceed it; where the same
 * items go to every channel no single part may. Lists that mix categories and channels can only be seen to fit.
 */
function answerList(
  list: MentionList,
  parts: readonly Quantity[],
  total: Quantity,
): 'holds' | 'contradiction' | 'cannot_tell' {
  if (list.overlap) return parts.every((part) => part.lo <= total.hi) ? 'holds' : 'contradiction';
  if (answerEquation(parts, [total]).answer === 'holds') return 'holds';
  if (list.mixed) return 'cannot_tell';
  return list.complete || rangeOfSum(parts).lo > total.hi ? 'contradiction' : 'cannot_tell';
}
