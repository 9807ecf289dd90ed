'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { SeverityBadge, VerdictBadge } from '@/app/_components/badges';
import { Section } from '@/app/_components/grid';
import { EmptyState, ErrorState, Skeleton } from '@/app/_components/states';
import { useData } from '@/app/_data/data-provider';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { useFilter, useFilterQuery } from '@/app/_hooks/use-filter';
import { pagePath, reportPath } from '@/app/_i18n/locales';
import type { FindingListRow } from '@/lib/queries/finding-filter';
import { type FindingOperandRow, findingOperands } from '@/lib/queries/finding-operands';
import { type FindingsParams, findings } from '@/lib/queries/findings';
import styles from './overview.module.css';
import { FINDINGS_SHOWN, gravestParams } from './questions';
import { useSentences } from './use-sentences';

export interface GravestInitial {
  readonly rows: Initial<FindingsParams, FindingListRow>;
  readonly operands: Initial<FindingsParams, FindingOperandRow>;
  /** The sentences of the rows, in their order, in the language of the page. */
  readonly sentences: readonly string[];
}

/** The gravest findings in sentences, each leading to its cell; all of them are a page of their own. */
export function GravestPart({ initial }: { readonly initial: GravestInitial }) {
  const t = useTranslations('overview.gravest');
  const locale = useLocale();
  const { filter } = useFilter();
  const query = useFilterQuery();
  const params = gravestParams(filter);
  // The filter bar says that the database stopped; the rows of before stay.
  const stopped = useData().state.status === 'failed';
  const answer = useQuery(findings, params, initial.rows);
  const operands = useQuery(findingOperands, params, initial.operands).rows ?? [];
  const sentenceOf = useSentences(initial);
  return (
    <Section
      title={t('title')}
      actions={
        <Link href={pagePath(locale, 'findings') + query} prefetch={false}>
          {t('all')}
        </Link>
      }
    >
      {answer.status === 'failed' && answer.error && !(stopped && answer.rows) && (
        <ErrorState error={answer.error} onRetry={answer.retry} />
      )}
      {answer.rows === null && answer.status !== 'failed' && <Skeleton height="16rem" />}
      {answer.rows?.length === 0 && <EmptyState title={t('none')} hint={t('noneHint')} />}
      {answer.rows && answer.rows.length > 0 && (
        <ol className={styles['findings']} data-updating={answer.status === 'updating' || undefined}>
          {alike(answer.rows).map(({ row, more }) => (
            <Finding
              key={`${row.report} ${row.n}`}
              row={row}
              more={more}
              sentence={sentenceOf(row, operands)}
            />
          ))}
        </ol>
      )}
    </Section>
  );
}

/** The first finding of each check in each report, and how many more of its kind come after it. */
function alike(rows: readonly FindingListRow[]) {
  const groups = new Map<string, { readonly row: FindingListRow; more: number }>();
  for (const row of rows) {
    const key = `${row.report} ${row.check} ${row.verdict}`;
    const known = groups.get(key);
    if (known) known.more += 1;
    else groups.set(key, { row, more: 0 });
  }
  return [...groups.values()].slice(0, FINDINGS_SHOWN);
}

function Finding({
  row,
  more,
  sentence,
}: {
  readonly row: FindingListRow;
  readonly more: number;
  readonly sentence: string;
}) {
  const t = useTranslations('overview.gravest');
  const locale = useLocale();
  const cell =
    row.item === null ? undefined : row.applicant === null ? row.item : `${row.item}/${row.applicant}`;
  return (
    <li>
      <p className={styles['findingHead']}>
        <SeverityBadge severity={row.severity} />
        <VerdictBadge verdict={row.verdict} />
        <Link href={reportPath(locale, row.report, cell)} prefetch={false}>
          {row.name ?? t('nameless')} {row.year ?? ''}
        </Link>
      </p>
      <p>
        {sentence}
        {more > 0 && <span className={styles['more']}> {t('more', { n: more })}</span>}
      </p>
    </li>
  );
}
