'use client';

import { parseAsArrayOf, useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import { DEFAULT_MEASURE, measureKey, measureOfKey } from '@/app/_data/measures';
import { checked } from '@/app/_hooks/use-filter';
import type { Measure } from '@/lib/queries/measure';
import { MOST_REPORTS, ORDERS, type Order } from './choices';
import { GROUPS, type GroupId } from './table/rows';

const reportId = (text: string) => (/^[\w-]{1,40}$/.test(text) ? text : null);
const flag = (text: string) => (text === '1' ? true : null);
const oneOf =
  <T extends string>(members: readonly T[]) =>
  (text: string) =>
    members.find((member) => member === text) ?? null;
const search = (text: string) => (text.trim() === '' || text.length > 40 ? null : text);

/** `?reports=ba39…,d206…&base=county&group=requests&measure=requests.received/total&sort=year&diff=1&num=1&find=…` */
const PARSERS = {
  reports: parseAsArrayOf(checked(reportId)),
  base: checked(reportId),
  group: checked(oneOf(GROUPS)),
  measure: checked((text) => (measureOfKey(text) ? text : null)),
  sort: checked(oneOf(ORDERS)),
  diff: checked(flag, () => '1'),
  num: checked(flag, () => '1'),
  find: checked(search),
};

export interface CompareChange {
  readonly reports?: readonly string[] | null;
  readonly base?: string | null;
  readonly group?: GroupId | null;
  readonly measure?: string | null;
  readonly sort?: Order | null;
  readonly diff?: true | null;
  readonly num?: true | null;
  readonly find?: string | null;
}

export interface CompareUrl {
  /** Null while the URL names none: the basket of the build is shown. */
  readonly reports: readonly string[] | null;
  /** One of `MEDIANS`, or a report's id. */
  readonly base: string;
  readonly group: GroupId | null;
  readonly measure: Measure;
  readonly order: Order;
  readonly onlyDifferent: boolean;
  readonly onlyNumbers: boolean;
  readonly find: string;
  readonly set: (change: CompareChange) => void;
}

/** Everything that can be chosen on the page, in its address. */
export function useCompareUrl(): CompareUrl {
  const [url, setUrl] = useQueryStates(PARSERS, { history: 'push' });
  const { reports, base, group, measure, sort, diff, num, find } = url;
  return useMemo(
    () => ({
      reports: reports === null ? null : [...new Set(reports)].slice(0, MOST_REPORTS),
      base: base ?? 'basket',
      group,
      measure: measureOfKey(measure ?? measureKey(DEFAULT_MEASURE)) ?? DEFAULT_MEASURE,
      order: sort ?? 'basket',
      onlyDifferent: diff === true,
      onlyNumbers: num === true,
      find: find ?? '',
      set: (change) => {
        const { reports: chosen, ...rest } = change;
        const arrays = chosen === undefined ? {} : { reports: chosen === null ? null : [...chosen] };
        void setUrl({ ...rest, ...arrays }, { history: 'find' in change ? 'replace' : 'push' });
      },
    }),
    [reports, base, group, measure, sort, diff, num, find, setUrl],
  );
}
