import { foldRadicals } from './radicals';

/**
 * The few words of the official form by which plain text without any table mark-up can still be told to be a table, and
 * by which a heading is known that was glued to the table before it. What rows and columns mean is the parser's matter.
 */

const TABLE_START =
  /^[（(]?第二十条第[（(]?.[）)]?项|^信息内容(?:\s|$)|^申请人情况(?:\s|$)|勾稽关系为|^行政复议(?:\s|行政诉讼|$)/;

/** Longer lines are tables only if their cells are joined by spaces. */
const LONGEST_HEAD = 60;
const FEWEST_VALUES = 3;

/** True for a line with which one of the form's tables begins. */
export function startsFormTable(line: string): boolean {
  const text = foldRadicals(line.slice(0, LONGEST_HEAD * 2)).trim();
  if (!TABLE_START.test(text)) return false;
  return text.length <= LONGEST_HEAD || line.split(/\s+/).filter(isValueWord).length >= FEWEST_VALUES;
}

const SECTION_WORDS =
  /总体情况|主动公开政府信息(?:的)?情况|申请(?:的)?情况|行政复议、(?:行政)?诉讼|存在的?(?:主要)?问题|其他(?:需要)?(?:报告|说明)|改进(?:情况|措施)/;
const NUMBERED_HEADING = /^\s*[（(]?[一二三四五六七八九十]+[）)]?[、.．，,\s]/;

/** True for a heading of a section of the report, which no table cell ever is. */
export function isSectionHeading(line: string): boolean {
  if (line.length > LONGEST_HEAD) return false;
  const text = foldRadicals(line);
  return NUMBERED_HEADING.test(text) && SECTION_WORDS.test(text);
}

const VALUE = /^(?:[+\-－＋−]?[\d０-９][\d０-９,，.．]*(?:[万亿余多元件项条]*)|[/／\-—－–*＊]+|无|N\/A)$/i;

/** True for a word that stands in a cell for a figure: digits, an amount, a mark alone. `1.` and `（七）` are labels. */
export function isValueWord(word: string): boolean {
  return VALUE.test(word) && !/[.．,，]$/.test(word);
}
