'use client';

import { useTranslations } from 'next-intl';
import { FigureValue, type ShownFigure } from './figure-value';
import styles from './legend.module.css';

const SAMPLES = [
  ['number', { value: 61, state: 'number' }],
  ['zero', { value: 0, state: 'number' }],
  ['approximate', { value: 170, state: 'number', approximate: true }],
  ['mark', { value: null, state: 'mark', raw: '/' }],
  ['blank', { value: null, state: 'blank' }],
  ['absent', { value: null, state: 'absent' }],
  ['unreadable', { value: null, state: 'unreadable' }],
  ['text', { value: null, state: 'text', raw: '见附件' }],
  ['unknownUnit', { value: null, state: 'number', raw: '8040' }],
  ['inferred', { value: 0, state: 'mark', raw: '/', inferred: 'zero' }],
  ['corrected', { value: 61, state: 'number', raw: '0', corrected: true }],
  ['notApplicable', { value: null, state: 'not_applicable' }],
] as const satisfies readonly (readonly [string, ShownFigure])[];

/** What the signs in tables and charts mean; once on every page that shows figures, below its first table or chart. */
export function Legend() {
  const t = useTranslations('common.legend');
  return (
    <aside className={styles['legend']} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <dl>
        {SAMPLES.map(([name, figure]) => (
          <div key={name}>
            <dt aria-hidden="true">
              <FigureValue figure={figure} link={false} />
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('note')}</p>
    </aside>
  );
}
