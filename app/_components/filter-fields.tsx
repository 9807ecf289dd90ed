'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useState } from 'react';
import type { Filter } from '@/lib/queries/filter';
import type { Zeros } from '@/lib/queries/measure';
import type { OptionRow } from '@/lib/queries/options';
import type { PlaceRow } from '@/lib/queries/places';
import type { FilterControl } from '../_hooks/use-filter';
import styles from './filter-bar.module.css';

interface Props {
  readonly filter: Filter;
  readonly zeros: Zeros;
  readonly setFilter: FilterControl['setFilter'];
  readonly options: readonly OptionRow[];
  readonly places: readonly PlaceRow[];
}

/** The controls of the filter: native selects, because they work everywhere and weigh nothing. */
export function FilterFields({ filter, zeros, setFilter, options, places }: Props) {
  const t = useTranslations('common.filter');
  const values = (facet: OptionRow['facet']) =>
    options.flatMap((row) => (row.facet === facet && row.value !== null ? [row.value] : []));
  const inProvince = places.filter((row) => filter.province === null || row.province === filter.province);
  const inPrefecture = inProvince.filter(
    (row) => filter.prefecture === null || row.prefecture === filter.prefecture,
  );
  const [kind] = filter.kinds;
  const [year] = filter.years;
  return (
    <>
      <Choice
        label={t('province')}
        all={t('everyProvince')}
        value={filter.province}
        values={distinct(places.map((row) => row.province))}
        onChange={(province) => setFilter({ province })}
      />
      <Choice
        label={t('prefecture')}
        all={t('everyPrefecture')}
        value={filter.prefecture}
        values={distinct(inProvince.map((row) => row.prefecture))}
        onChange={(prefecture) => setFilter({ prefecture })}
      />
      <Choice
        label={t('county')}
        all={t('everyCounty')}
        value={filter.county}
        values={distinct(inPrefecture.map((row) => row.county))}
        onChange={(county) => setFilter({ county })}
      />
      <Choice
        label={t('year')}
        all={t('everyYear')}
        value={year === undefined ? null : String(year)}
        values={values('year')}
        onChange={(chosen) => setFilter({ year: chosen === null ? null : [Number(chosen)] })}
      />
      <Choice
        label={t('kind')}
        all={t('everyKind')}
        value={kind ?? null}
        values={values('kind')}
        onChange={(chosen) => setFilter({ kind: chosen === null ? null : [chosen] })}
      />
      <Choice
        label={t('form')}
        all={t('everyForm')}
        value={filter.form}
        values={values('form')}
        show={(form) => (form === 'free' || form === '2019' || form === '2021' ? t(`forms.${form}`) : form)}
        onChange={(chosen) =>
          setFilter({ form: chosen === 'free' || chosen === '2019' || chosen === '2021' ? chosen : null })
        }
      />
      <NameField text={filter.search} onChange={(q) => setFilter({ q })} />
      <label className={styles['switch']} title={t('zeroHint')}>
        <input
          type="checkbox"
          checked={zeros === 'inferred'}
          onChange={(event) => setFilter({ zero: event.currentTarget.checked ? true : null })}
        />
        <span>{t('zero')}</span>
      </label>
    </>
  );
}

function distinct(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== null))];
}

function Choice({
  label,
  all,
  value,
  values,
  show = (text) => text,
  onChange,
}: {
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  readonly values: readonly string[];
  readonly show?: (value: string) => ReactNode;
  readonly onChange: (value: string | null) => void;
}) {
  const id = useId();
  // A value of the URL that no report has still shows what is asked for.
  const shown = value === null || values.includes(value) ? values : [value, ...values];
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        data-set={value === null ? undefined : ''}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      >
        <option value="">{all}</option>
        {shown.map((option) => (
          <option key={option} value={option}>
            {show(option)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Text goes to the URL when typing pauses, so that not every letter is a query. */
function NameField({
  text,
  onChange,
}: {
  readonly text: string;
  readonly onChange: (text: string | null) => void;
}) {
  const t = useTranslations('common.filter');
  const id = useId();
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed.trim() === text) return;
    const timer = setTimeout(() => onChange(typed.trim() === '' ? null : typed.trim()), 300);
    return () => clearTimeout(timer);
  });
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{t('search')}</label>
      <input
        id={id}
        className="field"
        type="search"
        maxLength={40}
        placeholder={t('searchPlaceholder')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </div>
  );
}
