import { foldRadicals } from '@/lib/readers/radicals';

/**
 * Labels are compared by what is left when everything that varies without meaning is gone: white space, punctuation,
 * widths, radicals of PDF text, and the enumerator in front.
 *
 *     '（三）不予公开'  →  不予公开        '3.危及“三安全一稳定”'  →  危及三安全一稳定
 */
export interface LabelKey {
  readonly key: string;
  /** The enumerator that stood in front (`三`, `7`), '' for none. */
  readonly enumerator: string;
}

const ENUMERATOR =
  /^\s*[（(【]?\s*([一二三四五六七八九十]{1,3}|\d{1,2})\s*[)）】]?\s*[、.．,，:：]?\s*(?=\S)/;
const BARE_ENUMERATOR = /^\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?![)）】、.．,，:：\s])/;
const NOT_LETTERS = /[^\p{Script=Han}A-Za-z0-9]/gu;

/** The comparable form of a label; `key` is '' for text without letters or digits. */
export function labelKey(text: string): LabelKey {
  const folded = narrowDigits(foldRadicals(text));
  // 三公经费 or 2023年 begin with a numeral that counts nothing.
  const match = BARE_ENUMERATOR.test(folded) ? null : ENUMERATOR.exec(folded);
  const rest = match ? folded.slice(match[0].length) : folded;
  return { key: rest.replace(NOT_LETTERS, ''), enumerator: match?.[1] ?? '' };
}

function narrowDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** True when two keys differ by so few characters that one must be a slip for the other (办结/转结, 数量/数). */
export function isSlipOf(key: string, known: string): boolean {
  const allowed = known.length >= 9 ? 2 : known.length >= 5 ? 1 : 0;
  if (allowed === 0 || Math.abs(key.length - known.length) > allowed) return false;
  return editDistance(key, known) <= allowed;
}

function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const substituted = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(substituted, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}
