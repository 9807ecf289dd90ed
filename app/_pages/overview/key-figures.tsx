'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { NofN, SMALL_N } from '@/app/_components/counts';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { useFilter, useFilterQuery } from '@/app/_hooks/use-filter';
import { pagePath } from '@/app/_i18n/locales';
import { formatAmount, formatCount, formatShare } from '@/lib/format';
import type { Filter } from '@/lib/queries/filter';
import type { Measure } from '@/lib/queries/measure';
import { type MeasureParams, type MeasureSummaryRow, measureSummary } from '@/lib/queries/measure-summary';
import { type SummaryRow, summary } from '@/lib/queries/summary';
import { DEFAULT_MEASURE } from './measures';
import styles from './overview.module.css';
import { AMOUNT, GRANT_RATE, PUBLISHED } from './questions';

type Counted = Initial<MeasureParams, MeasureSummaryRow>;

export interface KeyInitial {
  readonly summary: Initial<{ readonly filter: Filter }, SummaryRow>;
  readonly published: Counted;
  readonly received: Counted;
  readonly granted: Counted;
  readonly amount: Counted;
}

/** The main figures of everything that is shown, each with over how many reports of how many it goes. */
export function KeyFigures({ initial }: { readonly initial: KeyInitial }) {
  const t = useTranslations('overview.key');
  const { filter } = useFilter();
  const all = useQuery(summary, { filter }, initial.summary);
  const row = all.rows?.[0];
  return (
    <dl className={styles['keys']} data-updating={all.status === 'updating' || undefined}>
      {row && <ReportsKey row={row} />}
      <SumKey name={t('published')} measure={PUBLISHED} initial={initial.published} unit={t('pieces')} />
      <SumKey name={t('received')} measure={DEFAULT_MEASURE} initial={initial.received} unit={t('cases')} />
      <RateKey initial={initial.granted} />
      <SumKey name={t('amount')} measure={AMOUNT} initial={initial.amount} unit="" />
      {row && <FindingsKey row={row} />}
    </dl>
  );
}

function Key({
  name,
  figure,
  children,
}: {
  readonly name: string;
  readonly figure: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles['key']}>
      <dt>{name}</dt>
      <dd className={styles['keyFigure']}>{figure}</dd>
      <dd className={styles['keyNote']}>{children}</dd>
    </div>
  );
}

function ReportsKey({ row }: { readonly row: SummaryRow }) {
  const t = useTranslations('overview.key');
  const locale = useLocale();
  const { first_year: from, last_year: to } = row;
  return (
    <Key name={t('reports')} figure={formatCount(row.reports, locale)}>
      {t('towns', { n: row.organisations })}
      {from !== null && <br />}
      {from !== null && to !== null && (from === to ? t('year', { from }) : t('years', { from, to }))}
    </Key>
  );
}

/** A sum and a median: what all reports hold together, and what is usual. */
function SumKey({
  name,
  measure,
  initial,
  unit,
}: {
  readonly name: string;
  readonly measure: Measure;
  readonly initial: Counted;
  /** '' for money, which says its unit itself. */
  readonly unit: string;
}) {
  const t = useTranslations('overview.key');
  const locale = useLocale();
  const { filter, zeros } = useFilter();
  const row = useQuery(measureSummary, { filter, measure, zeros }, initial).rows?.[0];
  if (!row) return null;
  const write = (value: number, approximate = false) =>
    unit === '' ? formatAmount(value, locale, approximate) : formatCount(value, locale, approximate);
  return (
    <Key
      name={name}
      figure={
        row.sum === null ? (
          <span className={styles['keyNone']}>–</span>
        ) : (
          <span data-inferred={row.inferred > 0 || undefined}>
            {write(row.sum, row.approximate > 0)} <small>{unit}</small>
          </span>
        )
      }
    >
      <NofN n={row.known} of={row.applicable} />
      {row.median !== null && (
        <>
          <br />
          {t('median', { value: write(row.median) })}
        </>
      )}
      {row.inferred > 0 && (
        <>
          <br />
          <em>{t('inferred', { n: row.inferred })}</em>
        </>
      )}
    </Key>
  );
}

/** Granted of all outcomes, over the reports that tell both. */
function RateKey({ initial }: { readonly initial: Counted }) {
  const t = useTranslations('overview.key');
  const { filter, zeros } = useFilter();
  const row = useQuery(measureSummary, { filter, measure: GRANT_RATE, zeros }, initial).rows?.[0];
  if (!row) return null;
  return (
    <Key
      name={t('granted')}
      figure={
        row.numerator === null || row.denominator === null ? (
          <span className={styles['keyNone']}>–</span>
        ) : (
          <Share part={row.numerator} whole={row.denominator} />
        )
      }
    >
      <NofN n={row.known} of={row.applicable} />
      <br />
      {t('noCases', { n: row.state_no_cases })}
      {row.inferred > 0 && (
        <>
          <br />
          <em>{t('inferred', { n: row.inferred })}</em>
        </>
      )}
    </Key>
  );
}

/** A share in large with its fraction beside it; over few cases the fraction alone. */
function Share({ part, whole }: { readonly part: number; readonly whole: number }) {
  const t = useTranslations('common.count');
  const locale = useLocale();
  const fraction = t('fraction', { n: part, of: whole });
  if (whole < SMALL_N) return <span title={t('smallN', { of: whole })}>{fraction}</span>;
  return (
    <>
      {formatShare(part, whole, locale)} <small>{fraction}</small>
    </>
  );
}

function FindingsKey({ row }: { readonly row: SummaryRow }) {
  const t = useTranslations('overview.key');
  const tSeverity = useTranslations('common.severity');
  const locale = useLocale();
  const query = useFilterQuery();
  return (
    <Key
      name={t('findings')}
      figure={
        <Link href={pagePath(locale, 'findings') + query} prefetch={false}>
          {formatCount(row.errors, locale)} <small>{tSeverity('error')}</small>
        </Link>
      }
    >
      {tSeverity('warning')} {formatCount(row.warnings, locale)} · {tSeverity('notice')}{' '}
      {formatCount(row.notices, locale)}
      <br />
      {t('clean', { n: row.clean, of: row.reports })}
    </Key>
  );
}
