import { PageHead } from '@/app/_components/page-head';
import { Page } from '@/app/_frame/page';
import type { Locale } from '@/app/_i18n/locales';
import { translator } from '@/app/_i18n/messages';
import { ImportPart } from './import-part';

export async function ImportPage({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'import');
  return (
    <Page locale={locale} page="import">
      <PageHead title={t('title')} lead={t('lead')} />
      <ImportPart />
    </Page>
  );
}
