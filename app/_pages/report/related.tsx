'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { SEVERITY_SIGNS } from '@/app/_components/badges';
import { pagePath, reportPath } from '@/app/_i18n/locales';
import type { NeighbourRow } from '@/lib/queries/neighbours';
import type { PeerRow } from '@/lib/queries/peers';
import type { ReportHeaderRow } from '@/lib/queries/report-header';
import styles from './parts.module.css';

interface Props {
  readonly header: ReportHeaderRow;
  readonly neighbours: readonly NeighbourRow[];
  readonly peers: readonly PeerRow[];
}

/** Most reports that the comparison takes. */
const BASKET = 12;

/** The same town in other years, towns of the same county, kind and year, and the way to compare with them. */
export function Related({ header, neighbours, peers }: Props) {
  const t = useTranslations('report.related');
  const locale = useLocale();
  const compare = (others: readonly string[]) =>
    `${pagePath(locale, 'compare')}?reports=${[header.report, ...others].slice(0, BASKET).join(',')}`;
  return (
    <div className={styles['related']}>
      <h3>{t('years')}</h3>
      {neighbours.length === 0 ? (
        <p className={styles['dim']}>{t('noYears')}</p>
      ) : (
        <ul>
          {neighbours.map((row) => (
            <li key={row.report}>
              <Link href={reportPath(locale, row.report)} prefetch={false}>
                {row.year ?? t('noYear')}
              </Link>
              {row.year === header.year && <small>{t('otherVersion', { file: row.file })}</small>}
              <FindingCounts row={row} />
            </li>
          ))}
        </ul>
      )}
      <h3>{t('peers', { county: header.county ?? '', year: header.year ?? '', kind: header.kind ?? '' })}</h3>
      {peers.length === 0 ? (
        <p className={styles['dim']}>{t('noPeers')}</p>
      ) : (
        <ul>
          {peers.map((row) => (
            <li key={row.report}>
              <Link href={reportPath(locale, row.report)} prefetch={false}>
                {row.name ?? row.report}
              </Link>
              <FindingCounts row={row} />
            </li>
          ))}
        </ul>
      )}
      <p className={styles['buttons']} data-print="hide">
        <Link className="button" href={compare([])} prefetch={false}>
          {t('compare')}
        </Link>
        {neighbours.length > 0 && (
          <Link className="button" href={compare(neighbours.map(({ report }) => report))} prefetch={false}>
            {t('compareYears')}
          </Link>
        )}
        {peers.length > 0 && (
          <Link className="button" href={compare(peers.map(({ report }) => report))} prefetch={false}>
            {t('comparePeers')}
          </Link>
        )}
      </p>
    </div>
  );
}

/** How many findings of which severity, by sign and count; a dash where there are none. */
export function FindingCounts({ row }: { readonly row: Pick<PeerRow, 'errors' | 'warnings' | 'notices'> }) {
  const t = useTranslations('report.list');
  const parts = [
    ['error', row.errors],
    ['warning', row.warnings],
    ['notice', row.notices],
  ] as const;
  return (
    <span className={styles['signs']} title={t('counts', { e: row.errors, w: row.warnings, n: row.notices })}>
      <span className="visually-hidden">
        {t('counts', { e: row.errors, w: row.warnings, n: row.notices })}
      </span>
      {parts
        .filter(([, n]) => n > 0)
        .map(([severity, n]) => (
          <span key={severity} data-severity={severity} aria-hidden="true">
            {SEVERITY_SIGNS[severity]}
            {n}
          </span>
        ))}
    </span>
  );
}
