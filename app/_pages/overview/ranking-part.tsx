'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { buildPicture } from '@/app/_charts/build-picture';
import { ChartFrame, type Column } from '@/app/_charts/chart-frame';
import { FigureValue } from '@/app/_components/figure-value';
import { Pager, usePages } from '@/app/_components/pager';
import { EmptyState } from '@/app/_components/states';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { useFilter } from '@/app/_hooks/use-filter';
import { reportPath } from '@/app/_i18n/locales';
import { ranking as rankingChart } from '@/lib/charts/ranking';
import type { ChartSvg } from '@/lib/charts/render-svg';
import { missingLabel, valueLabel } from '@/lib/charts/shown-value';
import type { Measure } from '@/lib/queries/measure';
import { type MeasureParams, type MeasureSummaryRow, measureSummary } from '@/lib/queries/measure-summary';
import { type RankingParams, type RankingRow, ranking } from '@/lib/queries/ranking';
import { measureName, measureUnit, rankingSettings } from './measures';
import { rankingParams, SIZES } from './questions';
import { RankingControls } from './ranking-controls';
import { useDrawn } from './use-drawn';
import { useOverviewUrl } from './use-overview-url';

export interface RankingInitial {
  readonly rows: Initial<RankingParams, RankingRow>;
  readonly count: Initial<MeasureParams, MeasureSummaryRow>;
  readonly svg: ChartSvg;
}

/** The ranking of reports by any figure. */
export function RankingPart({ initial }: { readonly initial: RankingInitial }) {
  const t = useTranslations('overview.ranking');
  const locale = useLocale();
  const router = useRouter();
  const { filter, zeros } = useFilter();
  const { measure, direction } = useOverviewUrl();
  const pages = usePages(
    JSON.stringify([filter, zeros, measure, direction]),
    SIZES.ranking.size,
    SIZES.ranking.most,
  );
  const answer = useQuery(ranking, rankingParams(filter, measure, zeros, direction, pages), initial.rows);
  const count = useQuery(measureSummary, { filter, measure, zeros }, initial.count).rows?.[0];
  const asked = useMemo(
    () => ({ measure, direction, settings: rankingSettings(measure, locale) }),
    [measure, direction, locale],
  );
  const drawn = useDrawn(answer.status, asked);
  const name = measureName(drawn.measure, locale);
  const of = count?.applicable ?? 0;
  return (
    <ChartFrame
      chart={rankingChart}
      answer={answer}
      settings={drawn.settings}
      {...buildPicture(answer, initial.rows, initial.svg)}
      title={t(drawn.direction === 'desc' ? 'titleMost' : 'titleLeast', { name })}
      unit={measureUnit(drawn.measure, locale)}
      n={{ n: count?.known ?? 0, of }}
      note={count && <RankingNote count={count} />}
      columns={useRankingColumns(drawn.measure)}
      rowKey={(row) => row.report}
      controls={<RankingControls />}
      empty={<EmptyState title={t('emptyTitle')} hint={t('emptyHint')} />}
      below={<Pager pages={pages} of={of} name={name} what={t('what')} />}
      fileName={`${t('file')}_${name}`}
      onSelect={(report) => router.push(reportPath(locale, report))}
    />
  );
}

/** What the figures leave out, in one line; nothing where they leave out nothing. */
function RankingNote({ count }: { readonly count: MeasureSummaryRow }) {
  const t = useTranslations('overview.ranking');
  const parts = [
    ...(count.reports > count.applicable ? [t('otherForms', { n: count.reports - count.applicable })] : []),
    ...(count.inferred > 0 ? [t('inferred', { n: count.inferred })] : []),
    ...(count.unit_unknown > 0 ? [t('unitUnknown', { n: count.unit_unknown })] : []),
    ...(count.several > 0 ? [t('several', { n: count.several })] : []),
  ];
  return parts.length === 0 ? null : parts.join(t('separator'));
}

function useRankingColumns(measure: Measure): readonly Column<RankingRow>[] {
  const t = useTranslations('overview.ranking');
  const locale = useLocale();
  const unit = measureUnit(measure, locale);
  return [
    {
      head: t('report'),
      value: (row) => row.name,
      show: (row) => <Link href={reportPath(locale, row.report)}>{row.name ?? t('nameless')}</Link>,
    },
    { head: t('county'), value: (row) => row.county },
    { head: t('year'), value: (row) => row.year, number: true },
    {
      head: unit === '' ? t('value') : t('valueIn', { unit }),
      value: (row) => row.value,
      number: true,
      show: (row) => <RankedValue row={row} measure={measure} />,
    },
    ...(measure.kind === 'indicator'
      ? [
          { head: t('numerator'), value: (row: RankingRow) => row.numerator, number: true },
          { head: t('denominator'), value: (row: RankingRow) => row.denominator, number: true },
        ]
      : []),
    {
      head: t('state'),
      value: (row) => row.state,
      show: (row) =>
        row.value === null ? missingLabel(row.state, locale, rankingSettings(measure, locale).kind) : '',
    },
  ];
}

function RankedValue({ row, measure }: { readonly row: RankingRow; readonly measure: Measure }) {
  const locale = useLocale();
  if (row.state === 'unknown' || row.state === 'no_cases') return '?';
  if (measure.kind === 'indicator') return valueLabel(row, rankingSettings(measure, locale).kind, locale);
  return (
    <FigureValue
      figure={{
        value: row.value,
        state: row.state,
        approximate: row.approximate,
        place: row.place,
        report: row.report,
        ...(measure.kind === 'figure' && { item: measure.item, applicant: measure.applicant }),
        ...(row.inferred && { inferred: 'zero' }),
      }}
    />
  );
}
