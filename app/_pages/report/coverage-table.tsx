'use client';

import { useTranslations } from 'next-intl';
import { TableFrame } from '@/app/_components/table-frame';
import { useLabel } from '@/app/_i18n/use-label';
import { CHECKS } from '@/lib/checks';
import type { CheckCoverageRow } from '@/lib/queries/check-coverage';

const COLUMNS = ['tested', 'held', 'found', 'cannot_tell', 'not_applicable'] as const;

/** What each check looked at in this report and what it answered, so that silence is not taken for health. */
export function CoverageTable({ coverage }: { readonly coverage: readonly CheckCoverageRow[] }) {
  const t = useTranslations('report.coverage');
  const label = useLabel();
  const byCheck = new Map(coverage.map((row) => [row.check, row]));
  const rows = CHECKS.flatMap((check) => {
    const row = byCheck.get(check.id);
    return row ? [{ check, row }] : [];
  });
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
        </tr>
      </thead>
      <tbody>
        {rows.map(({ check, row }) => (
          <tr key={check.id}>
            <th scope="row">{label(check.title)}</th>
            {COLUMNS.map((column) => {
              const value = column === 'found' ? foundBy(row) : row[column];
              return (
                <td key={column} data-number="" data-zero={value === 0 ? '' : undefined}>
                  {value}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

/** How many applications of a check said something: all its findings. */
export function foundBy(
  row: Pick<CheckCoverageRow, 'contradiction' | 'derivable' | 'suspect' | 'missing'>,
): number {
  return row.contradiction + row.derivable + row.suspect + row.missing;
}
