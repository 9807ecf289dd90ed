'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { DEFAULT_MEASURE, measureKey, measureName } from '@/app/_data/measures';
import type { Measure } from '@/lib/queries/measure';
import { FORM_ORDER } from '../forms';
import { compareGroups } from '../table/rows';
import styles from './charts.module.css';

interface Props {
  readonly measure: Measure;
  /** Null for the one that stands there by itself. */
  readonly onChange: (key: string | null) => void;
}

/** Which figure the trend, the distribution and the order of columns go by: any row of the comparison. */
export function MeasureChoice({ measure, onChange }: Props) {
  const t = useTranslations('compare');
  const locale = useLocale();
  const id = useId();
  return (
    <div className={styles['measure']} data-print="hide">
      <label htmlFor={id}>{t('charts.measure')}</label>
      <select
        id={id}
        className="field"
        value={measureKey(measure)}
        onChange={(event) => {
          const key = event.currentTarget.value;
          onChange(key === measureKey(DEFAULT_MEASURE) ? null : key);
        }}
      >
        {compareGroups(FORM_ORDER, [], locale).map((group) => (
          <optgroup key={group.id} label={t(`groups.${group.id}`)}>
            {group.blocks.flatMap(({ rows }) =>
              rows.map(({ key, measure: own }) => (
                <option key={key} value={key}>
                  {measureName(own, locale)}
                </option>
              )),
            )}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
