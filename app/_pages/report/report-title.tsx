'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { pagePath } from '@/app/_i18n/locales';
import type { ReportHeaderRow } from '@/lib/queries/report-header';
import styles from './parts.module.css';
import { FindingCounts } from './related';

/** The report's name and what can be done with it. */
export function ReportTitle({ header }: { readonly header: ReportHeaderRow }) {
  const t = useTranslations('report.header');
  const locale = useLocale();
  const name = header.name ?? t('unnamed');
  return (
    <div className={styles['titleRow']}>
      <h2 className={styles['name']}>
        {header.year === null
          ? t('nameOnly', { name })
          : t('nameAndYear', { name, year: String(header.year) })}
        <FindingCounts row={header} />
      </h2>
      <p className={styles['buttons']} data-print="hide">
        <Link
          className="button"
          href={`${pagePath(locale, 'compare')}?reports=${header.report}`}
          prefetch={false}
        >
          {t('compare')}
        </Link>
        <button type="button" className="button" onClick={() => window.print()}>
          {t('print')}
        </button>
      </p>
    </div>
  );
}
