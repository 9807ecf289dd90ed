import { SeverityBadge } from '@/app/_components/badges';
import type { Locale } from '@/app/_i18n/locales';
import { translator } from '@/app/_i18n/messages';
import { CHECKS } from '@/lib/checks';
import styles from './method.module.css';

/** Every check: why it matters, its relation, its source, and what it cannot see. */
export function ChecksPart({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'method');
  return (
    <section id="checks" className={styles['part']}>
      <h2>{t('checks.title')}</h2>
      <p className={styles['prose']}>{t('checks.lead')}</p>
      <div className={styles['checks']}>
        {CHECKS.map((check) => (
          <article key={check.id} id={`check-${check.id}`}>
            <h3>
              {check.title[locale]} <code>{check.id}</code>
            </h3>
            <p>{check.reason[locale]}</p>
            <dl>
              {check.formula[locale] !== '' && (
                <div>
                  <dt>{t('checks.formula')}</dt>
                  <dd>{check.formula[locale]}</dd>
                </div>
              )}
              <div>
                <dt>{t('checks.severity')}</dt>
                <dd>
                  <SeverityBadge severity={check.severity} />
                </dd>
              </div>
              <div>
                <dt>{t('checks.source')}</dt>
                <dd lang="zh-CN">{check.source}</dd>
              </div>
              <div>
                <dt>{t('checks.limits')}</dt>
                <dd>{check.limits[locale]}</dd>
              </div>
            </dl>
          </article>
        ))}
      </div>
    </section>
  );
}
