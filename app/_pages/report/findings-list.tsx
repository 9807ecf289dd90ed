'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { SeverityBadge, VerdictBadge } from '@/app/_components/badges';
import { pagePath } from '@/app/_i18n/locales';
import { useLabel } from '@/app/_i18n/use-label';
import { CHECKS } from '@/lib/checks';
import { placeInWords } from '@/lib/format';
import { findingSentence } from '@/lib/format/findings';
import type { FormId } from '@/lib/forms';
import type { FindingListRow } from '@/lib/queries/finding-filter';
import type { OperandListRow } from '@/lib/queries/report-operands';
import { arithmeticOf, likeliestTerms } from './arithmetic-terms';
import { ArithmeticView } from './arithmetic-view';
import styles from './findings.module.css';

interface Props {
  readonly form: FormId;
  readonly findings: readonly FindingListRow[];
  readonly operands: readonly OperandListRow[];
  /** Number of the open finding. */
  readonly chosen: number | null;
  readonly onChoose: (finding: number | null) => void;
}

/** What the checks say of this report, the gravest first. One is open at a time, and its cells are marked in the form. */
export function FindingsList({ findings, operands, chosen, onChoose, form }: Props) {
  const t = useTranslations('report.findings');
  const list = useRef<HTMLOListElement>(null);
  // An address that names a finding may name one far down: the panel scrolls to it, the page stays with the cell.
  useEffect(() => {
    const item = list.current?.querySelector<HTMLElement>(':scope > li[data-open]');
    const panel = item?.closest('aside');
    if (!item || !panel || panel.scrollHeight <= panel.clientHeight) return;
    const { top, bottom } = item.getBoundingClientRect();
    const box = panel.getBoundingClientRect();
    if (top < box.top || bottom > box.bottom) panel.scrollTop += top - box.top;
  }, []);
  if (findings.length === 0) return <p className={styles['none']}>{t('none')}</p>;
  return (
    <ol className={styles['list']} ref={list}>
      {findings.map((finding) => {
        const own = operands.filter((operand) => operand.finding === finding.n);
        const open = finding.n === chosen;
        return (
          <li key={finding.n} data-open={open ? '' : undefined} data-waived={finding.waived ? '' : undefined}>
            <FindingHead finding={finding} operands={own} open={open} onChoose={onChoose} />
            <div hidden={!open} className={styles['body']}>
              <FindingBody finding={finding} operands={own} form={form} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function FindingHead({
  finding,
  operands,
  open,
  onChoose,
}: {
  readonly finding: FindingListRow;
  readonly operands: readonly OperandListRow[];
  readonly open: boolean;
  readonly onChoose: Props['onChoose'];
}) {
  const t = useTranslations('report.findings');
  const label = useLabel();
  const locale = useLocale();
  const check = CHECKS.find(({ id }) => id === finding.check);
  return (
    <button
      type="button"
      className={styles['head']}
      aria-expanded={open}
      onClick={() => onChoose(open ? null : finding.n)}
    >
      <span className={styles['badges']}>
        <SeverityBadge severity={finding.severity} />
        <VerdictBadge verdict={finding.verdict} />
        <span className={styles['check']}>{check ? label(check.title) : finding.check}</span>
        {finding.waived && <span className={styles['waived']}>{t('waived')}</span>}
      </span>
      <span className={styles['sentence']}>{findingSentence({ ...finding, operands }, locale)}</span>
    </button>
  );
}

function FindingBody({
  finding,
  operands,
  form,
}: {
  readonly finding: FindingListRow;
  readonly operands: readonly OperandListRow[];
  readonly form: FormId;
}) {
  const t = useTranslations('report.findings');
  const label = useLabel();
  const locale = useLocale();
  const check = CHECKS.find(({ id }) => id === finding.check);
  const arithmetic = arithmeticOf(finding, operands, form, locale);
  const places = [
    ...new Set(operands.flatMap(({ place, label: kind }) => (place && kind !== 'likeliest' ? [place] : []))),
  ];
  return (
    <>
      {arithmetic && (
        <ArithmeticView arithmetic={arithmetic} likeliest={likeliestTerms(operands, form, locale)} />
      )}
      {finding.waived_because !== null && <p>{t('waivedBecause', { reason: finding.waived_because })}</p>}
      {places.length > 0 && (
        <p className={styles['places']}>
          {t('places', {
            places: places
              .slice(0, PLACES_SHOWN)
              .map((place) => placeInWords(place, locale))
              .join(locale === 'zh' ? '、' : ', '),
            more: Math.max(0, places.length - PLACES_SHOWN),
          })}
        </p>
      )}
      {check && (
        <details className={styles['why']}>
          <summary>{t('why')}</summary>
          <p>{label(check.reason)}</p>
          {label(check.formula) !== '' && <p>{t('formula', { formula: label(check.formula) })}</p>}
          <p>{t('source', { source: check.source })}</p>
          <p>{t('limits', { limits: label(check.limits) })}</p>
          <p>
            <Link href={`${pagePath(locale, 'method')}#${check.id}`} prefetch={false}>
              {t('method')}
            </Link>
          </p>
        </details>
      )}
    </>
  );
}

const PLACES_SHOWN = 6;
