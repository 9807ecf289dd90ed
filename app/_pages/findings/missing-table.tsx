'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { EmptyState, ErrorState, Skeleton } from '@/app/_components/states';
import { TableFrame } from '@/app/_components/table-frame';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { reportPath } from '@/app/_i18n/locales';
import { formatShare, STATE_SIGNS } from '@/lib/format';
import { type MissingDataParams, type MissingDataRow, missingData } from '@/lib/queries/missing-data';
import styles from './findings.module.css';
import { MISSING_REPORTS } from './params';
import type { FindingsUrl } from './use-findings-url';

interface Props {
  readonly url: FindingsUrl;
  readonly initial: Initial<MissingDataParams, MissingDataRow>;
}

const STATES = ['number', 'mark', 'blank', 'text', 'absent', 'unreadable'] as const;
const GAPS = ['tables_missing', 'tables_blank', 'sections_missing', 'rows_missing'] as const;

/** What each report does not say: its cells by state, and tables, rows and sections that are not there. */
export function MissingTable({ url, initial }: Props) {
  const t = useTranslations('findings.missing');
  const locale = useLocale();
  const [order, setOrder] = useState<MissingDataParams['order']>('fewest');
  const [page, setPage] = useState(0);
  const answer = useQuery(
    missingData,
    { filter: url.reports, order, limit: MISSING_REPORTS, offset: page * MISSING_REPORTS },
    initial,
  );
  const { rows } = answer;
  if (answer.status === 'failed' && answer.error) {
    return <ErrorState error={answer.error} onRetry={answer.retry} />;
  }
  if (rows === null) return <Skeleton height="16rem" />;
  if (rows.length === 0 && page === 0) return <EmptyState />;
  return (
    <>
      <p className={styles['buttons']} data-print="hide">
        {(['fewest', 'place'] as const).map((way) => (
          <button
            key={way}
            type="button"
            className="button"
            aria-pressed={order === way}
            onClick={() => {
              setOrder(way);
              setPage(0);
            }}
          >
            {t(way)}
          </button>
        ))}
      </p>
      <TableFrame caption={t('caption')} maxHeight="32rem">
        <thead>
          <tr>
            <th scope="col">{t('report')}</th>
            <th scope="col" data-number="">
              {t('share')}
            </th>
            {STATES.map((state) => (
              <th key={state} scope="col" data-number="">
                <span aria-hidden="true">{STATE_SIGNS[state].sign}</span> {t(state)}
              </th>
            ))}
            {GAPS.map((gap) => (
              <th key={gap} scope="col" data-number="">
                {t(gap)}
              </th>
            ))}
            <th scope="col">{t('published')}</th>
            <th scope="col">{t('zero')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const all = STATES.reduce((sum, state) => sum + row[`cells_${state}`], 0);
            return (
              <tr key={row.report}>
                <th scope="row">
                  <Link href={reportPath(locale, row.report)} prefetch={false}>
                    {t('of', {
                      name: row.name ?? t('unnamed'),
                      year: row.year === null ? '' : String(row.year),
                    })}
                  </Link>
                </th>
                <td data-number="">{formatShare(row.cells_number, all, locale) ?? '–'}</td>
                {STATES.map((state) => (
                  <Gap
                    key={state}
                    n={row[`cells_${state}`]}
                    alarming={state === 'unreadable' || state === 'absent'}
                  />
                ))}
                {GAPS.map((gap) => (
                  <Gap key={gap} n={row[gap]} alarming />
                ))}
                <td>{row.no_published_count ? t('notStated') : t('stated')}</td>
                <td>{zeroWords(row, t)}</td>
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
      {(page > 0 || rows.length === MISSING_REPORTS) && (
        <p className={styles['pages']} data-print="hide">
          <button type="button" className="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {t('previous')}
          </button>
          <button
            type="button"
            className="button"
            disabled={rows.length < MISSING_REPORTS}
            onClick={() => setPage(page + 1)}
          >
            {t('next')}
          </button>
        </p>
      )}
    </>
  );
}

function Gap({ n, alarming }: { readonly n: number; readonly alarming: boolean }) {
  return (
    <td data-number="" className={n === 0 ? styles['dim'] : alarming ? styles['alarm'] : undefined}>
      {n}
    </td>
  );
}

function zeroWords(row: MissingDataRow, t: ReturnType<typeof useTranslations<'findings.missing'>>): string {
  if (row.zero_mark && row.zero_blank) return t('zeroBoth');
  if (row.zero_mark) return t('zeroMark');
  return row.zero_blank ? t('zeroBlank') : '';
}
