import type { FormId } from '@/lib/forms';
import type { Statement } from '@/lib/store/database';
import { join, list, own, sql } from './sql';

/** Which reports a page speaks of. Null and empty lists leave a field open. */
export interface Filter {
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
  readonly kinds: readonly string[];
  readonly years: readonly number[];
  readonly form: FormId | null;
  /** Text that the name of the town, its county or its prefecture must contain; '' leaves it open. */
  readonly search: string;
  /** Exactly these reports (ids), of those that pass the rest. */
  readonly reports: readonly string[] | null;
  /** Keys of towns; left out or empty leaves it open. */
  readonly organisations?: readonly string[];
}

export const NO_FILTER: Filter = {
  province: null,
  prefecture: null,
  county: null,
  kinds: [],
  years: [],
  form: null,
  search: '',
  reports: null,
};

/**
 * The condition on the wide table `w`. Of several versions of one town and year only the chosen one counts, unless
 * reports are named one by one.
 */
export function whereReport(filter: Filter): Statement {
  const conditions: Statement[] = [];
  if (filter.reports === null) conditions.push(own('w.chosen'));
  else conditions.push(sql`w.report IN ${list(filter.reports)}`);
  if (filter.organisations !== undefined && filter.organisations.length > 0)
    conditions.push(sql`w.organisation IN ${list(filter.organisations)}`);
  if (filter.province !== null) conditions.push(sql`w.province = ${filter.province}`);
  if (filter.prefecture !== null) conditions.push(sql`w.prefecture = ${filter.prefecture}`);
  if (filter.county !== null) conditions.push(sql`w.county = ${filter.county}`);
  if (filter.kinds.length > 0) conditions.push(sql`w.kind IN ${list(filter.kinds)}`);
  if (filter.years.length > 0) conditions.push(sql`w.year IN ${list(filter.years)}`);
  if (filter.form !== null) conditions.push(sql`w.form = ${filter.form}`);
  if (filter.search !== '') {
    const text = filter.search.toLowerCase();
    conditions.push(
      sql`(contains(lower(w.name), ${text}) OR contains(lower(w.county), ${text}) OR contains(lower(w.prefecture), ${text}))`,
    );
  }
  return join(conditions, ' AND ');
}
