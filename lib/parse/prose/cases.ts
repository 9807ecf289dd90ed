import { interpretationTopic, moneyTopic, procurementTopic } from './other-topics';
import { requestTopic, type Verdict } from './requests';
import { reviewTopic } from './review';
import type { Subject, View } from './view';

/** Never a part of something else. */
const TOTALS: ReadonlySet<string> = new Set([
  'requests.received',
  'interpretation.count',
  'procurement.items',
]);

/** What a figure says about anything but publishing: its topics, none for a part or an outcome; null for publishing. */
export function caseOf(
  view: View,
  skipping: boolean,
): { topics: readonly CaseTopic[]; subject: Subject } | null {
  const verdict = view.count.figure.kind === 'money' ? moneyTopic(view) : countedCase(view);
  if (verdict === null) return null;
  const all = typeof verdict === 'string' ? [verdict] : verdict;
  return {
    topics: all.filter((topic) => topic !== 'rejected').filter((topic) => !skipping || !TOTALS.has(topic)),
    subject: all.includes('procurement.items')
      ? 'procurement'
      : all[0]?.startsWith('re')
        ? 'requests'
        : 'other',
  };
}

type CaseTopic = Exclude<Extract<Verdict, string>, 'rejected'>;

function countedCase(view: View): Verdict {
  return reviewTopic(view) ?? requestTopic(view) ?? procurementTopic(view) ?? interpretationTopic(view);
}
