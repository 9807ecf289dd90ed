'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/app/_components/grid';
import { Pager, usePages } from '@/app/_components/pager';
import { EmptyState, ErrorState, Skeleton } from '@/app/_components/states';
import { TableFrame } from '@/app/_components/table-frame';
import { useData } from '@/app/_data/data-provider';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { useFilter } from '@/app/_hooks/use-filter';
import {
  type CoverageMatrixParams,
  type CoverageMatrixRow,
  coverageMatrix,
} from '@/lib/queries/coverage-matrix';
import type { Filter } from '@/lib/queries/filter';
import { type SummaryRow, summary } from '@/lib/queries/summary';
import styles from './coverage.module.css';
import { CoverageCell, CoverageLegend } from './coverage-cell';
import { coverageParams, SIZES } from './questions';
import { Toggle } from './toggle';
import { useOverviewUrl } from './use-overview-url';

export interface CoverageInitial {
  readonly rows: Initial<CoverageMatrixParams, CoverageMatrixRow>;
  readonly summary: Initial<{ readonly filter: Filter }, SummaryRow>;
}

/** Town × year: which reports there are, in which form, what stands in their cells, what was found. */
export function CoveragePart({ initial }: { readonly initial: CoverageInitial }) {
  const t = useTranslations('overview.coverage');
  const { filter } = useFilter();
  const { towns: order, set } = useOverviewUrl();
  const pages = usePages(JSON.stringify([filter, order]), SIZES.coverage.size, SIZES.coverage.most);
  // The filter bar says that the database stopped; the rows of before stay.
  const stopped = useData().state.status === 'failed';
  const answer = useQuery(coverageMatrix, coverageParams(filter, order, pages), initial.rows);
  const all = useQuery(summary, { filter }, initial.summary).rows?.[0];
  const { rows } = answer;
  return (
    <Section
      id="towns"
      title={t('title')}
      note={t('note')}
      actions={
        <Toggle
          label={t('order')}
          options={[
            { value: 'place', name: t('byPlace') },
            { value: 'findings', name: t('byFindings') },
          ]}
          value={order}
          onChange={(value) => set({ towns: value })}
        />
      }
    >
      {answer.status === 'failed' && answer.error && !(stopped && answer.rows) && (
        <ErrorState error={answer.error} onRetry={answer.retry} />
      )}
      {rows === null && answer.status !== 'failed' && <Skeleton height="16rem" />}
      {rows?.length === 0 && <EmptyState />}
      {rows && rows.length > 0 && (
        <div data-updating={answer.status === 'updating' || undefined} className={styles['coverage']}>
          <CoverageTable rows={rows} all={all} />
          <Pager pages={pages} of={all?.organisations ?? 0} name={t('title')} what={t('what')} />
          <CoverageLegend />
        </div>
      )}
    </Section>
  );
}

function CoverageTable({
  rows,
  all,
}: {
  readonly rows: readonly CoverageMatrixRow[];
  readonly all: SummaryRow | undefined;
}) {
  const t = useTranslations('overview.coverage');
  const locale = useLocale();
  const years = yearsOf(rows, all);
  const unknown = rows.some(({ year }) => year === null);
  return (
    <TableFrame caption={t('caption')} maxHeight="36rem">
      <thead>
        <tr>
          <th scope="col">{t('town')}</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
          {unknown && <th scope="col">{t('noYear')}</th>}
        </tr>
      </thead>
      <tbody>
        {townsOf(rows).map(({ key, name, place, reports }) => (
          <tr key={key}>
            <th scope="row">
              {name ?? t('nameless')}
              <span className={styles['place']}>{place}</span>
            </th>
            {[...years, ...(unknown ? [null] : [])].map((year) => (
              <CoverageCell
                key={year ?? 'unknown'}
                reports={reports.filter((report) => report.year === year)}
                locale={locale}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

/** Every year from the first to the last, so that a year without a report is a gap. */
function yearsOf(rows: readonly CoverageMatrixRow[], all: SummaryRow | undefined): readonly number[] {
  const own = rows.flatMap(({ year }) => year ?? []);
  const first = all?.first_year ?? (own.length === 0 ? null : Math.min(...own));
  const last = all?.last_year ?? (own.length === 0 ? null : Math.max(...own));
  if (first === null || last === null) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

interface Town {
  readonly key: string;
  readonly name: string | null;
  readonly place: string;
  readonly reports: CoverageMatrixRow[];
}

function townsOf(rows: readonly CoverageMatrixRow[]): readonly Town[] {
  const towns = new Map<string, Town>();
  for (const row of rows) {
    const known = towns.get(row.organisation);
    if (known) {
      known.reports.push(row);
      continue;
    }
    const place = [row.prefecture ?? row.province, row.county].filter((part) => part !== null).join(' ');
    towns.set(row.organisation, { key: row.organisation, name: row.name, place, reports: [row] });
  }
  return [...towns.values()];
}
