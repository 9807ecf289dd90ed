'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SEVERITY_SIGNS } from '@/app/_components/badges';
import { EmptyState, ErrorState, Skeleton } from '@/app/_components/states';
import { TableFrame } from '@/app/_components/table-frame';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { useLabel } from '@/app/_i18n/use-label';
import { CHECKS } from '@/lib/checks';
import { type FindingMatrixParams, type FindingMatrixRow, findingMatrix } from '@/lib/queries/finding-matrix';
import styles from './findings.module.css';
import { MATRIX_TOWNS } from './params';
import type { FindingsUrl } from './use-findings-url';

interface Props {
  readonly url: FindingsUrl;
  readonly initial: Initial<FindingMatrixParams, FindingMatrixRow>;
}

interface Town {
  readonly key: string;
  readonly name: string | null;
  readonly county: string | null;
  readonly cells: ReadonlyMap<string, FindingMatrixRow>;
}

/** Town × check, the gravest towns first; a number is how many findings, and chooses them in the list below. */
export function Matrix({ url, initial }: Props) {
  const t = useTranslations('findings.matrix');
  const label = useLabel();
  const { filter, findings } = url;
  const [page, setPage] = useState(0);
  const answer = useQuery(
    findingMatrix,
    { filter, findings, limit: MATRIX_TOWNS, offset: page * MATRIX_TOWNS },
    initial,
  );
  const { rows } = answer;
  if (answer.status === 'failed' && answer.error) {
    return <ErrorState error={answer.error} onRetry={answer.retry} />;
  }
  if (rows === null) return <Skeleton height="14rem" />;
  if (rows.length === 0 && page === 0) return <EmptyState title={t('emptyTitle')} hint={t('emptyHint')} />;
  const towns = townsOf(rows);
  const checks = CHECKS.filter(({ id }) => rows.some((row) => row.check === id));
  const choose = (town: string, check: string) => {
    url.change({ town, check: [check] });
    document.getElementById('list')?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <div className={styles['matrix']}>
        <TableFrame caption={t('caption')} maxHeight="26rem">
          <thead>
            <tr>
              <th scope="col">{t('town')}</th>
              {checks.map(({ id, title }) => (
                <th
                  key={id}
                  scope="col"
                  data-number=""
                  data-on={findings.checks.includes(id) ? '' : undefined}
                >
                  <span>{label(title)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {towns.map((town) => (
              <tr key={town.key} data-on={url.town === town.key ? '' : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className={styles['plain']}
                    onClick={() => url.change({ town: town.key })}
                  >
                    {town.name ?? t('unnamed')}
                  </button>
                  <small>{town.county}</small>
                </th>
                {checks.map(({ id, title }) => (
                  <td key={id} data-number="">
                    <Count
                      row={town.cells.get(id)}
                      label={t('choose', { town: town.name ?? t('unnamed'), check: label(title) })}
                      onChoose={() => choose(town.key, id)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </div>
      {(page > 0 || towns.length === MATRIX_TOWNS) && (
        <p className={styles['pages']} data-print="hide">
          <button type="button" className="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {t('previous')}
          </button>
          <button
            type="button"
            className="button"
            disabled={towns.length < MATRIX_TOWNS}
            onClick={() => setPage(page + 1)}
          >
            {t('next')}
          </button>
        </p>
      )}
    </>
  );
}

function townsOf(rows: readonly FindingMatrixRow[]): readonly Town[] {
  const towns = new Map<string, Town & { readonly cells: Map<string, FindingMatrixRow> }>();
  for (const row of rows) {
    const town = towns.get(row.organisation) ?? {
      key: row.organisation,
      name: row.name,
      county: row.county,
      cells: new Map<string, FindingMatrixRow>(),
    };
    town.cells.set(row.check, row);
    towns.set(row.organisation, town);
  }
  return [...towns.values()];
}

/** How many findings, under the sign of the gravest; a dot where there is none. */
function Count({
  row,
  label,
  onChoose,
}: {
  readonly row: FindingMatrixRow | undefined;
  readonly label: string;
  readonly onChoose: () => void;
}) {
  const t = useTranslations('findings.matrix');
  if (!row) {
    return (
      <span className={styles['dim']}>
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{t('none')}</span>
      </span>
    );
  }
  const severity = row.errors > 0 ? 'error' : row.warnings > 0 ? 'warning' : 'notice';
  const counts = t('counts', { e: row.errors, w: row.warnings, n: row.notices });
  return (
    <button
      type="button"
      className={styles['count']}
      data-severity={severity}
      aria-label={`${label}: ${counts}`}
      title={counts}
      onClick={onChoose}
    >
      {SEVERITY_SIGNS[severity]}
      {row.errors + row.warnings + row.notices}
    </button>
  );
}
