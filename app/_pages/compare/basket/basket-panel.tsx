'use client';

import { useTranslations } from 'next-intl';
import type { Initial } from '@/app/_data/use-query';
import type { BasketTownRow } from '@/lib/queries/basket-towns';
import type { Filter } from '@/lib/queries/filter';
import type { PlaceRow } from '@/lib/queries/places';
import type { OrganisationRow, SearchOrganisationsParams } from '@/lib/queries/search-organisations';
import { MOST_TOWNS } from '../choices';
import { AddPlace } from './add-place';
import {
  type BasketTown,
  basketTownsOf,
  comparedReports,
  holdsYears,
  movedTown,
  withAdded,
  withYears,
} from './basket';
import styles from './basket.module.css';
import { TownChip } from './town-chip';
import { TownPicker } from './town-picker';

export interface PickerInitial {
  readonly towns: Initial<SearchOrganisationsParams, OrganisationRow>;
  readonly places: Initial<{ readonly filter: Filter }, PlaceRow>;
}

interface Props {
  readonly initial: PickerInitial;
  readonly basket: readonly string[];
  /** Reports of the towns of the basket, from the database. */
  readonly rows: readonly BasketTownRow[];
  /** The rows are those of the basket: what they do not hold is not in the data. */
  readonly settled: boolean;
  readonly onChange: (basket: readonly string[]) => void;
}

/** What is compared: its towns with their years, and how to put more in. */
export function BasketPanel({ initial, basket, rows, settled, onChange }: Props) {
  const t = useTranslations('compare.basket');
  const towns = basketTownsOf(basket, rows);
  const compared = comparedReports(basket, towns);
  const chosen = new Set(towns.map(({ organisation }) => organisation));
  const found = new Set(rows.map(({ report }) => report));
  const gone = basket.filter((report) => !found.has(report));
  const without = (organisation: string) =>
    onChange(
      basket.filter((id) => !rows.some((row) => row.report === id && row.organisation === organisation)),
    );

  return (
    <section className={styles['panel']} aria-label={t('title')}>
      <div className={styles['head']}>
        <h2>{t('title')}</h2>
        <p aria-live="polite">
          {t('count', { towns: towns.length, reports: compared.length, most: MOST_TOWNS })}
        </p>
        {towns.length > 0 && (
          <button
            type="button"
            className="button"
            data-kind="quiet"
            data-print="hide"
            onClick={() => onChange([])}
          >
            {t('clear')}
          </button>
        )}
      </div>
      <ul className={styles['chips']} data-count={towns.length}>
        {towns.map((town, at) => (
          <TownChip
            key={town.organisation}
            town={town}
            shared={towns.some((other) => other !== town && other.name === town.name)}
            basket={basket}
            first={at === 0}
            last={at === towns.length - 1}
            onToggleReport={(report) =>
              onChange(basket.includes(report) ? basket.filter((id) => id !== report) : [...basket, report])
            }
            onMove={(by) => onChange(movedTown(basket, towns, at, at + by))}
            onRemove={() => without(town.organisation)}
          />
        ))}
      </ul>
      {gone.length > 0 && settled && (
        <p className={styles['gone']} role="status">
          {t('gone', { n: gone.length, ids: gone.slice(0, 3).join(', ') })}
        </p>
      )}
      <YearChoices basket={basket} towns={towns} onChange={onChange} />
      <div className={styles['adders']} data-print="hide">
        <TownPicker
          initial={initial.towns}
          chosen={chosen}
          full={towns.length >= MOST_TOWNS}
          onAdd={(town) => onChange(withAdded(basket, towns, [town]))}
          onRemove={without}
        />
        <AddPlace
          initial={initial.places}
          chosen={chosen}
          onAdd={(added) => onChange(withAdded(basket, towns, added))}
        />
      </div>
    </section>
  );
}

/** One press for the years of all towns; nothing to choose where every town has one report. */
function YearChoices({
  basket,
  towns,
  onChange,
}: {
  readonly basket: readonly string[];
  readonly towns: readonly BasketTown[];
  readonly onChange: (basket: readonly string[]) => void;
}) {
  const t = useTranslations('compare.basket');
  if (!towns.some(({ reports }) => reports.length > 1)) return null;
  const years = [
    ...new Set(towns.flatMap(({ reports }) => reports.flatMap(({ year }) => (year === null ? [] : [year])))),
  ].sort();
  return (
    <fieldset className={styles['choices']} data-print="hide">
      <legend>{t('years')}</legend>
      {(['latest', 'all', ...years] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          className="button"
          aria-pressed={holdsYears(basket, towns, choice)}
          onClick={() => onChange(withYears(towns, choice))}
        >
          {typeof choice === 'number' ? choice : t(choice)}
        </button>
      ))}
    </fieldset>
  );
}
