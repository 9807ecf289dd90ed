'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { filterQuery } from '../_hooks/use-filter';
import { pagePath } from '../_i18n/locales';
import styles from './frame.module.css';

/** Finds reports by name: the overview filtered by the text. */
export function ReportSearch({ onFollow }: { readonly onFollow?: () => void }) {
  const t = useTranslations('common.frame.search');
  const locale = useLocale();
  const router = useRouter();

  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('q');
    const q = typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
    router.push(pagePath(locale, 'overview') + filterQuery({ q }));
    onFollow?.();
  };

  return (
    <search className={styles['search']}>
      <form onSubmit={find}>
        <input
          className="field"
          type="search"
          name="q"
          maxLength={40}
          aria-label={t('label')}
          placeholder={t('placeholder')}
        />
      </form>
    </search>
  );
}
