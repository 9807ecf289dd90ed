'use client';

import { createParser, createSerializer, parseAsArrayOf, useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import { type Filter, NO_FILTER } from '@/lib/queries/filter';
import type { Zeros } from '@/lib/queries/measure';

/** A value of the URL: what `read` gives for its text, or not given where that is null. Nothing of a URL is trusted. */
export function checked<T extends string | number | boolean>(
  read: (text: string) => T | null,
  serialize: (value: T) => string = String,
) {
  return createParser<T>({ parse: read, serialize });
}

/** Longest name that a filter takes from the URL. */
const NAME_LIMIT = 40;

const name = (text: string) => (text.trim() === '' || text.length > NAME_LIMIT ? null : text.trim());
const year = (text: string) => (/^(19|20)\d\d$/.test(text) ? Number(text) : null);
const form = (text: string) => FORM_IDS.find((id) => id === text) ?? null;
const flag = (text: string) => (text === '1' ? true : null);

const FORM_IDS = ['free', '2019', '2021'] as const;

/** `?province=浙江省&prefecture=杭州市&county=…&kind=街道,镇&year=2019,2020&form=2019&q=…&zero=1` */
const PARSERS = {
  province: checked(name),
  prefecture: checked(name),
  county: checked(name),
  kind: parseAsArrayOf(checked(name)),
  year: parseAsArrayOf(checked(year)),
  form: checked(form),
  q: checked(name),
  zero: checked(flag, () => '1'),
};

const serialize = createSerializer(PARSERS);

/** What can be changed of what is shown; null takes a restriction away. */
export interface FilterChange {
  readonly province?: string | null;
  readonly prefecture?: string | null;
  readonly county?: string | null;
  readonly kind?: readonly string[] | null;
  readonly year?: readonly number[] | null;
  readonly form?: 'free' | '2019' | '2021' | null;
  readonly q?: string | null;
  readonly zero?: true | null;
}

/** A filter as a query string, `?year=2020` or ''. */
export function filterQuery(change: FilterChange): string {
  return serialize(mutable(change));
}

/** nuqs asks for arrays that may be written to. */
function mutable({ kind, year, ...rest }: FilterChange) {
  return {
    ...rest,
    ...(kind !== undefined && { kind: kind === null ? null : [...kind] }),
    ...(year !== undefined && { year: year === null ? null : [...year] }),
  };
}

export interface FilterControl {
  /** As queries take it; `reports` is null. Stable while it says the same. */
  readonly filter: Filter;
  /** How cells that stand for 0 by a report's inferred convention are read. */
  readonly zeros: Zeros;
  /** Changes some members; choosing a higher place clears the lower ones. Text replaces the history entry, the rest adds one. */
  readonly setFilter: (change: FilterChange) => void;
  readonly clear: () => void;
  /** False where some report may be left out. */
  readonly unrestricted: boolean;
}

/** The filter in the URL. While the page is rendered at build time and hydrated it is {@link NO_FILTER}. */
export function useFilter(): FilterControl {
  const [url, set] = useQueryStates(PARSERS, { history: 'push' });
  const setFilter = useCallback(
    (change: FilterChange) => {
      const below =
        'province' in change
          ? { prefecture: null, county: null }
          : 'prefecture' in change
            ? { county: null }
            : {};
      void set({ ...below, ...mutable(change) }, { history: 'q' in change ? 'replace' : 'push' });
    },
    [set],
  );
  const clear = useCallback(() => void set(null), [set]);
  const { province, prefecture, county, kind, year, form, q, zero } = url;
  const filter = useMemo(
    () => ({
      ...NO_FILTER,
      province,
      prefecture,
      county,
      kinds: kind ?? [],
      years: year ?? [],
      form,
      search: q ?? '',
    }),
    [province, prefecture, county, kind, year, form, q],
  );
  const unrestricted = useMemo(() => JSON.stringify(filter) === JSON.stringify(NO_FILTER), [filter]);
  return { filter, zeros: zero ? 'inferred' : 'as-printed', setFilter, clear, unrestricted };
}

/** The filter as a query string, for links to other pages. */
export function useFilterQuery(): string {
  const [url] = useQueryStates(PARSERS);
  return serialize(url);
}
