'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ErrorState, Skeleton } from '@/app/_components/states';
import { TableFrame } from '@/app/_components/table-frame';
import { type Initial, useQuery } from '@/app/_data/use-query';
import { pagePath } from '@/app/_i18n/locales';
import { useLabel } from '@/app/_i18n/use-label';
import { CHECKS } from '@/lib/checks';
import { formatCount } from '@/lib/format';
import { type CheckCoverageRow, checkCoverage } from '@/lib/queries/check-coverage';
import type { Filter } from '@/lib/queries/filter';
import styles from './findings.module.css';
import { raised } from './params';
import type { FindingsUrl } from './use-findings-url';

const COLUMNS = [
  'reports',
  'tested',
  'held',
  'contradiction',
  'derivable',
  'suspect',
  'missing',
  'cannot_tell',
  'not_applicable',
] as const;

interface Props {
  readonly url: FindingsUrl;
  readonly initial: Initial<{ readonly filter: Filter }, CheckCoverageRow>;
}

/** What each check tested, what held and what could not be told: silence is not health. */
export function CheckTable({ url, initial }: Props) {
  const t = useTranslations('findings.checks');
  const label = useLabel();
  const locale = useLocale();
  const answer = useQuery(checkCoverage, { filter: url.reports }, initial);
  if (answer.status === 'failed' && answer.error) {
    return <ErrorState error={answer.error} onRetry={answer.retry} />;
  }
  if (answer.rows === null) return <Skeleton height="24rem" />;
  const rows = answer.rows;
  const byCheck = new Map(rows.map((row) => [row.check, row]));
  const sum = (column: (typeof COLUMNS)[number]) => rows.reduce((total, row) => total + row[column], 0);
  return (
    <TableFrame caption={t('caption')}>
      <thead>
        <tr>
          <th scope="col">{t('check')}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" data-number="">
              {t(column)}
            </th>
          ))}
          <th scope="col">{t('untold')}</th>
        </tr>
      </thead>
      <tbody>
        {CHECKS.flatMap((check) => {
          const row = byCheck.get(check.id);
          if (!row) return [];
          return [
            <tr key={check.id}>
              <th scope="row">
                <Link
                  href={`${pagePath(locale, 'method')}#${check.id}`}
                  prefetch={false}
                  title={label(check.reason)}
                >
                  {label(check.title)}
                </Link>
              </th>
              {COLUMNS.map((column) => (
                <td key={column} data-number="" className={row[column] === 0 ? styles['dim'] : undefined}>
                  {formatCount(row[column], locale)}
                </td>
              ))}
              <td>
                <Split row={row} />
              </td>
            </tr>,
          ];
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('all')}</th>
          {COLUMNS.map((column) => (
            <td key={column} data-number="">
              {column === 'reports' ? '' : formatCount(sum(column), locale)}
            </td>
          ))}
          <td />
        </tr>
      </tfoot>
    </TableFrame>
  );
}

/** Held, found and not told as parts of what was tested; the numbers stand in the columns beside it. */
function Split({ row }: { readonly row: CheckCoverageRow }) {
  if (row.tested === 0) return null;
  const part = (n: number) => ({ '--share': `${(100 * n) / row.tested}%` });
  return (
    <span className={styles['split']} aria-hidden="true">
      <span data-part="held" style={part(row.held)} />
      <span data-part="found" style={part(raised(row))} />
      <span data-part="untold" style={part(row.cannot_tell)} />
    </span>
  );
}
