'use client';

import { useTranslations } from 'next-intl';
import { Fragment, useMemo, useRef, useState } from 'react';
import { EmptyState, ErrorState, Skeleton } from '@/app/_components/states';
import { useQuery } from '@/app/_data/use-query';
import type { FindingListRow } from '@/lib/queries/finding-filter';
import { findingOperands } from '@/lib/queries/finding-operands';
import { findings as findingsQuery } from '@/lib/queries/findings';
import { FindingItem, operandsByFinding } from './finding-item';
import styles from './findings.module.css';
import type { FindingsInitial } from './initial';
import { ListTools } from './list-tools';
import { PAGE_SIZE } from './params';
import type { FindingsUrl } from './use-findings-url';
import { useListKeys } from './use-list-keys';
import { WaiveDialog } from './waive-dialog';

interface Props {
  readonly url: FindingsUrl;
  readonly initial: FindingsInitial;
}

/** The findings themselves, the gravest first or town by town, one page at a time. */
export function FindingList({ url, initial }: Props) {
  const t = useTranslations('findings.list');
  const { reports, findings, order, page } = url;
  const params = { filter: reports, findings, order, limit: PAGE_SIZE, offset: page * PAGE_SIZE };
  const answer = useQuery(findingsQuery, params, initial.list);
  const operands = useQuery(findingOperands, params, initial.operands);
  const list = useRef<HTMLDivElement>(null);
  const [waiving, setWaiving] = useState<FindingListRow | null>(null);
  useListKeys(list);
  const { rows } = answer;
  const byFinding = useMemo(() => operandsByFinding(operands.rows ?? []), [operands.rows]);

  return (
    <section className={styles['list']} aria-label={t('title')}>
      <ListTools url={url} shown={rows?.length ?? 0} />
      {answer.status === 'failed' && answer.error && (
        <ErrorState error={answer.error} onRetry={answer.retry} />
      )}
      {rows === null && answer.status !== 'failed' && <Skeleton height="32rem" />}
      {rows?.length === 0 && <EmptyState title={t('emptyTitle')} hint={t('emptyHint')} />}
      <div ref={list} data-updating={answer.status === 'updating' || undefined}>
        {(rows ?? []).map((row, at) => (
          <Fragment key={`${row.report} ${row.n}`}>
            <GroupHead row={row} before={rows?.[at - 1]} order={order} />
            <FindingItem
              row={row}
              operands={byFinding.get(`${row.report} ${row.n}`) ?? []}
              onWaive={() => setWaiving(row)}
            />
          </Fragment>
        ))}
      </div>
      <WaiveDialog finding={waiving} onClose={() => setWaiving(null)} />
      <Pages url={url} shown={rows?.length ?? 0} />
    </section>
  );
}

/** A head where a new severity, or a new town, begins. */
function GroupHead({
  row,
  before,
  order,
}: {
  readonly row: FindingListRow;
  readonly before: FindingListRow | undefined;
  readonly order: FindingsUrl['order'];
}) {
  const t = useTranslations('findings.list');
  const tSeverity = useTranslations('common.severity');
  if (order === 'gravest') {
    return before?.severity === row.severity ? null : (
      <h3 className={styles['group']}>{tSeverity(row.severity)}</h3>
    );
  }
  if (before?.report === row.report) return null;
  return (
    <h3 className={styles['group']}>
      {t('of', { name: row.name ?? t('unnamed'), year: row.year === null ? '' : String(row.year) })}
    </h3>
  );
}

function Pages({ url, shown }: { readonly url: FindingsUrl; readonly shown: number }) {
  const t = useTranslations('findings.list');
  if (url.page === 0 && shown < PAGE_SIZE) return null;
  return (
    <nav className={styles['pages']} aria-label={t('pages')} data-print="hide">
      <button
        type="button"
        className="button"
        disabled={url.page === 0}
        onClick={() => url.change({ page: url.page === 1 ? null : url.page })}
      >
        {t('previous')}
      </button>
      <span>{t('page', { page: url.page + 1 })}</span>
      <button
        type="button"
        className="button"
        disabled={shown < PAGE_SIZE}
        onClick={() => url.change({ page: url.page + 2 })}
      >
        {t('next')}
      </button>
    </nav>
  );
}
