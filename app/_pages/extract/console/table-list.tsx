'use client';

import { useTranslations } from 'next-intl';
import styles from './console.module.css';
import type { ConsoleTable } from './dictionary';

/** The tables and columns that can be asked; a click puts a name into the question. */
export function TableList({
  tables,
  onPick,
}: {
  readonly tables: readonly ConsoleTable[];
  readonly onPick: (name: string) => void;
}) {
  const t = useTranslations('extract.console');
  return (
    <aside className={styles['tables']} aria-label={t('tables')}>
      <h3>{t('tables')}</h3>
      {tables.map(({ name, title, columns }) => (
        <details key={name}>
          <summary>
            <code>{name}</code> <span>{title}</span>
          </summary>
          <ul>
            {columns.map((column) => (
              <li key={column.name}>
                <button
                  type="button"
                  onClick={() => onPick(column.name === 'check' ? '"check"' : column.name)}
                  title={t('insert', { name: column.name })}
                >
                  <code>{column.name}</code>
                </button>{' '}
                <span>{column.title}</span> <span className={styles['type']}>{column.type}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </aside>
  );
}
