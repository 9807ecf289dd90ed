'use client';

import { FilterBar } from '@/app/_components/filter-bar';
import { Legend } from '@/app/_components/legend';
import type { FilterInitial } from '@/app/_data/filter-initial';
import { type RankingInitial, RankingPart } from './ranking-part';

interface Props {
  readonly filter: FilterInitial;
  readonly ranking: RankingInitial;
}

/** The parts of the overview, each with the rows of the build. */
export function Overview({ filter, ranking }: Props) {
  return (
    <>
      <FilterBar initial={filter} />
      <RankingPart initial={ranking} />
      <Legend />
    </>
  );
}
