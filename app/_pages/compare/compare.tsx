'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { Cell, Grid, Section } from '@/app/_components/grid';
import { Legend } from '@/app/_components/legend';
import { EmptyState, ErrorState, Skeleton } from '@/app/_components/states';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { useFilter } from '@/app/_hooks/use-filter';
import {
  type BasketMeasureRow,
  type BasketMeasuresParams,
  basketMeasures,
} from '@/lib/queries/basket-measures';
import { type BasketTownRow, basketTowns } from '@/lib/queries/basket-towns';
import { basketTownsOf, comparedReports } from './basket/basket';
import { BasketPanel, type PickerInitial } from './basket/basket-panel';
import { type DistributionInitial, DistributionPart } from './charts/distribution-part';
import { MeasureChoice } from './charts/measure-choice';
import { type MultiplesInitial, MultiplesPart } from './charts/multiples-part';
import { type OutcomesInitial, OutcomesPart } from './charts/outcomes-part';
import { type TrendInitial, TrendPart } from './charts/trend-part';
import { inOrder } from './column-order';
import { measuresParams } from './questions';
import { TablePart } from './table/table-part';
import type { TableInitial } from './table/use-table';
import { useCompareUrl } from './use-compare-url';

/** What the page shows before any script: the basket of the build and every answer about it. */
export interface CompareInitial {
  readonly reports: readonly string[];
  readonly picker: PickerInitial;
  readonly towns: Initial<{ readonly reports: readonly string[] }, BasketTownRow>;
  readonly table: TableInitial;
  readonly chosen: Initial<BasketMeasuresParams, BasketMeasureRow>;
  readonly multiples: MultiplesInitial;
  readonly outcomes: OutcomesInitial;
  readonly trend: TrendInitial;
  readonly distribution: DistributionInitial;
}

/** The basket, and everything that compares what is in it. */
export function Compare({ initial }: { readonly initial: CompareInitial }) {
  const t = useTranslations('compare');
  const url = useCompareUrl();
  const basket = url.reports ?? initial.reports;
  const answer = useQuery(basketTowns, { reports: basket }, initial.towns);
  const rows = answer.rows ?? [];
  const empty = basket.length === 0 || (answer.status === 'current' && rows.length === 0);
  return (
    <>
      <BasketPanel
        initial={initial.picker}
        basket={basket}
        rows={rows}
        settled={answer.status === 'current'}
        onChange={(reports) => url.set({ reports })}
      />
      {answer.status === 'failed' && answer.error && (
        <ErrorState error={answer.error} onRetry={answer.retry} />
      )}
      {empty && (
        <EmptyState
          title={t('empty.title')}
          hint={t('empty.hint')}
          action={
            <button type="button" className="button" onClick={() => url.set({ reports: null, base: null })}>
              {t('empty.action')}
            </button>
          }
        />
      )}
      {!empty && rows.length === 0 && answer.status !== 'failed' && <Skeleton height="30rem" />}
      {!empty && rows.length > 0 && <Parts initial={initial} basket={basket} rows={rows} url={url} />}
    </>
  );
}

interface PartsProps {
  readonly initial: CompareInitial;
  readonly basket: readonly string[];
  readonly rows: readonly BasketTownRow[];
  readonly url: ReturnType<typeof useCompareUrl>;
}

function Parts({ initial, basket, rows, url }: PartsProps) {
  const t = useTranslations('compare.charts');
  const { zeros } = useFilter();
  const compared = useMemo(() => comparedReports(basket, basketTownsOf(basket, rows)), [basket, rows]);
  const asked = useMemo(() => compared.map(({ report }) => report), [compared]);
  const towns = useMemo(() => [...new Set(compared.map(({ organisation }) => organisation))], [compared]);
  const measures = useMemo(() => [url.measure], [url.measure]);
  const chosen = useQuery(basketMeasures, measuresParams(asked, measures, zeros), initial.chosen);
  const figures = chosen.rows ?? NO_FIGURES;
  const columns = useMemo(() => inOrder(compared, url.order, figures), [compared, url.order, figures]);
  const same = { asked, zeros };
  return (
    <>
      <MultiplesPart {...same} initial={initial.multiples} reports={columns} />
      <TablePart {...same} initial={initial.table} reports={columns} url={url} />
      <Legend />
      <Section title={t('title')} note={t('note')}>
        <Grid>
          <Cell span={12}>
            <OutcomesPart {...same} initial={initial.outcomes} />
          </Cell>
        </Grid>
      </Section>
      <Section
        title={t('oneFigure')}
        actions={<MeasureChoice measure={url.measure} onChange={(measure) => url.set({ measure })} />}
      >
        <Grid>
          <Cell span={6}>
            <TrendPart initial={initial.trend} towns={towns} measure={url.measure} zeros={zeros} />
          </Cell>
          <Cell span={6}>
            <DistributionPart
              initial={initial.distribution}
              reports={compared}
              figures={figures}
              measure={url.measure}
              zeros={zeros}
            />
          </Cell>
        </Grid>
      </Section>
    </>
  );
}

const NO_FIGURES: readonly BasketMeasureRow[] = [];
