import { TableFrame } from '@/app/_components/table-frame';
import type { Locale } from '@/app/_i18n/locales';
import { translator } from '@/app/_i18n/messages';
import { STATE_SIGNS, stateLabel } from '@/lib/format';
import styles from './method.module.css';

const STATES = ['number', 'mark', 'blank', 'text', 'absent', 'unreadable'] as const;
const TOPICS = ['zero', 'money', 'prose'] as const;

/** The six states of a cell, and what is inferred from them and how it is marked. */
export function StatesPart({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'method');
  return (
    <section id="states" className={styles['part']}>
      <h2>{t('states.title')}</h2>
      <p className={styles['prose']}>{t('states.lead')}</p>
      <TableFrame caption={t('states.caption')}>
        <thead>
          <tr>
            <th scope="col">{t('states.code')}</th>
            <th scope="col">{t('states.sign')}</th>
            <th scope="col">{t('states.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {STATES.map((state) => (
            <tr key={state}>
              <th scope="row">
                {stateLabel(state, locale)} <code>{state}</code>
              </th>
              <td>{STATE_SIGNS[state].sign}</td>
              <td className={styles['words']}>{t(`states.${state}`)}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {TOPICS.map((topic) => (
        <div key={topic}>
          <h3>{t(`states.${topic}Title`)}</h3>
          <p className={styles['prose']}>{t(`states.${topic}`)}</p>
        </div>
      ))}
    </section>
  );
}
