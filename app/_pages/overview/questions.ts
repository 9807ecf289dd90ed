import type { ChannelsParams } from '@/lib/queries/channels';
import type { CoverageMatrixParams } from '@/lib/queries/coverage-matrix';
import type { Filter } from '@/lib/queries/filter';
import { NO_FINDING_FILTER } from '@/lib/queries/finding-filter';
import type { FindingsParams } from '@/lib/queries/findings';
import type { Measure, Zeros } from '@/lib/queries/measure';
import type { OutcomesParams } from '@/lib/queries/outcomes';
import type { ProcurementParams } from '@/lib/queries/procurement';
import type { RankingParams } from '@/lib/queries/ranking';

/** The parameters of the page's queries, made alike at build time and in the browser, and how much is shown at once. */

export const SIZES = {
  ranking: { size: 15, most: 300 },
  outcomes: { size: 12, most: 200 },
  channels: { size: 5, most: 50 },
  coverage: { size: 25, most: 200 },
} as const;

/** Reports that the procurement chart draws at most, those with the largest amounts first. */
export const PROCUREMENT_LIMIT = 1000;

/** Findings asked for, and listed once those alike in one report are one; the page of findings has them all. */
const FINDINGS_LIMIT = 30;
export const FINDINGS_SHOWN = 6;

interface Window {
  readonly offset: number;
  readonly limit: number;
}

/** The first page of a list. */
export const firstOf = ({ size }: { readonly size: number }): Window => ({ offset: 0, limit: size });

export function rankingParams(
  filter: Filter,
  measure: Measure,
  zeros: Zeros,
  direction: 'asc' | 'desc',
  { offset, limit }: Window,
): RankingParams {
  return { filter, measure, zeros, direction, limit, offset };
}

export function outcomesParams(filter: Filter, zeros: Zeros, { offset, limit }: Window): OutcomesParams {
  return { filter, zeros, limit, offset };
}

export function channelsParams(filter: Filter, { offset, limit }: Window): ChannelsParams {
  return { filter, limit, offset };
}

export function procurementParams(filter: Filter, zeros: Zeros): ProcurementParams {
  return { filter, zeros, limit: PROCUREMENT_LIMIT };
}

export function coverageParams(
  filter: Filter,
  order: CoverageMatrixParams['order'],
  { offset, limit }: Window,
): CoverageMatrixParams {
  return { filter, order, limit, offset };
}

export function gravestParams(filter: Filter): FindingsParams {
  return { filter, findings: NO_FINDING_FILTER, order: 'gravest', limit: FINDINGS_LIMIT, offset: 0 };
}

/** What requests ended in at all: the n of N of the outcome bars. */
export const OUTCOME_TOTAL: Measure = { kind: 'figure', item: 'outcome.total', applicant: 'total' };
export const AMOUNT: Measure = { kind: 'figure', item: 'procurement.amount', applicant: null };
export const PUBLISHED: Measure = { kind: 'mention', topic: 'published.total' };
export const GRANT_RATE: Measure = { kind: 'indicator', id: 'grant-rate' };
