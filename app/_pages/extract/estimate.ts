import type { ExtractCountsRow } from '@/lib/queries/extract-counts';
import { type Choice, measuresOf, type Shape } from './choice';

/** Rows of the file without its header; null for the package, which is many tables. */
export function rowsOfShape(shape: Shape, counts: ExtractCountsRow): number | null {
  switch (shape) {
    case 'shown':
    case 'wide':
      return counts.reports;
    case 'long':
      return counts.figures;
    case 'mentions':
      return counts.mentions;
    case 'findings':
      return counts.findings;
    case 'package':
      return null;
  }
}

/** Columns of the file; the same as its header has (a test compares them), null for the package. */
export function columnsOfShape(shape: Shape, choice: Choice, states: boolean): number | null {
  switch (shape) {
    case 'shown':
      return 3 + measuresOf(choice).length * (states ? 2 : 1);
    case 'wide':
      return 12 + 2 * measuresOf(choice).length;
    case 'long':
      return 20;
    case 'mentions':
      return 16;
    case 'findings':
      return 23;
    case 'package':
      return null;
  }
}

/** Usual bytes of a row, as measured on the five original reports; a wide row grows with its columns. */
const ROW_BYTES = { long: 204, mentions: 163, findings: 371 } as const;
const WHO_BYTES = 151;
const MEASURE_BYTES = 8;
/** The head of a measure and of its state; a wide table of few reports is mostly head. */
const HEAD_BYTES = 66;

/** Estimated size of the file in bytes; null for the package. */
export function estimatedBytes(shape: Shape, choice: Choice, states: boolean, rows: number): number | null {
  const measures = measuresOf(choice).length;
  switch (shape) {
    case 'shown':
      return measures * (HEAD_BYTES / 2) + rows * (40 + measures * (states ? MEASURE_BYTES : 3));
    case 'wide':
      return measures * HEAD_BYTES + rows * (WHO_BYTES + measures * MEASURE_BYTES);
    case 'long':
    case 'mentions':
    case 'findings':
      return rows * ROW_BYTES[shape];
    case 'package':
      return null;
  }
}
