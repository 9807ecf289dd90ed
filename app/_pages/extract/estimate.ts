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
const ROW_BYTES = { long: 236, mentions: 190, findings: 330 } as const;
const WHO_BYTES = 165;
const MEASURE_BYTES = 9;
const MEASURE_AND_STATE_BYTES = 11;

/** Estimated size of the file in bytes; null for the package. */
export function estimatedBytes(shape: Shape, choice: Choice, states: boolean, rows: number): number | null {
  switch (shape) {
    case 'shown':
      return rows * (40 + measuresOf(choice).length * (states ? MEASURE_BYTES : 3));
    case 'wide':
      return rows * (WHO_BYTES + measuresOf(choice).length * MEASURE_AND_STATE_BYTES);
    case 'long':
    case 'mentions':
    case 'findings':
      return rows * ROW_BYTES[shape];
    case 'package':
      return null;
  }
}
