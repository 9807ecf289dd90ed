'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Sheet } from '../_components/sheet';
import { useFilterQuery } from '../_hooks/use-filter';
import { PAGES, pageOf, pagePath } from '../_i18n/locales';
import styles from './frame.module.css';
import { Icon } from './icons';
import { LanguageSwitch } from './language-switch';
import { ReportSearch } from './report-search';
import { ThemeToggle } from './theme-toggle';

/** Links to the seven pages; the filter in the URL goes along. */
function PageLinks({ onFollow }: { readonly onFollow?: () => void }) {
  const t = useTranslations('common.pages');
  const locale = useLocale();
  const current = pageOf(usePathname()).page;
  const query = useFilterQuery();
  return PAGES.map((page) => (
    <Link
      key={page}
      href={pagePath(locale, page) + query}
      prefetch={false}
      aria-current={page === current ? 'page' : undefined}
      {...(onFollow && { onClick: onFollow })}
    >
      {t(`${page}.title`)}
    </Link>
  ));
}

/** The one header: name, pages, report search, language, theme; on narrow screens the pages are in a sheet. */
export function Header() {
  const t = useTranslations('common.frame');
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <header className={styles['header']} data-print="hide">
      <div className={styles['bar']}>
        <Link className={styles['name']} href={pagePath(locale, 'overview')} prefetch={false}>
          {t('name')} <span>{t('latin')}</span>
        </Link>
        <nav className={styles['nav']} aria-label={t('nav')}>
          <PageLinks />
        </nav>
        <div className={styles['tools']}>
          <ReportSearch />
          <LanguageSwitch />
          <ThemeToggle />
          <button
            type="button"
            className={`button ${styles['menuButton']}`}
            data-kind="quiet"
            aria-haspopup="dialog"
            onClick={() => setOpen(true)}
          >
            <Icon name="menu" />
            {t('menu')}
          </button>
        </div>
      </div>
      <Sheet open={open} onClose={close} title={t('nav')}>
        <div className={styles['sheetSearch']}>
          <ReportSearch onFollow={close} />
        </div>
        <nav className={styles['sheetNav']} aria-label={t('nav')}>
          <PageLinks onFollow={close} />
        </nav>
      </Sheet>
    </header>
  );
}
