import type { Topic } from '@/lib/forms';
import { OTHER_APPLICATIONS } from './dictionary';
import type { Clause } from './sentences';
import { withoutBrackets } from './words';

/**
 * A 0 that words say: 未收到申请, 无行政复议, 诉讼均为零, 依申请公开数量：无. The figure has no unit, and stands where
 * its words begin.
 */
export interface Zero {
  readonly topic: Topic;
  /** The words that say so, and where they begin in the flow. */
  readonly raw: string;
  readonly at: number;
}

const NEGATION =
  /(?:从未|尚未|均未|也未|亦未|并未|未)(?:曾|再|有)?(?:收到|接到|接收到?|收取|收费|收|发生|产生|出现|受理|引发|引起|涉及|办理|因|存在|被|提起|遇到|有|对|向|就|征收|发出)|没有|没(?=收到|接到|发生|有)|不存在|不涉及|(?:暂|均|全|皆|并|亦|也)?无(?!法|关|误|障|偿|需|故|效|论|线|纸|不|疑|锡|形|缝|害|证|主|私|人机)/g;
/** What follows tells that the words deny something else: no late answers, no complaints. */
const DENIES_ELSE =
  /超期|逾期|延期|积压|遗漏|不满|异议|拒绝|拒不|败诉|纠错|违规|乱收|未按时|不当|投诉|举报|泄密/;
const LAST_YEAR = /(?:上一?年|去年|往年)度?/;

const APPLICATION_END =
  /(?:申请|依申请公开)(?:公开)?的?(?:政府|政务)?(?:信息)?(?:公开)?(?:的)?(?:件|事项|信息|案件|情况|要求|数量|数|工作|业务|记录|事宜|受理|来信|来函|函|问题|现象){0,3}$|公开(?:政府|政务)?信息的?(?:要求|请求)$|要求(?:获取|公开|提供)(?:政府|政务)?信息$/;
const NOT_APPLICATION = /结转|(?:复议|诉讼)的?申请|申请(?:人|表)$|申请行政/;
const NIL_AFTER = /(?:均|都|皆|全部|总数|数量|件数|数|情况|案件)?(?:为|是|：|:)?(?:零|无|“零”)$/;
const NOTHING_AFTER =
  /(?:均|都|皆|全部|也|亦|尚|从)?(?:未|没有|没)(?:有)?(?:发生|产生|出现|收到|接到|受理|涉及|收取)?过?$/;
const ZERO_WORD = /[“]?零[”]?(?:报告|申请|受理|收件|办件|发生|复议|诉讼|收费)/;

const MAY_DENY = /[未无没零]|不存在|不涉及/;

/** The zeros of a clause. `before` is the clause before it, for `数量：无`. */
export function zerosOf(clause: Clause, before: Clause | null): Zero[] {
  if (!MAY_DENY.test(clause.text)) return [];
  const text = withoutBrackets(clause.text);
  const nil = /^无$|^零$/.test(text) && clause.sign === '：' && before ? before : null;
  if (nil) return said(subjectTopics(nil.text), '无', clause.start);
  const zeroWord = ZERO_WORD.exec(text);
  if (zeroWord)
    return said(
      subjectTopics(text.replace(zeroWord[0], zeroWord[0].replace(/[“”零]|报告|发生/g, ''))),
      zeroWord[0],
      clause.start + zeroWord.index,
    );
  const after = NIL_AFTER.exec(text) ?? NOTHING_AFTER.exec(text);
  if (after && after.index > 1) {
    const topics = subjectTopics(text.slice(0, after.index));
    if (topics.length > 0) return said(topics, after[0], at(clause, text, after.index));
  }
  return deniedTopics(clause, text);
}

function at(clause: Clause, text: string, index: number): number {
  return (
    clause.start +
    (text === clause.text ? index : Math.max(0, clause.text.indexOf(text.slice(index, index + 4))))
  );
}

function said(topics: readonly Topic[], raw: string, position: number): Zero[] {
  return topics.map((topic) => ({ topic, raw, at: position }));
}

/** The topics the words before 均为零, ：无 … name. */
function subjectTopics(words: string): Topic[] {
  if (LAST_YEAR.test(words) || /不予公开|不予处理|部分公开/.test(words)) return [];
  const topics: Topic[] = [];
  const rest = words.replace(/(?:总)?(?:数量|情况|数|案件|件数|总数|件){1,4}$/, '');
  if (/复议/.test(words)) topics.push('reconsideration.total');
  if (/诉讼/.test(words)) topics.push('litigation.total');
  for (const item of rest.split(/[、和及与]/)) {
    if (APPLICATION_END.test(item) && !NOT_APPLICATION.test(item) && !OTHER_APPLICATIONS.test(item)) {
      topics.unshift('requests.received');
      break;
    }
  }
  if (/收费|信息处理费/.test(words) && !/违规|乱/.test(words)) topics.push('fee.amount');
  if (/结转/.test(words) && topics.length === 0) topics.push('requests.carried_out');
  return topics;
}

/** What stands behind 未收到, 没有, 无 … and is denied. */
function deniedTopics(clause: Clause, text: string): Zero[] {
  for (const match of text.matchAll(NEGATION)) {
    const denied = text.slice(match.index + match[0].length);
    if (LAST_YEAR.test(text.slice(0, match.index))) return [];
    const topics = deniedIn(denied, match[0]);
    if (topics.length > 0) return said(topics, match[0], at(clause, text, match.index));
  }
  return [];
}

function deniedIn(denied: string, negation: string): Topic[] {
  if (LAST_YEAR.test(denied)) return [];
  if (
    /收取|收费|征收/.test(negation) ||
    /收费|信息处理费|(?:收取|产生|发生).{0,16}费|^(?:任何)?费用/.test(denied)
  ) {
    return /乱收|违规|经费/.test(denied) ? [] : ['fee.amount'];
  }
  const topics: Topic[] = [];
  if (/复议/.test(denied)) topics.push('reconsideration.total');
  if (/诉讼/.test(denied)) topics.push('litigation.total');
  const because = topics.length > 0 && (/因/.test(denied) || /因/.test(negation));
  if (/结转|转下|转入下/.test(denied)) return topics.length > 0 ? topics : ['requests.carried_out'];
  if (!because && namesApplications(denied)) topics.unshift('requests.received');
  return topics;
}

function namesApplications(denied: string): boolean {
  return denied.split(/[、和及与或]/).some((item, index, items) => {
    if (!APPLICATION_END.test(item) || NOT_APPLICATION.test(item) || OTHER_APPLICATIONS.test(item))
      return false;
    return !items.slice(0, index + 1).some((part) => DENIES_ELSE.test(part));
  });
}
