/**
 * What every reader makes of a file, whatever its format: paragraphs and tables in the order of the source, each
 * piece with the place it stands at. Nothing is interpreted here; blank cells stay, text is as in the source except
 * that characters were decoded.
 */

/**
 * Where something stands in its source. Text files count lines and columns from 1; `lastLine` is given where a piece
 * runs over several lines. Formats with a page or table structure name those.
 */
export type Place =
  | { readonly kind: 'line'; readonly line: number; readonly column?: number; readonly lastLine?: number }
  | { readonly kind: 'cell'; readonly table: number; readonly row: number; readonly cell: number }
  | { readonly kind: 'page'; readonly page: number; readonly detail?: string };

export interface RawCell {
  /** The text of the cell, lines of a cell that runs over several joined by `\n`; '' for a blank cell. */
  readonly text: string;
  readonly place: Place;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface RawRow {
  readonly cells: readonly RawCell[];
  readonly place: Place;
}

export interface RawTable {
  readonly kind: 'table';
  readonly rows: readonly RawRow[];
  readonly place: Place;
  /** How the rows and cells were told apart. `cell-per-line` and `spaces` cannot see blank cells. */
  readonly layout: 'tabs' | 'pipes' | 'cell-per-line' | 'spaces' | 'grid';
}

export interface RawParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly place: Place;
}

export type RawBlock = RawParagraph | RawTable;

/** A part of the file that was not read, or was read with a reservation; shown to the user. */
export interface ReaderNote {
  readonly code: string;
  readonly place: Place | null;
  readonly detail: string;
}

export type FileFormat = 'txt' | 'docx' | 'doc' | 'html' | 'pdf' | 'zip' | 'csv' | 'xlsx' | 'unknown';

export interface RawDocument {
  readonly format: FileFormat;
  /** `utf-8`, `utf-16le`, `utf-16be`, `gb18030`; null where the format has no encoding of its own. */
  readonly encoding: string | null;
  readonly blocks: readonly RawBlock[];
  readonly notes: readonly ReaderNote[];
}

/** `line 92`, `line 6 column 43`, `line 25-26`, `table 2 row 14 cell 3`, `page 4 …`: a place as extracts write it. */
export function formatPlace(place: Place): string {
  switch (place.kind) {
    case 'line': {
      const lines =
        place.lastLine && place.lastLine !== place.line ? `${place.line}-${place.lastLine}` : place.line;
      return place.column === undefined ? `line ${lines}` : `line ${lines} column ${place.column}`;
    }
    case 'cell':
      return `table ${place.table} row ${place.row} cell ${place.cell}`;
    case 'page':
      return place.detail ? `page ${place.page} ${place.detail}` : `page ${place.page}`;
  }
}

/** The place that {@link formatPlace} wrote, null for text of another shape. */
export function parsePlace(text: string): Place | null {
  const line = /^line (\d+)(?:-(\d+))?(?: column (\d+))?$/.exec(text);
  if (line) {
    return {
      kind: 'line',
      line: Number(line[1]),
      ...(line[2] === undefined ? {} : { lastLine: Number(line[2]) }),
      ...(line[3] === undefined ? {} : { column: Number(line[3]) }),
    };
  }
  const cell = /^table (\d+) row (\d+) cell (\d+)$/.exec(text);
  if (cell) return { kind: 'cell', table: Number(cell[1]), row: Number(cell[2]), cell: Number(cell[3]) };
  const page = /^page (\d+)(?: (.+))?$/.exec(text);
  if (page) {
    return { kind: 'page', page: Number(page[1]), ...(page[2] === undefined ? {} : { detail: page[2] }) };
  }
  return null;
}
