'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { buildPicture } from '@/app/_charts/build-picture';
import { ChartFrame, type Column } from '@/app/_charts/chart-frame';
import { EmptyState } from '@/app/_components/states';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { useFilter } from '@/app/_hooks/use-filter';
import { reportPath } from '@/app/_i18n/locales';
import { type ProcurementSettings, procurement as procurementChart } from '@/lib/charts/procurement';
import type { ChartSvg } from '@/lib/charts/render-svg';
import { formatAmountExact, unitSourceLabel } from '@/lib/format';
import { type MeasureParams, type MeasureSummaryRow, measureSummary } from '@/lib/queries/measure-summary';
import { type ProcurementParams, type ProcurementRow, procurement } from '@/lib/queries/procurement';
import { AMOUNT, PROCUREMENT_LIMIT, procurementParams } from './questions';

export interface ProcurementInitial {
  readonly rows: Initial<ProcurementParams, ProcurementRow>;
  readonly count: Initial<MeasureParams, MeasureSummaryRow>;
  readonly svg: ChartSvg;
}

export const PROCUREMENT_SETTINGS: ProcurementSettings = {};

/** Centralised procurement: items against amount, of the reports whose form has it. */
export function ProcurementPart({ initial }: { readonly initial: ProcurementInitial }) {
  const t = useTranslations('overview.procurement');
  const locale = useLocale();
  const router = useRouter();
  const { filter, zeros } = useFilter();
  const answer = useQuery(procurement, procurementParams(filter, zeros), initial.rows);
  const count = useQuery(measureSummary, { filter, measure: AMOUNT, zeros }, initial.count).rows?.[0];
  const rows = answer.rows ?? [];
  const drawn = rows.filter(({ items, amount }) => items !== null && amount !== null).length;
  const of = count?.applicable ?? 0;
  return (
    <ChartFrame
      chart={procurementChart}
      answer={answer}
      settings={PROCUREMENT_SETTINGS}
      {...buildPicture(answer, initial.rows, initial.svg)}
      title={t('title')}
      unit={t('unit')}
      n={{ n: drawn, of }}
      note={of > PROCUREMENT_LIMIT ? t('noteMost', { n: PROCUREMENT_LIMIT, of }) : t('note')}
      columns={useProcurementColumns()}
      rowKey={(row) => row.report}
      empty={<EmptyState title={t('emptyTitle')} hint={t('emptyHint')} />}
      fileName={t('file')}
      onSelect={(report) => {
        if (report !== '') router.push(reportPath(locale, report, 'procurement.amount'));
      }}
    />
  );
}

function useProcurementColumns(): readonly Column<ProcurementRow>[] {
  const t = useTranslations('overview.procurement');
  const locale = useLocale();
  const source = ({ unit_source: known }: ProcurementRow) =>
    known === 'stated' || known === 'inferred' || known === 'unknown' ? unitSourceLabel(known, locale) : '';
  return [
    { head: t('report'), value: (row) => row.name },
    { head: t('year'), value: (row) => row.year, number: true },
    { head: t('items'), value: (row) => row.items, number: true },
    {
      head: t('amount'),
      value: (row) => row.amount,
      number: true,
      show: (row) => (row.amount === null ? '?' : formatAmountExact(row.amount, locale, row.approximate)),
    },
    { head: t('source'), value: (row) => row.unit_source, show: source },
  ];
}
