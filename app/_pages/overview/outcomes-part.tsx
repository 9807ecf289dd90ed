'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { buildPicture } from '@/app/_charts/build-picture';
import { ChartFrame, type Column } from '@/app/_charts/chart-frame';
import { Pager, usePages } from '@/app/_components/pager';
import { EmptyState } from '@/app/_components/states';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { useFilter } from '@/app/_hooks/use-filter';
import { reportPath } from '@/app/_i18n/locales';
import { useLabel } from '@/app/_i18n/use-label';
import { outcomes as outcomesChart } from '@/lib/charts/outcomes';
import type { ChartSvg } from '@/lib/charts/render-svg';
import { formatCount } from '@/lib/format';
import { OUTCOME_GROUPS } from '@/lib/queries/indicators';
import { type MeasureParams, type MeasureSummaryRow, measureSummary } from '@/lib/queries/measure-summary';
import { type OutcomesParams, type OutcomesRow, outcomes } from '@/lib/queries/outcomes';
import { OUTCOME_TOTAL, outcomesParams, SIZES } from './questions';
import { Toggle } from './toggle';
import { useOverviewUrl } from './use-overview-url';

export interface OutcomesInitial {
  readonly rows: Initial<OutcomesParams, OutcomesRow>;
  readonly count: Initial<MeasureParams, MeasureSummaryRow>;
  readonly svg: ChartSvg;
}

/** How requests ended, report by report, as shares or as counts. */
export function OutcomesPart({ initial }: { readonly initial: OutcomesInitial }) {
  const t = useTranslations('overview.outcomes');
  const locale = useLocale();
  const router = useRouter();
  const { filter, zeros } = useFilter();
  const { bars, set } = useOverviewUrl();
  const pages = usePages(JSON.stringify([filter, zeros]), SIZES.outcomes.size, SIZES.outcomes.most);
  const answer = useQuery(outcomes, outcomesParams(filter, zeros, pages), initial.rows);
  const count = useQuery(measureSummary, { filter, measure: OUTCOME_TOTAL, zeros }, initial.count).rows?.[0];
  const settings = useMemo(() => ({ mode: bars }), [bars]);
  return (
    <ChartFrame
      chart={outcomesChart}
      answer={answer}
      settings={settings}
      {...(bars === 'share' && buildPicture(answer, initial.rows, initial.svg))}
      title={t('title')}
      unit={bars === 'share' ? '' : t('unit')}
      n={{ n: count?.known ?? 0, of: count?.applicable ?? 0 }}
      note={t(bars === 'share' ? 'noteShare' : 'noteCount')}
      columns={useOutcomeColumns()}
      rowKey={(row) => `${row.report} ${row.group}`}
      controls={
        <Toggle
          label={t('bars')}
          options={[
            { value: 'share', name: t('share') },
            { value: 'count', name: t('count') },
          ]}
          value={bars}
          onChange={(value) => set({ bars: value })}
        />
      }
      empty={<EmptyState title={t('emptyTitle')} hint={t('emptyHint')} />}
      below={<Pager pages={pages} of={count?.applicable ?? 0} name={t('title')} what={t('what')} />}
      fileName={t('file')}
      onSelect={(report) => router.push(reportPath(locale, report, 'outcome.total/total'))}
    />
  );
}

function useOutcomeColumns(): readonly Column<OutcomesRow>[] {
  const t = useTranslations('overview.outcomes');
  const label = useLabel();
  const locale = useLocale();
  return [
    { head: t('report'), value: (row) => row.name },
    { head: t('year'), value: (row) => row.year, number: true },
    {
      head: t('group'),
      value: (row) => row.group,
      show: (row) => {
        const group = OUTCOME_GROUPS.find(({ id }) => id === row.group);
        return group ? label(group.label) : row.group;
      },
    },
    {
      head: t('value'),
      value: (row) => row.value,
      number: true,
      show: (row) =>
        row.value === null
          ? t('atLeast', { least: row.least, known: row.known, parts: row.parts })
          : `${formatCount(row.value, locale)}${row.inferred ? t('inferred') : ''}`,
    },
    { head: t('total'), value: (row) => row.total, number: true },
  ];
}
