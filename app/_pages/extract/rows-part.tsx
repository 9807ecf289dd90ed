'use client';

import { useTranslations } from 'next-intl';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { useFilter } from '@/app/_hooks/use-filter';
import { type ExtractWideParams, type ExtractWideRow, extractWide } from '@/lib/queries/extract-wide';
import { Checks } from './checks';
import styles from './extract.module.css';
import { PICK_LIMIT, pickParams } from './params';
import type { ExtractControl } from './use-extract-url';

/** Chosen reports beyond the filter: none ticked means all that pass it. */
export function RowsPart({
  control,
  initial,
}: {
  readonly control: ExtractControl;
  readonly initial: Initial<ExtractWideParams, ExtractWideRow>;
}) {
  const t = useTranslations('extract.rows');
  const { filter } = useFilter();
  const answer = useQuery(extractWide, pickParams(filter), initial);
  const { reports, setReports } = control;
  const rows = answer.rows ?? [];
  const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));
  return (
    <div className={styles['rows']}>
      <Checks
        title={t('title')}
        options={rows.map((row) => ({
          id: row.report,
          label: [text(row['name']) || t('unknown'), text(row['year']), text(row['county'])]
            .filter((part) => part !== '')
            .join(' · '),
        }))}
        chosen={reports}
        open={false}
        onChange={setReports}
      />
      <p className={styles['hint']}>
        {reports.length === 0 ? t('all') : t('some', { count: reports.length })}
        {rows.length === PICK_LIMIT && ` ${t('limited', { limit: PICK_LIMIT })}`}
        {reports.length > 0 && (
          <button type="button" className="button" data-kind="quiet" onClick={() => setReports([])}>
            {t('clear')}
          </button>
        )}
      </p>
    </div>
  );
}
