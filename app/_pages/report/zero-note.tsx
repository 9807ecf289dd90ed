'use client';

import { useLocale, useTranslations } from 'next-intl';
import { placeInWords } from '@/lib/format';
import { applicantName, topicName } from '@/lib/format/names';
import type { EvidenceListRow } from '@/lib/queries/report-evidence';
import type { ReportHeaderRow } from '@/lib/queries/report-header';
import { shortRow } from './arithmetic-terms';
import styles from './parts.module.css';

interface Props {
  readonly header: ReportHeaderRow;
  readonly evidence: readonly EvidenceListRow[];
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** What this report is inferred to write for 0, on what evidence, and the switch that reads its cells so. */
export function ZeroNote({ header, evidence, on, onChange }: Props) {
  const t = useTranslations('report.zero');
  const locale = useLocale();
  if (header.form === 'free') return null;
  const convention = evidence.filter(({ subject }) => subject === 'zero-convention');
  const exceptions = evidence.filter(({ subject }) => subject === 'zero-exception');
  if (!header.zero_mark && !header.zero_blank) {
    const open = header.cells_mark + header.cells_blank;
    return <p className={styles['zero']}>{open === 0 ? t('notNeeded') : t('noConvention', { n: open })}</p>;
  }
  const what = header.zero_mark && header.zero_blank ? 'both' : header.zero_mark ? 'mark' : 'blank';
  return (
    <div className={styles['zero']}>
      <label data-print="hide">
        <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
        {t('switch')}
      </label>
      <p>{t(what)}</p>
      <ul>
        {convention.map((told) => (
          <li key={told.n}>
            {told.source === 'relations-agree'
              ? t('relationsAgree', { n: told.raw })
              : t('proseSaysNone', { topic: topicName(told.raw, locale) })}
            {told.place !== null && t('at', { place: placeInWords(told.place, locale) })}
          </li>
        ))}
        {exceptions.length > 0 && (
          <li>
            {t('exceptions', {
              cells: exceptions
                .map(({ value }) => cellName(value, header.form, locale))
                .join(locale === 'zh' ? '、' : ', '),
            })}
          </li>
        )}
      </ul>
    </div>
  );
}

function cellName(key: string, form: string, locale: 'zh' | 'en'): string {
  const [item = '', applicant] = key.split('/');
  const row = shortRow(item, form === '2021' ? '2021' : '2019', locale);
  return applicant !== undefined ? `${row} ${applicantName(applicant, locale)}` : row;
}
