'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { SEVERITY_SIGNS } from '@/app/_components/badges';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { useLabel } from '@/app/_i18n/use-label';
import { CHECKS } from '@/lib/checks';
import { type FindingFacetRow, type FindingFacetsParams, findingFacets } from '@/lib/queries/finding-facets';
import styles from './findings.module.css';
import { FACET_LIMIT } from './params';
import { type FindingsUrl, toggled } from './use-findings-url';

interface Props {
  readonly url: FindingsUrl;
  readonly initial: Initial<FindingFacetsParams, FindingFacetRow>;
}

const SEVERITIES = ['error', 'warning', 'notice'] as const;
const VERDICTS = ['contradiction', 'missing', 'suspect', 'derivable'] as const;

/** Members of a long facet shown before the rest is unfolded. */
const SHORT = 8;

/**
 * What the findings can be narrowed down by. Each facet is counted with its own choice lifted, so that the counts beside
 * it say what choosing something else would show.
 */
export function Facets({ url, initial }: Props) {
  const t = useTranslations('findings.facets');
  const tSeverity = useTranslations('common.severity');
  const tVerdict = useTranslations('common.verdict');
  const label = useLabel();
  const body = useId();
  // On a phone the facets are folded away until they are asked for.
  const [open, setOpen] = useState(false);
  const { reports, filter, findings, change } = url;
  const limit = FACET_LIMIT;
  const lifted = (part: Partial<typeof findings>) => ({
    filter: reports,
    findings: { ...findings, ...part },
    limit,
  });
  const bySeverity = useQuery(findingFacets, lifted({ severities: [] }), initial);
  const byVerdict = useQuery(findingFacets, lifted({ verdicts: [] }), initial);
  const byCheck = useQuery(findingFacets, lifted({ checks: [] }), initial);
  const byPlace = useQuery(findingFacets, { filter, findings, limit }, initial);
  const count = (answer: typeof bySeverity, facet: FindingFacetRow['facet'], value: string) =>
    answer.rows?.find((row) => row.facet === facet && row.value === value)?.findings ?? 0;
  const members = (facet: FindingFacetRow['facet']) =>
    (byPlace.rows ?? []).filter((row) => row.facet === facet && row.value !== null);
  const checks = CHECKS.map(({ id, title }) => ({ id, title, n: count(byCheck, 'check', id) }))
    .filter(({ id, n }) => n > 0 || findings.checks.includes(id))
    .sort((a, b) => b.n - a.n);

  return (
    <section className={styles['fold']} aria-label={t('label')} data-print="hide">
      <button
        type="button"
        className={`button ${styles['unfold']}`}
        aria-expanded={open}
        aria-controls={body}
        onClick={() => setOpen(!open)}
      >
        {t('open')}
      </button>
      <div className={styles['facets']} id={body} data-open={open ? '' : undefined}>
        <Facet title={t('severity')}>
          {SEVERITIES.map((severity) => (
            <Choice
              key={severity}
              on={findings.severities.includes(severity)}
              n={count(bySeverity, 'severity', severity)}
              onToggle={() => change({ severity: toggled(findings.severities, severity) })}
            >
              <span data-severity={severity} aria-hidden="true">
                {SEVERITY_SIGNS[severity]}
              </span>{' '}
              {tSeverity(severity)}
            </Choice>
          ))}
        </Facet>
        <Facet title={t('verdict')}>
          {VERDICTS.map((verdict) => (
            <Choice
              key={verdict}
              on={findings.verdicts.includes(verdict)}
              n={count(byVerdict, 'verdict', verdict)}
              onToggle={() => change({ verdict: toggled(findings.verdicts, verdict) })}
            >
              {tVerdict(verdict)}
            </Choice>
          ))}
        </Facet>
        <Facet title={t('check')}>
          <Folded more={t('more')}>
            {checks.map(({ id, title, n }) => (
              <Choice
                key={id}
                on={findings.checks.includes(id)}
                n={n}
                onToggle={() => change({ check: toggled(findings.checks, id) })}
              >
                {label(title)}
              </Choice>
            ))}
          </Folded>
        </Facet>
        <Facet title={t('town')}>
          <Folded more={t('more')}>
            {members('organisation').map((row) => (
              <Choice
                key={row.value}
                on={url.town === row.value}
                n={row.findings}
                onToggle={() => change({ town: url.town === row.value ? null : row.value })}
              >
                {row.label ?? t('unnamed')}
              </Choice>
            ))}
          </Folded>
        </Facet>
        <Facet title={t('county')}>
          <Folded more={t('more')}>
            {members('county').map((row) => (
              <Choice
                key={row.value}
                on={filter.county === row.value}
                n={row.findings}
                onToggle={() => url.setFilter({ county: filter.county === row.value ? null : row.value })}
              >
                {row.value}
              </Choice>
            ))}
          </Folded>
        </Facet>
        <Facet title={t('year')}>
          {members('year').map((row) => {
            const year = Number(row.value);
            const on = filter.years.includes(year);
            return (
              <Choice
                key={row.value}
                on={on}
                n={row.findings}
                onToggle={() => url.setFilter({ year: on ? null : [year] })}
              >
                {row.value}
              </Choice>
            );
          })}
        </Facet>
        {url.restricted && (
          <button type="button" className="button" onClick={url.clear}>
            {t('clear')}
          </button>
        )}
      </div>
    </section>
  );
}

function Facet({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles['facet']}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

/** The first few members, and the rest on demand. */
function Folded({ more, children }: { readonly more: string; readonly children: readonly ReactNode[] }) {
  if (children.length <= SHORT + 1) return children;
  return (
    <>
      {children.slice(0, SHORT)}
      <details className={styles['more']}>
        <summary>{`${more} (${children.length - SHORT})`}</summary>
        {children.slice(SHORT)}
      </details>
    </>
  );
}

function Choice({
  on,
  n,
  onToggle,
  children,
}: {
  readonly on: boolean;
  readonly n: number;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className={styles['choice']} aria-pressed={on} onClick={onToggle}>
      <span>{children}</span>
      <span className={styles['n']}>{n}</span>
    </button>
  );
}
