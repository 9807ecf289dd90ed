'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Fraction } from '@/app/_components/counts';
import { FigureValue } from '@/app/_components/figure-value';
import { reportPath } from '@/app/_i18n/locales';
import { missingLabel } from '@/lib/charts/shown-value';
import { formatCount, formatShare, type Locale } from '@/lib/format';
import { cellKey } from '@/lib/forms';
import { indicatorById } from '@/lib/queries/indicators';
import type { CompareCell } from './cells';
import { amountText, type Baseline, type Difference, differenceText, FEWEST } from './difference';
import styles from './heat-table.module.css';
import type { CompareRow } from './rows';
import type { ShownCell } from './table-model';

interface Props {
  readonly shown: ShownCell;
  readonly row: CompareRow;
  readonly report: string;
  /** Every cell has a baseline of its own (peers): it is said in the cell. */
  readonly ownBaseline: boolean;
  /** This column is what the others are compared with. */
  readonly isBase: boolean;
}

/** One cell: the figure in its state, and how far it is from the baseline in words, sign and tint. */
export function HeatCell({ shown, row, report, ownBaseline, isBase }: Props) {
  const { cell, difference, baseline } = shown;
  return (
    <td data-number="" data-tone={toneOf(difference)} data-base={isBase || undefined}>
      <CellValue cell={cell} row={row} report={report} />
      {difference && baseline && (
        <DifferenceLine difference={difference} baseline={baseline} row={row} own={ownBaseline} />
      )}
      {!difference && ownBaseline && cell.value !== null && baseline && <FewPeers baseline={baseline} />}
    </td>
  );
}

function toneOf(difference: Difference | null): string | undefined {
  if (!difference || difference.step === 0) return undefined;
  return `${difference.by > 0 ? 'above' : 'below'}-${difference.step}`;
}

function CellValue({
  cell,
  row,
  report,
}: {
  readonly cell: CompareCell;
  readonly row: CompareRow;
  readonly report: string;
}) {
  const t = useTranslations('compare.table');
  if (cell.kind === 'pending') return <span className={styles['quiet']}>…</span>;
  if (cell.kind === 'figure') return <FigureValue figure={cell.figure} />;
  if (cell.kind === 'ratio') return <RatioValue cell={cell} row={row} report={report} />;
  if (cell.figures.length === 0) {
    return (
      <span className={styles['quiet']} title={t('silent')}>
        ·<span className="visually-hidden"> {t('silent')}</span>
      </span>
    );
  }
  return (
    <span className={styles['several']} title={cell.figures.length > 1 ? t('several') : undefined}>
      {cell.figures.map((figure) => (
        <FigureValue key={figure.item} figure={figure} />
      ))}
    </span>
  );
}

/** A ratio with its two sides, or why there is none; it leads to the first figure it is made of. */
function RatioValue({
  cell,
  row,
  report,
}: {
  readonly cell: Extract<CompareCell, { kind: 'ratio' }>;
  readonly row: CompareRow;
  readonly report: string;
}) {
  const t = useTranslations('compare.table');
  const locale = useLocale();
  const { ratio } = cell;
  if (!ratio || row.measure.kind !== 'indicator')
    return <FigureValue figure={{ value: null, state: 'not_applicable' }} />;
  const { numerator, denominator } = ratio;
  if (ratio.value === null || numerator === null || denominator === null) {
    return <span className={styles['reason']}>{missingLabel(ratio.state, locale)}</span>;
  }
  const indicator = indicatorById(row.measure.id);
  const [term] = indicator.numerator;
  const place = term?.kind === 'figure' ? cellKey(term.item, term.applicant) : undefined;
  return (
    <Link
      className={styles['ratio']}
      href={reportPath(locale, report, place)}
      prefetch={false}
      data-inferred={ratio.inferred || undefined}
      title={cell.beyond ? t('beyond') : ratio.inferred ? t('inferred') : row.note}
    >
      {cell.beyond ? (
        <span className={styles['quiet']}>
          {formatCount(numerator, locale)} / {formatCount(denominator, locale)}
          <span className="visually-hidden"> {t('beyond')}</span>
        </span>
      ) : row.kind === 'share' ? (
        <span>
          {ratio.approximate && '≈ '}
          <Fraction part={numerator} whole={denominator} minimum={indicator.minimumN} />
        </span>
      ) : (
        <>
          {aboutText(amountText(ratio.value, locale), ratio.approximate)}
          <span className={styles['quiet']}>
            {formatCount(numerator, locale)} / {formatCount(denominator, locale)}
          </span>
        </>
      )}
    </Link>
  );
}

/** Marks a quotient of bounds as near enough, once. */
const aboutText = (text: string, approximate: boolean) =>
  approximate && !text.startsWith('≈') ? `≈ ${text}` : text;

function DifferenceLine({
  difference,
  baseline,
  row,
  own,
}: {
  readonly difference: Difference;
  readonly baseline: Baseline;
  readonly row: CompareRow;
  readonly own: boolean;
}) {
  const t = useTranslations('compare.table');
  const locale = useLocale();
  const value = baselineText(baseline, row.kind, locale);
  const words = t(difference.by === 0 ? 'same' : difference.by > 0 ? 'above' : 'below', {
    value,
    known: baseline.known,
    of: baseline.of,
  });
  return (
    <span className={styles['difference']} title={words}>
      {differenceText(difference, row.kind, locale)}
      {own && <span> {t('against', { value, known: baseline.known, of: baseline.of })}</span>}
    </span>
  );
}

/** Too few peers for a median: said in the cell, because silence would look like agreement. */
function FewPeers({ baseline }: { readonly baseline: Baseline }) {
  const t = useTranslations('compare.table');
  return (
    <span className={styles['difference']} title={t('fewPeers', { known: baseline.known, fewest: FEWEST })}>
      {t('fewPeersShort', { known: baseline.known })}
    </span>
  );
}

/** A baseline's value as text: `≥ 120`, 33.3%, ≈ 20.72 万元; `–` where there is none. */
export function baselineText(
  { value, approximate }: Pick<Baseline, 'value' | 'approximate'>,
  kind: CompareRow['kind'],
  locale: Locale,
): string {
  if (value === null) return '–';
  if (kind === 'money') return amountText(value, locale, approximate);
  if (kind === 'share') return formatShare(value, 1, locale) ?? '–';
  return formatCount(value, locale, approximate);
}
