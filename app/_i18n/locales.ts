import type { Locale } from '@/lib/format';

/** The languages of the screen: Chinese at `/…`, English at `/en/…`. */
export type { Locale };

/** Values of `lang` in HTML. */
export const HTML_LANG: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

/** The seven pages, in the order of the navigation. A new page is a line here, a folder in `_pages`, two route files. */
export const PAGES = ['overview', 'compare', 'report', 'findings', 'extract', 'import', 'method'] as const;

export type PageId = (typeof PAGES)[number];

/** Path of a page in a language, with the slash at its end: `/`, `/compare/`, `/en/compare/`. */
export function pagePath(locale: Locale, page: PageId): string {
  const own = page === 'overview' ? '/' : `/${page}/`;
  return locale === 'zh' ? own : `/en${own}`;
}

/** The page that a path shows and its language; unknown paths count as the overview. */
export function pageOf(pathname: string): { readonly locale: Locale; readonly page: PageId } {
  const parts = pathname.split('/').filter((part) => part !== '');
  const locale = parts[0] === 'en' ? 'en' : 'zh';
  const name = locale === 'en' ? parts[1] : parts[0];
  return { locale, page: PAGES.find((page) => page === name) ?? 'overview' };
}

/**
 * Address of a report, or of one cell of it: `/report/?id=3fa2…#requests.received/total`.
 * `cell` is a `cellKey` of the catalogue, or `mention-3`.
 */
export function reportPath(locale: Locale, report: string, cell?: string): string {
  return `${pagePath(locale, 'report')}?id=${encodeURIComponent(report)}${cell === undefined ? '' : `#${cell}`}`;
}
