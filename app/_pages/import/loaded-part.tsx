'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Section } from '@/app/_components/grid';
import { Sheet } from '@/app/_components/sheet';
import { EmptyState, ErrorState, Skeleton } from '@/app/_components/states';
import { type VirtualColumn, VirtualTable } from '@/app/_components/virtual-table';
import { useData } from '@/app/_data/data-provider';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { reportPath } from '@/app/_i18n/locales';
import { type LoadedParams, type LoadedReportRow, loadedReports } from '@/lib/queries/loaded-reports';
import styles from './import.module.css';

export type LoadedInitial = Initial<LoadedParams, LoadedReportRow>;

/** The reports that all pages show: the shipped sample and the reader's own, which can be forgotten. */
export function LoadedPart({ initial }: { readonly initial: LoadedInitial }) {
  const t = useTranslations('import.loaded');
  const { own, sample, showSample, storage, forget, state } = useData();
  const answer = useQuery(loadedReports, initial.params, initial);
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState<Error | null>(null);
  const attempt = (work: () => Promise<void>) => {
    setFailed(null);
    work().catch((cause: unknown) => setFailed(cause instanceof Error ? cause : new Error(String(cause))));
  };
  const columns = useLoadedColumns((id) => attempt(() => forget([id])));
  const { rows } = answer;
  return (
    <Section
      title={t('title')}
      note={t('note', { all: rows?.length ?? 0, own: own.size })}
      actions={
        <>
          <label className={styles['sample']}>
            <input
              type="checkbox"
              checked={!sample}
              disabled={state.status === 'failed'}
              onChange={(event) => {
                const only = event.currentTarget.checked;
                attempt(() => showSample(!only));
              }}
            />
            {t('onlyMine')}
          </label>
          <button
            type="button"
            className="button"
            disabled={own.size === 0}
            aria-haspopup="dialog"
            onClick={() => setAsking(true)}
          >
            {t('forgetAll')}
          </button>
        </>
      }
    >
      {storage && <ErrorState title={t('storageFailed')} error={storage} />}
      {failed && <ErrorState error={failed} />}
      {answer.status === 'failed' && answer.error && (
        <ErrorState error={answer.error} onRetry={answer.retry} />
      )}
      {rows === null && answer.status !== 'failed' && <Skeleton height="12rem" />}
      {rows?.length === 0 && <EmptyState title={t('emptyTitle')} hint={t('emptyHint')} />}
      {rows && rows.length > 0 && (
        <VirtualTable
          caption={t('caption')}
          columns={columns}
          rows={rows}
          rowKey={({ report }) => report}
          maxHeight="28rem"
          minWidth="48rem"
        />
      )}
      <Sheet
        open={asking}
        onClose={() => setAsking(false)}
        title={t('askTitle', { count: own.size })}
        placement="center"
      >
        <p>{t('askNote')}</p>
        <p className={styles['ask']}>
          <button
            type="button"
            className="button"
            data-kind="primary"
            onClick={() => {
              setAsking(false);
              attempt(() => forget('all'));
            }}
          >
            {t('askYes')}
          </button>
          <button type="button" className="button" onClick={() => setAsking(false)}>
            {t('askNo')}
          </button>
        </p>
      </Sheet>
    </Section>
  );
}

function useLoadedColumns(onForget: (id: string) => void): readonly VirtualColumn<LoadedReportRow>[] {
  const t = useTranslations('import.loaded');
  const tList = useTranslations('import.list');
  const locale = useLocale();
  const { own } = useData();
  return useMemo(
    () => [
      {
        key: 'report',
        head: tList('report'),
        width: '11rem',
        cell: ({ report, name }) => (
          <Link href={reportPath(locale, report)}>{name ?? tList('unknownTown')}</Link>
        ),
      },
      {
        key: 'year',
        head: tList('year'),
        width: '4rem',
        number: true,
        cell: ({ year }) => year ?? tList('unknownYear'),
      },
      {
        key: 'place',
        head: t('place'),
        width: '12rem',
        cell: ({ prefecture, county }) => [prefecture, county].filter((part) => part !== null).join(' '),
      },
      {
        key: 'file',
        head: tList('file'),
        cell: ({ file, chosen }) => (
          <>
            {file}
            {!chosen && <span className={styles['kept']}>{t('notChosen')}</span>}
          </>
        ),
      },
      {
        key: 'source',
        head: t('source'),
        width: '6rem',
        cell: ({ report }) => (own.has(report) ? t('mine') : t('shipped')),
      },
      {
        key: 'forget',
        head: <span className="visually-hidden">{t('forget')}</span>,
        width: '5.5rem',
        cell: ({ report, name, year }) =>
          own.has(report) && (
            <button
              type="button"
              className={`button ${styles['forget']}`}
              data-kind="quiet"
              aria-label={t('forgetOne', { name: `${name ?? ''} ${year ?? ''}`.trim() })}
              onClick={() => onForget(report)}
            >
              {t('forget')}
            </button>
          ),
      },
    ],
    [t, tList, locale, own, onForget],
  );
}
