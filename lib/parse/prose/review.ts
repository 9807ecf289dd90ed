import type { Verdict } from './requests';
import type { View } from './view';

const CASES = /(?:复议|诉讼)(?:的)?(?:申请|案件|案|件|事项|应诉|情况|类){0,3}$/;
const CASES_AFTER =
  /^(?:的)?(?:因|涉及)?(?:政府信息公开|信息公开|政府信息)?(?:引发的|的)?(?:行政)?(复议|诉讼)/;

/** What a figure says about 行政复议 and 行政诉讼. One figure for both is read only where it holds for each (0, 各, 均). */
export function reviewTopic(view: View): Verdict {
  const { words, lead, tail, count } = view;
  if (CASES.test(words)) {
    const reconsideration = /复议/.test(words);
    const litigation = /诉讼/.test(words);
    if (reconsideration && litigation) {
      const each = count.figure.value === 0 || /[各均都](?:为|是|有)?$/.test(lead);
      return each ? ['reconsideration.total', 'litigation.total'] : 'rejected';
    }
    return reconsideration ? 'reconsideration.total' : 'litigation.total';
  }
  const after = CASES_AFTER.exec(tail);
  if (!after || !/(?:发生|引发|产生|收到|受理|涉及|提起|办理|有|共)(?:了|过)?$/.test(lead)) return null;
  return after[1] === '复议' ? 'reconsideration.total' : 'litigation.total';
}
