'use client';

import { useRouter } from 'next/navigation';
import { useLocale } from 'next-intl';
import { useEffect } from 'react';
import { PAGES, pagePath } from '../_i18n/locales';
import { useData } from './data-provider';

/** Written by `lib/cli/finish-site`: the address of every script and style sheet of the site, one a line. */
const LIST = '/scripts.txt';

/**
 * Fetches the rest of the app once the database is there and the browser has nothing better to do: the other pages, and
 * the scripts that are loaded when they are needed. From then on nothing the reader does needs the network: a cable may
 * be pulled between opening the site and saving a file.
 */
export function FetchAhead() {
  const { state } = useData();
  const router = useRouter();
  const locale = useLocale();
  const { status } = state;
  useEffect(() => {
    document.documentElement.dataset['database'] = status;
    // `next dev` has no finished site.
    if (status !== 'ready' || process.env.NODE_ENV !== 'production') return;
    const gone = new AbortController();
    const start = () => {
      for (const page of PAGES) router.prefetch(pagePath(locale, page));
      fetchScripts(gone.signal).then(
        () => {
          document.documentElement.dataset['offline'] = 'ready';
        },
        (cause: unknown) => {
          // Without it the app works as long as there is a network, and scripts are fetched when they are needed.
          if (!gone.signal.aborted)
            console.warn('The scripts of the other pages were not fetched ahead.', cause);
        },
      );
    };
    const handle = setTimeout(start, 1000);
    return () => {
      clearTimeout(handle);
      gone.abort(new DOMException('Nobody needs them any more.', 'AbortError'));
    };
  }, [status, router, locale]);
  return null;
}

/** One after the other and at the lowest priority: they must never stand in the way of what is asked for now. */
async function fetchScripts(signal: AbortSignal): Promise<void> {
  const list = await fetch(LIST, { signal });
  if (!list.ok) throw new Error(`${LIST} answered ${list.status}`);
  for (const address of (await list.text()).split('\n')) {
    if (address === '') continue;
    const script = await fetch(address, { signal, priority: 'low' });
    await script.arrayBuffer();
  }
}
