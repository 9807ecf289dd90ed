'use client';

import { parseAsArrayOf, useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import { checked, useFilter } from '@/app/_hooks/use-filter';
import { CHECKS } from '@/lib/checks';
import type { Filter } from '@/lib/queries/filter';
import type { FindingFilter } from '@/lib/queries/finding-filter';

const SEVERITIES = ['error', 'warning', 'notice'] as const;
const VERDICTS = ['contradiction', 'missing', 'suspect', 'derivable'] as const;

const oneOf =
  <T extends string>(values: readonly T[]) =>
  (text: string): T | null =>
    values.find((value) => value === text) ?? null;
const check = (text: string) => (CHECKS.some(({ id }) => id === text) ? text : null);
const town = (text: string) => (text === '' || text.length > 160 ? null : text);
const page = (text: string) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : null);

/** `?severity=error&verdict=missing&check=outcome-sum&town=…&waived=all&order=report&page=2&view=sheet` */
const PARSERS = {
  severity: parseAsArrayOf(checked(oneOf(SEVERITIES))),
  verdict: parseAsArrayOf(checked(oneOf(VERDICTS))),
  check: parseAsArrayOf(checked(check)),
  town: checked(town),
  waived: checked(oneOf(['all', 'only'] as const)),
  order: checked(oneOf(['report'] as const)),
  page: checked(page),
  view: checked(oneOf(['sheet'] as const)),
};

/** What can be changed of the list; null takes a restriction away. Everything but the page goes back to page 1. */
export interface FindingsChange {
  readonly severity?: FindingFilter['severities'] | null;
  readonly verdict?: FindingFilter['verdicts'] | null;
  readonly check?: readonly string[] | null;
  readonly town?: string | null;
  readonly waived?: 'all' | 'only' | null;
  readonly order?: 'report' | null;
  readonly page?: number | null;
  readonly view?: 'sheet' | null;
}

/** Which findings the page shows, from its URL. */
export function useFindingsUrl() {
  const { filter, setFilter } = useFilter();
  const [url, set] = useQueryStates(PARSERS, { history: 'push' });
  const { severity, verdict, waived, order } = url;
  const findings = useMemo<FindingFilter>(
    () => ({
      severities: severity ?? [],
      verdicts: verdict ?? [],
      checks: url.check ?? [],
      waived: waived ?? 'hide',
    }),
    [severity, verdict, url.check, waived],
  );
  /** The reports: what the filter bar says, and the town chosen here. */
  const reports = useMemo<Filter>(
    () => (url.town === null ? filter : { ...filter, organisations: [url.town] }),
    [filter, url.town],
  );
  const change = (next: FindingsChange) => {
    const { severity: severities, verdict: verdicts, check: checks, ...rest } = next;
    void set({
      page: null,
      ...rest,
      ...(severities !== undefined && { severity: some(severities) }),
      ...(verdicts !== undefined && { verdict: some(verdicts) }),
      ...(checks !== undefined && { check: some(checks) }),
    });
  };
  const restricted =
    findings.severities.length + findings.verdicts.length + findings.checks.length > 0 || url.town !== null;
  return {
    filter,
    setFilter,
    reports,
    findings,
    town: url.town,
    order: order === 'report' ? ('report' as const) : ('gravest' as const),
    page: (url.page ?? 1) - 1,
    sheet: url.view === 'sheet',
    restricted,
    change,
    clear: () => change({ severity: null, verdict: null, check: null, town: null }),
  };
}

export type FindingsUrl = ReturnType<typeof useFindingsUrl>;

/** nuqs asks for arrays that may be written to, and writes none for null. */
function some<T>(values: readonly T[] | null): T[] | null {
  return values === null || values.length === 0 ? null : [...values];
}

/** A list with a member put in, or taken out where it was in. */
export function toggled<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
