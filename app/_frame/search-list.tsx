'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { type OrganisationRow, searchOrganisations } from '@/lib/queries/search-organisations';
import { useQuery } from '../_data/use-query';
import styles from './search.module.css';
import { readSearch, searchFilter } from './search-text';

/** Towns listed at most. */
const LIMIT = 8;
/** Milliseconds of rest in typing before the database is asked. */
const REST = 150;

/** The id of an option of the list. */
export const optionId = (list: string, at: number) => `${list}-${at}`;

interface Props {
  readonly id: string;
  readonly text: string;
  /** The option that the keyboard is on, -1 for none. */
  readonly active: number;
  readonly onTowns: (towns: readonly OrganisationRow[]) => void;
  readonly onChoose: (town: OrganisationRow) => void;
}

/** The towns that fit what is typed. Being on the page is what asks the database, so it is there only while needed. */
export function SearchList({ id, text, active, onTowns, onChoose }: Props) {
  const t = useTranslations('common.frame.search');
  const { name, year } = readSearch(useRested(text));
  const answer = useQuery(searchOrganisations, { filter: searchFilter({ name, year }), limit: LIMIT });
  const { rows } = answer;
  useEffect(() => onTowns(rows ?? []), [rows, onTowns]);
  return (
    <div className={styles['list']}>
      <div role="listbox" id={id} aria-label={t('list')}>
        {(rows ?? []).map((town, at) => (
          <Option
            key={town.organisation}
            id={optionId(id, at)}
            town={town}
            year={year}
            selected={at === active}
            onChoose={onChoose}
          />
        ))}
      </div>
      <p role="status">
        {answer.status === 'failed' && t('failed')}
        {answer.status === 'loading' && t('loading')}
        {answer.status === 'current' && (rows?.length ? t('enter') : t('none'))}
      </p>
    </div>
  );
}

function Option({
  id,
  town,
  year,
  selected,
  onChoose,
}: {
  readonly id: string;
  readonly town: OrganisationRow;
  readonly year: number | null;
  readonly selected: boolean;
  readonly onChoose: (town: OrganisationRow) => void;
}) {
  const t = useTranslations('common.frame.search');
  const place = [town.prefecture ?? town.province, town.county].filter((part) => part !== null).join(' ');
  const years = [...new Set([town.first_year, town.last_year])].filter((one) => one !== null).join('–');
  return (
    // The keyboard stays in the field, which tells the option by `aria-activedescendant`.
    <div
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={selected}
      className={styles['option']}
      onPointerDown={(event) => {
        // The field would lose the focus and the list its life before the click.
        event.preventDefault();
      }}
      onClick={() => onChoose(town)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onChoose(town);
      }}
    >
      <span>{town.name ?? t('nameless')}</span>
      <span className={styles['place']}>{place}</span>
      <span className={styles['years']}>{year ?? t('years', { years, n: town.reports })}</span>
    </div>
  );
}

/** Text as it stands once typing rests. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
