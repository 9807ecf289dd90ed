'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { buildPicture } from '@/app/_charts/build-picture';
import { ChartFrame, type Column } from '@/app/_charts/chart-frame';
import { measureKind, measureName, measureUnit } from '@/app/_data/measures';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { reportPath } from '@/app/_i18n/locales';
import type { ChartSvg } from '@/lib/charts/render-svg';
import { missingLabel } from '@/lib/charts/shown-value';
import { trend as trendChart } from '@/lib/charts/trend';
import { NO_FILTER } from '@/lib/queries/filter';
import type { Measure, Zeros } from '@/lib/queries/measure';
import type { MeasureParams } from '@/lib/queries/measure-summary';
import { type TrendBaselineRow, trendBaseline } from '@/lib/queries/trend-baseline';
import { type TrendRow, type TrendsParams, trends } from '@/lib/queries/trends';
import { trendsParams } from '../questions';
import { trendSettings } from './settings';

export interface TrendInitial {
  readonly rows: Initial<TrendsParams, TrendRow>;
  readonly baseline: Initial<MeasureParams, TrendBaselineRow>;
  readonly svg: ChartSvg;
}

interface Props {
  readonly initial: TrendInitial;
  /** Keys of the towns in the order of the basket. */
  readonly towns: readonly string[];
  readonly measure: Measure;
  readonly zeros: Zeros;
}

/** One figure of the towns over all their years, against the median of every report there is. */
export function TrendPart({ initial, towns, measure, zeros }: Props) {
  const t = useTranslations('compare.charts');
  const locale = useLocale();
  const router = useRouter();
  const answer = useQuery(trends, trendsParams(towns, measure, zeros), initial.rows);
  const everyone = useQuery(trendBaseline, { filter: NO_FILTER, measure, zeros }, initial.baseline);
  const order = JSON.stringify(towns);
  const settings = useMemo(
    () => trendSettings(measure, locale, JSON.parse(order), everyone.rows ?? []),
    [measure, locale, order, everyone.rows],
  );
  const rows = answer.rows ?? [];
  const oneYear = new Set(rows.map(({ organisation }) => organisation)).size === rows.length;
  const name = measureName(measure, locale);
  const columns: readonly Column<TrendRow>[] = [
    {
      head: t('town'),
      value: (row) => row.name,
      show: (row) => <Link href={reportPath(locale, row.report)}>{row.name}</Link>,
    },
    { head: t('county'), value: (row) => row.county },
    { head: t('year'), value: (row) => row.year, number: true },
    { head: t('value'), value: (row) => row.value, number: true },
    {
      head: t('state'),
      value: (row) => (row.value === null ? missingLabel(row.state, locale, measureKind(measure)) : ''),
    },
  ];
  return (
    <ChartFrame
      chart={trendChart}
      answer={answer}
      settings={settings}
      {...buildPicture(answer, initial.rows, initial.svg)}
      title={t('trend', { name })}
      unit={measureKind(measure) === 'count' ? measureUnit(measure, locale) : ''}
      n={{ n: rows.filter(({ value }) => value !== null).length, of: rows.length }}
      note={oneYear ? t('trendOneYear') : t('trendNote')}
      columns={columns}
      rowKey={(row) => row.report}
      fileName={`${t('trendFile')}_${name}`}
      onSelect={(report) => router.push(reportPath(locale, report))}
    />
  );
}
