'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import styles from './states.module.css';

/** Nothing to show: what is so, and what to do about it. */
export function EmptyState({
  title,
  hint,
  action,
}: {
  readonly title?: string;
  readonly hint?: string;
  readonly action?: ReactNode;
}) {
  const t = useTranslations('common.status');
  return (
    <div className={styles['state']}>
      <p className={styles['title']}>{title ?? t('emptyTitle')}</p>
      <p>{hint ?? t('emptyHint')}</p>
      {action !== undefined && <p className={styles['action']}>{action}</p>}
    </div>
  );
}

/** Something failed: in words, with the technical words one click away, and a way to try again. */
export function ErrorState({
  title,
  error,
  onRetry,
}: {
  readonly title?: string;
  readonly error: Error;
  readonly onRetry?: (() => void) | undefined;
}) {
  const t = useTranslations('common.status');
  return (
    <div className={styles['state']} data-kind="error" role="alert">
      <p className={styles['title']}>{title ?? t('failed')}</p>
      <details>
        <summary>{t('details')}</summary>
        <pre>{error.message}</pre>
      </details>
      {onRetry && (
        <p className={styles['action']}>
          <button type="button" className="button" onClick={onRetry}>
            {t('retry')}
          </button>
        </p>
      )}
    </div>
  );
}

/** A place kept free in the size of what will stand there (any CSS length), so that nothing moves when it comes. */
export function Skeleton({ height, width = '100%' }: { readonly height: string; readonly width?: string }) {
  const t = useTranslations('common.status');
  return (
    <div className={styles['skeleton']} style={{ height, width }} role="status">
      <span className="visually-hidden">{t('loading')}</span>
    </div>
  );
}
