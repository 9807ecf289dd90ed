'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useId, useState } from 'react';
import { measureName } from '@/app/_data/measures';
import { useFilter } from '@/app/_hooks/use-filter';
import type { BasketTownRow } from '@/lib/queries/basket-towns';
import { MEDIANS, ORDERS } from '../choices';
import type { CompareUrl } from '../use-compare-url';
import styles from './heat-table.module.css';
import { GROUPS } from './rows';

interface Props {
  readonly url: CompareUrl;
  readonly reports: readonly BasketTownRow[];
  /** By report, as in the table's head. */
  readonly names: readonly string[];
}

/** What the table is compared with, which of its rows are shown, and in which order its columns stand. */
export function TableControls({ url, reports, names }: Props) {
  const t = useTranslations('compare.controls');
  const tGroups = useTranslations('compare.groups');
  const tFilter = useTranslations('common.filter');
  const locale = useLocale();
  const ids = useId();
  const { zeros, setFilter } = useFilter();
  return (
    <div data-print="hide">
      <div className={styles['controls']}>
        <div className={styles['field']}>
          <label htmlFor={`${ids}-base`}>{t('base')}</label>
          <select
            id={`${ids}-base`}
            className="field"
            value={url.base}
            onChange={(event) => url.set({ base: defaultless(event.currentTarget.value) })}
          >
            {MEDIANS.map((base) => (
              <option key={base} value={base}>
                {t(`bases.${base}`)}
              </option>
            ))}
            <optgroup label={t('baseReports')}>
              {reports.map(({ report }, at) => (
                <option key={report} value={report}>
                  {names[at]}
                </option>
              ))}
            </optgroup>
          </select>
        </div>
        <div className={styles['field']}>
          <label htmlFor={`${ids}-group`}>{t('group')}</label>
          <select
            id={`${ids}-group`}
            className="field"
            value={url.group ?? ''}
            onChange={(event) =>
              url.set({ group: GROUPS.find((id) => id === event.currentTarget.value) ?? null })
            }
          >
            <option value="">{t('everyGroup')}</option>
            {GROUPS.map((id) => (
              <option key={id} value={id}>
                {tGroups(id)}
              </option>
            ))}
          </select>
        </div>
        <div className={styles['field']}>
          <label htmlFor={`${ids}-sort`}>{t('sort')}</label>
          <select
            id={`${ids}-sort`}
            className="field"
            value={url.order}
            onChange={(event) => {
              const order = ORDERS.find((id) => id === event.currentTarget.value);
              url.set({ sort: order === undefined || order === 'basket' ? null : order });
            }}
          >
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {order === 'measure'
                  ? t('orders.measure', { name: measureName(url.measure, locale) })
                  : t(`orders.${order}`)}
              </option>
            ))}
          </select>
        </div>
        <RowSearch text={url.find} onChange={(find) => url.set({ find })} />
      </div>
      <div className={styles['switches']}>
        <Switch
          label={t('onlyDifferent')}
          title={t('onlyDifferentHint')}
          on={url.onlyDifferent}
          onChange={(on) => url.set({ diff: on ? true : null })}
        />
        <Switch
          label={t('onlyNumbers')}
          on={url.onlyNumbers}
          onChange={(on) => url.set({ num: on ? true : null })}
        />
        <Switch
          label={tFilter('zero')}
          title={tFilter('zeroHint')}
          on={zeros === 'inferred'}
          onChange={(on) => setFilter({ zero: on ? true : null })}
        />
      </div>
    </div>
  );
}

const defaultless = (base: string) => (base === 'basket' ? null : base);

function Switch({
  label,
  title,
  on,
  onChange,
}: {
  readonly label: string;
  readonly title?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  return (
    <label title={title}>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

/** Text goes to the URL when typing pauses. */
function RowSearch({
  text,
  onChange,
}: {
  readonly text: string;
  readonly onChange: (text: string | null) => void;
}) {
  const t = useTranslations('compare.controls');
  const id = useId();
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed.trim() === text) return;
    const timer = setTimeout(() => onChange(typed.trim() === '' ? null : typed.trim()), 250);
    return () => clearTimeout(timer);
  });
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{t('find')}</label>
      <input
        id={id}
        className="field"
        type="search"
        maxLength={40}
        placeholder={t('findPlaceholder')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </div>
  );
}

/** What the tints mean. */
export function ToneKey() {
  const t = useTranslations('compare.controls');
  return (
    <p className={styles['key']}>
      <span>{t('below')}</span>
      <span className={styles['swatches']} aria-hidden="true">
        {['below-3', 'below-2', 'below-1', '', 'above-1', 'above-2', 'above-3'].map((tone) => (
          <span key={tone} className={styles['swatch']} data-tone={tone} />
        ))}
      </span>
      <span>{t('above')}</span>
      <span>{t('toneNote')}</span>
    </p>
  );
}
