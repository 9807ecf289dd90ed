import { PageHead } from '@/app/_components/page-head';
import { initialRows } from '@/app/_data/shipped';
import { Page } from '@/app/_frame/page';
import type { Locale } from '@/app/_i18n/locales';
import { translator } from '@/app/_i18n/messages';
import { loadedReports } from '@/lib/queries/loaded-reports';
import { ImportPart } from './import-part';

/** Reports listed at most; the filter of the other pages finds the rest. */
const LIMIT = 20_000;

/** 导入: files in, an outcome for each, and what is kept on this device. */
export async function ImportPage({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'import');
  return (
    <Page locale={locale} page="import">
      <PageHead title={t('title')} lead={t('lead')} />
      <ImportPart loaded={await initialRows(loadedReports, { limit: LIMIT })} />
    </Page>
  );
}
