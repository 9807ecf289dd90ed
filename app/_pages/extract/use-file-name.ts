'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useWords } from '@/app/_components/filter-bar';
import { useFilter } from '@/app/_hooks/use-filter';
import { extractFileName } from '@/lib/extracts/file-name';
import type { ExtractCountsRow } from '@/lib/queries/extract-counts';
import type { ExtractUrl } from './use-extract-url';

/** What the file will be called, and what it says of where it comes from. The date is the reader's, told once the page runs. */
export function useFileName(
  { shape, reports }: ExtractUrl,
  counts: ExtractCountsRow,
): { readonly name: string; readonly origin: { readonly filter: string; readonly date: string } } {
  const t = useTranslations('extract');
  const words = useWords();
  const { unrestricted } = useFilter();
  const [date, setDate] = useState('');
  useEffect(() => setDate(localDate(new Date())), []);
  const chosen = reports.length === 0 ? [] : [t('rows.fileName', { count: counts.reports })];
  const filter = [unrestricted ? t('rows.everything') : words, ...chosen];
  const what = t(`shape.${shape}.file`);
  const extension = shape === 'package' ? 'zip' : 'csv';
  return {
    name: extractFileName({ what, filter, date, extension }),
    origin: { filter: filter.join(' · '), date },
  };
}

function localDate(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
