'use client';

import { createParser, createSerializer, useQueryStates } from 'nuqs';
import { useCallback } from 'react';
import * as z from 'zod/mini';

/** What is shown, as the URL says it: `?province=浙江省&prefecture=杭州市&year=2020&zero=1`. Null is no restriction. */
export interface Filter {
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
  /** 街道, 镇, 乡 … as in `report.kind`. */
  readonly kind: string | null;
  readonly year: number | null;
  readonly form: 'free' | '2019' | '2021' | null;
  /** Part of an organisation's name. */
  readonly q: string | null;
  /** Read cells that stand for 0 by the report's own inferred convention as 0. */
  readonly zero: boolean;
}

export const NO_FILTER: Filter = {
  province: null,
  prefecture: null,
  county: null,
  kind: null,
  year: null,
  form: null,
  q: null,
  zero: false,
};

/** A value of the URL that a schema accepts; anything else counts as not given. */
function checked<T extends string | number | boolean>(
  schema: { safeParse: (text: string) => { success: boolean; data?: T | undefined } },
  serialize: (value: T) => string = String,
) {
  return createParser<T>({
    parse: (text) => schema.safeParse(text).data ?? null,
    serialize,
  });
}

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(40));
const year = z.pipe(
  z.string().check(z.regex(/^(19|20)\d\d$/)),
  z.transform((text: string) => Number(text)),
);
const flag = z.pipe(
  z.literal('1'),
  z.transform(() => true),
);

const PARSERS = {
  province: checked(name),
  prefecture: checked(name),
  county: checked(name),
  kind: checked(name),
  year: checked(year),
  form: checked(z.enum(['free', '2019', '2021'])),
  q: checked(name),
  zero: checked(flag, () => '1').withDefault(false),
};

const serialize = createSerializer(PARSERS);

/** The filter's part of a URL, `?year=2020` or ''; for links that keep what is shown. */
export function filterQuery(filter: Partial<Filter>): string {
  return serialize(filter);
}

export interface FilterControl {
  readonly filter: Filter;
  /** Changes some members; choosing a higher place clears the lower ones. Text replaces the history entry, the rest adds one. */
  readonly setFilter: (change: Partial<Filter>) => void;
  readonly clear: () => void;
  /** True when nothing but the zero convention may be set. */
  readonly unrestricted: boolean;
}

/** The filter in the URL. While the page is rendered at build time and hydrated it is {@link NO_FILTER}. */
export function useFilter(): FilterControl {
  const [filter, set] = useQueryStates(PARSERS, { history: 'push' });
  const setFilter = useCallback(
    (change: Partial<Filter>) => {
      const below =
        'province' in change
          ? { prefecture: null, county: null }
          : 'prefecture' in change
            ? { county: null }
            : {};
      void set({ ...below, ...change }, { history: 'q' in change ? 'replace' : 'push' });
    },
    [set],
  );
  const clear = useCallback(() => void set({ ...NO_FILTER, zero: null }), [set]);
  const { zero: _, ...restrictions } = filter;
  const unrestricted = Object.values(restrictions).every((value) => value === null);
  return { filter, setFilter, clear, unrestricted };
}

/** The filter as a query string, for links to other pages. */
export function useFilterQuery(): string {
  const [filter] = useQueryStates(PARSERS);
  return serialize(filter);
}
