import type { Topic } from '@/lib/forms';
import { OTHER_APPLICATIONS } from './dictionary';
import type { View } from './view';
import { OTHER_THING } from './words';

/** `rejected`: the figure is about applications or cases, but counts a route, an outcome or last year's. */
export type Verdict = Topic | readonly Topic[] | 'rejected' | null;

/** `…申请`, `依申请公开信息`, `申请公开事项`: the words end in applications for information. */
const APPLICATIONS =
  /(?:申请|依申请公开)(?:公开)?的?(?:政府|政务)?(?:信息)?(?:公开)?的?(?:申请)?(?:件|事项|信息|案件|案|文件|来函|来信|信函|函|邮件|要求|情况|工作|业务|条目|事宜|收件|来件|办件){0,3}(?:受理|接收|收到)?$/;
const APPLICATIONS_AFTER = /^的?(?:关于)?(?:依|公民|群众|书面|网络|公开|政府|政务|信息){0,6}申请(?!人)/;
const RECEIVING = /(?:收到|受理|接收|接到|新收|收|发生|接受|新增|处理)(?:了|过)?$/;
const FILLER =
  '(?:20\\d\\d年度?|已经?|均|全部|都|按时|按期|按规定|依法|依规|依申请公开|及时|全年|当年|本年度?|年内|年度|期间|街道|我镇|我乡|我街道|本镇|共|并|当场|合计|累计|实际|现|其中|政府信息公开|信息公开|申请|件|内)';
const ANSWERED = new RegExp(
  `^${FILLER}{0,6}(?:(?:答复|办结|回复|办毕|反馈)(?:了|完毕|完成|申请|件|政府信息公开|信息公开|依申请公开|申请人){0,4}|(?:办理|处理)(?:了|完毕|完成|结束)?)$`,
);
const ANSWERED_APPLICATIONS =
  /(?:答复|办结|回复|反馈|办理完毕)(?:了)?(?:依申请公开|申请公开|政府信息公开|信息公开|的|政府信息|信息){0,4}(?:申请|依申请公开|件|事项|信息){0,3}$/;
const NEXT_YEAR = '(?:下一?年度?|次年度?|明年|来年|下个?年度?|翌年|20\\d\\d年度?)';
const CARRIED = new RegExp(
  `(?:结转|转入|转至|转到|转|延期|顺延|延续|跨|留待|留)(?:办理)?(?:到|至|入|为|往)?${NEXT_YEAR}(?:度)?(?:继续)?(?:办理|答复|处理|办结)?(?:的)?(?:申请|件|数|数量){0,2}$|跨年度?(?:办理|答复|处理)?$`,
);
const CARRIED_AFTER = new RegExp(
  `^(?:申请|件)?.{0,20}(?:结转|转入|转至|转|延期|顺延|延至|延续|跨|留待).{0,4}${NEXT_YEAR}`,
);
const REMAINING =
  /^(?:另有|尚有|还有|其余|余下|余|剩余|剩|有|另|尚|其中|仍有|未办结|未办结的|在办|正在办理){0,2}$/;
const LAST_YEAR = /(?:上一?年度?|去年|往年|20\d\d年度?).{0,6}(?:结转|转入|转来)/;
const ROUTE = /当面|现场|网络|网上|网站|线上|在线|邮件|邮箱|信函|邮寄|传真|书面|纸质|来信|平台|窗口|口头/;

/** What a figure says about applications for information. */
export function requestTopic(view: View): Verdict {
  const { words, lead, tail } = view;
  const about = /申请/.test(lead) || view.subject === 'requests';
  if (LAST_YEAR.test(lead) || /结转(?:自|于|由)?(?:上|去)一?年/.test(lead)) return 'rejected';
  if (/^中(?!心)/.test(tail)) return about ? 'rejected' : null;
  if (CARRIED.test(words) || (about && /(?:^|[^年度])结转$/.test(words))) return 'requests.carried_out';
  if (about && REMAINING.test(words) && CARRIED_AFTER.test(tail)) return 'requests.carried_out';
  if (OTHER_APPLICATIONS.test(words)) return 'rejected';
  if (about && ANSWERED.test(words)) return 'requests.answered';
  if (/申请/.test(lead) && ANSWERED_APPLICATIONS.test(words) && /答复|办结|回复|反馈|办理完毕/.test(words)) {
    return 'requests.answered';
  }
  return isReceived(view) ? (isOneRoute(view) ? 'rejected' : 'requests.received') : null;
}

function isReceived(view: View): boolean {
  const { words, tail, subject } = view;
  if (/(?:不予公开|不予处理|部分公开|予以公开|同一申请人)/.test(words)) return false;
  if (APPLICATIONS.test(words)) return true;
  if (!RECEIVING.test(words) && !/(?:有|共)$/.test(view.lead)) return false;
  if (APPLICATIONS_AFTER.test(tail)) return true;
  return (
    subject === 'requests' &&
    words.length <= 24 &&
    !OTHER_THING.test(words) &&
    /(?:新收|收到|受理|接收|接到)$/.test(words)
  );
}

/** Applications by route (当面…件，网络…件) are parts; their total is another figure or is not stated. */
function isOneRoute(view: View): boolean {
  if (!ROUTE.test(view.lead)) return false;
  let routes = 0;
  for (const clause of view.sentence.clauses) {
    for (const count of clause.counts) {
      if (/其中/.test(count.lead)) return routes > 1;
      if (count.figure.kind !== 'other' && ROUTE.test(count.lead)) routes += 1;
    }
  }
  return routes > 1;
}
