import { type Filter, NO_FILTER, whereReport } from './filter';
import { WHO, type Who } from './measured';
import { defineQuery } from './query';
import type { ReportMentionRow } from './report-mentions';
import { list, own, sql } from './sql';

export interface ExtractMentionsParams {
  readonly filter: Filter;
  /** Codes of the topics to keep; left out keeps every topic. */
  readonly topics?: readonly string[];
  /** Reports, not rows. */
  readonly limit: number;
  readonly offset: number;
}

export type ExtractMentionsRow = Who & ReportMentionRow;

/** Every prose figure with its report. */
export const extractMentions = defineQuery<ExtractMentionsParams, ExtractMentionsRow>({
  id: 'extract-mentions',
  statement: ({ filter, topics, limit, offset }) => sql`
    WITH page AS (SELECT w.rid FROM wide AS w WHERE ${whereReport(filter)}
      ORDER BY w.organisation, w.year, w.report LIMIT ${limit} OFFSET ${offset})
    SELECT ${WHO}, m.n, m.topic, m.label, m.value, m.approximate, m.unit, raw_of(m.raw, m.value, m.unit) AS raw, m.place
    FROM page JOIN wide AS w USING (rid) JOIN mention_row AS m USING (rid)
    WHERE ${topics === undefined ? own('true') : sql`m.topic IN ${list(topics)}`}
    ORDER BY w.organisation, w.year, w.report, m.n`,
  sample: { filter: NO_FILTER, limit: 100, offset: 0 },
});
