import type { Metadata } from 'next';
import { PageHead } from './_components/page-head';
import { RootLayout } from './_frame/root-layout';
import { pagePath } from './_i18n/locales';
import { translator } from './_i18n/messages';

export const metadata: Metadata = { title: translator('zh', 'common')('pages.notFound.title') };

/** The answer for an address that does not exist, in both languages: which one was meant is not known. */
export default function NotFound() {
  return (
    <RootLayout locale="zh">
      {(['zh', 'en'] as const).map((locale) => {
        const t = translator(locale, 'common');
        return (
          <div key={locale} lang={locale}>
            <PageHead title={t('pages.notFound.title')} lead={t('pages.notFound.description')} />
            <p>
              <a href={pagePath(locale, 'overview')}>{t('pages.notFound.home')}</a>
            </p>
          </div>
        );
      })}
    </RootLayout>
  );
}
