import { startsFormTable } from './form-words';
import type { RawBlock, RawRow } from './raw-document';
import { closeRow, isBlank, linePlace, type OpenCell, type SourceLine } from './source-line';

/**
 * Tables drawn with pipes. Rows on one line, with or without an outer pipe, and the form in which every cell but the
 * row's last ends its own line with a pipe:
 *
 *     | 规章 | 0 | 0 | 0 |          规章 |
 *     规章 | 0 | 0 | 0 |            0 |
 *                                   0 |
 *                                   0
 */

/** The line under a head, `|---|:--:|`. A row of single dashes is a row of marks. */
const RULER = /^(?=.*(?:--|[─━=]{2}))[\s|:+\-─━=]*$/;

export function isPipeLine(line: string): boolean {
  const text = line.trim().replaceAll('｜', '|');
  const first = text.indexOf('|');
  if (first < 0) return false;
  return text.endsWith('|') || (first === 0 && text.length > 1) || text.indexOf('|', first + 1) > 0;
}

/** Reads the table that begins at `from` (a pipe line); gives it as blocks and the index of the first line after it. */
export function readPipeTable(
  lines: readonly SourceLine[],
  from: number,
): { blocks: RawBlock[]; next: number } {
  const rows: RawRow[] = [];
  const outer = outerPipes(lines, from);
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
    if (!isPipeLine(line.text)) {
      if (startsFormTable(line.text)) {
        // The head of a block is a row of one cell and so has no pipe of its own.
        endRow();
        open.push({ text: line.text, line: line.number, lastLine: line.number });
        endRow();
        continue;
      }
      if (open.length > 0 && !isBlank(line.text) && line.text.length <= 40) {
        open.push({ text: line.text, line: line.number, lastLine: line.number });
        endRow();
        continue;
      }
      endRow();
      const following = lines[index + 1];
      const goesOn = following && (isPipeLine(following.text) || startsFormTable(following.text));
      if (!isBlank(line.text) || !goesOn) break;
      continue;
    }
    if (RULER.test(line.text)) continue;
    const cells = cellsOf(line, outer);
    const only = cells.length === 1 ? cells[0] : undefined;
    if (only) open.push({ text: only.text, line: only.line, lastLine: only.lastLine });
    else {
      endRow();
      open = cells;
      endRow();
    }
  }
  endRow();
  const first = rows[0]?.place;
  const last = rows[rows.length - 1]?.place;
  if (first?.kind !== 'line' || last?.kind !== 'line') return { blocks: [], next: index };
  const place = linePlace(first.line, last.lastLine ?? last.line);
  return { blocks: [{ kind: 'table', rows, place, layout: 'pipes' }], next: index };
}

interface OuterPipes {
  readonly before: boolean;
  readonly after: boolean;
}

/** Whether the table draws a pipe before and after each row. Where only some rows have one, it bounds a blank cell. */
function outerPipes(lines: readonly SourceLine[], from: number): OuterPipes {
  let before = true;
  let after = true;
  for (let index = from; index < lines.length; index += 1) {
    const text = lines[index]?.text.trim().replaceAll('｜', '|') ?? '';
    if (text === '' || RULER.test(text)) continue;
    if (!isPipeLine(text)) {
      if (startsFormTable(text)) continue;
      break;
    }
    before &&= text.startsWith('|');
    after &&= text.endsWith('|');
  }
  return { before, after };
}

/** The cells of a line. A pipe at its very end opens no cell when it stands alone: the next cell is on the next line. */
function cellsOf(line: SourceLine, outer: OuterPipes): OpenCell[] {
  const text = line.text.replaceAll('｜', '|').trimEnd();
  const indent = text.length - text.trimStart().length;
  const from = outer.before && text[indent] === '|' ? indent + 1 : 0;
  const endsCell = text.endsWith('|') && (outer.after || text.indexOf('|') === text.length - 1);
  const to = endsCell ? text.length - 1 : text.length;
  let column = from + 1;
  return text
    .slice(from, Math.max(from, to))
    .split('|')
    .map((part) => {
      const lead = part.length - part.trimStart().length;
      const cell = { text: part.trim(), line: line.number, lastLine: line.number, column: column + lead };
      column += part.length + 1;
      return cell;
    });
}
