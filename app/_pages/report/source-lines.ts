/** One line of a kept file, as the panel beside the form shows it. */
export interface SourceText {
  readonly lines: readonly string[];
}

/**
 * The text of a report kept on this device: null where the file is not here, or is no plain text (its places are then
 * tables and pages, which only their own program can show).
 */
export async function sourceText(report: string): Promise<SourceText | null> {
  const { storedReport } = await import('@/app/_data/stored-reports');
  const stored = await storedReport(report);
  return stored?.bytes ? textOf(stored.bytes) : null;
}

async function textOf(file: ArrayBuffer): Promise<SourceText | null> {
  const { decodeText, detectFormat, splitLines } = await import('./text-readers');
  const bytes = new Uint8Array(file);
  if (detectFormat(bytes).format !== 'txt') return null;
  const decoded = decodeText(bytes);
  return 'text' in decoded ? { lines: splitLines(decoded.text).map(({ text }) => text) } : null;
}

/** The lines and, within the first, the characters that a place names; null for a place of another kind. */
export interface LineSpan {
  readonly from: number;
  readonly to: number;
  /** From 1. */
  readonly column: number | null;
}

/** `line 25-26` → 25 to 26; `line 6 column 40` → 6, from its 40th character. */
export function lineSpan(place: string | null): LineSpan | null {
  const match = /^line (\d+)(?:-(\d+))?(?: column (\d+))?$/.exec(place ?? '');
  if (!match) return null;
  const from = Number(match[1]);
  return {
    from,
    to: match[2] === undefined ? from : Number(match[2]),
    column: match[3] === undefined ? null : Number(match[3]),
  };
}
