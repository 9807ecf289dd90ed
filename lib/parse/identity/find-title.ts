import type { Place } from '@/lib/readers/raw-document';
import type { TextLine } from './source-text';

/** The title of a report with the white space of its line breaks taken out. */
export interface Title {
  readonly text: string;
  readonly place: Place;
}

const OUTLINE = /^(?:[（(]?[一二三四五六七八九十]+[）)、.．]|\d+[、.．])/;
const TITLE_END = /(?:报告|報告|年报|年報|总结|總結|情况|情況)(?:[（(].{1,12}[）)])?$/;
const DISCLOSURE = /信息.{0,6}(?:公开|公開|年度|工作)|政务公开|政務公開|公[开開].{0,4}年度/;
const SENTENCE = /[。；：，]/;
const LONGEST = 70;
/** A title may run over this many lines and may have that many lines (metadata, navigation) above it. */
const MOST_LINES = 4;
const LINES_ABOVE = 12;

/** The title at the head of the document, over as many lines as it is broken into; null when there is none. */
export function findTitle(lines: readonly TextLine[]): Title | null {
  for (let from = 0; from < Math.min(lines.length, LINES_ABOVE); from += 1) {
    let text = '';
    for (let to = from; to < Math.min(lines.length, from + MOST_LINES); to += 1) {
      const line = lines[to];
      if (!line || SENTENCE.test(line.text) || OUTLINE.test(line.text)) break;
      text += line.text;
      if (text.length > LONGEST) break;
      const place = lines[from]?.place;
      if (place && isTitle(text) && !goesOn(lines[to + 1], text)) return { text, place };
    }
    if (OUTLINE.test(lines[from]?.text ?? '')) return null;
  }
  return null;
}

function isTitle(text: string): boolean {
  return TITLE_END.test(text) && (DISCLOSURE.test(text) || /^工作年度报告$/.test(text));
}

/** `…公开工作情况` may be the first line of `…的报告`; a next line that is itself a title end belongs to it. */
function goesOn(next: TextLine | undefined, text: string): boolean {
  return (
    next !== undefined && /(?:情况|情況)$/.test(text) && /^的?(?:年度)?(?:报告|總結|总结)$/.test(next.text)
  );
}
