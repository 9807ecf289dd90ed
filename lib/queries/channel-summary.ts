import { CHANNEL_TOPICS } from '@/lib/forms';
import { quoted, storedTopic } from '@/lib/store/cells';
import { type Filter, NO_FILTER, whereReport } from './filter';
import { defineQuery } from './query';
import { own, sql } from './sql';

export type ChannelSummaryRow = {
  readonly reports: number;
  /** Reports whose prose states a total or the figure of some channel. */
  readonly stating: number;
  /** Reports whose prose states a total. */
  readonly with_total: number;
};

const column = (topic: string) => `w.${quoted(storedTopic(topic)?.value ?? '')}`;
const TOTAL = column('published.total');
const STATED = [TOTAL, ...CHANNEL_TOPICS.map(column)];

/** One row: how many reports say in figures what they published, the n of N of the channels. */
export const channelSummary = defineQuery<{ readonly filter: Filter }, ChannelSummaryRow>({
  id: 'channel-summary',
  statement: ({ filter }) => sql`
    SELECT count(*)::int AS reports, (count(*) FILTER (coalesce(${own(STATED.join(', '))}) IS NOT NULL))::int AS stating,
      (count(*) FILTER (${own(TOTAL)} IS NOT NULL))::int AS with_total
    FROM wide AS w WHERE ${whereReport(filter)}`,
  sample: { filter: NO_FILTER },
});
