import { PageHead } from '@/app/_components/page-head';
import { filterInitial } from '@/app/_data/filter-initial';
import { initialRows } from '@/app/_data/shipped';
import { Page } from '@/app/_frame/page';
import type { Locale } from '@/app/_i18n/locales';
import { translator } from '@/app/_i18n/messages';
import { ranking as rankingChart } from '@/lib/charts/ranking';
import { renderForPage } from '@/lib/charts/render-svg';
import { NO_FILTER } from '@/lib/queries/filter';
import { measureSummary } from '@/lib/queries/measure-summary';
import { ranking } from '@/lib/queries/ranking';
import { DEFAULT_MEASURE, rankingParams, rankingSettings } from './measures';
import { Overview } from './overview';

/** 总览: what the reports hold together, and where to go from there. */
export async function OverviewPage({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'overview');
  const params = rankingParams(NO_FILTER, DEFAULT_MEASURE, 'as-printed');
  const ranked = await initialRows(ranking, params);
  const counted = await initialRows(measureSummary, {
    filter: NO_FILTER,
    measure: DEFAULT_MEASURE,
    zeros: 'as-printed',
  });
  return (
    <Page locale={locale} page="overview">
      <PageHead title={t('title')} lead={t('lead')} />
      <Overview
        filter={await filterInitial()}
        ranking={{
          rows: ranked,
          count: counted,
          svg: renderForPage(rankingChart, ranked.rows, rankingSettings(DEFAULT_MEASURE), locale),
        }}
      />
    </Page>
  );
}
