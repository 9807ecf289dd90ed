'use client';

import { useTranslations } from 'next-intl';
import type { BasketTown } from './basket';
import styles from './basket.module.css';

interface Props {
  readonly town: BasketTown;
  /** Another town of the basket has the same bare name: the prefecture is shown too. */
  readonly shared: boolean;
  readonly basket: readonly string[];
  readonly first: boolean;
  readonly last: boolean;
  readonly onToggleReport: (report: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** A town of the basket: where it is, its years to switch on and off, and buttons to move it and to take it out. */
export function TownChip({ town, shared, basket, first, last, onToggleReport, onMove, onRemove }: Props) {
  const t = useTranslations('compare.basket');
  const name = town.name ?? t('unknownTown');
  const chosen = town.reports.filter(({ report }) => basket.includes(report));
  return (
    <li className={styles['chip']}>
      <span className={styles['name']}>
        <strong>{name}</strong>
        <span className={styles['where']}>
          {(shared ? [town.prefecture, town.county] : [town.county])
            .filter((part) => part !== null)
            .join(' ')}
        </span>
      </span>
      <fieldset className={styles['years']}>
        <legend className="visually-hidden">{t('yearsOf', { name })}</legend>
        {town.reports.map(({ report, year }) => {
          const pressed = basket.includes(report);
          return (
            <button
              key={report}
              type="button"
              className="button"
              data-kind="quiet"
              aria-pressed={pressed}
              // The last year stays: a town without a year is taken out with its own button.
              aria-disabled={pressed && chosen.length === 1}
              onClick={() => {
                if (!pressed || chosen.length > 1) onToggleReport(report);
              }}
            >
              {year ?? t('unknownYear')}
            </button>
          );
        })}
      </fieldset>
      <span className={styles['tools']}>
        <button
          type="button"
          className="button"
          data-kind="quiet"
          disabled={first}
          title={t('moveUp', { name })}
          aria-label={t('moveUp', { name })}
          onClick={() => onMove(-1)}
        >
          ←
        </button>
        <button
          type="button"
          className="button"
          data-kind="quiet"
          disabled={last}
          title={t('moveDown', { name })}
          aria-label={t('moveDown', { name })}
          onClick={() => onMove(1)}
        >
          →
        </button>
        <button
          type="button"
          className="button"
          data-kind="quiet"
          title={t('remove', { name })}
          aria-label={t('remove', { name })}
          onClick={onRemove}
        >
          ×
        </button>
      </span>
    </li>
  );
}
