'use client';

import { useTranslations } from 'next-intl';
import styles from './findings.module.css';
import { PAGE_SIZE } from './params';
import { SaveCsv } from './save-csv';
import type { FindingsUrl } from './use-findings-url';

/** Order, those set aside, check sheets and CSV of what the list shows. */
export function ListTools({ url, shown }: { readonly url: FindingsUrl; readonly shown: number }) {
  const t = useTranslations('findings.list');
  const from = url.page * PAGE_SIZE;
  return (
    <div className={styles['tools']}>
      <h2>{t('title')}</h2>
      <p className={styles['dim']}>
        {shown > 0 && t('range', { from: from + 1, to: from + shown })} {t('keys')}
      </p>
      <p className={styles['buttons']} data-print="hide">
        <label>
          <span className="visually-hidden">{t('order')}</span>
          <select
            className="field"
            value={url.order}
            onChange={(event) =>
              url.change({ order: event.currentTarget.value === 'report' ? 'report' : null })
            }
          >
            <option value="gravest">{t('gravest')}</option>
            <option value="report">{t('byTown')}</option>
          </select>
        </label>
        <label>
          <span className="visually-hidden">{t('waivedShown')}</span>
          <select
            className="field"
            value={url.findings.waived}
            onChange={({ currentTarget: { value } }) =>
              url.change({ waived: value === 'all' || value === 'only' ? value : null })
            }
          >
            <option value="hide">{t('waivedHide')}</option>
            <option value="all">{t('waivedAll')}</option>
            <option value="only">{t('waivedOnly')}</option>
          </select>
        </label>
        <button type="button" className="button" onClick={() => url.change({ view: 'sheet' })}>
          {t('sheet')}
        </button>
        <SaveCsv url={url} />
      </p>
    </div>
  );
}
