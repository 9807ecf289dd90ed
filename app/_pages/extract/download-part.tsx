'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { saveFile } from '@/app/_charts/save';
import { ErrorState } from '@/app/_components/states';
import { useData } from '@/app/_data/data-provider';
import { formatBytes, formatCount } from '@/lib/format';
import type { ExtractCountsRow } from '@/lib/queries/extract-counts';
import { rowsOfShape } from './estimate';
import styles from './extract.module.css';
import type { ExtractControl } from './use-extract-url';
import { useFileName } from './use-file-name';

interface Props {
  readonly control: ExtractControl;
  readonly counts: ExtractCountsRow;
  /** Columns of the file; null for the package. */
  readonly columns: number | null;
  /** Estimated size in bytes, null while it is not known. */
  readonly size: number | null;
}

type Work =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly rows: number }
  | { readonly status: 'done'; readonly size: number; readonly lacking: number }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly error: Error };

/** How much it is, what the file will be called, and the button that makes it. */
export function DownloadPart({ control, counts, columns, size }: Props) {
  const t = useTranslations('extract.download');
  const locale = useLocale();
  const { shape, bom, setBom } = control;
  const { name, origin } = useFileName(control, counts);
  const { work, start, cancel } = useDownload(control, counts, name, origin);
  const rows = rowsOfShape(shape, counts);
  const running = work.status === 'running';
  return (
    <div className={styles['download']}>
      <dl className={styles['facts']}>
        <div>
          <dt>{t('reports')}</dt>
          <dd>{t('nOfN', { n: counts.reports, of: counts.all_reports })}</dd>
        </div>
        {rows !== null && (
          <div>
            <dt>{t('rows')}</dt>
            <dd data-testid="row-count">{formatCount(rows, locale)}</dd>
          </div>
        )}
        {columns !== null && (
          <div>
            <dt>{t('columns')}</dt>
            <dd>{formatCount(columns, locale)}</dd>
          </div>
        )}
        {size !== null && rows !== null && rows > 0 && (
          <div>
            <dt>{t('size')}</dt>
            <dd>{t('about', { size: formatBytes(size, locale) })}</dd>
          </div>
        )}
        <div className={styles['name']}>
          <dt>{t('name')}</dt>
          <dd>
            <code data-testid="file-name">{name}</code>
          </dd>
        </div>
      </dl>
      {shape !== 'package' && (
        <label className={styles['bom']}>
          <input type="checkbox" checked={bom} onChange={(event) => setBom(event.currentTarget.checked)} />
          {t('bom')}
        </label>
      )}
      <p className={styles['buttons']}>
        <button
          type="button"
          className="button"
          data-kind="primary"
          disabled={running || counts.reports === 0 || rows === 0}
          onClick={start}
        >
          {shape === 'package' ? t('zip') : t('csv')}
        </button>
        {running && (
          <button type="button" className="button" onClick={cancel}>
            {t('cancel')}
          </button>
        )}
      </p>
      {running && rows !== null && (
        <progress value={work.rows} max={Math.max(1, rows)} aria-label={t('progress')} />
      )}
      <p role="status" className={styles['hint']} data-testid="download-status">
        {work.status === 'running' &&
          (rows === null ? t('packing') : t('running', { done: work.rows, rows }))}
        {work.status === 'done' && t('done', { size: formatBytes(work.size, locale) })}
        {work.status === 'done' && work.lacking > 0 && ` ${t('lacking', { count: work.lacking })}`}
        {work.status === 'cancelled' && t('cancelled')}
      </p>
      {work.status === 'failed' && <ErrorState error={work.error} onRetry={start} />}
      <p className={styles['hint']}>
        {t(shape === 'long' || shape === 'wide' || shape === 'package' ? 'again' : 'notAgain')}
      </p>
    </div>
  );
}

interface Origin {
  readonly filter: string;
  readonly date: string;
}

/** One download at a time, with its progress; leaving the page does not stop it. */
function useDownload(control: ExtractControl, counts: ExtractCountsRow, name: string, origin: Origin) {
  const tHead = useTranslations('extract.preview');
  const locale = useLocale();
  const data = useData();
  const [work, setWork] = useState<Work>({ status: 'idle' });
  const stop = useRef<AbortController | null>(null);
  const run = async () => {
    const own = new AbortController();
    stop.current = own;
    setWork({ status: 'running', rows: 0 });
    try {
      const engine = await data.engine();
      if (control.shape === 'package') {
        const { packageBlob } = await import('./package');
        const about = { ...origin, locale, link: location.href, ofReports: counts.all_reports };
        const made = await packageBlob(engine, control.filter, counts.reports, about, own.signal);
        saveFile(name, made.blob);
        const lacking = counts.reports - made.reports;
        setWork({ status: 'done', size: made.blob.size, lacking });
        return;
      }
      const { tableBlob } = await import('./download');
      const blob = await tableBlob({
        engine,
        url: control,
        locale,
        reports: counts.reports,
        word: tHead,
        onRows: (rows) => setWork({ status: 'running', rows }),
        signal: own.signal,
      });
      own.signal.throwIfAborted();
      saveFile(name, blob);
      setWork({ status: 'done', size: blob.size, lacking: 0 });
    } catch (cause) {
      if (own.signal.aborted) setWork({ status: 'cancelled' });
      else setWork({ status: 'failed', error: cause instanceof Error ? cause : new Error(String(cause)) });
    }
  };
  return { work, start: () => void run(), cancel: () => stop.current?.abort() };
}
