'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { applicantOptions, measureGroups, measureKey, measureOfKey } from './measures';
import styles from './overview.module.css';
import { useOverviewUrl } from './use-overview-url';

/** What is ranked, of which applicants, and from which end. */
export function RankingControls() {
  const t = useTranslations('overview.ranking');
  const locale = useLocale();
  const { measure, direction, set } = useOverviewUrl();
  const groups = useMemo(() => measureGroups(locale), [locale]);
  const applicants = applicantOptions(measure, locale);
  const pick = (key: string) => {
    const picked = measureOfKey(key);
    if (picked) set({ measure: picked });
  };
  const listed =
    measure.kind === 'figure' && measure.applicant !== null
      ? measureKey({ ...measure, applicant: 'total' })
      : measureKey(measure);
  return (
    <div className={styles['controls']} data-print="hide">
      <select
        className="field"
        aria-label={t('measure')}
        value={listed}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        {groups.map(({ label, options }) => (
          <optgroup key={label} label={label}>
            {options.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {applicants.length > 0 && (
        <select
          className="field"
          aria-label={t('applicant')}
          value={measureKey(measure)}
          onChange={(event) => pick(event.currentTarget.value)}
        >
          {applicants.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      )}
      <select
        className="field"
        aria-label={t('order')}
        value={direction}
        onChange={(event) => set({ direction: event.currentTarget.value === 'asc' ? 'asc' : 'desc' })}
      >
        <option value="desc">{t('desc')}</option>
        <option value="asc">{t('asc')}</option>
      </select>
    </div>
  );
}
