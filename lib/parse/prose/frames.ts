/**
 * Which year a clause speaks of. A report compares with last year and announces the next; only this year's figures
 * are its own.
 *
 *     2019年公开64条，收到申请2件。2020年公开72条，比上年增加8条。明年拟公开100条以上。    (report of 2020)
 *     └ before ─────────────────┘└ this ───────┘└ this: a change ──┘└ plan ──────────┘
 */
export type Frame = 'this' | 'before' | 'plan';

const YEAR = /(?<![\d年])((?:19|20)\d\d|[一二][零〇0九][零〇0一二三四五六七八九\d]{2})年(度)?/g;
const LABEL_AFTER =
  /^(?:年度(?:工作)?(?:报告|总结|计划|预算|决算)|(?:工作)?(?:报告|总结|计划|要点)|财政|部门|预算|决算|预决算|政府信息公开(?:工作)?(?:年度)?(?:报告|年报))/;
const DATE_AFTER = /^\d{1,2}(?:月|日)/;
const VERB_BEFORE = /(?:公开|发布|公布|编制|完成|公示|推送|制定|印发)(?:了)?$/;
const COMPARED = /(?:比|较|与|同|和|于|由|从)$/;
const THIS = /今年|本年|年内|当年|全年|一年来|报告期|本期/;
/** After a target, what was really done. */
const CARRIED_OUT = /^(?:实际|实有|现已|截至|截止|今年|本年)/;
const LAST =
  /(?<![比较与同和由从超是的]|结转)(?:上一?年|去年|往年|前年)(?!度?.{0,8}结转|度?(?:的?基础|相比|同比|末|底))/;
const NEXT = /下一步|下步工作|明年|来年|新的一年|今后/;
const PLANNED =
  /计划(?=(?:全年|年内)?(?:主动|新|公开|发布|推送|到|在|完成|增|编|收|达|通过|开展|实现))|拟(?=主动|公开|发布|推送|在|于|新|通过|全年|每)|力争|争取|预计|确保(?=.{0,10}(?:不少于|不低于|达到))|不少于|不低于|目标|将(?=继续|进一步|力争|新增|公开|主动|发布|推送|达到|努力|争取|全年)/;

const CHINESE_DIGITS = '零一二三四五六七八九';

/** Words without any of these tell no year and no plan. */
const TELLS = /[年期步后划拟争预确于标将实现截]/;

/** The frame of a clause, given that of the words before it. A year or a word for it at its beginning changes the frame. */
export function frameOf(words: string, before: Frame, year: number | null): Frame {
  if (!TELLS.test(words)) return before;
  let frame = before;
  if (before === 'before' ? THIS.test(words) : CARRIED_OUT.test(words)) frame = 'this';
  for (const match of words.matchAll(YEAR)) frame = yearFrame(words, match, year) ?? frame;
  if (LAST.test(words.slice(0, 24))) frame = 'before';
  if (NEXT.test(words) || PLANNED.test(words)) frame = 'plan';
  return frame;
}

/** What one year in the words means for the figures after it; null when it is a label, a date or compared with. */
function yearFrame(words: string, match: RegExpExecArray, year: number | null): Frame | null {
  const lead = words.slice(0, match.index);
  const after = words.slice(match.index + match[0].length - (match[2] ? 1 : 0));
  const rest = words.slice(match.index + match[0].length);
  if (COMPARED.test(lead) || VERB_BEFORE.test(lead) || LABEL_AFTER.test(after) || LABEL_AFTER.test(rest))
    return null;
  const value = yearValue(match[1] ?? '');
  if (year === null || value === null) return null;
  if (/自(?:从)?$/.test(lead) && value < year) return null;
  if (value === year) return 'this';
  if (value < year) return 'before';
  return DATE_AFTER.test(rest) || /(?:截至|截止|至|到)$/.test(lead) ? null : 'plan';
}

function yearValue(text: string): number | null {
  const digits = [...text.replaceAll('〇', '零')].map((sign) => {
    const digit = CHINESE_DIGITS.indexOf(sign);
    return digit < 0 ? sign : String(digit);
  });
  const value = Number(digits.join(''));
  return value >= 1990 && value < 2100 ? value : null;
}

const CHANGE =
  /(?:同比|环比|(?:比|较|与|同).{0,12})?(?:增加|增长|减少|下降|上升|降低|提高|多出|净增|增多|增幅|增量|(?<!新)增|减|少|多)(?:了|为|是)?(?:约|近)?$/;
const LEVEL = /(?:增加到|增至|增加至|上升到|上升至|提高到|达到|达|减少到|减至|降至|减少至|下降到)$/;

/** True when a figure is a change or last year's value that this year's is compared with, not a count of its own. */
export function isComparison(lead: string): boolean {
  if (LEVEL.test(lead)) return false;
  return (
    CHANGE.test(lead) ||
    (/(?:上年|去年|上一年|上年同期|往年|20\d\d年)(?:度)?的?$/.test(lead.replace(/(?:共|总|公开|的)+$/, '')) &&
      /(?:比|较|由|从|与)/.test(lead))
  );
}

const RECURRING =
  /每(?:年|月|季|周|天|日|旬|个|次|条|件|人|村|两|半|名|篇)|[日月周年人]均|平均|单[日月周]|当日|最多|最高/;
/** 近三年, 五年来: more than the year. */
const MORE_YEARS = /近[两二三四五六七八九十\d]年|(?<![\d一])[两二三四五六七八九十\d]年(?:来|间|累计)/;
const PART_OF_YEAR = /[上下]半年|[一二三四1-4]季度|(?<!\d)\d{1,2}月份/;

/** True for a rhythm (每月一条), a mean, a peak, a part of the year or several years: none is a figure of the year. */
export function isNotOfTheYear(lead: string): boolean {
  return RECURRING.test(lead) || PART_OF_YEAR.test(lead) || MORE_YEARS.test(lead);
}

const SINCE =
  /自.{0,20}(?:以来|起)|(?:开通|上线|建站|成立|建成|运行|开展|启用|创办|注册|实施|施行).{0,6}以来|历年|至今/;
const OF_THIS_YEAR = /(?:今|本|当)年|年内|全年|20\d\d年/;

/** Whether a clause counts since a start in the past, given whether the words before it did. */
export function countsSince(words: string, before: boolean, year: number | null): boolean {
  if (SINCE.test(words)) return year === null || !words.includes(`自${year}年`);
  return before && !OF_THIS_YEAR.test(words);
}
