import { Legend } from '@/app/_components/legend';
import { PageHead } from '@/app/_components/page-head';
import { Page } from '@/app/_frame/page';
import type { Locale } from '@/app/_i18n/locales';
import { translator } from '@/app/_i18n/messages';
import { ChecksPart } from './checks-part';
import { IndicatorsPart } from './indicators-part';
import { ItemsPart } from './items-part';
import styles from './method.module.css';
import { ReportsPart } from './reports-part';
import { StatesPart } from './states-part';

const PARTS = ['reports', 'states', 'items', 'indicators', 'checks', 'limits'] as const;
const LIMITS = ['l1', 'l2', 'l3', 'l4'] as const;

/** 说明: everything the other pages show, defined once; made at build time from the same catalogues that they use. */
export function MethodPage({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'method');
  return (
    <Page locale={locale} page="method">
      <PageHead title={t('title')} lead={t('lead')} />
      <div className={styles['layout']}>
        <nav className={styles['contents']} aria-label={t('contents')}>
          <ul>
            {PARTS.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{t(`${part}.title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles['body']}>
          <ReportsPart locale={locale} />
          <StatesPart locale={locale} />
          <Legend />
          <ItemsPart locale={locale} />
          <IndicatorsPart locale={locale} />
          <ChecksPart locale={locale} />
          <section id="limits" className={styles['part']}>
            <h2>{t('limits.title')}</h2>
            <ul className={styles['prose']}>
              {LIMITS.map((key) => (
                <li key={key}>{t(`limits.${key}`)}</li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </Page>
  );
}
