import { isSectionHeading, startsFormTable } from './form-words';
import type { RawBlock, RawRow } from './raw-document';
import { closeRow, dropResidue, isBlank, linePlace, type OpenCell, type SourceLine } from './source-line';

/**
 * The dump the original reports came as: a tab opens a cell, a line without one goes on in the cell before, a blank line
 * ends the row, two of them (or a paragraph) the table.
 *
 *     ⇥信息内容          a cell
 *     ⇥本年新            a cell …
 *     制作数量           … that runs over two lines
 *                       end of the row
 *     ⇥规章
 *     ⇥                 a blank cell
 *
 * Rows with all their cells on one line, told apart by tabs, are read too; their cells know their column.
 */

/** Longer lines than this are prose that follows the table, never the rest of a cell. */
const LONGEST_CONTINUATION = 40;

export function isTabLine(line: string): boolean {
  if (!line.includes('\t')) return false;
  if (line.charCodeAt(0) === 9) return true;
  const cells = line.split('\t');
  return cells.length > 2 && cells.every((cell) => cell.length <= 60);
}

/** Reads the table that begins at `from` (a tab line, or the head of a block over some); gives it as blocks and the index of the first line after it. */
export function readTabTable(
  lines: readonly SourceLine[],
  from: number,
): { blocks: RawBlock[]; next: number } {
  const rows: RawRow[] = [];
  let open: OpenCell[] = [];
  const endRow = () => {
    const row = closeRow(open);
    if (row) rows.push(row);
    open = [];
  };
  let index = from;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (isTabLine(line.text)) {
      const cells = cellsOf(line);
      if (cells.length > 1) endRow();
      // No spread: a row may have more cells than a call may have arguments.
      for (const cell of cells) open.push(cell);
      if (cells.length > 1) endRow();
    } else if (isBlank(line.text)) {
      const ended = open.length === 0;
      endRow();
      const following = lines[index + 1];
      if (ended || !following || !(isTabLine(following.text) || startsFormTable(following.text))) break;
    } else if (startsFormTable(line.text)) {
      // Where rows stand on one line, the head of a block is a row of one cell without a tab.
      endRow();
      open.push({ text: line.text, line: line.number, lastLine: line.number });
      endRow();
    } else if (open.length > 0 && continuesCell(line.text)) {
      const cell = open[open.length - 1];
      if (cell) {
        cell.text = `${cell.text}\n${line.text}`;
        cell.lastLine = line.number;
      }
    } else break;
  }
  endRow();
  return { blocks: indentedProse(rows) ?? tableOf(rows), next: index };
}

function continuesCell(text: string): boolean {
  return text.length <= LONGEST_CONTINUATION && !isSectionHeading(text) && !/[。；]\s*$/.test(text);
}

function cellsOf(line: SourceLine): OpenCell[] {
  const opensWithTab = line.text.charCodeAt(0) === 9;
  const text = opensWithTab ? line.text.slice(1) : line.text;
  if (!text.includes('\t')) return [{ text, line: line.number, lastLine: line.number }];
  const parts = text.split('\t');
  let column = opensWithTab ? 2 : 1;
  return parts.map((text) => {
    const cell = { text, line: line.number, lastLine: line.number, column };
    column += text.length + 1;
    return cell;
  });
}

/** A tab also indents paragraphs. One single row of nothing but sentences is prose, not a table. */
function indentedProse(rows: readonly RawRow[]): RawBlock[] | null {
  const [row] = rows;
  if (rows.length !== 1 || !row) return null;
  const isProse = row.cells.every((cell) => cell.text.length > 24 || isSectionHeading(cell.text));
  if (!isProse) return null;
  return row.cells.map((cell) => ({
    kind: 'paragraph',
    text: dropResidue(cell.text),
    place: cell.place,
  }));
}

function tableOf(rows: readonly RawRow[]): RawBlock[] {
  const first = rows[0]?.place;
  const last = rows[rows.length - 1]?.place;
  if (first?.kind !== 'line' || last?.kind !== 'line') return [];
  return [{ kind: 'table', rows, place: linePlace(first.line, last.lastLine ?? last.line), layout: 'tabs' }];
}
