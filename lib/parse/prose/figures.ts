import { BREAKING_MEASURES, ITEM_UNITS } from './dictionary';
import { parseArabic, parseChinese } from './numerals';

/**
 * A number of the flow with the word it counts in. `items` may become a mention, `money` an amount, `bare` has no unit;
 * `other` (people, per cent, places) only separates what stands before it from what stands after it.
 */
export interface Figure {
  readonly kind: 'items' | 'money' | 'bare' | 'other';
  /** 元 for money. */
  readonly value: number;
  readonly approximate: boolean;
  /** As in the flow: 条, 件次, 元; '' for `bare`. */
  readonly unit: string;
  /** Where the unit begins. */
  readonly unitAt: number;
  /** Where the figure begins, words like 近 and 约 included, and ends, 以上 included. */
  readonly start: number;
  readonly end: number;
  /** Where its digits begin. */
  readonly digits: number;
}

const CHINESE = '[零〇一二两三四五六七八九十百千万亿]+';
const ARABIC = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const UNITS = [...ITEM_UNITS, ...BREAKING_MEASURES, '元', '%'].sort((a, b) => b.length - a.length).join('|');
const FIGURE = new RegExp(
  `(${ARABIC}|${CHINESE})(余|多|来|有余)?([百千]?[万亿]|[百千])?(余|多)?(?:人民币)?(${UNITS})?`,
  'g',
);

const BEFORE = /(?:将近|接近|大约|大概|(?<![节合预契条签制])约|(?<![最附临靠远])近|逾|超过|(?<!高)超|突破)$/;
const AFTER = /^(?:以上|左右|上下|有余)/;
/** What may follow a Chinese numeral with its unit; elsewhere it is part of a name (五条岭镇) or an idiom. */
const AFTER_CHINESE =
  /^(?:$|[，。；、：！？）（“”①-⑳ ]|[等以均全已为是都和及其的]|左右|政府|政务|信息|图文|内容|文章|依申请|申请|公开|行政|推文|，)/;
/** 数十条, 几百条: no number at all. */
const SOME = /[几数好]$/;
/** 不足100条, 100条以内: an upper bound is not the figure. */
const BELOW = /(?:不足|不到|未满|少于|低于|不超过|不多于)$/;
const LIST_MARK_AFTER = new RegExp(`(?:^|[。；，：（|！？”]|${ITEM_UNITS.join('|')})$`);
const NOT_BEFORE = /[\d第.\-—~～－〔[ ]$/;

/** Every figure of a text, in its order. Years, dates, ordinals and numbers without a word to count in are left out. */
export function findFigures(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const figure = toFigure(text, match);
    if (figure) figures.push(figure);
  }
  return figures;
}

function toFigure(text: string, match: RegExpExecArray): Figure | null {
  const [whole, number = '', more, multiplier = '', moreAfter, unit = ''] = match;
  const at = match.index;
  const end = at + whole.length;
  const lead = text.slice(Math.max(0, at - 3), at);
  if (unit === '' && isListMark(lead, text.charAt(end))) return null;
  if (
    NOT_BEFORE.test(lead) ||
    (SOME.test(lead) && /^[十百千万]/.test(number)) ||
    (unit === '' && !standsAlone(text, number, end))
  )
    return null;
  const chinese = !/\d/.test(number);
  const around = (BEFORE.exec(lead) ?? (/^[百千万]/.test(number) ? /上$/.exec(lead) : null))?.[0] ?? '';
  const vague = around !== '' || Boolean(more) || Boolean(moreAfter);
  if (chinese && (!AFTER_CHINESE.test(text.slice(end, end + 4)) || (/^[百千万亿]/.test(number) && !vague))) {
    return null;
  }
  const value = chinese ? timesOf(parseChinese(number), multiplier) : parseArabic(number, multiplier);
  if (value === null) return null;
  const after = unit === '' ? '' : (AFTER.exec(text.slice(end, end + 2))?.[0] ?? '');
  return {
    kind: BELOW.test(lead) || /^以[内下]/.test(text.slice(end, end + 2)) ? 'other' : kindOf(unit, value),
    value,
    approximate: vague || after !== '',
    unit,
    unitAt: end - unit.length,
    start: at - around.length,
    end: end + after.length,
    digits: at,
  };
}

/** `；4、财政预决算2条`: the 4 numbers a member. */
function isListMark(lead: string, next: string): boolean {
  return next === '、' && LIST_MARK_AFTER.test(lead);
}

function timesOf(value: number | null, multiplier: string): number | null {
  const factor = multiplier === '' ? 1 : parseChinese(multiplier);
  return value === null || factor === null ? null : value * factor;
}

/** A number without a unit is read only where nothing else follows it, and never when it may be a year. */
function standsAlone(text: string, number: string, end: number): boolean {
  if (
    !/^(?:$|[。；，、）])/.test(text.slice(end, end + 1)) &&
    !/^申请/.test(text.slice(end, end + 12).replace(/^(?:政府)?信息公开/, ''))
  ) {
    return false;
  }
  return /^\d{1,6}$/.test(number) ? !/^(?:19|20)\d\d$/.test(number) : number === '零';
}

function kindOf(unit: string, value: number): Figure['kind'] {
  if (unit === '') return 'bare';
  if (unit === '元') return 'money';
  return ITEM_UNITS.includes(unit) && Number.isInteger(value) ? 'items' : 'other';
}
