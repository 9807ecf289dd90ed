'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { reportPath } from '@/app/_i18n/locales';
import type { ReportSummary } from '@/app/_workers/file-read';
import { bucketOf, type ImportRow } from '@/app/_workers/import-list';
import { formatCount, reasonSentence } from '@/lib/format';
import styles from './import.module.css';

const SIGNS = {
  read: '✓',
  read_with_notes: '✓',
  refused: '✕',
  not_a_report: '—',
  duplicate: '=',
  waiting: '…',
  stopped: '□',
} as const;

/** The outcome in a sign and a word, and where the report is kept. */
export function Outcome({ row }: { readonly row: ImportRow }) {
  const t = useTranslations('import.outcome');
  const tKept = useTranslations('import.kept');
  const bucket = bucketOf(row);
  const reading = row.status === 'reading';
  return (
    <>
      <span className={styles['outcome']} data-bucket={bucket}>
        <span aria-hidden="true">{SIGNS[bucket]}</span> {reading ? t('reading') : t(bucket)}
      </span>
      {row.kept !== 'no' && (
        <span className={styles['kept']} data-kept={row.kept}>
          {tKept(row.kept)}
        </span>
      )}
    </>
  );
}

/** Why, with the way out; another version of the same town and year; what a data file held. */
export function ReasonCell({ row }: { readonly row: ImportRow }) {
  const t = useTranslations('import.list');
  const locale = useLocale();
  const { result, version, loaded, status } = row;
  return (
    <>
      {status === 'stopped' && <p>{t('notStarted')}</p>}
      {result?.reason && <p>{reasonSentence(result.reason, locale)}</p>}
      {version && (
        <p>
          {t.rich('otherVersion', {
            path: version.path,
            link: (words) => <Link href={reportPath(locale, version.id)}>{words}</Link>,
          })}
        </p>
      )}
      {loaded && <p>{t(loaded.kind, { reports: loaded.reports, fresh: loaded.fresh })}</p>}
    </>
  );
}

/** How many findings of which severity: sign, number, word for who cannot see the sign. */
export function FindingCounts({ report }: { readonly report: ReportSummary }) {
  const t = useTranslations('common.severity');
  const tList = useTranslations('import.list');
  const locale = useLocale();
  const counts = [
    ['error', '◆', report.errors],
    ['warning', '▲', report.warnings],
    ['notice', '○', report.notices],
  ] as const;
  const some = counts.filter(([, , count]) => count > 0);
  if (some.length === 0) return <span className={styles['none']}>{tList('noFindings')}</span>;
  return (
    <span className={styles['findings']}>
      {some.map(([severity, sign, count]) => (
        <span key={severity} data-severity={severity} title={t(severity)}>
          <span aria-hidden="true">{sign}</span>
          <span className="visually-hidden">{t(severity)}</span> {formatCount(count, locale)}
        </span>
      ))}
    </span>
  );
}
