import type { ExtractCountsParams } from '@/lib/queries/extract-counts';
import type { ExtractWideParams } from '@/lib/queries/extract-wide';
import type { Filter } from '@/lib/queries/filter';
import type { Zeros } from '@/lib/queries/measure';
import { type Choice, cellPositions, measuresOf, topicCodes } from './choice';

/**
 * What the parts of the page ask, the same at build time and in the browser: only equal parameters may show the rows of
 * the build.
 */

/** Rows of the preview; the file has them all. */
export const PREVIEW_ROWS = 50;

/** Columns of figures in the preview of a wide table; the file has them all. */
export const PREVIEW_MEASURES = 24;

/** Reports to tick at most; the filter narrows a longer list. */
export const PICK_LIMIT = 300;

/** The wide rows that the preview asks for. */
export function previewParams(filter: Filter, choice: Choice, zeros: Zeros): ExtractWideParams {
  const measures = measuresOf(choice).slice(0, PREVIEW_MEASURES);
  return { filter, measures, zeros, limit: PREVIEW_ROWS, offset: 0 };
}

/** Who the reports of the filter are, to choose some of them. */
export function pickParams(filter: Filter): ExtractWideParams {
  return { filter, measures: [], zeros: 'as-printed', limit: PICK_LIMIT, offset: 0 };
}

/** How many rows the files of a choice have. */
export function countParams(filter: Filter, choice: Choice): ExtractCountsParams {
  return { filter, cells: cellPositions(choice), topics: topicCodes(choice) };
}
