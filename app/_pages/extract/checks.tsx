'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import styles from './extract.module.css';

export interface Option {
  readonly id: string;
  readonly label: string;
}

/** A foldable list of ticks with one tick for all of them; `options` are those in sight, the others keep their state. */
export function Checks<Id extends string>({
  title,
  options,
  chosen,
  open,
  onChange,
}: {
  readonly title: string;
  readonly options: readonly Option[];
  readonly chosen: readonly Id[];
  readonly open: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const t = useTranslations('extract.columns');
  const id = useId();
  const held: readonly string[] = chosen;
  const inSight = options.filter((option) => held.includes(option.id)).length;
  const every = inSight === options.length;
  const without = (gone: readonly Option[]) =>
    held.filter((one) => !gone.some((option) => option.id === one));
  return (
    <details className={styles['block']} open={open || undefined}>
      <summary>
        <span id={id}>{title}</span>{' '}
        <span className={styles['count']} data-some={inSight > 0 || undefined}>
          {t('chosen', { n: inSight, of: options.length })}
        </span>
      </summary>
      <fieldset aria-labelledby={id}>
        <label className={styles['every']}>
          <input
            type="checkbox"
            checked={every}
            ref={(box) => {
              if (box) box.indeterminate = inSight > 0 && !every;
            }}
            onChange={() =>
              onChange(
                every ? without(options) : [...without(options), ...options.map((option) => option.id)],
              )
            }
          />
          {t('every')}
        </label>
        {options.map((option) => (
          <label key={option.id}>
            <input
              type="checkbox"
              checked={held.includes(option.id)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...without([option]), option.id] : without([option]))
              }
            />
            {option.label}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
