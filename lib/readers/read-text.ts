import { decodeText } from './decode-text';
import { startsFormTable } from './form-words';
import { LIMITS, type Limits } from './limits';
import { readLooseTable } from './loose-table';
import { isPipeLine, readPipeTable } from './pipe-table';
import type { RawBlock, RawDocument, ReaderNote } from './raw-document';
import { isRefusal, type Refusal, refuse } from './refusal';
import { isBlank, paragraphOf, type SourceLine, splitLines } from './source-line';
import { isTabLine, readTabTable } from './tab-table';

/**
 * Plain text → paragraphs and tables in the order of the file, each with its line. Refuses an empty file, one that is
 * too large, one that no encoding fits, and mojibake; see {@link decodeText}.
 */
export function readText(bytes: Uint8Array, limits: Limits = LIMITS): RawDocument | Refusal {
  if (bytes.length === 0) return refuse('empty-file');
  if (bytes.length > limits.fileBytes) {
    return refuse('too-large', { bytes: bytes.length, limit: limits.fileBytes });
  }
  const decoded = decodeText(bytes);
  if (isRefusal(decoded)) return decoded;
  if (isBlank(decoded.text)) return refuse('empty-file');
  const blocks = blocksOf(splitLines(decoded.text));
  const cells = countCells(blocks);
  if (cells > limits.cells) return refuse('too-many-cells', { cells, limit: limits.cells });
  return { format: 'txt', encoding: decoded.encoding, blocks, notes: reservations(blocks) };
}

function blocksOf(lines: readonly SourceLine[]): RawBlock[] {
  const blocks: RawBlock[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line) break;
    if (isBlank(line.text) && line.text.charCodeAt(0) !== 9) {
      index += 1;
      continue;
    }
    const table = tableAt(lines, index, line.text);
    if (table) {
      for (const block of table.blocks) blocks.push(block);
      index = table.next;
      continue;
    }
    const paragraph = paragraphOf(line);
    if (paragraph) blocks.push(paragraph);
    index += 1;
  }
  return blocks;
}

/** The table that begins at this line, in whichever layout; null when the line is a paragraph. */
function tableAt(
  lines: readonly SourceLine[],
  index: number,
  text: string,
): { blocks: RawBlock[]; next: number } | null {
  if (isTabLine(text)) return readTabTable(lines, index);
  if (isPipeLine(text)) return readPipeTable(lines, index);
  if (!startsFormTable(text)) return null;
  const following = lines.slice(index + 1, index + 4).find((line) => !isBlank(line.text))?.text ?? '';
  if (isTabLine(following)) return readTabTable(lines, index);
  return isPipeLine(following) ? readPipeTable(lines, index) : readLooseTable(lines, index);
}

/** Tables in whose layout a blank cell leaves no trace, so that a row with too few figures cannot be put into columns. */
function reservations(blocks: readonly RawBlock[]): ReaderNote[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' && (block.layout === 'cell-per-line' || block.layout === 'spaces')
      ? [{ code: 'blank-cells-not-visible', place: block.place, detail: block.layout }]
      : [],
  );
}

function countCells(blocks: readonly RawBlock[]): number {
  let cells = 0;
  for (const block of blocks) {
    if (block.kind === 'table') for (const row of block.rows) cells += row.cells.length;
  }
  return cells;
}
