import { type Filter, NO_FILTER, whereReport } from './filter';
import { WHO, type Who } from './measured';
import { defineQuery } from './query';
import type { ReportMentionRow } from './report-mentions';
import { sql } from './sql';

export interface ExtractMentionsParams {
  readonly filter: Filter;
  /** Reports, not rows. */
  readonly limit: number;
  readonly offset: number;
}

export type ExtractMentionsRow = Who & ReportMentionRow;

/** Every prose figure with its report. */
export const extractMentions = defineQuery<ExtractMentionsParams, ExtractMentionsRow>({
  id: 'extract-mentions',
  statement: ({ filter, limit, offset }) => sql`
    WITH page AS (SELECT w.rid FROM wide AS w WHERE ${whereReport(filter)}
      ORDER BY w.organisation, w.year, w.report LIMIT ${limit} OFFSET ${offset})
    SELECT ${WHO}, m.n, m.topic, m.label, m.value, m.approximate, m.unit, raw_of(m.raw, m.value, m.unit) AS raw, m.place
    FROM page JOIN wide AS w USING (rid) JOIN mention_row AS m USING (rid)
    ORDER BY w.organisation, w.year, w.report, m.n`,
  sample: { filter: NO_FILTER, limit: 100, offset: 0 },
});
