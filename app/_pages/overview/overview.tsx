'use client';

import { useTranslations } from 'next-intl';
import { FilterBar } from '@/app/_components/filter-bar';
import { Cell, Grid } from '@/app/_components/grid';
import { Legend } from '@/app/_components/legend';
import { EmptyState } from '@/app/_components/states';
import type { FilterInitial } from '@/app/_data/filter-initial';
import { useQuery } from '@/app/_data/use-query';
import { useFilter } from '@/app/_hooks/use-filter';
import { summary } from '@/lib/queries/summary';
import { type ChannelsInitial, ChannelsPart } from './channels-part';
import { type CoverageInitial, CoveragePart } from './coverage-part';
import { DropPart } from './drop-part';
import { type GravestInitial, GravestPart } from './gravest-part';
import { KeyFigures, type KeyInitial } from './key-figures';
import { type OutcomesInitial, OutcomesPart } from './outcomes-part';
import styles from './overview.module.css';
import { type ProcurementInitial, ProcurementPart } from './procurement-part';
import { type RankingInitial, RankingPart } from './ranking-part';

/** The rows and pictures of the build, part by part. */
export interface OverviewInitial {
  readonly filter: FilterInitial;
  readonly keys: KeyInitial;
  readonly ranking: RankingInitial;
  readonly outcomes: OutcomesInitial;
  readonly channels: ChannelsInitial;
  readonly procurement: ProcurementInitial;
  readonly coverage: CoverageInitial;
  readonly gravest: GravestInitial;
}

/** The parts of the overview; one sentence and a way back where no report fits the filter. */
export function Overview({ initial }: { readonly initial: OverviewInitial }) {
  const t = useTranslations('common.filter');
  const { filter, clear } = useFilter();
  const all = useQuery(summary, { filter }, initial.filter.summary);
  const nothing = all.status === 'current' && all.rows?.[0]?.reports === 0;
  return (
    <>
      <FilterBar initial={initial.filter} />
      {nothing ? (
        <EmptyState
          action={
            <button type="button" className="button" data-kind="primary" onClick={clear}>
              {t('clear')}
            </button>
          }
        />
      ) : (
        <Parts initial={initial} />
      )}
      <div className={styles['last']}>
        <DropPart />
      </div>
    </>
  );
}

function Parts({ initial }: { readonly initial: OverviewInitial }) {
  const t = useTranslations('overview');
  return (
    <>
      <KeyFigures initial={initial.keys} />
      <h2 className="visually-hidden">{t('charts')}</h2>
      <Grid>
        <Cell span={7}>
          <div className={styles['column']}>
            <RankingPart initial={initial.ranking} />
            <OutcomesPart initial={initial.outcomes} />
            <ProcurementPart initial={initial.procurement} />
          </div>
        </Cell>
        <Cell span={5}>
          <div className={styles['column']}>
            <GravestPart initial={initial.gravest} />
            <ChannelsPart initial={initial.channels} />
          </div>
        </Cell>
      </Grid>
      <CoveragePart initial={initial.coverage} />
      <Legend />
    </>
  );
}
