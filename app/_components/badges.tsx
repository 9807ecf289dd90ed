'use client';

import { useTranslations } from 'next-intl';
import type { Severity, Verdict } from '@/lib/checks/finding';
import styles from './badges.module.css';

/** The sign of each severity, for counts in dense tables; beside it stands a title in words. */
export const SEVERITY_SIGNS = { error: '◆', warning: '▲', notice: '○' } as const satisfies Record<
  Severity,
  string
>;
const VERDICT_SIGNS = {
  contradiction: '≠',
  derivable: '=',
  suspect: '?',
  missing: '∅',
} as const satisfies Record<Verdict, string>;

/** How grave a finding is: sign, word and colour together. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const t = useTranslations('common.severity');
  return (
    <span className={styles['severity']} data-severity={severity}>
      <span aria-hidden="true">{SEVERITY_SIGNS[severity]}</span> {t(severity)}
    </span>
  );
}

/** What a finding says: contradiction, derivable, doubtful or missing. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const t = useTranslations('common.verdict');
  return (
    <span className={styles['verdict']}>
      <span aria-hidden="true">{VERDICT_SIGNS[verdict]}</span> {t(verdict)}
    </span>
  );
}
