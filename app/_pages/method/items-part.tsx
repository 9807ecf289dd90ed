import { TableFrame } from '@/app/_components/table-frame';
import type { Locale } from '@/app/_i18n/locales';
import { translator } from '@/app/_i18n/messages';
import { itemName, officialItemName } from '@/lib/format/names';
import { APPLICANTS, ITEMS, type Label, type TableSection, TOPICS } from '@/lib/forms';
import styles from './method.module.css';

const SECTIONS = [2, 3, 4] as const satisfies readonly TableSection[];

function ItemTable({ section, locale }: { readonly section: TableSection; readonly locale: Locale }) {
  const t = translator(locale, 'method');
  const title = t(`items.section${section}`);
  return (
    <>
      <h3>{title}</h3>
      <TableFrame caption={t('items.caption', { section: title })}>
        <thead>
          <tr>
            <th scope="col">{t('items.label')}</th>
            <th scope="col">{t('items.code')}</th>
            <th scope="col">{t('items.unit')}</th>
            <th scope="col">{t('items.forms')}</th>
            <th scope="col">{t('items.addsTo')}</th>
          </tr>
        </thead>
        <tbody>
          {ITEMS.filter((item) => item.section === section).map((item) => (
            <tr key={item.id} id={`item-${item.id}`}>
              <th scope="row" className={styles['words']}>
                {officialItemName(item.id, item.in[0]?.form ?? null, locale)}
              </th>
              <td>
                <code>{item.id}</code>
              </td>
              <td lang="zh-CN">{[...new Set(item.in.map((variant) => variant.unit))].join(' / ')}</td>
              <td>{item.in.map((variant) => variant.form).join(', ')}</td>
              <td>{item.addsTo === null ? null : itemName(item.addsTo, null, locale)}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </>
  );
}

function CodeTable({
  title,
  head,
  rows,
  locale,
}: {
  readonly title: string;
  readonly head: string;
  readonly rows: readonly { readonly id: string; readonly label: Label }[];
  readonly locale: Locale;
}) {
  const t = translator(locale, 'method');
  const other: Locale = locale === 'zh' ? 'en' : 'zh';
  return (
    <div>
      <h3>{title}</h3>
      <TableFrame caption={title}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{t('items.english')}</th>
            <th scope="col">{t('items.code')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label }) => (
            <tr key={id}>
              <th scope="row">{label[locale]}</th>
              <td lang={other === 'zh' ? 'zh-CN' : 'en'}>{label[other]}</td>
              <td>
                <code>{id}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </div>
  );
}

/** Every item, applicant and topic with its code: the dictionary of the downloads. */
export function ItemsPart({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'method');
  return (
    <section id="items" className={styles['part']}>
      <h2>{t('items.title')}</h2>
      <p className={styles['prose']}>{t('items.lead')}</p>
      {SECTIONS.map((section) => (
        <ItemTable key={section} section={section} locale={locale} />
      ))}
      <div className={styles['pair']}>
        <CodeTable
          title={t('items.applicants')}
          head={t('items.applicants')}
          rows={APPLICANTS}
          locale={locale}
        />
        <CodeTable title={t('items.topics')} head={t('items.topic')} rows={TOPICS} locale={locale} />
      </div>
    </section>
  );
}
