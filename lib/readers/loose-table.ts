import { isSectionHeading, isValueWord, startsFormTable } from './form-words';
import type { RawBlock, RawRow } from './raw-document';
import { closeRow, isBlank, linePlace, type OpenCell, type SourceLine } from './source-line';

/**
 * Tables that lost their mark-up: one cell a line, or a row's cells joined by spaces. Only the words of the form tell
 * that they are tables, and blank cells are gone. A row ends where a label follows a value:
 *
 *     规章          规章 0 0 0
 *     0             规范性文件 2 2 2
 *     0
 *     0       ◀── the next label opens a row
 *     规范性文件
 */

const LONGEST_CELL = 45;
/** How many lines without any value a table may begin with: its heads. */
const LONGEST_HEAD = 60;

interface Word extends OpenCell {
  readonly isValue: boolean;
}

/** Reads the loose table that begins at `from`; null when what follows has no values and so is no table. */
export function readLooseTable(
  lines: readonly SourceLine[],
  from: number,
): { blocks: RawBlock[]; next: number } | null {
  const words: Word[] = [];
  let joined = false;
  let sinceValue = 0;
  let next = from;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || sinceValue > LONGEST_HEAD) break;
    if (isBlank(line.text)) continue;
    if (index > from && endsTable(line.text)) break;
    const found = wordsOf(line);
    if (found.length > 1) joined = true;
    const hasValue = found.some((word) => word.isValue);
    sinceValue = hasValue ? 0 : sinceValue + 1;
    for (const word of found) words.push(word);
    next = index + 1;
  }
  if (!words.some((word) => word.isValue)) return null;
  const rows = rowsOf(words);
  const first = words[0];
  const last = words[words.length - 1];
  if (!first || !last) return null;
  const place = linePlace(first.line, last.lastLine);
  return {
    blocks: [{ kind: 'table', rows, place, layout: joined ? 'spaces' : 'cell-per-line' }],
    next,
  };
}

function endsTable(text: string): boolean {
  if (isSectionHeading(text)) return true;
  if (startsFormTable(text)) return false;
  return /[。；：]\s*$/.test(text) || (text.length > LONGEST_CELL && !/\s/.test(text.trim()));
}

/** The cells of a line. A line without a value is one label; else white space tells label and values apart. */
function wordsOf(line: SourceLine): Word[] {
  const parts = [...line.text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    column: match.index + 1,
    isValue: isValueWord(match[0]),
  }));
  const base = { line: line.number, lastLine: line.number };
  if (parts.length <= 1) return parts.map(({ text, isValue }) => ({ ...base, text, isValue }));
  if (!parts.some((part) => part.isValue)) return parts.map((part) => ({ ...base, ...part }));
  return parts.map((part) => ({ ...base, ...part }));
}

function rowsOf(words: readonly Word[]): RawRow[] {
  const rows: RawRow[] = [];
  let open: Word[] = [];
  for (const word of words) {
    const previous = open[open.length - 1];
    const opensRow =
      previous !== undefined && !word.isValue && (previous.isValue || startsFormTable(word.text));
    if (opensRow) {
      const row = closeRow(open);
      if (row) rows.push(row);
      open = [];
    }
    open.push(word);
  }
  const row = closeRow(open);
  if (row) rows.push(row);
  return rows;
}
