import { PageHead } from '@/app/_components/page-head';
import { filterInitial } from '@/app/_data/filter-initial';
import { initialRows, shippedDatabase } from '@/app/_data/shipped';
import { Page } from '@/app/_frame/page';
import type { Locale } from '@/app/_i18n/locales';
import { translator } from '@/app/_i18n/messages';
import { coverageMatrix } from '@/lib/queries/coverage-matrix';
import { NO_FILTER } from '@/lib/queries/filter';
import { runQuery } from '@/lib/queries/query';
import { initialReport } from './initial-report';
import { listParams } from './picker-params';
import { Report } from './report';

/** Runs before anything is drawn: an address that names a report must not flash the list. */
const ASKED = `if(/[?&]id=[0-9a-f]{12}/.test(location.search))document.documentElement.setAttribute('data-asked-report','')`;

/** 报告: one report cell by cell; without an id all reports, and the one with the gravest findings as an example. */
export async function ReportPage({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'report');
  const [gravest] = await runQuery(await shippedDatabase(), coverageMatrix, {
    filter: NO_FILTER,
    order: 'findings',
    limit: 1,
    offset: 0,
  });
  return (
    <Page locale={locale} page="report">
      <script>{ASKED}</script>
      <PageHead title={t('title')} lead={t('lead')} />
      <Report
        picker={{
          filter: await filterInitial(),
          list: await initialRows(coverageMatrix, listParams(NO_FILTER, 0)),
        }}
        example={gravest ? { report: gravest.report, rows: await initialReport(gravest.report) } : null}
      />
    </Page>
  );
}
