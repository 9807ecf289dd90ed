'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import { Section } from '@/app/_components/grid';
import { Legend } from '@/app/_components/legend';
import { EmptyState, ErrorState, Skeleton } from '@/app/_components/states';
import { useFilter } from '@/app/_hooks/use-filter';
import styles from './aside.module.css';
import { CoverageTable } from './coverage-table';
import { FormProvider } from './form-context';
import { type FormCell, formCellsOf, formOf, rolesOf } from './form-model';
import type { ReportInitial } from './initial-report';
import { MentionsTable } from './mentions-table';
import { OfficialForm } from './official-form';
import { ReadNotes } from './read-notes';
import { Related } from './related';
import { ReportAside } from './report-aside';
import { ReportHeader } from './report-header';
import { ReportTitle } from './report-title';
import { useHash } from './use-hash';
import { type ReportRows, useReport } from './use-report';
import { ZeroNote } from './zero-note';

interface Props {
  readonly report: string;
  readonly initial: ReportInitial | null;
  /** Number of the finding whose cells are marked. */
  readonly finding: number | null;
  readonly onFinding: (finding: number | null) => void;
}

/** One report: who it is, its form as filled, what was found, its prose figures, its neighbours. */
export function ReportView({ report, initial, finding, onFinding }: Props) {
  const t = useTranslations('report');
  const answer = useReport(report, initial);
  if (answer.status === 'failed') return <ErrorState error={answer.error} onRetry={answer.retry} />;
  if (answer.status === 'loading') return <Skeleton height="48rem" />;
  const { header } = answer.report;
  if (!header) return <EmptyState title={t('notFound.title')} hint={t('notFound.hint')} />;
  return <Shown rows={{ ...answer.report, header }} finding={finding} onFinding={onFinding} />;
}

interface ShownProps extends Pick<Props, 'finding' | 'onFinding'> {
  readonly rows: ReportRows & { readonly header: NonNullable<ReportRows['header']> };
}

function Shown({ rows, finding, onFinding }: ShownProps) {
  const t = useTranslations('report');
  const { zeros, setFilter } = useFilter();
  const hash = useHash();
  const [focused, setFocused] = useState<string | null>(null);
  const { header, figures, findings, operands, evidence } = rows;
  const form = formOf(header.form);
  const cells = useMemo(() => formCellsOf(figures, findings, evidence), [figures, findings, evidence]);
  const roles = useMemo(
    () => rolesOf(operands.filter((operand) => operand.finding === finding)),
    [operands, finding],
  );
  const view = useMemo(
    () => ({ cells, zeros, roles, selected: hash, onFocus: setFocused }),
    [cells, zeros, roles, hash],
  );
  useEffect(() => scrollToTarget(hash), [hash]);
  const shownCell: FormCell | null = cells.get(focused ?? '') ?? cells.get(hash ?? '') ?? null;

  return (
    <article>
      <ReportTitle header={header} />
      <ReportHeader header={header} evidence={evidence} />
      <FormProvider value={view}>
        <div className={styles['columns']}>
          <div>
            <Section title={t('form.title')} note={t('form.note')}>
              <ZeroNote
                header={header}
                evidence={evidence}
                on={zeros === 'inferred'}
                onChange={(on) => setFilter({ zero: on ? true : null })}
              />
              <OfficialForm form={form} />
            </Section>
            <Legend />
          </div>
          <ReportAside rows={rows} cell={shownCell} selected={hash} finding={finding} onFinding={onFinding} />
        </div>
      </FormProvider>
      <Section title={t('mentions.title')} note={t('mentions.note')} id="mentions">
        <MentionsTable mentions={rows.mentions} selected={hash} />
      </Section>
      <Section title={t('reading.title')}>
        <ReadNotes form={form} evidence={evidence} findings={findings} operands={operands} />
      </Section>
      <Section title={t('coverage.title')} note={t('coverage.note')}>
        <CoverageTable coverage={rows.coverage} />
      </Section>
      <Section title={t('related.title')}>
        <Related header={header} neighbours={rows.neighbours} peers={rows.peers} />
      </Section>
    </article>
  );
}

/** Brings the figure of the address into sight, unless it is. */
function scrollToTarget(hash: string | null): void {
  const target = hash === null ? null : document.getElementById(hash);
  if (!target) return;
  const { top, bottom } = target.getBoundingClientRect();
  if (top < HEADER || bottom > window.innerHeight)
    target.scrollIntoView({ block: 'center', inline: 'nearest' });
  else target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Height of the header that stays on top, in pixels, with some air. */
const HEADER = 72;
