'use client';

import { useLocale, useTranslations } from 'next-intl';
import { FigureValue } from '@/app/_components/figure-value';
import { placeInWords, stateLabel } from '@/lib/format';
import { applicantName, officialItemName } from '@/lib/format/names';
import type { FormId } from '@/lib/forms';
import styles from './aside.module.css';
import type { FormCell } from './form-model';

/** Everything known of one cell: its printed name, what stands there and where, and how it is read. */
export function CellDetail({ cell, form }: { readonly cell: FormCell | null; readonly form: FormId }) {
  const t = useTranslations('report.cell');
  const locale = useLocale();
  if (!cell) return <p className={styles['hint']}>{t('hint')}</p>;
  const { row } = cell;
  return (
    <dl className={styles['facts']} aria-live="polite">
      <dt>{t('item')}</dt>
      <dd>
        {officialItemName(row.item, form, locale)}
        {row.applicant !== null && ` · ${applicantName(row.applicant, locale)}`}
      </dd>
      <dt>{t('stands')}</dt>
      <dd>
        <FigureValue
          link={false}
          figure={{
            value: row.value,
            state: row.state,
            approximate: row.approximate,
            raw: row.raw,
            item: row.item,
          }}
        />{' '}
        <span className={styles['dim']}>
          {stateLabel(row.state, locale)}
          {row.raw.trim() !== '' && ` “${row.raw.trim()}”`}
        </span>
      </dd>
      {row.unit_source !== null && (
        <>
          <dt>{t('unit')}</dt>
          <dd>
            {t(
              row.unit_source === 'stated'
                ? 'stated'
                : row.unit_source === 'inferred'
                  ? 'inferred'
                  : 'unknown',
            )}
          </dd>
        </>
      )}
      <dt>{t('reading')}</dt>
      <dd>
        {cell.derived !== null && t('derived', { value: cell.derived })}
        {cell.derived === null &&
          (cell.readsZero ? t('zero') : row.value === null ? t('none') : t('asPrinted'))}
      </dd>
      <dt>{t('place')}</dt>
      <dd>{row.place === null ? t('nowhere') : placeInWords(row.place, locale)}</dd>
    </dl>
  );
}
