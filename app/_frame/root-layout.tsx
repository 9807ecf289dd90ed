import '../_theme/index.css';
import { ColorSchemeScript } from '@mantine/core';
import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { HTML_LANG, type Locale } from '../_i18n/locales';
import { MessageProvider } from '../_i18n/message-provider';
import { frameMessages, translator } from '../_i18n/messages';
import { COLOR_SCHEME_KEY } from '../_theme/theme';
import styles from './frame.module.css';
import { Header } from './header';
import { Providers } from './providers';

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf8' },
    { media: '(prefers-color-scheme: dark)', color: '#15171a' },
  ],
};

/** The document around every page: language, colour scheme before the first paint, header, main, footer. */
export function RootLayout({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const t = translator(locale, 'common');
  return (
    <html lang={HTML_LANG[locale]} suppressHydrationWarning>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" localStorageKey={COLOR_SCHEME_KEY} />
      </head>
      <body>
        <MessageProvider locale={locale} messages={frameMessages(locale)}>
          <Providers>
            <a className={styles['skip']} href="#main">
              {t('frame.skip')}
            </a>
            <Header />
            <main id="main" className={styles['main']} tabIndex={-1}>
              {children}
            </main>
            <footer className={styles['footer']}>
              <p>{t('frame.footer')}</p>
            </footer>
          </Providers>
        </MessageProvider>
      </body>
    </html>
  );
}
