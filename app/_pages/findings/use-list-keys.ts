'use client';

import { type RefObject, useEffect } from 'react';

/**
 * j and k (and the arrow keys, once a finding has the focus) go from finding to finding; Enter opens, because what has
 * the focus is a link. Keys typed into fields, and keys with modifiers, are left alone.
 */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = stepOf(event, list.current);
      if (step === 0) return;
      const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-open]') ?? [])];
      const now = links.findIndex((link) => link === document.activeElement || sharesItem(link));
      const next = now === -1 ? links[0] : links[now + step];
      if (!next) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [list]);
}

function stepOf(event: KeyboardEvent, list: HTMLElement | null): number {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return 0;
  const { target } = event;
  if (!(target instanceof HTMLElement) || target.closest('input, select, textarea, dialog')) return 0;
  if (event.key === 'j') return 1;
  if (event.key === 'k') return -1;
  if (!list?.contains(target)) return 0;
  if (event.key === 'ArrowDown') return 1;
  return event.key === 'ArrowUp' ? -1 : 0;
}

/** The focus may be on another control of the same finding. */
function sharesItem(link: HTMLElement): boolean {
  const item = link.closest('article');
  return item?.contains(document.activeElement) ?? false;
}
