import type { CheckCoverageRow } from '@/lib/queries/check-coverage';
import { NO_FILTER } from '@/lib/queries/filter';
import { NO_FINDING_FILTER } from '@/lib/queries/finding-filter';

/** Findings on one page of the list. */
export const PAGE_SIZE = 50;

/** Towns in the matrix at once. */
export const MATRIX_TOWNS = 40;

/** Reports in the list of missing data at once. */
export const MISSING_REPORTS = 40;

/** Counties and towns offered to choose from. */
export const FACET_LIMIT = 200;

/** Findings on a check sheet at most; the CSV has them all. */
export const SHEET_LIMIT = 600;

/** What every query of the page is asked with at build time. */
export const AT_BUILD = {
  facets: { filter: NO_FILTER, findings: NO_FINDING_FILTER, limit: FACET_LIMIT },
  list: {
    filter: NO_FILTER,
    findings: NO_FINDING_FILTER,
    order: 'gravest',
    limit: PAGE_SIZE,
    offset: 0,
  },
  matrix: { filter: NO_FILTER, findings: NO_FINDING_FILTER, limit: MATRIX_TOWNS, offset: 0 },
  coverage: { filter: NO_FILTER },
  missing: { filter: NO_FILTER, order: 'fewest', limit: MISSING_REPORTS, offset: 0 },
} as const;

/** How many applications of a check raised a finding. */
export function raised(
  row: Pick<CheckCoverageRow, 'contradiction' | 'derivable' | 'suspect' | 'missing'>,
): number {
  return row.contradiction + row.derivable + row.suspect + row.missing;
}
