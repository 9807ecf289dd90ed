import type { Filter } from '@/lib/queries/filter';
import { NO_FILTER } from '@/lib/queries/filter';

/** Peers listed at most. */
export const PEER_LIMIT = 60;

/** Towns listed on one page of the list of reports. */
export const TOWN_LIMIT = 60;

/** Exactly one report, whatever else is chosen: for questions that take a filter. */
export function onlyReport(report: string): Filter {
  return { ...NO_FILTER, reports: [report] };
}

/** An id as reports have it, null for any other text of a URL. */
export function reportId(text: string): string | null {
  return /^[0-9a-f]{12}$/.test(text) ? text : null;
}

/** The number of a finding in a URL. */
export function findingNumber(text: string): number | null {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}
