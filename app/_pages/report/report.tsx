'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useQueryStates } from 'nuqs';
import { useEffect } from 'react';
import { Skeleton } from '@/app/_components/states';
import { checked, useFilterQuery } from '@/app/_hooks/use-filter';
import { pagePath } from '@/app/_i18n/locales';
import type { ReportInitial } from './initial-report';
import styles from './parts.module.css';
import { Picker, type PickerInitial } from './picker';
import { findingNumber, reportId } from './report-rows';
import { ReportView } from './report-view';

const PARSERS = { id: checked(reportId), finding: checked(findingNumber) };

interface Props {
  readonly picker: PickerInitial;
  /** The report that the page shows as its example; null where none ships. */
  readonly example: { readonly report: string; readonly rows: ReportInitial } | null;
}

/** The list of reports with one of them as an example, or the report that the address names. */
export function Report({ picker, example }: Props) {
  const t = useTranslations('report');
  const locale = useLocale();
  const query = useFilterQuery();
  const [{ id, finding }, setUrl] = useQueryStates(PARSERS, { history: 'replace' });
  const choose = (chosen: number | null) => void setUrl({ finding: chosen });
  // The script in the page has hidden the list for an address that names a report; from here on React knows.
  useEffect(() => document.documentElement.removeAttribute('data-asked-report'), []);
  if (id === null) {
    return (
      <>
        <div className={styles['waiting']}>
          <Skeleton height="48rem" />
        </div>
        <div className={styles['unasked']}>
          <Picker initial={picker} />
          {example && (
            <>
              <p className={styles['example']}>{t('example')}</p>
              <ReportView
                report={example.report}
                initial={example.rows}
                finding={finding}
                onFinding={choose}
              />
            </>
          )}
        </div>
      </>
    );
  }
  return (
    <>
      <p className={styles['back']} data-print="hide">
        <Link href={`${pagePath(locale, 'report')}${query}`} prefetch={false}>
          {t('all')}
        </Link>
      </p>
      <ReportView
        key={id}
        report={id}
        initial={id === example?.report ? example.rows : null}
        finding={finding}
        onFinding={choose}
      />
    </>
  );
}
