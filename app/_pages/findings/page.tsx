import { PageHead } from '@/app/_components/page-head';
import { filterInitial } from '@/app/_data/filter-initial';
import { Page } from '@/app/_frame/page';
import type { Locale } from '@/app/_i18n/locales';
import { translator } from '@/app/_i18n/messages';
import { Findings } from './findings';
import { findingsInitial } from './initial';

/** 核查: which reports hold missing or inconsistent data, and why. */
export async function FindingsPage({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'findings');
  return (
    <Page locale={locale} page="findings">
      <Findings
        head={<PageHead title={t('title')} lead={t('lead')} />}
        filter={await filterInitial()}
        initial={await findingsInitial()}
      />
    </Page>
  );
}
