'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatCount } from '@/lib/format';
import type { Arithmetic, Side, Term } from './arithmetic-terms';
import styles from './findings.module.css';

/** The arithmetic of a finding written out, its two sides as they are marked in the form. */
export function ArithmeticView({
  arithmetic,
  likeliest,
}: {
  readonly arithmetic: Arithmetic;
  readonly likeliest: readonly Term[];
}) {
  const t = useTranslations('report.arithmetic');
  const { left, right, relation, shared } = arithmetic;
  return (
    <div className={styles['arithmetic']}>
      <p>
        <span className="visually-hidden">{t('label')}: </span>
        {shared !== '' && <span className={styles['shared']}>{t('shared', { name: shared })}</span>}
        <SideView side={left} name="left" />
        <strong className={styles['sign']}>
          {relation === 'unequal' ? '≠' : '→'}
          <span className="visually-hidden">{t(relation)}</span>
        </strong>
        <SideView side={right} name="right" />
      </p>
      {likeliest.length > 0 && (
        <p className={styles['likeliest']}>
          {t('likeliest')}
          {likeliest.map((term) => (
            <TermView key={`${term.cell} ${term.name}`} term={term} side="likeliest" />
          ))}
        </p>
      )}
    </div>
  );
}

function SideView({ side, name }: { readonly side: Side; readonly name: 'left' | 'right' }) {
  const t = useTranslations('report.arithmetic');
  const locale = useLocale();
  const several = side.terms.length + side.zeros > 1;
  return (
    <span className={styles['side']} data-side={name}>
      {side.terms.map((term, at) => (
        <span key={`${term.cell ?? ''} ${term.name}`}>
          {at > 0 && ' + '}
          <TermView term={term} side={name} />
        </span>
      ))}
      {side.zeros > 0 && (
        <span>
          {side.terms.length > 0 && ' + '}
          {t('zeros', { n: side.zeros })}
        </span>
      )}
      {several && side.sum !== null && <span> = {formatCount(side.sum, locale)}</span>}
    </span>
  );
}

function TermView({ term, side }: { readonly term: Term; readonly side: 'left' | 'right' | 'likeliest' }) {
  const t = useTranslations('report.arithmetic');
  const locale = useLocale();
  const value = term.value === null ? '?' : formatCount(term.value, locale, term.approximate);
  const words = (
    <>
      {term.name}{' '}
      {term.readFrom === null ? (
        <b>{value}</b>
      ) : (
        <i title={t('readAsZero', { raw: term.readFrom === '' ? '▢' : term.readFrom })}>{value}</i>
      )}
    </>
  );
  return term.cell === null ? (
    <span className={styles['term']}>{words}</span>
  ) : (
    <a className={styles['term']} data-side={side} href={`#${term.cell}`}>
      {words}
    </a>
  );
}
