import {
  GENERIC_MODIFIERS,
  GENERIC_NOUNS,
  OTHER_NOUNS,
  OTHER_VERBS,
  PUBLISHING_VERBS,
  QUANTITY_WORDS,
  REPORTING_VERBS,
} from './dictionary';

/** Patterns made of the dictionary, and the small cleanings every topic uses. */
export function anyOf(words: readonly string[]): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
}

const QUANTITY = new RegExp(`${anyOf(QUANTITY_WORDS)}$`);
/** 公开栏 and 公开指南 are things. */
const VERB = `${anyOf(PUBLISHING_VERBS)}(?!栏|牌|墙|指南|目录|平台|网|专栏|专区|制度|条例|规定|系统)`;
const MODIFIER = anyOf(GENERIC_MODIFIERS);
const NOUN = anyOf(GENERIC_NOUNS);
const SECOND_NOUN = anyOf([...GENERIC_NOUNS, '公告', '通知', '动态', '事项', '公示']);

/** `公开了各类政府信息`, `主动公开的信息`, `信息公开`: publishing as such, without saying of what. */
export const GENERIC_PUBLISHING = new RegExp(
  `${VERB}(?:了|出|过|的)?(?:${MODIFIER}){0,4}(?:${NOUN}(?:${NOUN}|[、和及]${MODIFIER}{0,2}${SECOND_NOUN}){0,2})?$`,
);
/** `…机构设置、低保救助等方面信息`: subjects are listed, but all of them are counted. */
export const LISTED_SUBJECTS = new RegExp(
  `等(?:各个|各类|多个|方面|领域|类|内容|类别|重点|\\d+大?类){0,3}的?(?:${MODIFIER}){0,3}(?:${anyOf(GENERIC_NOUNS)})?$`,
);
export const GENERIC_NOUN_FIRST = new RegExp(`^(?:${MODIFIER}){0,4}${anyOf(GENERIC_NOUNS)}`);
export const PUBLISHING = new RegExp(VERB);
export const LAST_PUBLISHING = new RegExp(`${VERB}(?!.*${VERB})`);
export const OTHER_ACT = new RegExp(anyOf(OTHER_VERBS));
export const OTHER_THING = new RegExp(anyOf(OTHER_NOUNS));
export const REPORTING = new RegExp(anyOf(REPORTING_VERBS));

/** The words before a figure without 共, 总数为, 达 … at their end. */
export function withoutQuantity(lead: string): string {
  let words = lead;
  // A loop, not a repeated group: 共有 could be taken apart in many ways.
  for (let match = QUANTITY.exec(words); match; match = QUANTITY.exec(words))
    words = words.slice(0, match.index);
  return words;
}

/** Without brackets, which explain and do not say what is counted. */
export function withoutBrackets(words: string): string {
  return words.includes('（') ? words.replace(/（[^（）]*）/g, '') : words;
}

/** Names in quotation marks as ▢: an account called “…发布” publishes nothing by its name. */
export function withoutNames(words: string): string {
  return words.includes('“') ? words.replace(/“[^“”]*”/g, '▢') : words;
}

/** `1.`, `（2）`, `①`, `一是`, and the words that join members, at the beginning. */
export function withoutListMark(words: string): string {
  return words.replace(
    /^(?:[、，；：\s|]|以及|及|和|与|并|[①-⑳]|\d{1,2}[.、](?!\d)|[一二三四五六七八九十]{1,2}(?:是|、)|（[一二三四五六七八九十\d]{1,3}）)+/,
    '',
  );
}
