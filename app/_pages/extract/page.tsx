import { PageHead } from '@/app/_components/page-head';
import { filterInitial } from '@/app/_data/filter-initial';
import { initialRows, shippedDatabase } from '@/app/_data/shipped';
import { Page } from '@/app/_frame/page';
import type { Locale } from '@/app/_i18n/locales';
import { translator } from '@/app/_i18n/messages';
import { extractCounts } from '@/lib/queries/extract-counts';
import { extractWide } from '@/lib/queries/extract-wide';
import { NO_FILTER } from '@/lib/queries/filter';
import { usualChoice } from './choice';
import { consoleTables } from './console/dictionary';
import { Extract } from './extract';
import { countParams, pickParams, previewParams } from './params';

/** 数据: the reader's rows and columns as a file, and questions in SQL. */
export async function ExtractPage({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'extract');
  const choice = usualChoice('wide');
  return (
    <Page locale={locale} page="extract">
      <PageHead title={t('title')} lead={t('lead')} />
      <Extract
        filter={await filterInitial()}
        preview={await initialRows(extractWide, previewParams(NO_FILTER, choice, 'as-printed'))}
        pick={await initialRows(extractWide, pickParams(NO_FILTER))}
        counts={await initialRows(extractCounts, countParams(NO_FILTER, choice))}
        tables={await consoleTables(await shippedDatabase(), locale)}
      />
    </Page>
  );
}
