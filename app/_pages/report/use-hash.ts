'use client';

import { useCallback, useEffect, useState } from 'react';

/**
 * The part of the address after `#`, decoded, and a way to set it. The browser's own `:target` does not reach cells that
 * come after the address was opened, so the page marks and scrolls by this.
 */
export function useHash(): string | null {
  const [hash, setHash] = useState<string | null>(null);
  const read = useCallback(() => {
    const text = window.location.hash.slice(1);
    setHash(text === '' ? null : safeDecode(text));
  }, []);
  useEffect(() => {
    read();
    window.addEventListener('hashchange', read);
    window.addEventListener('popstate', read);
    return () => {
      window.removeEventListener('hashchange', read);
      window.removeEventListener('popstate', read);
    };
  }, [read]);
  return hash;
}

/** Text of an address may be cut off in the middle of an escape. */
function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    if (cause instanceof URIError) return text;
    throw cause;
  }
}
