import { type Filter, NO_FILTER, whereReport } from './filter';
import { defineQuery } from './query';
import { sql } from './sql';

export type SummaryRow = {
  readonly reports: number;
  /** Reports there are in all, whatever the filter says. */
  readonly all_reports: number;
  readonly organisations: number;
  readonly first_year: number | null;
  readonly last_year: number | null;
  readonly form_free: number;
  readonly form_2019: number;
  readonly form_2021: number;
  readonly cells_number: number;
  readonly cells_mark: number;
  readonly cells_blank: number;
  readonly cells_text: number;
  readonly cells_absent: number;
  readonly cells_unreadable: number;
  /** Reports with an inferred zero convention. */
  readonly with_convention: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  /** Reports without any finding. */
  readonly clean: number;
};

/** One row: how much there is, in which state, with how many findings. Sums are 0 where there is no report. */
export const summary = defineQuery<{ readonly filter: Filter }, SummaryRow>({
  id: 'summary',
  statement: ({ filter }) => sql`
    SELECT count(*)::int AS reports, (SELECT count(*)::int FROM wide WHERE chosen) AS all_reports,
      count(DISTINCT w.organisation)::int AS organisations,
      min(w.year)::int AS first_year, max(w.year)::int AS last_year,
      (count(*) FILTER (w.form = 'free'))::int AS form_free,
      (count(*) FILTER (w.form = '2019'))::int AS form_2019,
      (count(*) FILTER (w.form = '2021'))::int AS form_2021,
      coalesce(sum(w.cells_number), 0)::int AS cells_number, coalesce(sum(w.cells_mark), 0)::int AS cells_mark,
      coalesce(sum(w.cells_blank), 0)::int AS cells_blank, coalesce(sum(w.cells_text), 0)::int AS cells_text,
      coalesce(sum(w.cells_absent), 0)::int AS cells_absent,
      coalesce(sum(w.cells_unreadable), 0)::int AS cells_unreadable,
      (count(*) FILTER (w.zero_mark OR w.zero_blank))::int AS with_convention,
      coalesce(sum(w.errors), 0)::int AS errors, coalesce(sum(w.warnings), 0)::int AS warnings,
      coalesce(sum(w.notices), 0)::int AS notices,
      (count(*) FILTER (w.errors + w.warnings + w.notices = 0))::int AS clean
    FROM wide AS w WHERE ${whereReport(filter)}`,
  sample: { filter: NO_FILTER },
});
