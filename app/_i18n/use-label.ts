'use client';

import { useLocale } from 'next-intl';
import type { Label } from '@/lib/forms';

/** The words of a catalogue label in the language of the screen: `label(item.column)`. */
export function useLabel(): (label: Label) => string {
  const locale = useLocale();
  return (label) => label[locale];
}
