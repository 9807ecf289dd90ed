'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { buildPicture } from '@/app/_charts/build-picture';
import { ChartFrame, type Column } from '@/app/_charts/chart-frame';
import { FigureValue } from '@/app/_components/figure-value';
import { Pager, usePages } from '@/app/_components/pager';
import { EmptyState } from '@/app/_components/states';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { useFilter } from '@/app/_hooks/use-filter';
import { reportPath } from '@/app/_i18n/locales';
import { type ChannelsSettings, channels as channelsChart } from '@/lib/charts/channels';
import type { ChartSvg } from '@/lib/charts/render-svg';
import { topicName } from '@/lib/format/names';
import { type ChannelSummaryRow, channelSummary } from '@/lib/queries/channel-summary';
import { type ChannelsParams, type ChannelsRow, channels } from '@/lib/queries/channels';
import type { Filter } from '@/lib/queries/filter';
import { channelsParams, SIZES } from './questions';

export interface ChannelsInitial {
  readonly rows: Initial<ChannelsParams, ChannelsRow>;
  readonly count: Initial<{ readonly filter: Filter }, ChannelSummaryRow>;
  readonly svg: ChartSvg;
}

export const CHANNELS_SETTINGS: ChannelsSettings = {};

/** What reports say that they published, channel by channel. */
export function ChannelsPart({ initial }: { readonly initial: ChannelsInitial }) {
  const t = useTranslations('overview.channels');
  const locale = useLocale();
  const router = useRouter();
  const { filter } = useFilter();
  const pages = usePages(JSON.stringify(filter), SIZES.channels.size, SIZES.channels.most);
  const answer = useQuery(channels, channelsParams(filter, pages), initial.rows);
  const count = useQuery(channelSummary, { filter }, initial.count).rows?.[0];
  return (
    <ChartFrame
      chart={channelsChart}
      answer={answer}
      settings={CHANNELS_SETTINGS}
      {...buildPicture(answer, initial.rows, initial.svg)}
      title={t('title')}
      unit={t('unit')}
      n={{ n: count?.stating ?? 0, of: count?.reports ?? 0 }}
      note={count && t('note', { n: count.with_total })}
      columns={useChannelColumns()}
      rowKey={(row) => `${row.report} ${row.n}`}
      empty={<EmptyState title={t('emptyTitle')} hint={t('emptyHint')} />}
      below={<Pager pages={pages} of={count?.stating ?? 0} name={t('title')} what={t('what')} />}
      fileName={t('file')}
      onSelect={(report) => router.push(reportPath(locale, report))}
    />
  );
}

function useChannelColumns(): readonly Column<ChannelsRow>[] {
  const t = useTranslations('overview.channels');
  const locale = useLocale();
  return [
    { head: t('report'), value: (row) => row.name },
    { head: t('year'), value: (row) => row.year, number: true },
    { head: t('topic'), value: (row) => row.topic, show: (row) => topicName(row.topic, locale) },
    { head: t('label'), value: (row) => row.label },
    {
      head: t('value'),
      value: (row) => row.value,
      number: true,
      show: (row) => (
        <FigureValue
          figure={{
            value: row.value,
            state: 'number',
            approximate: row.approximate,
            raw: row.raw,
            place: row.place,
            report: row.report,
            item: `mention-${row.n}`,
          }}
        />
      ),
    },
    { head: t('asPrinted'), value: (row) => row.raw },
  ];
}
