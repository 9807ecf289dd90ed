import { CHANNEL_TOPICS } from '@/lib/forms';
import { quoted, storedTopic } from '@/lib/store/cells';
import { type Filter, NO_FILTER, whereReport } from './filter';
import { reportsAt, WHO, type Who } from './measured';
import { defineQuery } from './query';
import { list, own, sql } from './sql';

export interface ChannelsParams {
  readonly filter: Filter;
  /** Reports, not rows: a report has one row per figure. */
  readonly limit: number;
  readonly offset: number;
}

export type ChannelsRow = Who & {
  readonly n: number;
  /** `published.total` or a channel. */
  readonly topic: string;
  readonly label: string;
  readonly value: number;
  readonly approximate: boolean;
  readonly unit: string;
  readonly raw: string;
  readonly place: string;
};

const SHOWN = ['published.total', ...CHANNEL_TOPICS];

/**
 * The prose figures by channel as each report states them, the largest stated total first; where none is stated,
 * the first channel stands for it. They are not added up: channels may stand beside a total, overlap, or have none.
 */
export const channels = defineQuery<ChannelsParams, ChannelsRow>({
  id: 'channels',
  statement: ({ filter, limit, offset }) => {
    const columns = SHOWN.map((topic) => `w.${quoted(storedTopic(topic)?.value ?? '')}`);
    // `greatest` over nine columns takes ten times as long.
    const first = own(`coalesce(${columns.join(', ')})`);
    return sql`WITH page AS MATERIALIZED (
        SELECT w.rid, w.rowid AS spot, ${first} AS first FROM wide AS w
        WHERE ${whereReport(filter)} AND ${first} IS NOT NULL
        ORDER BY first DESC, w.rid LIMIT ${limit} OFFSET ${offset}),
      spots AS MATERIALIZED (SELECT i.rowid AS spot FROM mention_row AS i JOIN page USING (rid)),
      told AS MATERIALIZED (SELECT * FROM mention_row AS m WHERE m.rowid IN (SELECT spot FROM spots))
      SELECT ${WHO}, m.n, m.topic, m.label, m.value, m.approximate, m.unit,
        raw_of(m.raw, m.value, m.unit) AS raw, m.place
      FROM page JOIN ${reportsAt(own('SELECT spot FROM page'))} USING (rid) JOIN told AS m USING (rid)
      WHERE m.topic IN ${list(SHOWN)}
      ORDER BY page.first DESC, w.rid, m.n`;
  },
  sample: { filter: NO_FILTER, limit: 30, offset: 0 },
});
