'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { saveFile } from '@/app/_charts/save';
import { useWords } from '@/app/_components/filter-bar';
import { ErrorState } from '@/app/_components/states';
import { useData } from '@/app/_data/data-provider';
import type { FindingListRow } from '@/lib/queries/finding-filter';
import { findings as findingsQuery } from '@/lib/queries/findings';
import type { FindingsUrl } from './use-findings-url';

/** More findings than any data set has. */
const ALL = 10_000_000;

/** Downloads every finding of the list as CSV, town by town, whatever page is shown. */
export function SaveCsv({ url }: { readonly url: FindingsUrl }) {
  const t = useTranslations('findings.list');
  const locale = useLocale();
  const words = useWords();
  const { state, start } = useData();
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const db = state.status === 'ready' ? state.db : null;

  const save = async () => {
    if (!db) return start();
    setSaving(true);
    try {
      const { collectBlob, csvChunks, extractFileName, findings } = await import('./findings-extract');
      const statement = findingsQuery.statement({
        filter: url.reports,
        findings: url.findings,
        order: 'report',
        limit: ALL,
        offset: 0,
      });
      const rows = db.stream<FindingListRow>(statement);
      const blob = await collectBlob(
        csvChunks(findings.columns(null, locale), rows, { bom: true }),
        'text/csv;charset=utf-8',
      );
      const filter = [words, ...(url.town === null ? [] : [url.town.split('/').at(-1) ?? ''])];
      const date = new Date().toISOString().slice(0, 10);
      saveFile(extractFileName({ what: findings.title[locale], filter, date, extension: 'csv' }), blob);
      setError(null);
    } catch (cause) {
      setError(cause instanceof Error ? cause : new Error(String(cause)));
    } finally {
      setSaving(false);
    }
  };

  return (
    <>
      <button type="button" className="button" disabled={saving || !db} onClick={() => void save()}>
        {t('csv')}
      </button>
      {error && <ErrorState error={error} />}
    </>
  );
}
