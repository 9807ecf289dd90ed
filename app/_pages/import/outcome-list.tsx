'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { saveFile } from '@/app/_charts/save';
import { Section } from '@/app/_components/grid';
import { ErrorState } from '@/app/_components/states';
import { type VirtualColumn, VirtualTable } from '@/app/_components/virtual-table';
import type { IntakeControl } from '@/app/_hooks/use-intake-pool';
import { reportPath } from '@/app/_i18n/locales';
import { BUCKETS, type Bucket, bucketOf, type ImportRow } from '@/app/_workers/import-list';
import { formatCount } from '@/lib/format';
import styles from './import.module.css';
import { FindingCounts, Outcome, ReasonCell } from './outcome-cells';

/** What became of each file given, as it happens; the counts of the outcomes add up to the files. */
export function OutcomeList({ control }: { readonly control: IntakeControl }) {
  const t = useTranslations('import.list');
  const tWord = useTranslations('import.outcome');
  const locale = useLocale();
  const { progress, cancel, clear } = control;
  const { rows, counts, running, done, error } = progress;
  const [only, setOnly] = useState<Bucket | null>(null);
  const chosen = only !== null && counts[only] > 0 ? only : null;
  const shown = useMemo(
    () => (chosen === null ? rows : rows.filter((row) => bucketOf(row) === chosen)),
    [rows, chosen],
  );
  const columns = useColumns();
  if (rows.length === 0 && !running && !error) return null;
  const seconds = progress.milliseconds / 1000;
  const save = async () => {
    const { outcomesCsv } = await import('./outcomes-csv');
    const date = new Date().toISOString().slice(0, 10);
    saveFile(
      `jiebao_${t('fileName')}_${date}.csv`,
      new Blob([outcomesCsv(rows, locale, tWord)], { type: 'text/csv' }),
    );
  };
  return (
    <Section
      title={t('title')}
      actions={
        <>
          {running && (
            <button type="button" className="button" onClick={cancel}>
              {t('cancel')}
            </button>
          )}
          <button type="button" className="button" disabled={rows.length === 0} onClick={save}>
            {t('csv')}
          </button>
          <button type="button" className="button" data-kind="quiet" disabled={running} onClick={clear}>
            {t('clear')}
          </button>
        </>
      }
    >
      <div className={styles['progress']}>
        <progress value={done} max={Math.max(1, rows.length)} aria-label={t('progressLabel')} />
        <p role="status" data-testid="import-progress">
          {running
            ? t('running', { done, total: rows.length })
            : t('finished', {
                total: rows.length,
                seconds: formatCount(Math.round(seconds * 10) / 10, locale),
              })}
          {counts.stopped > 0 && ` ${t('stopped', { count: counts.stopped })}`}
          {progress.leftOut > 0 && ` ${t('leftOut', { count: progress.leftOut })}`}
        </p>
      </div>
      {error && <ErrorState title={t('failed')} error={error} />}
      <fieldset className={styles['chips']}>
        <legend className="visually-hidden">{t('filter')}</legend>
        <Chip pressed={chosen === null} onClick={() => setOnly(null)} count={rows.length} word={t('all')} />
        {BUCKETS.filter((bucket) => counts[bucket] > 0).map((bucket) => (
          <Chip
            key={bucket}
            bucket={bucket}
            pressed={chosen === bucket}
            onClick={() => setOnly(chosen === bucket ? null : bucket)}
            count={counts[bucket]}
            word={tWord(bucket)}
          />
        ))}
      </fieldset>
      <VirtualTable
        caption={t('caption')}
        columns={columns}
        rows={shown}
        rowKey={(row) => String(row.index)}
        maxHeight="32rem"
        minWidth="58rem"
        rowHeight={34}
      />
    </Section>
  );
}

function Chip({
  pressed,
  onClick,
  count,
  word,
  bucket,
}: {
  readonly pressed: boolean;
  readonly onClick: () => void;
  readonly count: number;
  readonly word: string;
  readonly bucket?: Bucket;
}) {
  const locale = useLocale();
  return (
    <button
      type="button"
      className="button"
      aria-pressed={pressed}
      data-bucket={bucket ?? 'all'}
      data-count={count}
      onClick={onClick}
    >
      {word} <strong>{formatCount(count, locale)}</strong>
    </button>
  );
}

function useColumns(): readonly VirtualColumn<ImportRow>[] {
  const t = useTranslations('import.list');
  const locale = useLocale();
  return useMemo(
    () => [
      { key: 'file', head: t('file'), width: '15rem', cell: (row) => row.path },
      { key: 'outcome', head: t('outcome'), width: '8.5rem', cell: (row) => <Outcome row={row} /> },
      {
        key: 'report',
        head: t('report'),
        width: '10rem',
        cell: ({ result }) =>
          result?.report && (
            <Link href={reportPath(locale, result.report.id)}>
              {result.report.name ?? t('unknownTown')}
              {result.report.county !== null && (
                <span className={styles['county']}> {result.report.county}</span>
              )}
            </Link>
          ),
      },
      {
        key: 'year',
        head: t('year'),
        width: '4rem',
        number: true,
        cell: ({ result }) => result?.report && (result.report.year ?? t('unknownYear')),
      },
      {
        key: 'findings',
        head: t('findings'),
        width: '8rem',
        number: true,
        cell: ({ result }) => result?.report && <FindingCounts report={result.report} />,
      },
      { key: 'reason', head: t('reason'), cell: (row) => <ReasonCell row={row} /> },
    ],
    [t, locale],
  );
}
