'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { NO_FILTER } from '@/lib/queries/filter';
import {
  type OrganisationRow,
  type SearchOrganisationsParams,
  searchOrganisations,
} from '@/lib/queries/search-organisations';
import styles from './basket.module.css';
import { useCombobox } from './use-combobox';

/** Towns that a search lists at most. */
export const PICKER_LIMIT = 20;

interface Props {
  readonly initial: Initial<SearchOrganisationsParams, OrganisationRow>;
  /** Keys of the towns that are in the basket. */
  readonly chosen: ReadonlySet<string>;
  readonly full: boolean;
  readonly onAdd: (town: OrganisationRow) => void;
  readonly onRemove: (organisation: string) => void;
}

/** Finds a town by its name, county or prefecture and puts it into the basket, or takes it out again. */
export function TownPicker({ initial, chosen, full, onAdd, onRemove }: Props) {
  const t = useTranslations('compare.basket');
  const tStatus = useTranslations('common.status');
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim(), 200);
  const answer = useQuery(
    searchOrganisations,
    { filter: { ...NO_FILTER, search }, limit: PICKER_LIMIT },
    initial,
  );
  // While an answer is on its way the old list stays, without what the text no longer finds.
  const settled = answer.status === 'current' && search === typed.trim();
  const towns = (answer.rows ?? []).filter((town) => settled || isFound(town, typed.trim()));
  const ids = useId();
  const list = useRef<HTMLDivElement>(null);
  const toggle = (town: OrganisationRow) => {
    if (chosen.has(town.organisation)) onRemove(town.organisation);
    else if (!full) onAdd(town);
  };
  const combobox = useCombobox(
    towns.length,
    (at) => {
      const town = towns[at];
      if (town) toggle(town);
    },
    () => setTyped(''),
  );
  const { open, active } = combobox;

  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  });

  return (
    <div className={styles['picker']}>
      <label htmlFor={`${ids}-input`}>{t('find')}</label>
      <input
        id={`${ids}-input`}
        className="field"
        type="text"
        role="combobox"
        autoComplete="off"
        maxLength={40}
        placeholder={t('findPlaceholder')}
        aria-expanded={open}
        aria-controls={`${ids}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && active >= 0 ? `${ids}-${active}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          combobox.setOpen(true);
          combobox.setActive(-1);
        }}
        onClick={() => combobox.setOpen(true)}
        onBlur={() => combobox.setOpen(false)}
        onKeyDown={combobox.onKeyDown}
      />
      <div
        ref={list}
        id={`${ids}-list`}
        className={styles['options']}
        role="listbox"
        aria-label={t('find')}
        aria-multiselectable="true"
        hidden={!open}
        tabIndex={-1}
        // A press on an option must not take the focus from the field.
        onMouseDown={(event) => event.preventDefault()}
      >
        {towns.map((town, at) => (
          <TownOption
            key={town.organisation}
            id={`${ids}-${at}`}
            town={town}
            active={at === active}
            chosen={chosen.has(town.organisation)}
            disabled={full && !chosen.has(town.organisation)}
            onToggle={() => toggle(town)}
          />
        ))}
      </div>
      <p className={styles['found']} role="status">
        {open && answer.status === 'current' && towns.length === 0 && t('foundNone')}
        {open && (answer.status === 'updating' || answer.status === 'loading') && tStatus('loading')}
        {open && answer.status === 'failed' && t('searchFailed')}
        {open && full && t('full')}
      </p>
    </div>
  );
}

/** As the query finds it: by the name, the county or the prefecture. */
function isFound({ name, county, prefecture }: OrganisationRow, text: string): boolean {
  const looked = text.toLowerCase();
  return [name, county, prefecture].some((part) => part?.toLowerCase().includes(looked));
}

function TownOption({
  id,
  town,
  active,
  chosen,
  disabled,
  onToggle,
}: {
  readonly id: string;
  readonly town: OrganisationRow;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly onToggle: () => void;
}) {
  const t = useTranslations('compare.basket');
  const years = town.first_year === town.last_year ? town.first_year : `${town.first_year}–${town.last_year}`;
  return (
    // The field above has the focus and its keys; an option itself never has it.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      aria-disabled={disabled}
      data-active={active || undefined}
      onClick={onToggle}
      onKeyDown={() => undefined}
    >
      <span className={styles['tick']} aria-hidden="true">
        {chosen ? '✓' : ''}
      </span>
      <span>{town.name ?? t('unknownTown')}</span>
      <span className={styles['where']}>
        {[town.prefecture, town.county].filter((part) => part !== null).join(' ')}
      </span>
      <span className={styles['where']}>
        {years ?? t('unknownYear')} · {t('reports', { n: town.reports })}
      </span>
    </div>
  );
}

/** A value once it has stood still for so many ms. */
function useSettled(value: string, ms: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
