import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import type { Locale, PageId } from '../_i18n/locales';
import { pagePath } from '../_i18n/locales';
import { MessageProvider } from '../_i18n/message-provider';
import { pageMessages, translator } from '../_i18n/messages';

/** Title, description and the other language's address of a page; the title is `pages.<page>.title` in `common`. */
export function pageMetadata(locale: Locale, page: PageId): Metadata {
  const t = translator(locale, 'common');
  const title = t(`pages.${page}.title`);
  return {
    title: page === 'overview' ? t('frame.title') : `${title} · ${t('frame.name')}`,
    description: t(`pages.${page}.description`),
    alternates: { languages: { 'zh-CN': pagePath('zh', page), en: pagePath('en', page) } },
  };
}

/** A page's own messages around its content. Every page component of `_pages` returns this. */
export function Page({
  locale,
  page,
  children,
}: {
  readonly locale: Locale;
  readonly page: PageId;
  readonly children: ReactNode;
}) {
  return (
    <MessageProvider locale={locale} messages={pageMessages(locale, page)}>
      {children}
    </MessageProvider>
  );
}
