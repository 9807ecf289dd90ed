'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatShare } from '@/lib/format';
import styles from './counts.module.css';

/** `4 / 5 份报告有数`: over how many of how many reports a total, mean, median or rank goes. Stands beside every one. */
export function NofN({ n, of }: { readonly n: number; readonly of: number }) {
  const t = useTranslations('common.count');
  return (
    <span className={styles['nOfN']} data-partial={n < of || undefined}>
      {n === 0 ? t('none') : t('nOfN', { n, of })}
    </span>
  );
}

/** Denominators below this say little; shares over them are greyed and say why. */
export const SMALL_N = 10;

/** A share with the fraction that it is: `19.7% 12 / 61`. Below `minimum` the share stays away, the fraction stays. */
export function Fraction({
  part,
  whole,
  minimum = SMALL_N,
}: {
  readonly part: number;
  readonly whole: number;
  readonly minimum?: number;
}) {
  const t = useTranslations('common.count');
  const locale = useLocale();
  const small = whole < minimum;
  const share = small ? null : formatShare(part, whole, locale);
  return (
    <span className={styles['fraction']} title={small ? t('smallN', { of: whole }) : undefined}>
      {share !== null && <span>{share}</span>}
      <span className={styles['parts']}>{t('fraction', { n: part, of: whole })}</span>
      {small && <span className="visually-hidden">{t('smallN', { of: whole })}</span>}
    </span>
  );
}
