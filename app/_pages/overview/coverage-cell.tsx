'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { SEVERITY_SIGNS } from '@/app/_components/badges';
import { type Locale, reportPath } from '@/app/_i18n/locales';
import type { CoverageMatrixRow } from '@/lib/queries/coverage-matrix';
import styles from './coverage.module.css';

const STATES = ['number', 'mark', 'blank', 'text', 'absent', 'unreadable'] as const;
type State = (typeof STATES)[number];

const cellsOf = (row: CoverageMatrixRow, state: State) => row[`cells_${state}`];

/** The reports of one town and year: form, what stands in the cells as a bar, findings by severity; each opens its report. */
export function CoverageCell({
  reports,
  locale,
}: {
  readonly reports: readonly CoverageMatrixRow[];
  readonly locale: Locale;
}) {
  const t = useTranslations('overview.coverage');
  if (reports.length === 0) {
    return (
      <td className={styles['gap']}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('gap')}</span>
      </td>
    );
  }
  return (
    <td>
      {reports.map((row) => (
        <Link
          key={row.report}
          href={reportPath(locale, row.report)}
          prefetch={false}
          className={styles['cell']}
          title={titleOf(row, t)}
        >
          <span>{formName(row.form, t)}</span>
          <Found row={row} />
          <StateBar row={row} />
        </Link>
      ))}
    </td>
  );
}

type T = ReturnType<typeof useTranslations<'overview.coverage'>>;

function formName(form: string, t: T): string {
  return form === 'free' || form === '2019' || form === '2021' ? t(`forms.${form}`) : form;
}

function titleOf(row: CoverageMatrixRow, t: T): string {
  const cells = STATES.flatMap((state) => {
    const n = cellsOf(row, state);
    return n === 0 ? [] : [t(`cells.${state}`, { n })];
  });
  const found = t('found', { errors: row.errors, warnings: row.warnings, notices: row.notices });
  return [formName(row.form, t), ...cells, found].join(' · ');
}

/** Shares of the states among the cells of the form; nothing for a report without tables. */
function StateBar({ row }: { readonly row: CoverageMatrixRow }) {
  const all = STATES.reduce((sum, state) => sum + cellsOf(row, state), 0);
  if (all === 0) return null;
  return (
    <span className={styles['bar']} aria-hidden="true">
      {STATES.map((state) => (
        <i
          key={state}
          data-state={state}
          style={{ flexGrow: cellsOf(row, state) }}
          hidden={cellsOf(row, state) === 0}
        />
      ))}
    </span>
  );
}

function Found({ row }: { readonly row: CoverageMatrixRow }) {
  const t = useTranslations('overview.coverage');
  const counts = [
    ['error', row.errors],
    ['warning', row.warnings],
    ['notice', row.notices],
  ] as const;
  const some = counts.filter(([, n]) => n > 0);
  return (
    <span className={styles['found']}>
      {some.length === 0 && <span aria-hidden="true">{t('clean')}</span>}
      {some.map(([severity, n]) => (
        <span key={severity} data-severity={severity} aria-hidden="true">
          {SEVERITY_SIGNS[severity]}
          {n}
        </span>
      ))}
      <span className="visually-hidden">
        {t('found', { errors: row.errors, warnings: row.warnings, notices: row.notices })}
      </span>
    </span>
  );
}

/** What the bars and signs of the matrix mean. */
export function CoverageLegend() {
  const t = useTranslations('overview.coverage');
  const tSeverity = useTranslations('common.severity');
  return (
    <p className={styles['barLegend']}>
      <span>{t('legend')}</span>
      {STATES.map((state) => (
        <span key={state}>
          <span className={styles['bar']} aria-hidden="true">
            <i data-state={state} style={{ flexGrow: 1 }} />
          </span>
          {t(`states.${state}`)}
        </span>
      ))}
      {(['error', 'warning', 'notice'] as const).map((severity) => (
        <span key={severity} data-severity={severity}>
          {SEVERITY_SIGNS[severity]} {tSeverity(severity)}
        </span>
      ))}
    </p>
  );
}
