import { foldRadicals } from '@/lib/readers/radicals';
import type { Place, RawBlock } from '@/lib/readers/raw-document';

/** One line of running text as identity looks at it: folded, white space taken out, with its place. */
export interface TextLine {
  readonly text: string;
  readonly place: Place;
}

/** Beyond this a paragraph says nothing new about who and when; one of them may hold a whole report. */
const LONGEST = 4000;

/**
 * The paragraphs of a document, and rows of tables that are no form table of values (a metadata line drawn with pipes),
 * ready to be searched.
 */
export function textLines(blocks: readonly RawBlock[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') lines.push({ text: tighten(block.text), place: block.place });
    else if (block.rows.length <= 3) {
      for (const row of block.rows) {
        const text = row.cells.map((cell) => cell.text).join(' ');
        lines.push({ text: tighten(text), place: row.place });
      }
    }
  }
  return lines.filter((line) => line.text !== '');
}

function tighten(text: string): string {
  return foldRadicals(text.slice(0, LONGEST))
    .replace(/\[bookmark:[^\]]{0,60}\]|&nbsp;|[\s\u200b\ufeff]+/g, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
