import { TableFrame } from '@/app/_components/table-frame';
import type { Locale } from '@/app/_i18n/locales';
import { translator } from '@/app/_i18n/messages';
import { FORMS, type FormSpec, formCells, formItems } from '@/lib/forms';
import styles from './method.module.css';

const BREAKS = ['break1', 'break2', 'break3', 'break4'] as const;

function yearsOf(form: FormSpec, t: ReturnType<typeof translator<'method'>>): string {
  const { from, to } = form.years;
  return to === null
    ? t('reports.from', { from: String(from) })
    : t('reports.range', { from: String(from), to: String(to) });
}

function cellsOf(form: FormSpec, t: ReturnType<typeof translator<'method'>>): string {
  const count = (section: number) => formItems(form.id).filter((item) => item.section === section).length;
  return t('reports.cellsOf', {
    active: count(2),
    rows: count(3),
    review: count(4),
    all: formCells(form.id).length,
  });
}

/** What the reports are, the forms over the years, and what cannot be compared across them. */
export function ReportsPart({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'method');
  return (
    <section id="reports" className={styles['part']}>
      <h2>{t('reports.title')}</h2>
      <p className={styles['prose']}>{t('reports.p1')}</p>
      <p className={styles['prose']}>{t('reports.p2')}</p>
      <TableFrame caption={t('reports.caption')}>
        <thead>
          <tr>
            <th scope="col">{t('reports.years')}</th>
            <th scope="col">{t('reports.document')}</th>
            <th scope="col">{t('reports.cells')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('reports.freeYears')}</th>
            <td>{t('reports.free')}</td>
            <td>{t('reports.freeCells')}</td>
          </tr>
          {FORMS.map((form) => (
            <tr key={form.id}>
              <th scope="row">{yearsOf(form, t)}</th>
              <td lang="zh-CN">{form.document}</td>
              <td>{cellsOf(form, t)}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <h3>{t('reports.breaksTitle')}</h3>
      <ul className={styles['prose']}>
        {BREAKS.map((key) => (
          <li key={key}>{t(`reports.${key}`)}</li>
        ))}
      </ul>
    </section>
  );
}
