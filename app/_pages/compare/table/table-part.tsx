'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { saveFile } from '@/app/_charts/save';
import { Section } from '@/app/_components/grid';
import { EmptyState, ErrorState } from '@/app/_components/states';
import { useData } from '@/app/_data/data-provider';
import { reportNames } from '@/lib/charts/report-names';
import type { ItemId } from '@/lib/forms';
import type { BasketTownRow } from '@/lib/queries/basket-towns';
import type { Zeros } from '@/lib/queries/measure';
import type { CompareUrl } from '../use-compare-url';
import { HeatTable } from './heat-table';
import { TableControls, ToneKey } from './table-controls';
import type { CsvHeads } from './table-csv';
import { type TableInitial, useTable } from './use-table';

interface Props {
  readonly initial: TableInitial;
  readonly asked: readonly string[];
  readonly reports: readonly BasketTownRow[];
  readonly url: CompareUrl;
  readonly zeros: Zeros;
}

const NOTHING_SPLIT: readonly ItemId[] = [];

/** Every row of the form, of the prose and of the ratios for the chosen reports, against a baseline. */
export function TablePart({ initial, asked, reports, url, zeros }: Props) {
  const t = useTranslations('compare.table');
  const locale = useLocale();
  const [split, setSplit] = useState(NOTHING_SPLIT);
  const table = useTable({ initial, asked, reports, url, zeros, split });
  const names = reportNames(reports, locale);
  const toggle = (item: ItemId) =>
    setSplit((now) => (now.includes(item) ? now.filter((other) => other !== item) : [...now, item]));
  return (
    <Section
      title={t('title')}
      note={t('note')}
      id="table"
      actions={<CsvButton table={table} reports={reports} names={names} />}
    >
      <TableControls url={url} reports={reports} names={names} />
      {table.base.kind !== 'none' && <ToneKey />}
      {table.error && <ErrorState error={table.error} onRetry={table.retry} />}
      {table.groups.length === 0 ? (
        <EmptyState
          title={t('emptyTitle')}
          hint={t('emptyHint')}
          action={
            <button
              type="button"
              className="button"
              onClick={() => url.set({ group: null, diff: null, num: null, find: null })}
            >
              {t('emptyAction')}
            </button>
          }
        />
      ) : (
        <HeatTable
          groups={table.groups}
          reports={reports}
          base={table.base}
          zeros={zeros === 'inferred'}
          updating={table.updating}
          split={split}
          onSplit={toggle}
        />
      )}
    </Section>
  );
}

const loadWriter = () => import('./write-csv');

function CsvButton({
  table,
  reports,
  names,
}: {
  readonly table: ReturnType<typeof useTable>;
  readonly reports: readonly BasketTownRow[];
  readonly names: readonly string[];
}) {
  const t = useTranslations('compare.csv');
  const tGroups = useTranslations('compare.groups');
  const tStatus = useTranslations('common.status');
  const [failed, setFailed] = useState<Error | null>(null);
  const heads: CsvHeads = {
    group: t('group'),
    block: t('block'),
    item: t('item'),
    code: t('code'),
    unit: t('unit'),
    median: t('median'),
    known: t('known'),
    applicable: t('applicable'),
    groupName: (group) => tGroups(group),
    value: (report) => report,
    state: (report) => t('state', { report }),
    baseline: (report) => t('baseline', { report }),
    difference: (report) => t('difference', { report }),
  };
  const { state } = useData();
  const ready = state.status === 'ready';
  useEffect(() => {
    // Fetched ahead, so that a page that has lost its network can still save; a press asks again and says what failed.
    if (ready) loadWriter().catch(() => undefined);
  }, [ready]);
  const save = async () => {
    const { tableFile } = await loadWriter();
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
    const file = tableFile(table.groups, reports, names, { heads, what: t('file'), today });
    saveFile(file.name, new Blob([file.text], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <>
      {failed && <span role="alert">{tStatus('failed')}</span>}
      <button
        type="button"
        className="button"
        data-print="hide"
        disabled={table.groups.length === 0 || table.updating}
        onClick={() => {
          setFailed(null);
          save().catch((cause: unknown) =>
            setFailed(cause instanceof Error ? cause : new Error(String(cause))),
          );
        }}
      >
        {t('save')}
      </button>
    </>
  );
}
