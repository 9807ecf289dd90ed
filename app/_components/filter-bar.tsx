'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { options } from '@/lib/queries/options';
import { places } from '@/lib/queries/places';
import { summary } from '@/lib/queries/summary';
import { useData } from '../_data/data-provider';
import type { FilterInitial } from '../_data/filter-initial';
import { useQuery } from '../_data/use-query';
import { Icon } from '../_frame/icons';
import { useFilter } from '../_hooks/use-filter';
import styles from './filter-bar.module.css';
import { FilterFields } from './filter-fields';
import { Sheet } from './sheet';
import { ErrorState } from './states';

/**
 * What is shown, in words (`江城市 · 2020 · 4 份报告，共 5 份`), and the controls that change it: in a row on a desktop, in a
 * sheet on a phone. Also says in words when the database could not start.
 */
export function FilterBar({ initial }: { readonly initial: FilterInitial }) {
  const t = useTranslations('common.filter');
  const tStatus = useTranslations('common.status');
  const { state, start } = useData();
  const { filter, zeros, setFilter, clear, unrestricted } = useFilter();
  const [open, setOpen] = useState(false);
  const counted = useQuery(summary, { filter }, initial.summary);
  const choices = useQuery(options, { filter }, initial.options);
  const known = useQuery(places, { filter }, initial.places);

  const count = counted.rows?.[0];
  const fields = (
    <FilterFields
      filter={filter}
      zeros={zeros}
      setFilter={setFilter}
      options={choices.rows ?? []}
      places={known.rows ?? []}
    />
  );
  return (
    <search className={styles['bar']} aria-label={t('label')} data-print="keep">
      <div className={styles['words']}>
        <p aria-live="polite" data-updating={counted.status === 'updating' || undefined}>
          <strong>{useWords()}</strong>
          {count && <span>{t('shown', { shown: count.reports, all: count.all_reports })}</span>}
        </p>
        {!unrestricted && (
          <button type="button" className="button" data-kind="quiet" data-print="hide" onClick={clear}>
            {t('clear')}
          </button>
        )}
        <button
          type="button"
          className={`button ${styles['opener']}`}
          data-print="hide"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          <Icon name="filter" />
          {t('open')}
        </button>
      </div>
      <div className={styles['row']} data-print="hide">
        {fields}
      </div>
      <Sheet open={open} onClose={() => setOpen(false)} title={t('open')}>
        <div className={styles['stack']}>
          {fields}
          <button type="button" className="button" data-kind="primary" onClick={() => setOpen(false)}>
            {t('apply')}
          </button>
        </div>
      </Sheet>
      {state.status === 'failed' && (
        <ErrorState title={tStatus('databaseFailed')} error={state.error} onRetry={start} />
      )}
    </search>
  );
}

/** The filter in words, without the count: 江城市 · 2020 · 镇 · 名称含“石”. */
export function useWords(): string {
  const t = useTranslations('common.filter');
  const { filter } = useFilter();
  const place = [filter.prefecture ?? filter.province, filter.county]
    .filter((part) => part !== null)
    .join(' ');
  return [
    place === '' ? t('everywhere') : place,
    filter.years.length === 0 ? t('everyYear') : filter.years.join('、'),
    ...(filter.kinds.length === 0 ? [] : [filter.kinds.join('、')]),
    ...(filter.form === null ? [] : [t(`forms.${filter.form}`)]),
    ...(filter.search === '' ? [] : [t('named', { text: filter.search })]),
  ].join(' · ');
}
