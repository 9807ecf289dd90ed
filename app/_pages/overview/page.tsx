import { PageHead } from '@/app/_components/page-head';
import { Page } from '@/app/_frame/page';
import type { Locale } from '@/app/_i18n/locales';
import { translator } from '@/app/_i18n/messages';

export async function OverviewPage({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'overview');
  return (
    <Page locale={locale} page="overview">
      <PageHead title={t('title')} lead={t('lead')} />
    </Page>
  );
}
