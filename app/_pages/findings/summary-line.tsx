'use client';

import { useTranslations } from 'next-intl';
import type { FilterInitial } from '@/app/_data/filter-initial';
import { useQuery } from '@/app/_data/use-query';
import { type CheckCoverageRow, checkCoverage } from '@/lib/queries/check-coverage';
import { summary } from '@/lib/queries/summary';
import styles from './findings.module.css';
import type { FindingsInitial } from './initial';
import { raised } from './params';
import type { FindingsUrl } from './use-findings-url';

interface Props {
  readonly url: FindingsUrl;
  readonly filter: FilterInitial;
  readonly coverage: FindingsInitial['coverage'];
}

/** In one line: how much was found, in how many reports nothing was, and how much could not be told. */
export function SummaryLine({ url, filter, coverage }: Props) {
  const t = useTranslations('findings.summary');
  const counted = useQuery(summary, { filter: url.reports }, filter.summary).rows?.[0];
  const checked = useQuery(checkCoverage, { filter: url.reports }, coverage).rows;
  if (!counted) return null;
  const sum = (of: (row: CheckCoverageRow) => number) =>
    (checked ?? []).reduce((total, row) => total + of(row), 0);
  return (
    <p className={styles['summary']} aria-live="polite">
      {t('found', {
        reports: counted.reports,
        errors: counted.errors,
        warnings: counted.warnings,
        notices: counted.notices,
        clean: counted.clean,
      })}{' '}
      {checked &&
        t('told', {
          tested: sum((row) => row.tested),
          held: sum((row) => row.held),
          found: sum(raised),
          untold: sum((row) => row.cannot_tell),
        })}
    </p>
  );
}
