import type { Clause, Count, Sentence } from './sentences';
import { withoutBrackets, withoutListMark, withoutNames, withoutQuantity } from './words';

/** What the sentence before this figure was about; decides what `办结6件` or `金额8640元` mean. */
export type Subject = 'requests' | 'publication' | 'procurement' | 'other' | null;

/** One figure with everything that tells what it counts. */
export interface View {
  readonly count: Count;
  readonly clause: Clause;
  readonly sentence: Sentence;
  /** The words before it, without list marks; names in quotes as printed. */
  readonly lead: string;
  /** The same without brackets, names and quantity words: what it is a number of. */
  readonly words: string;
  /** The words right behind it. */
  readonly tail: string;
  readonly subject: Subject;
  readonly inList: boolean;
}

export function viewOf(
  count: Count,
  clause: Clause,
  sentence: Sentence,
  lead: string,
  context: { readonly subject: Subject; readonly inList: boolean },
): View {
  const plain = withoutListMark(lead);
  return {
    count,
    clause,
    sentence,
    lead: plain,
    words: withoutQuantity(withoutNames(withoutBrackets(plain))),
    tail: count.tail,
    ...context,
  };
}

/** `政府采购：共计19项`: what stands before a colon names the figure behind it. */
export function labelledLead(count: Count, clause: Clause, before: Clause | null): string {
  if (clause.sign !== '：' || !before || clause.counts[0] !== count) return count.lead;
  const rest = withoutListMark(count.lead);
  if (rest === '') return before.text;
  return before.counts.length === 0 && withoutQuantity(rest) === '' ? before.text + rest : count.lead;
}
