'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { buildPicture } from '@/app/_charts/build-picture';
import { ChartFrame, type Column } from '@/app/_charts/chart-frame';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { reportPath } from '@/app/_i18n/locales';
import { type OutcomesSettings, outcomes as outcomesChart } from '@/lib/charts/outcomes';
import type { ChartSvg } from '@/lib/charts/render-svg';
import { OUTCOME_GROUPS } from '@/lib/queries/indicators';
import type { Zeros } from '@/lib/queries/measure';
import { type OutcomesParams, type OutcomesRow, outcomes } from '@/lib/queries/outcomes';
import { outcomesParams } from '../questions';
import styles from './charts.module.css';
import { OUTCOMES_MODE } from './settings';

export interface OutcomesInitial {
  readonly rows: Initial<OutcomesParams, OutcomesRow>;
  readonly svg: ChartSvg;
}

const SHARE: OutcomesSettings = { mode: 'share' };

interface Props {
  readonly initial: OutcomesInitial;
  readonly asked: readonly string[];
  readonly zeros: Zeros;
}

/** How the requests of each report ended, in numbers or as shares. */
export function OutcomesPart({ initial, asked, zeros }: Props) {
  const t = useTranslations('compare.charts');
  const locale = useLocale();
  const router = useRouter();
  const [settings, setSettings] = useState(OUTCOMES_MODE);
  const answer = useQuery(outcomes, outcomesParams(asked, zeros), initial.rows);
  const rows = answer.rows ?? [];
  const known = new Set(rows.flatMap(({ total, report }) => (total === null ? [] : [report])));
  // The old picture stays until the new answer stands, and so does what it goes over.
  const shown = answer.status === 'current' ? asked.length : new Set(rows.map(({ report }) => report)).size;
  const columns: readonly Column<OutcomesRow>[] = [
    {
      head: t('report'),
      value: (row) => `${row.name ?? ''} ${row.year ?? ''}`,
      show: (row) => (
        <Link href={reportPath(locale, row.report)}>{`${row.name ?? ''} ${row.year ?? ''}`}</Link>
      ),
    },
    { head: t('county'), value: (row) => row.county },
    {
      head: t('outcome'),
      value: (row) => OUTCOME_GROUPS.find(({ id }) => id === row.group)?.label[locale] ?? '',
    },
    { head: t('value'), value: (row) => row.value, number: true },
    { head: t('printedTotal'), value: (row) => row.total, number: true },
  ];
  return (
    <ChartFrame
      chart={outcomesChart}
      answer={answer}
      settings={settings}
      {...(settings === OUTCOMES_MODE && buildPicture(answer, initial.rows, initial.svg))}
      title={t('outcomes')}
      unit={settings.mode === 'count' ? t('cases') : ''}
      n={{ n: known.size, of: shown }}
      note={t('outcomesNote')}
      columns={columns}
      rowKey={(row) => `${row.report} ${row.group}`}
      controls={
        <fieldset className={styles['toggle']} data-print="hide">
          <legend className="visually-hidden">{t('mode')}</legend>
          {[OUTCOMES_MODE, SHARE].map((choice) => (
            <button
              key={choice.mode}
              type="button"
              className="button"
              data-kind="quiet"
              aria-pressed={settings.mode === choice.mode}
              onClick={() => setSettings(choice)}
            >
              {t(choice.mode)}
            </button>
          ))}
        </fieldset>
      }
      fileName={t('outcomesFile')}
      onSelect={(report) => router.push(reportPath(locale, report))}
    />
  );
}
