'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useWords } from '@/app/_components/filter-bar';
import { EmptyState, ErrorState, Skeleton } from '@/app/_components/states';
import { TableFrame } from '@/app/_components/table-frame';
import { useQuery } from '@/app/_data/use-query';
import { placeInWords } from '@/lib/format';
import { severityLabel } from '@/lib/format/findings';
import { applicantName, itemName } from '@/lib/format/names';
import type { FindingListRow } from '@/lib/queries/finding-filter';
import { type FindingOperandRow, findingOperands } from '@/lib/queries/finding-operands';
import { findings as findingsQuery } from '@/lib/queries/findings';
import { operandsByFinding, placeOf, sentenceOf } from './finding-item';
import styles from './findings.module.css';
import { SHEET_LIMIT } from './params';
import { SaveCsv } from './save-csv';
import type { FindingsUrl } from './use-findings-url';

/** 核查单: the findings of the list as sheets to print, each town on pages of its own, with room for its answer. */
export function SheetView({ url }: { readonly url: FindingsUrl }) {
  const t = useTranslations('findings.sheet');
  const words = useWords();
  const { reports, findings } = url;
  const params = { filter: reports, findings, order: 'report', limit: SHEET_LIMIT, offset: 0 } as const;
  const answer = useQuery(findingsQuery, params);
  const operands = useQuery(findingOperands, params);
  const rows = answer.rows ?? [];
  const towns = townsOf(rows);
  const byFinding = useMemo(() => operandsByFinding(operands.rows ?? []), [operands.rows]);
  return (
    <>
      <p className={styles['buttons']} data-print="hide">
        <button type="button" className="button" onClick={() => url.change({ view: null })}>
          {t('back')}
        </button>
        <button
          type="button"
          className="button"
          data-kind="primary"
          disabled={towns.length === 0}
          onClick={() => window.print()}
        >
          {t('print')}
        </button>
        <SaveCsv url={url} />
        <span className={styles['dim']}>
          {words}
          {answer.rows && ` · ${t('count', { towns: towns.length, findings: rows.length })}`}
        </span>
      </p>
      {rows.length === SHEET_LIMIT && <p className={styles['because']}>{t('cut', { limit: SHEET_LIMIT })}</p>}
      {answer.status === 'failed' && answer.error && (
        <ErrorState error={answer.error} onRetry={answer.retry} />
      )}
      {answer.rows === null && answer.status !== 'failed' && <Skeleton height="40rem" />}
      {answer.rows?.length === 0 && <EmptyState title={t('emptyTitle')} hint={t('emptyHint')} />}
      {towns.map((own) => (
        <TownSheet key={own[0]?.organisation} rows={own} operands={byFinding} />
      ))}
    </>
  );
}

function townsOf(rows: readonly FindingListRow[]): readonly (readonly FindingListRow[])[] {
  const towns = new Map<string, FindingListRow[]>();
  for (const row of rows) towns.set(row.organisation, [...(towns.get(row.organisation) ?? []), row]);
  return [...towns.values()];
}

function TownSheet({
  rows,
  operands,
}: {
  readonly rows: readonly FindingListRow[];
  readonly operands: ReadonlyMap<string, readonly FindingOperandRow[]>;
}) {
  const t = useTranslations('findings.sheet');
  const locale = useLocale();
  const [first] = rows;
  if (!first) return null;
  const place = [first.province, first.prefecture, first.county].filter((part) => part !== null).join(' ');
  const files = [...new Set(rows.map(({ file }) => file))];
  return (
    <section className={styles['sheet']}>
      <h2>{t('title', { name: first.name ?? t('unnamed') })}</h2>
      <p className={styles['dim']}>
        {place} · {t('files', { files: files.join(locale === 'zh' ? '、' : ', ') })}
      </p>
      <TableFrame caption={t('title', { name: first.name ?? t('unnamed') })} stickyFirst={false}>
        <thead>
          <tr>
            {(['number', 'year', 'severity', 'where', 'what', 'answer'] as const).map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const own = operands.get(`${row.report} ${row.n}`) ?? [];
            const where = placeOf(row, own);
            return (
              <tr key={`${row.report} ${row.n}`}>
                <td>{index + 1}</td>
                <td>{row.year}</td>
                <td>{severityLabel(row.severity, locale)}</td>
                <td>
                  {row.item !== null && itemName(row.item, null, locale)}
                  {row.applicant !== null && ` · ${applicantName(row.applicant, locale)}`}
                  {where !== null && <small>{placeInWords(where, locale)}</small>}
                </td>
                <td>
                  {sentenceOf(row, own, locale)}
                  {row.waived && <small>{t('because', { reason: row.waived_because ?? '' })}</small>}
                </td>
                <td className={styles['room']} />
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
    </section>
  );
}
