'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatDate, placeInWords } from '@/lib/format';
import type { EvidenceListRow } from '@/lib/queries/report-evidence';
import type { ReportHeaderRow } from '@/lib/queries/report-header';
import styles from './parts.module.css';

/** Who and when the report is, its file, and how each of these is known. */
export function ReportHeader({
  header,
  evidence,
}: {
  readonly header: ReportHeaderRow;
  readonly evidence: readonly EvidenceListRow[];
}) {
  const t = useTranslations('report.header');
  const tForm = useTranslations('common.filter.forms');
  const locale = useLocale();
  const form = header.form === '2019' || header.form === '2021' ? header.form : 'free';
  const facts: readonly (readonly [subject: string, value: string | null])[] = [
    ['organisation', header.name],
    ['kind', header.kind],
    ['county', header.county],
    ['prefecture', header.prefecture],
    ['province', header.province],
    ['year', header.year === null ? null : String(header.year)],
    ['title', header.title],
    ['published_on', header.published_on === null ? null : formatDate(header.published_on, locale)],
  ];
  return (
    <>
      <dl className={styles['facts']}>
        {facts.map(([subject, value]) => (
          <div key={subject} data-wide={subject === 'title' ? '' : undefined}>
            <dt>{t(isSubject(subject) ? subject : 'title')}</dt>
            <dd>
              {value ?? <span className={styles['unknown']}>{t('unknown')}</span>}
              <Known evidence={evidence.find((told) => told.subject === subject)} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('form')}</dt>
          <dd>{tForm(form)}</dd>
        </div>
        <div data-wide="">
          <dt>{t('file')}</dt>
          <dd>
            {header.file}
            <span className={styles['hash']} title={header.sha256 ?? header.report}>
              {t('hash', { hash: header.sha256 ?? `${header.report}…` })}
            </span>
          </dd>
        </div>
      </dl>
      {!header.chosen && <p className={styles['warn']}>{t('notChosen')}</p>}
      <CellCounts header={header} />
    </>
  );
}

const SUBJECTS = [
  'organisation',
  'kind',
  'county',
  'prefecture',
  'province',
  'year',
  'title',
  'published_on',
] as const;
const isSubject = (text: string): text is (typeof SUBJECTS)[number] =>
  SUBJECTS.some((known) => known === text);

/** How something is known: the kind of place that told it, and the words there. */
function Known({ evidence }: { readonly evidence: EvidenceListRow | undefined }) {
  const t = useTranslations('report.known');
  const locale = useLocale();
  if (!evidence) return null;
  const source = SOURCES.find((known) => known === evidence.source);
  const where = evidence.place === null ? '' : placeInWords(evidence.place, locale);
  return (
    <span className={styles['known']} title={evidence.raw === '' ? undefined : `“${evidence.raw}”`}>
      {source ? t(source) : evidence.source}
      {where !== '' && ` · ${where}`}
    </span>
  );
}

const SOURCES = [
  'title',
  'text',
  'gazetteer',
  'account',
  'signature',
  'metadata',
  'period',
  'introduction',
  'contact',
  'file-name',
] as const;

/** How many cells of the form hold what. */
function CellCounts({ header }: { readonly header: ReportHeaderRow }) {
  const t = useTranslations('report.counts');
  const states = ['number', 'mark', 'blank', 'text', 'absent', 'unreadable'] as const;
  const of = states.reduce((sum, state) => sum + header[`cells_${state}`], 0);
  if (of === 0) return null;
  return (
    <p className={styles['counts']}>
      {states
        .filter((state) => header[`cells_${state}`] > 0)
        .map((state) => t(state, { n: header[`cells_${state}`] }))
        .join(' · ')}
    </p>
  );
}
