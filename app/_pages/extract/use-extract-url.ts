'use client';

import { parseAsArrayOf, useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import { checked, useFilter } from '@/app/_hooks/use-filter';
import { APPLICANT_IDS, type Applicant, type ItemId, itemById, type Topic } from '@/lib/forms';
import type { Filter } from '@/lib/queries/filter';
import type { Zeros } from '@/lib/queries/measure';
import {
  ALL_INDICATORS,
  ALL_ITEMS,
  ALL_TOPICS,
  type Choice,
  everything,
  SHAPES,
  type Shape,
  usualChoice,
} from './choice';

/** `all` and `none` stand for the whole list and for nothing. */
type ListText<T extends string> = T | 'all' | 'none';

const shape = (text: string) => SHAPES.find((known) => known === text) ?? null;
const item = (text: string): ListText<ItemId> | null =>
  text === 'all' || text === 'none' ? text : (itemById(text)?.id ?? null);
const applicant = (text: string): ListText<Applicant> | null =>
  text === 'all' || text === 'none' ? text : (APPLICANT_IDS.find((id) => id === text) ?? null);
const topic = (text: string): ListText<Topic> | null =>
  text === 'all' || text === 'none' ? text : (ALL_TOPICS.find((id) => id === text) ?? null);
const indicator = (text: string) =>
  text === 'all' || text === 'none' || ALL_INDICATORS.includes(text) ? text : null;
const report = (text: string) => (/^[0-9a-f]{12}$/.test(text) ? text : null);

/** `?as=long&items=requests.received,…&who=total&topics=all&ratios=none&r=3fa2…&states=1&bom=0` */
const PARSERS = {
  as: checked(shape),
  items: parseAsArrayOf(checked(item)),
  who: parseAsArrayOf(checked(applicant)),
  topics: parseAsArrayOf(checked(topic)),
  ratios: parseAsArrayOf(checked(indicator)),
  r: parseAsArrayOf(checked(report)),
  states: checked(
    (text) => (text === '1' ? true : null),
    () => '1',
  ),
  bom: checked(
    (text) => (text === '0' ? false : null),
    () => '0',
  ),
};

export interface ExtractUrl {
  readonly shape: Shape;
  readonly choice: Choice;
  /** The filter of the bar, and the chosen reports of those that pass it. */
  readonly filter: Filter;
  readonly zeros: Zeros;
  readonly reports: readonly string[];
  /** A column with the state in words beside each figure of the table as shown. */
  readonly states: boolean;
  readonly bom: boolean;
  /** Nothing of the columns was changed. */
  readonly usual: boolean;
}

export interface ExtractControl extends ExtractUrl {
  readonly setShape: (shape: Shape) => void;
  readonly setChoice: (change: Partial<Choice> | 'usual' | 'all') => void;
  readonly setReports: (reports: readonly string[]) => void;
  readonly setStates: (states: boolean) => void;
  readonly setBom: (bom: boolean) => void;
}

/** Everything the reader chose for a download, in the URL. */
export function useExtractUrl(): ExtractControl {
  const { filter: ofBar, zeros } = useFilter();
  const [url, set] = useQueryStates(PARSERS, { history: 'replace' });
  const current = url.as ?? 'wide';
  const { items, who, topics, ratios, r } = url;
  const choice = useMemo((): Choice => {
    const usual = usualChoice(current);
    return {
      items: listOf(items, ALL_ITEMS, usual.items),
      applicants: listOf(who, APPLICANT_IDS, usual.applicants),
      topics: listOf(topics, ALL_TOPICS, usual.topics),
      indicators: listOf(ratios, ALL_INDICATORS, usual.indicators),
    };
  }, [current, items, who, topics, ratios]);
  const reports = useMemo(() => r ?? [], [r]);
  const filter = useMemo(() => (reports.length === 0 ? ofBar : { ...ofBar, reports }), [ofBar, reports]);
  const setChoice = useCallback(
    (change: Partial<Choice> | 'usual' | 'all') => {
      if (change === 'usual') return void set({ items: null, who: null, topics: null, ratios: null });
      const next = change === 'all' ? everything() : change;
      void set({
        ...(next.items && { items: textOf(next.items, ALL_ITEMS) }),
        ...(next.applicants && { who: textOf(next.applicants, APPLICANT_IDS) }),
        ...(next.topics && { topics: textOf(next.topics, ALL_TOPICS) }),
        ...(next.indicators && { ratios: textOf(next.indicators, ALL_INDICATORS) }),
      });
    },
    [set],
  );
  return {
    shape: current,
    choice,
    filter,
    zeros,
    reports,
    states: url.states ?? false,
    bom: url.bom ?? true,
    usual: !items && !who && !topics && !ratios,
    setShape: useCallback((next: Shape) => void set({ as: next }), [set]),
    setChoice,
    setReports: useCallback(
      (next: readonly string[]) => void set({ r: next.length === 0 ? null : [...next] }),
      [set],
    ),
    setStates: useCallback((next: boolean) => void set({ states: next ? true : null }), [set]),
    setBom: useCallback((next: boolean) => void set({ bom: next ? null : false }), [set]),
  };
}

/** In the order of the catalogue, whatever the order in the URL. */
function listOf<T extends string>(
  chosen: readonly ListText<T>[] | null,
  all: readonly T[],
  usual: readonly T[],
): readonly T[] {
  if (chosen === null) return usual;
  if (chosen.includes('all')) return all;
  const wanted = new Set<string>(chosen);
  return all.filter((one) => wanted.has(one));
}

function textOf<T extends string>(chosen: readonly T[], all: readonly T[]): ListText<T>[] {
  if (chosen.length === 0) return ['none'];
  return chosen.length === all.length ? ['all'] : [...chosen];
}
