import { TableFrame } from '@/app/_components/table-frame';
import type { Locale } from '@/app/_i18n/locales';
import { translator } from '@/app/_i18n/messages';
import { INDICATORS } from '@/lib/queries/indicators';
import styles from './method.module.css';

/** The ratios with their formulas in the form's own row names. */
export function IndicatorsPart({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'method');
  return (
    <section id="indicators" className={styles['part']}>
      <h2>{t('indicators.title')}</h2>
      <p className={styles['prose']}>{t('indicators.lead')}</p>
      <TableFrame caption={t('indicators.caption')}>
        <thead>
          <tr>
            <th scope="col">{t('indicators.name')}</th>
            <th scope="col">{t('indicators.formula')}</th>
            <th scope="col" data-number="">
              {t('indicators.minimum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {INDICATORS.map((indicator) => (
            <tr key={indicator.id} id={`indicator-${indicator.id}`}>
              <th scope="row">{indicator.label[locale]}</th>
              <td className={styles['words']}>{indicator.formula[locale]}</td>
              <td data-number="">{indicator.minimumN}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}
