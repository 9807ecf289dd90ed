'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { type Filter, NO_FILTER } from '@/lib/queries/filter';
import { type PlaceRow, places } from '@/lib/queries/places';
import { type OrganisationRow, searchOrganisations } from '@/lib/queries/search-organisations';
import { MOST_TOWNS } from '../choices';
import styles from './basket.module.css';

/** No place is chosen: a name that no place has, so that nothing is found. */
const NOWHERE: Filter = { ...NO_FILTER, reports: [] };
const NO_TOWNS: Initial<{ filter: Filter; limit: number }, OrganisationRow> = {
  params: { filter: NOWHERE, limit: MOST_TOWNS },
  rows: [],
};

interface Props {
  readonly initial: Initial<{ readonly filter: Filter }, PlaceRow>;
  readonly chosen: ReadonlySet<string>;
  readonly onAdd: (towns: readonly OrganisationRow[]) => void;
}

/** Puts the towns of a whole county into the basket, as far as there is room, each with its latest report. */
export function AddPlace({ initial, chosen, onAdd }: Props) {
  const t = useTranslations('compare.basket');
  const tFilter = useTranslations('common.filter');
  const id = useId();
  const [picked, setPicked] = useState('');
  const known = useQuery(places, { filter: NO_FILTER }, initial).rows ?? [];
  const named = known.filter(({ county }) => county !== null);
  const place = named.find((row) => keyOf(row) === picked);
  const filter = place
    ? { ...NO_FILTER, province: place.province, prefecture: place.prefecture, county: place.county }
    : NOWHERE;
  const towns = useQuery(
    searchOrganisations,
    { filter, limit: MOST_TOWNS * 2 },
    place ? undefined : NO_TOWNS,
  );
  const found = place && towns.status === 'current' ? (towns.rows ?? []) : [];
  const fresh = found.filter(({ organisation }) => !chosen.has(organisation));
  const room = Math.max(0, MOST_TOWNS - chosen.size);
  const prefectures = [...new Set(named.map(({ prefecture }) => prefecture ?? ''))];

  return (
    <div className={styles['place']}>
      <label htmlFor={id}>{t('place')}</label>
      <div>
        <select
          id={id}
          className="field"
          value={picked}
          onChange={(event) => setPicked(event.currentTarget.value)}
        >
          <option value="">{t('placeNone')}</option>
          {prefectures.map((prefecture) => (
            <optgroup key={prefecture} label={prefecture === '' ? tFilter('unknownPlace') : prefecture}>
              {named
                .filter((row) => (row.prefecture ?? '') === prefecture)
                .map((row) => (
                  <option key={keyOf(row)} value={keyOf(row)}>
                    {row.county}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <button
          type="button"
          className="button"
          disabled={fresh.length === 0 || room === 0}
          onClick={() => onAdd(fresh)}
        >
          {fresh.length > 0 && room > 0
            ? t('addPlace', { n: Math.min(fresh.length, room) })
            : t('addPlaceNone')}
        </button>
      </div>
      {fresh.length > room && <p role="status">{t('room', { found: fresh.length, room })}</p>}
    </div>
  );
}

const keyOf = (row: PlaceRow) => [row.province, row.prefecture, row.county].join('|');
