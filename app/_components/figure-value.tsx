'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatAmount, formatCount, placeInWords, STATE_SIGNS } from '@/lib/format';
import { APPLICANT_IDS, type Applicant, cellKey, isMoney, itemById } from '@/lib/forms';
import type { CellState } from '@/lib/parse/report';
import { reportPath } from '../_i18n/locales';
import styles from './figure-value.module.css';

/**
 * One figure with everything that must stay visible about it. What is not known may be left out.
 *
 *      61   ≥ 170   /   ▢   ·   ⌧   “见附件”   *0* (dotted, inferred)   61⚑ (corrected)
 */
export interface ShownFigure {
  /** Null unless a number is known; money in 元. */
  readonly value: number | null;
  /** `not_applicable` where the form of the year has no such cell. */
  readonly state: CellState | 'not_applicable';
  readonly approximate?: boolean;
  readonly raw?: string;
  /** As the data set writes it (`line 92`). */
  readonly place?: string | null;
  readonly unitSource?: 'stated' | 'inferred' | 'unknown' | null;
  /** The value is a reading, not what stands there: the zero convention, or derived from other figures. */
  readonly inferred?: 'zero' | 'derived';
  /** The value was corrected by hand; `raw` is what stood there. */
  readonly corrected?: boolean;
  /** With these the figure links to its place in its report. */
  readonly report?: string;
  readonly item?: string;
  readonly applicant?: string | null;
}

interface Props {
  readonly figure: ShownFigure;
  /** Amounts in the size they are spoken of in (≈ 20.72 万元) instead of every digit; the title has the digits. */
  readonly short?: boolean;
  /** False for plain text, as in a heading that is itself a link. */
  readonly link?: boolean;
}

type T = ReturnType<typeof useTranslations<'common.state'>>;
type L = ReturnType<typeof useLocale>;

function shown(figure: ShownFigure, locale: L, short: boolean): string {
  const { value, state, raw = '' } = figure;
  if (state === 'not_applicable') return '–';
  if (value !== null) {
    return short && figure.item !== undefined && isAmount(figure.item)
      ? formatAmount(value, locale, figure.approximate)
      : formatCount(value, locale, figure.approximate);
  }
  if (state === 'number') return raw.trim() === '' ? '?' : raw.trim();
  if (state === 'text' && raw.trim() !== '') return raw.trim();
  return STATE_SIGNS[state].sign;
}

function isAmount(item: string): boolean {
  const known = itemById(item);
  return known !== null && isMoney(known.id);
}

function asApplicant(text: string | null | undefined): Applicant | null {
  return APPLICANT_IDS.find((id) => id === text) ?? null;
}

function describeState(figure: ShownFigure, locale: L, t: T): string {
  const { value, state, raw = '' } = figure;
  if (state === 'not_applicable') return t('notApplicable');
  if (figure.inferred) {
    const reason = t(figure.inferred === 'zero' ? 'reasonZero' : 'reasonDerived');
    return t('inferred', { reason });
  }
  if (figure.corrected) return t('corrected', { raw });
  if (state === 'number' && value === null) return t('unknownUnit', { raw });
  if (figure.approximate && value !== null) return t('approximate', { value: formatCount(value, locale) });
  if (state === 'number') return value === 0 ? t('zero') : t('number');
  // Wide rows know that a mark or words stand there, not which.
  if (raw.trim() === '' && (state === 'mark' || state === 'text')) return t(`${state}NotKnown`);
  return t(state, { raw });
}

/** State, unit and place of a figure in one line of words: its title, and what a screen reader hears after it. */
function describe(figure: ShownFigure, locale: L, t: T): string {
  const parts = [describeState(figure, locale, t)];
  if (figure.unitSource === 'inferred') parts.push(t('inferredUnit'));
  if (figure.place) parts.push(t('at', { place: placeInWords(figure.place, locale) }));
  return parts.join(' · ');
}

/** The look of a figure; the legend explains each. */
function look(figure: ShownFigure): string {
  if (figure.inferred) return 'inferred';
  if (figure.state === 'number' && figure.value === null) return 'unknown-unit';
  return figure.state;
}

/** A figure in its state, with its words as title and a link to its place when its report is known. */
export function FigureValue({ figure, short = false, link = true }: Props) {
  const t = useTranslations('common.state');
  const locale = useLocale();
  const words = describe(figure, locale, t);
  const text = shown(figure, locale, short);
  const plain = figure.state === 'number' && figure.inferred === undefined && figure.value !== null;
  const content = (
    <>
      {text}
      {figure.corrected && (
        <span className={styles['flag']} aria-hidden="true">
          ⚑
        </span>
      )}
      {!(plain && !figure.approximate && !figure.corrected) && (
        <span className="visually-hidden"> {words}</span>
      )}
    </>
  );
  if (!link || figure.report === undefined) {
    return (
      <span className={styles['figure']} data-look={look(figure)} title={words}>
        {content}
      </span>
    );
  }
  const known = figure.item === undefined ? null : itemById(figure.item);
  const cell = known ? cellKey(known.id, asApplicant(figure.applicant)) : figure.item;
  return (
    <Link
      className={styles['figure']}
      data-look={look(figure)}
      title={words}
      prefetch={false}
      href={reportPath(locale, figure.report, cell)}
    >
      {content}
    </Link>
  );
}
