'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Fragment, useState } from 'react';
import { FilterBar } from '@/app/_components/filter-bar';
import { EmptyState, ErrorState, Skeleton } from '@/app/_components/states';
import { TableFrame } from '@/app/_components/table-frame';
import type { FilterInitial } from '@/app/_data/filter-initial';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { useFilter } from '@/app/_hooks/use-filter';
import { reportPath } from '@/app/_i18n/locales';
import {
  type CoverageMatrixParams,
  type CoverageMatrixRow,
  coverageMatrix,
} from '@/lib/queries/coverage-matrix';
import styles from './parts.module.css';
import { listParams } from './picker-params';
import { FindingCounts } from './related';
import { TOWN_LIMIT } from './report-rows';

export interface PickerInitial {
  readonly filter: FilterInitial;
  readonly list: Initial<CoverageMatrixParams, CoverageMatrixRow>;
}

/** All reports by county and town, to choose one from. */
export function Picker({ initial }: { readonly initial: PickerInitial }) {
  const t = useTranslations('report.list');
  const { filter } = useFilter();
  const [page, setPage] = useState({ filter, at: 0 });
  const at = page.filter === filter ? page.at : 0;
  const answer = useQuery(coverageMatrix, listParams(filter, at), initial.list);
  const { rows } = answer;
  const towns = townsOf(rows ?? []);
  return (
    <>
      <FilterBar initial={initial.filter} />
      {answer.status === 'failed' && answer.error && (
        <ErrorState error={answer.error} onRetry={answer.retry} />
      )}
      {rows === null && answer.status !== 'failed' && <Skeleton height="20rem" />}
      {rows?.length === 0 && at === 0 && <EmptyState />}
      {towns.length > 0 && <TownTable towns={towns} />}
      {(at > 0 || towns.length === TOWN_LIMIT) && (
        <p className={styles['buttons']}>
          <button
            type="button"
            className="button"
            disabled={at === 0}
            onClick={() => setPage({ filter, at: at - 1 })}
          >
            {t('previous')}
          </button>
          <button
            type="button"
            className="button"
            disabled={towns.length < TOWN_LIMIT}
            onClick={() => setPage({ filter, at: at + 1 })}
          >
            {t('next')}
          </button>
        </p>
      )}
    </>
  );
}

interface Town {
  readonly first: CoverageMatrixRow;
  readonly reports: readonly CoverageMatrixRow[];
}

function townsOf(rows: readonly CoverageMatrixRow[]): readonly Town[] {
  const towns = new Map<string, CoverageMatrixRow[]>();
  for (const row of rows) towns.set(row.organisation, [...(towns.get(row.organisation) ?? []), row]);
  return [...towns.values()].flatMap((reports) => (reports[0] ? [{ first: reports[0], reports }] : []));
}

const placeOf = ({ first }: Town) =>
  [first.province, first.prefecture, first.county].filter((part) => part !== null).join(' ');

function TownTable({ towns }: { readonly towns: readonly Town[] }) {
  const t = useTranslations('report.list');
  const tFilter = useTranslations('common.filter');
  const locale = useLocale();
  return (
    <TableFrame caption={t('title')}>
      <thead>
        <tr>
          <th scope="col">{t('town')}</th>
          <th scope="col">{t('reports')}</th>
        </tr>
      </thead>
      <tbody>
        {towns.map((town, index) => {
          const place = placeOf(town);
          const before = towns[index - 1];
          return (
            <Fragment key={town.first.organisation}>
              {(before === undefined || placeOf(before) !== place) && (
                <tr className={styles['county']}>
                  <th scope="rowgroup" colSpan={2}>
                    {place === '' ? tFilter('unknownPlace') : place}
                  </th>
                </tr>
              )}
              <tr>
                <th scope="row">{town.first.name ?? t('unnamed')}</th>
                <td>
                  <span className={styles['years']}>
                    {town.reports.map((row) => (
                      <span key={row.report}>
                        <Link href={reportPath(locale, row.report)} prefetch={false}>
                          {row.year === null ? t('noYear') : t('year', { year: String(row.year) })}
                        </Link>
                        <FindingCounts row={row} />
                      </span>
                    ))}
                  </span>
                </td>
              </tr>
            </Fragment>
          );
        })}
      </tbody>
    </TableFrame>
  );
}
