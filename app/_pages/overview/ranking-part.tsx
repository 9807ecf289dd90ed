'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { ChartFrame, type Column } from '@/app/_charts/chart-frame';
import { FigureValue } from '@/app/_components/figure-value';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { useFilter } from '@/app/_hooks/use-filter';
import { reportPath } from '@/app/_i18n/locales';
import { ranking as rankingChart } from '@/lib/charts/ranking';
import type { ChartSvg } from '@/lib/charts/render-svg';
import { missingLabel } from '@/lib/charts/shown-value';
import { type MeasureParams, type MeasureSummaryRow, measureSummary } from '@/lib/queries/measure-summary';
import { type RankingParams, type RankingRow, ranking } from '@/lib/queries/ranking';
import { DEFAULT_MEASURE, measureName, measureUnit, rankingParams, rankingSettings } from './measures';

export interface RankingInitial {
  readonly rows: Initial<RankingParams, RankingRow>;
  readonly count: Initial<MeasureParams, MeasureSummaryRow>;
  readonly svg: ChartSvg;
}

const SETTINGS = rankingSettings(DEFAULT_MEASURE);

/** The ranking of reports by one figure. */
export function RankingPart({ initial }: { readonly initial: RankingInitial }) {
  const t = useTranslations('overview.ranking');
  const locale = useLocale();
  const router = useRouter();
  const { filter, zeros } = useFilter();
  const measure = DEFAULT_MEASURE;
  const answer = useQuery(ranking, rankingParams(filter, measure, zeros), initial.rows);
  const count = useQuery(measureSummary, { filter, measure, zeros }, initial.count).rows?.[0];
  const name = measureName(measure, locale);
  const columns: readonly Column<RankingRow>[] = [
    {
      head: t('report'),
      value: (row) => row.name,
      show: (row) => <Link href={reportPath(locale, row.report)}>{row.name}</Link>,
    },
    { head: t('county'), value: (row) => row.county },
    { head: t('year'), value: (row) => row.year, number: true },
    {
      head: t('value', { unit: measureUnit(measure) }),
      value: (row) => row.value,
      number: true,
      show: (row) => <RankedValue row={row} />,
    },
    {
      head: t('state'),
      value: (row) => row.state,
      show: (row) => (row.value === null ? missingLabel(row.state, locale) : ''),
    },
  ];
  return (
    <ChartFrame
      chart={rankingChart}
      answer={answer}
      settings={SETTINGS}
      svg={initial.svg}
      title={t('title', { name })}
      unit={measureUnit(measure)}
      n={{ n: count?.known ?? 0, of: count?.applicable ?? 0 }}
      columns={columns}
      rowKey={(row) => row.report}
      fileName={`${t('file')}_${name}`}
      onSelect={(report) => router.push(reportPath(locale, report))}
    />
  );
}

function RankedValue({ row }: { readonly row: RankingRow }) {
  if (row.state === 'unknown' || row.state === 'no_cases') return '?';
  return (
    <FigureValue
      figure={{
        value: row.value,
        state: row.state,
        approximate: row.approximate,
        place: row.place,
        report: row.report,
        ...(row.inferred && { inferred: 'zero' }),
      }}
    />
  );
}
