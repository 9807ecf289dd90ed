'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { buildPicture } from '@/app/_charts/build-picture';
import { ChartFrame, type Column } from '@/app/_charts/chart-frame';
import { measureKind, measureName, measureUnit } from '@/app/_data/measures';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { reportPath } from '@/app/_i18n/locales';
import { distribution as distributionChart } from '@/lib/charts/distribution';
import type { ChartSvg } from '@/lib/charts/render-svg';
import type { BasketMeasureRow } from '@/lib/queries/basket-measures';
import type { BasketTownRow } from '@/lib/queries/basket-towns';
import { type DistributionParams, type DistributionRow, distribution } from '@/lib/queries/distribution';
import type { Measure, Zeros } from '@/lib/queries/measure';
import { type MeasureParams, type MeasureSummaryRow, measureSummary } from '@/lib/queries/measure-summary';
import { distributionParams, everyoneParams, type Scale, yearsOf } from '../questions';
import { FEWEST } from '../table/difference';
import styles from './charts.module.css';
import { distributionSettings } from './settings';

export interface DistributionInitial {
  readonly rows: Initial<DistributionParams, DistributionRow>;
  readonly summary: Initial<MeasureParams, MeasureSummaryRow>;
  readonly svg: ChartSvg;
}

interface Props {
  readonly initial: DistributionInitial;
  /** In the order of the basket. */
  readonly reports: readonly BasketTownRow[];
  /** The measure's figure of each of them. */
  readonly figures: readonly BasketMeasureRow[];
  readonly measure: Measure;
  readonly zeros: Zeros;
}

/** Where the chosen reports stand among all reports of their years. */
export function DistributionPart({ initial, reports, figures, measure, zeros }: Props) {
  const t = useTranslations('compare.charts');
  const locale = useLocale();
  const router = useRouter();
  const [scale, setScale] = useState<Scale>('linear');
  const everyone = everyoneParams(yearsOf(reports), measure, zeros);
  const answer = useQuery(distribution, distributionParams(everyone, scale), initial.rows);
  const summary = useQuery(measureSummary, everyone, initial.summary).rows?.[0];
  const median = summary && summary.known >= FEWEST ? summary.median : null;
  const settings = useMemo(
    () => distributionSettings(measure, locale, scale, reports, figures, median),
    [measure, locale, scale, reports, figures, median],
  );
  const name = measureName(measure, locale);
  const columns: readonly Column<DistributionRow>[] = [
    { head: t('from'), value: (row) => row.low, number: true },
    { head: t('to'), value: (row) => row.high, number: true },
    { head: t('reports'), value: (row) => row.reports, number: true },
    { head: t('readAsZero'), value: (row) => row.inferred, number: true },
  ];
  return (
    <ChartFrame
      chart={distributionChart}
      answer={answer}
      settings={settings}
      {...buildPicture(answer, initial.rows, initial.svg)}
      title={t('distribution', { name, years: yearsOf(reports).join(locale === 'zh' ? '、' : ', ') })}
      unit={measureKind(measure) === 'count' ? measureUnit(measure, locale) : ''}
      n={{ n: summary?.known ?? 0, of: summary?.applicable ?? 0 }}
      note={t('distributionNote')}
      columns={columns}
      rowKey={(row) => String(row.bin)}
      controls={
        <fieldset className={styles['toggle']} data-print="hide">
          <legend className="visually-hidden">{t('scale')}</legend>
          {(['linear', 'log'] as const).map((choice) => (
            <button
              key={choice}
              type="button"
              className="button"
              data-kind="quiet"
              aria-pressed={scale === choice}
              onClick={() => setScale(choice)}
            >
              {t(choice)}
            </button>
          ))}
        </fieldset>
      }
      fileName={`${t('distributionFile')}_${name}`}
      onSelect={(report) => {
        if (reports.some((row) => row.report === report)) router.push(reportPath(locale, report));
      }}
    />
  );
}
