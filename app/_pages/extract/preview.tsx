'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { EmptyState, ErrorState, Skeleton } from '@/app/_components/states';
import { type VirtualColumn, VirtualTable } from '@/app/_components/virtual-table';
import { type Answer, type Initial, useQuery } from '@/app/_data/use-query';
import { extractLong } from '@/lib/queries/extract-long';
import { extractMentions } from '@/lib/queries/extract-mentions';
import { type ExtractWideParams, type ExtractWideRow, extractWide } from '@/lib/queries/extract-wide';
import { findings } from '@/lib/queries/findings';
import type { Measure } from '@/lib/queries/measure';
import type { SqlRow } from '@/lib/store/database';
import { cellPositions, findingParams, measuresOf, topicCodes } from './choice';
import { PREVIEW_MEASURES, PREVIEW_ROWS, previewParams } from './params';
import { findingColumns, longColumns, mentionColumns, wideColumns } from './preview-columns';
import type { ExtractControl } from './use-extract-url';

export type PreviewInitial = Initial<ExtractWideParams, ExtractWideRow>;

/** The first rows of the file as it will be, states by their signs. */
export function Preview({
  control,
  initial,
}: {
  readonly control: ExtractControl;
  readonly initial: PreviewInitial;
}) {
  switch (control.shape) {
    case 'shown':
    case 'wide':
      return <WidePreview control={control} initial={initial} />;
    case 'long':
      return <LongPreview control={control} />;
    case 'mentions':
      return <MentionsPreview control={control} />;
    case 'findings':
      return <FindingsPreview control={control} />;
    case 'package':
      return <PackageNote />;
  }
}

function WidePreview({ control, initial }: { control: ExtractControl; initial: PreviewInitial }) {
  const t = useTranslations('extract.preview');
  const locale = useLocale();
  const { filter, choice, zeros, shape } = control;
  const params = previewParams(filter, choice, zeros);
  const answer = useQuery(extractWide, params, initial);
  const all = measuresOf(choice).length;
  const measures = useMeasuresOf(answer, params.measures);
  const columns = useMemo(
    () =>
      wideColumns(measures, locale, shape === 'shown', {
        organisation: t('organisation'),
        county: t('county'),
        year: t('year'),
      }),
    [measures, locale, shape, t],
  );
  return (
    <>
      <Rows answer={answer} columns={columns} />
      {all > PREVIEW_MEASURES && <p>{t('moreColumns', { shown: PREVIEW_MEASURES, all })}</p>}
      {all === 0 && <p>{t('noColumns')}</p>}
    </>
  );
}

/** The measures that the rows in hand were asked with: until new rows come those before the last change. */
function useMeasuresOf(
  { rows, status }: Pick<Answer<ExtractWideRow>, 'rows' | 'status'>,
  asked: readonly Measure[],
): readonly Measure[] {
  const [held, setHeld] = useState({ rows, measures: asked });
  if (status === 'current' && held.rows !== rows) {
    setHeld({ rows, measures: asked });
    return asked;
  }
  return held.measures;
}

function LongPreview({ control }: { readonly control: ExtractControl }) {
  const locale = useLocale();
  const { filter, choice } = control;
  const cells = cellPositions(choice);
  // Reports, not rows: a form may lack most of a few chosen cells, so twice as many as would do.
  const limit = Math.min(PREVIEW_ROWS, Math.ceil((2 * PREVIEW_ROWS) / (cells?.length || 200)));
  const answer = useQuery(extractLong, {
    filter,
    items: [],
    ...(cells && { cells }),
    limit,
    offset: 0,
  });
  const columns = useMemo(() => longColumns(locale), [locale]);
  return <Rows answer={answer} columns={columns} />;
}

function MentionsPreview({ control }: { readonly control: ExtractControl }) {
  const locale = useLocale();
  const topics = topicCodes(control.choice);
  const answer = useQuery(extractMentions, {
    filter: control.filter,
    ...(topics && { topics }),
    limit: PREVIEW_ROWS,
    offset: 0,
  });
  const columns = useMemo(() => mentionColumns(locale), [locale]);
  return <Rows answer={answer} columns={columns} />;
}

function FindingsPreview({ control }: { readonly control: ExtractControl }) {
  const answer = useQuery(findings, findingParams(control.filter, PREVIEW_ROWS, 0));
  const columns = useMemo(() => findingColumns(), []);
  return <Rows answer={answer} columns={columns} />;
}

function PackageNote() {
  const t = useTranslations('extract.preview');
  return (
    <ul>
      {(['tables', 'dictionary', 'readme', 'again'] as const).map((part) => (
        <li key={part}>{t(`package.${part}`)}</li>
      ))}
    </ul>
  );
}

function Rows<Row extends SqlRow & { readonly report: string }>({
  answer,
  columns,
}: {
  readonly answer: Pick<Answer<Row>, 'rows' | 'status' | 'error' | 'retry'>;
  readonly columns: readonly VirtualColumn<Row>[];
}) {
  const t = useTranslations('extract.preview');
  const rows = useMemo(
    () => (answer.rows ?? []).slice(0, PREVIEW_ROWS).map((row, index) => ({ row, index })),
    [answer.rows],
  );
  const keyed = useMemo(
    () =>
      columns.map((column) => ({
        ...column,
        cell: ({ row }: { readonly row: Row; readonly index: number }) => column.cell(row),
      })),
    [columns],
  );
  if (answer.status === 'failed' && answer.error)
    return <ErrorState error={answer.error} onRetry={answer.retry} />;
  if (answer.rows === null) return <Skeleton height="20rem" />;
  if (rows.length === 0) return <EmptyState />;
  return (
    <VirtualTable
      caption={t('caption')}
      columns={keyed}
      rows={rows}
      rowKey={({ index }) => String(index)}
      maxHeight="30rem"
      minWidth={`${columns.reduce((sum, { width }) => sum + (width ? Number.parseFloat(width) : 20), 0)}rem`}
    />
  );
}
