/**
 * PDF text often carries Kangxi radicals (⼀ U+2F00) where the ideograph (一 U+4E00) is meant. They look alike and match
 * nothing. Only these characters are folded, never the whole text: NFKC over values would make ① a 1.
 */

/** The CJK radicals supplement has no compatibility mapping of its own; these are the ones that stand for a whole character. */
const SUPPLEMENT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '⺟': '母',
    '⺠': '民',
    '⻁': '虎',
    '⻄': '西',
    '⻅': '见',
    '⻆': '角',
    '⻉': '贝',
    '⻋': '车',
    '⻓': '长',
    '⻔': '门',
    '⻘': '青',
    '⻙': '韦',
    '⻚': '页',
    '⻛': '风',
    '⻜': '飞',
    '⻝': '食',
    '⻢': '马',
    '⻣': '骨',
    '⻤': '鬼',
    '⻥': '鱼',
    '⻦': '鸟',
    '⻧': '卤',
    '⻨': '麦',
    '⻩': '黄',
    '⻬': '齐',
    '⻮': '齿',
    '⻰': '龙',
    '⻳': '龟',
  }),
);

const RADICALS = /[\u2E80-\u2FD5]/g;

/** The text with Kangxi and supplement radicals as the ideographs they stand for; every other character untouched. */
export function foldRadicals(text: string): string {
  if (text.search(RADICALS) < 0) return text;
  return text.replace(RADICALS, (radical) => SUPPLEMENT.get(radical) ?? radical.normalize('NFKC'));
}
