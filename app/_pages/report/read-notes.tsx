'use client';

import { useLocale, useTranslations } from 'next-intl';
import { placeInWords } from '@/lib/format';
import { officialItemName } from '@/lib/format/names';
import type { FormId } from '@/lib/forms';
import type { FindingListRow } from '@/lib/queries/finding-filter';
import type { EvidenceListRow } from '@/lib/queries/report-evidence';
import type { OperandListRow } from '@/lib/queries/report-operands';
import styles from './parts.module.css';

interface Props {
  readonly form: FormId;
  readonly evidence: readonly EvidenceListRow[];
  readonly findings: readonly FindingListRow[];
  readonly operands: readonly OperandListRow[];
}

const LEFT_OVER: readonly string[] = ['extra-cells', 'digits-left-over'];

/** How the tables were read where that was not plain: rows known by their position alone, cells that no item takes. */
export function ReadNotes({ form, evidence, findings, operands }: Props) {
  const t = useTranslations('report.reading');
  const locale = useLocale();
  const lost = evidence.filter(({ subject }) => subject === 'lost-label');
  const numbers = new Set(findings.filter(({ check }) => LEFT_OVER.includes(check)).map(({ n }) => n));
  const extra = operands.filter(({ finding }) => numbers.has(finding));
  if (lost.length === 0 && extra.length === 0) return <p className={styles['dim']}>{t('plain')}</p>;
  return (
    <>
      {lost.length > 0 && (
        <details className={styles['notes']}>
          <summary>{t('byPosition', { n: lost.length })}</summary>
          <ul>
            {lost.map((row) => (
              <li key={row.n}>
                <a href={`#${row.value}/natural_person`}>{officialItemName(row.value, form, locale)}</a>
                {row.place !== null && <small>{placeInWords(row.place, locale)}</small>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {extra.length > 0 && (
        <details className={styles['notes']} open>
          <summary>{t('leftOver', { n: extra.length })}</summary>
          <ul>
            {extra.map((cell) => (
              <li key={`${cell.finding} ${cell.n}`}>
                “{cell.raw.trim()}”{cell.item !== null && ` · ${officialItemName(cell.item, form, locale)}`}
                {cell.place !== null && <small>{placeInWords(cell.place, locale)}</small>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
