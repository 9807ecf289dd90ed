'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, type KeyboardEvent, useCallback, useId, useState } from 'react';
import type { OrganisationRow } from '@/lib/queries/search-organisations';
import { filterQuery } from '../_hooks/use-filter';
import { pagePath, reportPath } from '../_i18n/locales';
import styles from './search.module.css';
import { optionId, SearchList } from './search-list';
import { readSearch } from './search-text';

/**
 * Finds reports by name and year. While one types, the towns that fit are listed; one of them leads to its report, Enter
 * alone to the overview filtered by the text. The database is asked only once something is typed.
 */
export function ReportSearch({ onFollow }: { readonly onFollow?: () => void }) {
  const t = useTranslations('common.frame.search');
  const locale = useLocale();
  const router = useRouter();
  const list = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [towns, setTowns] = useState<readonly OrganisationRow[]>([]);
  const [active, setActive] = useState(-1);

  const close = useCallback(() => {
    setOpen(false);
    setActive(-1);
  }, []);
  const go = (path: string) => {
    close();
    setText('');
    router.push(path);
    onFollow?.();
  };
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = open ? towns[active] : undefined;
    if (chosen) return go(reportPath(locale, chosen.latest));
    const { name, year } = readSearch(text);
    go(
      pagePath(locale, 'overview') +
        filterQuery({ q: name === '' ? null : name, year: year === null ? null : [year] }),
    );
  };
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && open) {
      // The first Escape closes the list; it must not close the sheet around it or empty the field.
      event.preventDefault();
      event.stopPropagation();
      close();
    }
    if (step === undefined || text.trim() === '') return;
    event.preventDefault();
    if (!open) setOpen(true);
    // From the field (-1) through the options and back to the field.
    const places = towns.length + 1;
    setActive((now) => ((now + 1 + step + places) % places) - 1);
  };

  const shown = open && text.trim() !== '';
  return (
    <search className={styles['search']}>
      <form onSubmit={find}>
        <input
          className="field"
          type="search"
          name="q"
          role="combobox"
          maxLength={40}
          autoComplete="off"
          aria-label={t('label')}
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={list}
          aria-activedescendant={shown && active >= 0 ? optionId(list, active) : undefined}
          placeholder={t('placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setOpen(true);
            setActive(-1);
          }}
          onFocus={() => setOpen(true)}
          onBlur={close}
          onKeyDown={move}
        />
        {shown && (
          <SearchList
            id={list}
            text={text}
            active={active}
            onTowns={setTowns}
            onChoose={(town) => go(reportPath(locale, town.latest))}
          />
        )}
      </form>
    </search>
  );
}
