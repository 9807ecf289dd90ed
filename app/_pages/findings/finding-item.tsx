'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { SeverityBadge, VerdictBadge } from '@/app/_components/badges';
import { pagePath } from '@/app/_i18n/locales';
import { useLabel } from '@/app/_i18n/use-label';
import { CHECKS } from '@/lib/checks';
import type { Locale } from '@/lib/format';
import { placeInWords } from '@/lib/format';
import { findingSentence } from '@/lib/format/findings';
import { applicantName, itemName } from '@/lib/format/names';
import { APPLICANT_IDS, cellKey, itemById } from '@/lib/forms';
import type { FindingListRow } from '@/lib/queries/finding-filter';
import type { FindingOperandRow } from '@/lib/queries/finding-operands';
import styles from './findings.module.css';

interface Props {
  readonly row: FindingListRow;
  readonly operands: readonly FindingOperandRow[];
  readonly onWaive: () => void;
}

/** One finding: whose, what is so and what to do, the cell with what stands there and what should. */
export function FindingItem({ row, operands, onWaive }: Props) {
  const t = useTranslations('findings.list');
  const label = useLabel();
  const locale = useLocale();
  const check = CHECKS.find(({ id }) => id === row.check);
  return (
    <article className={styles['item']} data-waived={row.waived ? '' : undefined}>
      <p className={styles['who']}>
        <SeverityBadge severity={row.severity} /> <VerdictBadge verdict={row.verdict} />{' '}
        <strong>
          {t('of', { name: row.name ?? t('unnamed'), year: row.year === null ? '' : String(row.year) })}
        </strong>
        <span className={styles['dim']}>
          {[row.county, check && label(check.title)].filter(Boolean).join(' · ')}
        </span>
      </p>
      <p>
        <Link data-open="" className={styles['sentence']} href={findingPath(row, locale)} prefetch={false}>
          {sentenceOf(row, operands, locale)}
        </Link>
      </p>
      <p className={styles['facts']}>
        {row.item !== null && (
          <span>
            {itemName(row.item, null, locale)}
            {row.applicant !== null && ` · ${applicantName(row.applicant, locale)}`}
          </span>
        )}
        {(row.actual !== '' || row.expected !== '') && (
          <span>{t('actual', { actual: row.actual === '' ? '▢' : row.actual })}</span>
        )}
        {row.expected !== '' && row.expected !== row.actual && (
          <span>{t('expected', { expected: row.expected })}</span>
        )}
        {placeOf(row, operands) !== null && (
          <span className={styles['dim']}>{placeInWords(placeOf(row, operands) ?? '', locale)}</span>
        )}
        <button type="button" className={styles['waive']} data-print="hide" onClick={onWaive}>
          {t(row.waived ? 'unwaive' : 'waive')}
        </button>
      </p>
      {row.waived && (
        <p className={styles['because']}>{t('because', { reason: row.waived_because ?? '' })}</p>
      )}
    </article>
  );
}

/** The finding in the reader's language; the stored Chinese one until its operands are there. */
export function sentenceOf(
  row: FindingListRow,
  operands: readonly FindingOperandRow[],
  locale: Locale,
): string {
  if (operands.length === 0 && row.message !== '' && locale === 'zh') return row.message;
  return findingSentence({ ...row, operands }, locale);
}

/** The report with this finding open and its cell in sight. */
export function findingPath(row: FindingListRow, locale: Locale): string {
  const known = row.item === null ? null : itemById(row.item);
  const applicant = APPLICANT_IDS.find((id) => id === row.applicant) ?? null;
  const cell = known ? `#${cellKey(known.id, applicant)}` : '';
  return `${pagePath(locale, 'report')}?id=${row.report}&finding=${row.n}${cell}`;
}

/** Where the named cell stands; where the first figure of the finding does, when it names none. */
export function placeOf(
  row: Pick<FindingListRow, 'item' | 'applicant'>,
  operands: readonly FindingOperandRow[],
): string | null {
  const named = operands.find(
    ({ item, applicant, place }) => item === row.item && applicant === row.applicant && place !== null,
  );
  return (named ?? operands.find(({ place }) => place !== null))?.place ?? null;
}

/** The operands of each finding, by its report and number: `9e8f6802321e 3`. */
export function operandsByFinding(
  operands: readonly FindingOperandRow[],
): ReadonlyMap<string, readonly FindingOperandRow[]> {
  const map = new Map<string, FindingOperandRow[]>();
  for (const operand of operands) {
    const key = `${operand.report} ${operand.finding}`;
    map.set(key, [...(map.get(key) ?? []), operand]);
  }
  return map;
}
