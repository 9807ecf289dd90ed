'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { buildPicture } from '@/app/_charts/build-picture';
import { ChartFrame, type Column } from '@/app/_charts/chart-frame';
import { MAIN_MEASURES } from '@/app/_data/measures';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { reportPath } from '@/app/_i18n/locales';
import type { ChartSvg } from '@/lib/charts/render-svg';
import { missingLabel } from '@/lib/charts/shown-value';
import { type PanelRow, smallMultiples } from '@/lib/charts/small-multiples';
import type { BasketMeasureRow, BasketMeasuresParams } from '@/lib/queries/basket-measures';
import { basketMeasures } from '@/lib/queries/basket-measures';
import type { BasketTownRow } from '@/lib/queries/basket-towns';
import type { Zeros } from '@/lib/queries/measure';
import { measuresParams } from '../questions';
import { panelRows, panelSettings } from './panels';

export interface MultiplesInitial {
  readonly rows: Initial<BasketMeasuresParams, BasketMeasureRow>;
  readonly svg: ChartSvg;
}

interface Props {
  readonly initial: MultiplesInitial;
  readonly asked: readonly string[];
  /** In the order of the columns. */
  readonly reports: readonly BasketTownRow[];
  readonly zeros: Zeros;
}

/** The main figures of the reports at a glance. */
export function MultiplesPart({ initial, asked, reports, zeros }: Props) {
  const t = useTranslations('compare.charts');
  const locale = useLocale();
  const router = useRouter();
  const answer = useQuery(basketMeasures, measuresParams(asked, MAIN_MEASURES, zeros), initial.rows);
  const settings = useMemo(() => panelSettings(locale), [locale]);
  const rows = useMemo(
    () => answer.rows && panelRows(answer.rows, reports, locale),
    [answer.rows, reports, locale],
  );
  const known = new Set((rows ?? []).flatMap(({ value, report }) => (value === null ? [] : [report])));
  const panelOf = (row: PanelRow) => settings.panels.find(({ key }) => key === row.panel);
  const columns: readonly Column<PanelRow>[] = [
    {
      head: t('report'),
      value: (row) => row.name,
      show: (row) => <Link href={reportPath(locale, row.report)}>{row.name}</Link>,
    },
    { head: t('figure'), value: (row) => panelOf(row)?.title ?? '' },
    { head: t('value'), value: (row) => row.value, number: true },
    {
      head: t('state'),
      value: (row) => (row.value === null ? missingLabel(row.state, locale, panelOf(row)?.kind) : ''),
    },
  ];
  return (
    <ChartFrame
      chart={smallMultiples}
      answer={{ ...answer, rows }}
      settings={settings}
      {...buildPicture(answer, initial.rows, initial.svg)}
      title={t('multiples')}
      unit=""
      n={{ n: known.size, of: reports.length }}
      note={t('multiplesNote')}
      columns={columns}
      rowKey={(row) => `${row.panel} ${row.report}`}
      fileName={t('multiplesFile')}
      onSelect={(report) => router.push(reportPath(locale, report))}
    />
  );
}
