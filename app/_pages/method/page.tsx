import { PageHead } from '@/app/_components/page-head';
import { Page } from '@/app/_frame/page';
import type { Locale } from '@/app/_i18n/locales';
import { translator } from '@/app/_i18n/messages';

export async function MethodPage({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'method');
  return (
    <Page locale={locale} page="method">
      <PageHead title={t('title')} lead={t('lead')} />
    </Page>
  );
}
