'use client';

import { usePathname } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { HTML_LANG, pageOf, pagePath } from '../_i18n/locales';

/** The same page, query and cell in the other language. A plain link: each language has its own document. */
export function LanguageSwitch() {
  const t = useTranslations('common.frame');
  const other = useLocale() === 'zh' ? 'en' : 'zh';
  const path = pagePath(other, pageOf(usePathname()).page);

  const keepQuery = (event: MouseEvent<HTMLAnchorElement>) => {
    event.currentTarget.href = path + window.location.search + window.location.hash;
  };

  return (
    <a
      className="button"
      data-kind="quiet"
      href={path}
      hrefLang={HTML_LANG[other]}
      lang={HTML_LANG[other]}
      onClick={keepQuery}
    >
      {t('otherLanguage')}
    </a>
  );
}
