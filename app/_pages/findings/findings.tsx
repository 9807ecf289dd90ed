'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FilterBar } from '@/app/_components/filter-bar';
import { Section } from '@/app/_components/grid';
import type { FilterInitial } from '@/app/_data/filter-initial';
import { CheckTable } from './check-table';
import { Facets } from './facets';
import { FindingList } from './finding-list';
import styles from './findings.module.css';
import type { FindingsInitial } from './initial';
import { Matrix } from './matrix';
import { MissingTable } from './missing-table';
import { SheetView } from './sheet-view';
import { SummaryLine } from './summary-line';
import { useFindingsUrl } from './use-findings-url';

interface Props {
  /** The page's heading, which check sheets are printed without. */
  readonly head: ReactNode;
  readonly filter: FilterInitial;
  readonly initial: FindingsInitial;
}

/** The parts of the page: matrix, list with its facets, what was checked, what is missing; or the check sheets to print. */
export function Findings({ head, filter, initial }: Props) {
  const t = useTranslations('findings');
  const url = useFindingsUrl();
  if (url.sheet) {
    return (
      <>
        <div data-print="hide">{head}</div>
        <SheetView url={url} />
      </>
    );
  }
  return (
    <>
      {head}
      <FilterBar initial={filter} />
      <SummaryLine url={url} filter={filter} coverage={initial.coverage} />
      <nav className={styles['jump']} aria-label={t('jump')} data-print="hide">
        <a href="#matrix">{t('matrix.title')}</a>
        <a href="#list">{t('list.title')}</a>
        <a href="#checks">{t('checks.title')}</a>
        <a href="#missing">{t('missing.title')}</a>
      </nav>
      <Section title={t('matrix.title')} note={t('matrix.note')} id="matrix">
        <Matrix url={url} initial={initial.matrix} />
      </Section>
      <div className={styles['columns']} id="list">
        <Facets url={url} initial={initial.facets} />
        <FindingList url={url} initial={initial} />
      </div>
      <Section title={t('checks.title')} note={t('checks.note')} id="checks">
        <CheckTable url={url} initial={initial.coverage} />
      </Section>
      <Section title={t('missing.title')} note={t('missing.note')} id="missing">
        <MissingTable url={url} initial={initial.missing} />
      </Section>
    </>
  );
}
