import { PageHead } from '@/app/_components/page-head';
import { Page } from '@/app/_frame/page';
import type { Locale } from '@/app/_i18n/locales';
import { translator } from '@/app/_i18n/messages';

export async function ReportPage({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'report');
  return (
    <Page locale={locale} page="report">
      <PageHead title={t('title')} lead={t('lead')} />
    </Page>
  );
}
