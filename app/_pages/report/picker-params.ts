import type { CoverageMatrixParams } from '@/lib/queries/coverage-matrix';
import type { Filter } from '@/lib/queries/filter';
import { TOWN_LIMIT } from './report-rows';

/** One page of the list as it is asked for. */
export function listParams(filter: Filter, page: number): CoverageMatrixParams {
  return { filter, order: 'place', limit: TOWN_LIMIT, offset: page * TOWN_LIMIT };
}
