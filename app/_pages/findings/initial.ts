import { initialRows } from '@/app/_data/shipped';
import { checkCoverage } from '@/lib/queries/check-coverage';
import { findingFacets } from '@/lib/queries/finding-facets';
import { findingMatrix } from '@/lib/queries/finding-matrix';
import { findingOperands } from '@/lib/queries/finding-operands';
import { findings } from '@/lib/queries/findings';
import { missingData } from '@/lib/queries/missing-data';
import { AT_BUILD } from './params';

/** The rows of the build for every part of the page. */
export async function findingsInitial() {
  return {
    facets: await initialRows(findingFacets, AT_BUILD.facets),
    list: await initialRows(findings, AT_BUILD.list),
    operands: await initialRows(findingOperands, AT_BUILD.list),
    matrix: await initialRows(findingMatrix, AT_BUILD.matrix),
    coverage: await initialRows(checkCoverage, AT_BUILD.coverage),
    missing: await initialRows(missingData, AT_BUILD.missing),
  };
}

export type FindingsInitial = Awaited<ReturnType<typeof findingsInitial>>;
