'use client';

import { useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import { checked } from '@/app/_hooks/use-filter';
import type { Measure } from '@/lib/queries/measure';
import { DEFAULT_MEASURE, measureKey, measureOfKey } from './measures';

const oneOf =
  <T extends string>(...values: readonly T[]) =>
  (text: string) =>
    values.find((value) => value === text) ?? null;

/** `?m=ratio:grant-rate&dir=asc&bars=count&towns=findings`: what is ranked, and how the parts are drawn. */
const PARSERS = {
  m: checked((text) => (measureOfKey(text) === null ? null : text)),
  dir: checked(oneOf('asc', 'desc')),
  bars: checked(oneOf('share', 'count')),
  towns: checked(oneOf('place', 'findings')),
};

export interface OverviewUrl {
  /** What is ranked. Stable while it is the same. */
  readonly measure: Measure;
  readonly direction: 'asc' | 'desc';
  readonly bars: 'share' | 'count';
  readonly towns: 'place' | 'findings';
  readonly set: (change: {
    readonly measure?: Measure;
    readonly direction?: 'asc' | 'desc';
    readonly bars?: 'share' | 'count';
    readonly towns?: 'place' | 'findings';
  }) => void;
}

/** The state of the overview in the URL, beside the filter. What is as it is anyway is left out of the URL. */
export function useOverviewUrl(): OverviewUrl {
  const [url, setUrl] = useQueryStates(PARSERS, { history: 'push' });
  const { m, dir, bars, towns } = url;
  const measure = useMemo(() => (m === null ? DEFAULT_MEASURE : (measureOfKey(m) ?? DEFAULT_MEASURE)), [m]);
  const set = useCallback<OverviewUrl['set']>(
    (change) =>
      void setUrl({
        ...(change.measure && {
          m: measureKey(change.measure) === measureKey(DEFAULT_MEASURE) ? null : measureKey(change.measure),
        }),
        ...(change.direction && { dir: change.direction === 'desc' ? null : change.direction }),
        ...(change.bars && { bars: change.bars === 'share' ? null : change.bars }),
        ...(change.towns && { towns: change.towns === 'place' ? null : change.towns }),
      }),
    [setUrl],
  );
  return { measure, direction: dir ?? 'desc', bars: bars ?? 'share', towns: towns ?? 'place', set };
}
