import { foldRadicals } from '@/lib/readers/radicals';
import type { Place, RawDocument } from '@/lib/readers/raw-document';
import type { Passage, Piece } from './passage';
import { tablePassage } from './tables';

/**
 * The paragraphs of a document as passages: lines that a converter broke inside a sentence or a word are joined, and
 * every position of a passage still knows its place.
 *
 *     line 7   主动公开政府信息190条，其中政务微博公      one passage: …其中政务微博公开42条。
 *     line 8   开42条。                                position of 42 → line 8 column 2
 *
 * The section about problems and next year is left out; of 其他需要报告的事项 only what it says of fees is used.
 */
type Part = Passage['part'] | 'problems';

interface Line {
  readonly text: string;
  readonly place: Place;
}

/** A passage is not joined beyond this length: more lines without a stop are no prose. */
const LONGEST_PASSAGE = 8000;

/** The passages of a document in its order, without those that give no figure of the year. */
export function readPassages(document: RawDocument): Passage[] {
  const passages: Passage[] = [];
  const sections = new Sections();
  let lines: Line[] = [];
  let part: Part = 'report';
  const close = () => {
    if (lines.length > 0 && part !== 'problems') passages.push(joinLines(lines, part));
    lines = [];
  };
  const { blocks } = document;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table') {
      close();
      const table = part === 'problems' ? null : tablePassage(block, part);
      if (table) passages.push(table);
      continue;
    }
    const next = blocks[index + 1];
    const after = next?.kind === 'paragraph' ? next.text : '';
    if (isPageNumber(block.text, after)) continue;
    if (!joins(lines, block.text)) close();
    part = sections.enter(block.text);
    lines.push({ text: block.text, place: block.place });
  }
  close();
  return passages;
}

function joinLines(lines: readonly Line[], part: Passage['part']): Passage {
  let text = '';
  const pieces: Piece[] = [];
  for (const line of lines) {
    // Two figures that meet at a line end are kept apart, not run together.
    if (/[\d０-９]\s*$/.test(text.slice(-4)) && /^\s*[\d０-９]/.test(line.text)) text += '\n';
    pieces.push({ start: text.length, place: line.place, fixed: false });
    text += line.text;
  }
  return { text, pieces, part };
}

/** A page number between two lines: `3`, `- 3 -`, `2、`. */
function isPageNumber(text: string, next: string): boolean {
  if (text.length > 12 || !/^[\s—–\-－]*(?:第?\s*[\d０-９]{1,3}\s*页?)[\s—–\-－、.．]*$/.test(text))
    return false;
  return !/^\s*[余多]?[条件篇份个次期项则起宗]/.test(next);
}

const STOP = /[。！？!?][”"』）)]*\s*$/;
const OPEN = /(?:[，、；：,;:][”"]?|其中|包括|如下|分别为|具体为)\s*$/;
const LEVELS = [
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.．:：]|第[一二三四五六七八九十]{1,3}(?:部分|章|节))/,
  /^\s*[（(][一二三四五六七八九十]{1,3}[）)]/,
  /^\s*[\d０-９]{1,2}[、.．](?![\d０-９])/,
  /^\s*(?:[（(][\d０-９]{1,2}[）)]|[①-⑳])/,
];

/** Whether a line goes on with the passage so far. */
function joins(lines: readonly Line[], text: string): boolean {
  const last = lines.at(-1)?.text;
  if (last === undefined) return false;
  if (lines.reduce((sum, line) => sum + line.text.length, 0) > LONGEST_PASSAGE) return false;
  const level = levelOf(text);
  if (OPEN.test(last.slice(-6))) return level !== 1;
  if (STOP.test(last.slice(-6))) return level > 2 && levelOf(last) === level && last.length < 60;
  return level === 0 && !isHeading(last);
}

/** 1 for 一、 2 for （一） 3 for 1. 4 for （1） or ①; 0 for none. */
function levelOf(text: string): number {
  const head = foldRadicals(text.slice(0, 24));
  return LEVELS.findIndex((level) => level.test(head)) + 1;
}

function isHeading(text: string): boolean {
  return (
    levelOf(text) > 0 && text.trim().length <= 25 && !/[，。；：,;:\d]/.test(text.replace(/^\s*\d+/, ''))
  );
}

const PROBLEMS =
  /存在.{0,12}(?:问题|不足|困难|薄弱)|主要问题|问题.{0,3}改进|改进(?:措施|情况|方向)|下一步|下步|打算|思路|努力方向|(?:明年|今后).{0,6}(?:计划|安排|重点)/;
const OTHER = /其他.{0,4}(?:报告|说明)/;
const BARE_HEADING = /^[^，。；：,;:]{4,30}$/;

/** Which part of the report a line belongs to, told by the headings. */
class Sections {
  private part: Part = 'report';
  private level = 0;

  enter(text: string): Part {
    const level = levelOf(text) || (BARE_HEADING.test(text.trim()) ? 1 : 0);
    if (level === 0) return this.part;
    const title = foldRadicals(text.trim().slice(0, 60)).split(/[，。；：,;:]/, 1)[0] ?? '';
    const part = title.length > 40 ? 'report' : partOf(title);
    const bare = levelOf(text) === 0;
    if (bare && part === 'report') return this.part;
    if (this.part === 'report' ? part !== 'report' : level <= this.level) {
      this.part = part;
      this.level = level;
    }
    return this.part;
  }
}

function partOf(title: string): Part {
  if (PROBLEMS.test(title)) return 'problems';
  return OTHER.test(title) ? 'other' : 'report';
}
