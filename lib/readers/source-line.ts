import type { Place, RawCell, RawParagraph, RawRow } from './raw-document';

/** One line of a text file: its number from 1 and its text without the line end. */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
}

/** A cell as it grows line by line while a table is read. */
export interface OpenCell {
  text: string;
  readonly line: number;
  lastLine: number;
  /** From 1; only where several cells share a line. */
  readonly column?: number;
}

/** The lines of a text; `\r\n`, `\n` and the lone `\r` of old files end one. */
export function splitLines(text: string): SourceLine[] {
  const lines = text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
  const first = lines[0];
  if (first?.charCodeAt(0) === 0xfeff) lines[0] = first.slice(1);
  return lines.map((line, index) => ({ number: index + 1, text: line }));
}

/** True for '' and for white space of any width, no-break spaces and zero-width characters included. */
export function isBlank(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x20 && code !== 0x3000 && code !== 0xa0 && code !== 0x200b && code !== 0xfeff) {
      if (code < 0x2000 || code > 0x200a) return false;
    }
  }
  return true;
}

/** `[bookmark: _GoBack]`: what a converter left of a Word bookmark. It is no text of the report. */
const BOOKMARK = /\[bookmark:[^\]]{0,60}\]/g;

/** The text without the residue of converters. */
export function dropResidue(text: string): string {
  return text.includes('[bookmark:') ? text.replace(BOOKMARK, '') : text;
}

const LEADING = /^(?:\s*\[bookmark:[^\]]{0,60}\])+/;
const TRAILING = /(?:\[bookmark:[^\]]{0,60}\]\s{0,60})+$/;

/**
 * The paragraph of a line, null for a blank one. Residue at its ends is dropped, and the place says at which column the
 * text then begins; inside a sentence it stays, because columns are counted over it.
 */
export function paragraphOf(line: SourceLine): RawParagraph | null {
  if (!line.text.includes('[bookmark:')) {
    return isBlank(line.text) ? null : { kind: 'paragraph', text: line.text, place: linePlace(line.number) };
  }
  const residue = LEADING.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(residue).replace(TRAILING, '');
  if (isBlank(text)) return null;
  const column = residue === 0 ? undefined : residue + 1;
  return { kind: 'paragraph', text, place: linePlace(line.number, line.number, column) };
}

/** The place of a piece of a text file; only what is known stands in it. Written out because it is made for every cell. */
export function linePlace(line: number, lastLine = line, column?: number): Place {
  if (column === undefined) {
    return lastLine === line ? { kind: 'line', line } : { kind: 'line', line, lastLine };
  }
  return lastLine === line ? { kind: 'line', line, column } : { kind: 'line', line, lastLine, column };
}

/** A finished cell. White space at both ends stays: raw text is kept as it stood. */
function closeCell(cell: OpenCell): RawCell {
  return {
    text: isBlank(cell.text) ? '' : dropResidue(cell.text),
    place: linePlace(cell.line, cell.lastLine, cell.column),
    rowSpan: 1,
    colSpan: 1,
  };
}

/** A row of finished cells; null when there is no cell. */
export function closeRow(cells: readonly OpenCell[]): RawRow | null {
  const first = cells[0];
  const last = cells[cells.length - 1];
  if (!first || !last) return null;
  return { cells: cells.map(closeCell), place: linePlace(first.line, last.lastLine) };
}
