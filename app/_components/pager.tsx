'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import styles from './pager.module.css';

/** A window on a long list: `offset` rows are left out before it, `limit` are shown. */
export interface PageWindow {
  readonly offset: number;
  readonly limit: number;
}

export interface PageControl extends PageWindow {
  readonly size: number;
  readonly most: number;
  readonly move: (offset: number) => void;
  readonly resize: (limit: number) => void;
}

/**
 * Pages of a list, `size` at a time and `most` when all are wanted. `subject` says what the list is of (filter, measure,
 * order): another subject begins at its first page.
 */
export function usePages(subject: string, size: number, most: number): PageControl {
  const [page, setPage] = useState({ subject, offset: 0, limit: size });
  const own = page.subject === subject ? page : { subject, offset: 0, limit: page.limit };
  const { offset, limit } = own;
  return useMemo(
    () => ({
      offset,
      limit,
      size,
      most,
      move: (to: number) => setPage({ subject, offset: Math.max(0, to), limit }),
      resize: (to: number) => setPage({ subject, offset: 0, limit: to }),
    }),
    [subject, offset, limit, size, most],
  );
}

/** The controls of a long list: where one is, a page back and forth, all at once (or as many as can be drawn well). */
export function Pager({
  pages,
  of,
  name,
  what,
}: {
  readonly pages: PageControl;
  /** How many there are in all. */
  readonly of: number;
  /** The list's name, for screen readers. */
  readonly name: string;
  /** What is counted, in the plural: 名, 个单位; towns. */
  readonly what: string;
}) {
  const t = useTranslations('common.pager');
  const { offset, limit, size, most, move, resize } = pages;
  if (of <= size && offset === 0) return null;
  const to = Math.min(offset + limit, of);
  return (
    <nav className={styles['pager']} aria-label={t('label', { name })} data-print="hide">
      <span aria-live="polite">{t('range', { from: Math.min(offset + 1, to), to, of, what })}</span>
      <button type="button" className="button" disabled={offset === 0} onClick={() => move(offset - limit)}>
        {t('previous')}
      </button>
      <button type="button" className="button" disabled={to >= of} onClick={() => move(offset + limit)}>
        {t('next')}
      </button>
      {limit === size ? (
        <button type="button" className="button" data-kind="quiet" onClick={() => resize(most)}>
          {of <= most ? t('all', { of }) : t('most', { most })}
        </button>
      ) : (
        <button type="button" className="button" data-kind="quiet" onClick={() => resize(size)}>
          {t('fewer')}
        </button>
      )}
    </nav>
  );
}
