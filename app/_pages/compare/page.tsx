import { PageHead } from '@/app/_components/page-head';
import { Page } from '@/app/_frame/page';
import type { Locale } from '@/app/_i18n/locales';
import { translator } from '@/app/_i18n/messages';
import { Compare } from './compare';
import { compareInitial } from './compare-initial';
import { PageActions } from './page-actions';

/** 对比: towns and years side by side. */
export async function ComparePage({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'compare');
  return (
    <Page locale={locale} page="compare">
      <PageHead title={t('title')} lead={t('lead')} actions={<PageActions />} />
      <Compare initial={await compareInitial(locale)} />
    </Page>
  );
}
