import { type Filter, NO_FILTER } from '@/lib/queries/filter';

/**
 * What a reader types into the search of the header: part of a name, a year, or both in any order.
 *
 *      石桥头 2020 → name 石桥头, year 2020      2020年 → year 2020      第2020村 → the name as it stands
 */
export interface SearchText {
  /** Part of a town's, county's or prefecture's name; '' for none. */
  readonly name: string;
  readonly year: number | null;
}

const YEAR = /(?:^|\s)((?:19|20)\d{2})(?:年度?)?(?=\s|$)/;

/** Reads the name and the year out of typed text. */
export function readSearch(text: string): SearchText {
  const year = YEAR.exec(text)?.[1];
  const name = (year === undefined ? text : text.replace(YEAR, ' ')).trim().replace(/\s+/g, ' ');
  return { name, year: year === undefined ? null : Number(year) };
}

/** The filter that finds what was typed. */
export function searchFilter({ name, year }: SearchText): Filter {
  return { ...NO_FILTER, search: name, years: year === null ? [] : [year] };
}
