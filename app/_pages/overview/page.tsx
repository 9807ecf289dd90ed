import { PageHead } from '@/app/_components/page-head';
import { filterInitial } from '@/app/_data/filter-initial';
import { initialRows } from '@/app/_data/shipped';
import { Page } from '@/app/_frame/page';
import type { Locale } from '@/app/_i18n/locales';
import { translator } from '@/app/_i18n/messages';
import { channels as channelsChart } from '@/lib/charts/channels';
import { type OutcomesSettings, outcomes as outcomesChart } from '@/lib/charts/outcomes';
import { procurement as procurementChart } from '@/lib/charts/procurement';
import { ranking as rankingChart } from '@/lib/charts/ranking';
import { renderForPage } from '@/lib/charts/render-svg';
import { findingSentence } from '@/lib/format/findings';
import { channelSummary } from '@/lib/queries/channel-summary';
import { channels } from '@/lib/queries/channels';
import { coverageMatrix } from '@/lib/queries/coverage-matrix';
import { NO_FILTER } from '@/lib/queries/filter';
import { findingOperands } from '@/lib/queries/finding-operands';
import { findings } from '@/lib/queries/findings';
import type { Measure } from '@/lib/queries/measure';
import { measureSummary } from '@/lib/queries/measure-summary';
import { outcomes } from '@/lib/queries/outcomes';
import { procurement } from '@/lib/queries/procurement';
import { ranking } from '@/lib/queries/ranking';
import { summary } from '@/lib/queries/summary';
import { DEFAULT_MEASURE, rankingSettings } from './measures';
import { Overview, type OverviewInitial } from './overview';
import {
  AMOUNT,
  channelsParams,
  coverageParams,
  firstOf,
  GRANT_RATE,
  gravestParams,
  OUTCOME_TOTAL,
  outcomesParams,
  PUBLISHED,
  procurementParams,
  rankingParams,
  SIZES,
} from './questions';

const SHARES: OutcomesSettings = { mode: 'share' };

/** 总览: what the reports hold together, and where to go from there. */
export async function OverviewPage({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'overview');
  return (
    <Page locale={locale} page="overview">
      <PageHead title={t('title')} lead={t('lead')} />
      <Overview initial={await overviewInitial(locale)} />
    </Page>
  );
}

/** Everything that stands on the page before any script: the shipped data, unfiltered, read as printed. */
async function overviewInitial(locale: Locale): Promise<OverviewInitial> {
  const zeros = 'as-printed';
  const filter = NO_FILTER;
  const count = (measure: Measure) => initialRows(measureSummary, { filter, measure, zeros });
  const ranked = await initialRows(
    ranking,
    rankingParams(filter, DEFAULT_MEASURE, zeros, 'desc', firstOf(SIZES.ranking)),
  );
  const ended = await initialRows(outcomes, outcomesParams(filter, zeros, firstOf(SIZES.outcomes)));
  const stated = await initialRows(channels, channelsParams(filter, firstOf(SIZES.channels)));
  const procured = await initialRows(procurement, procurementParams(filter, zeros));
  const all = await initialRows(summary, { filter });
  const amount = await count(AMOUNT);
  const received = await count(DEFAULT_MEASURE);
  return {
    filter: await filterInitial(),
    keys: {
      summary: all,
      published: await count(PUBLISHED),
      received,
      granted: await count(GRANT_RATE),
      amount,
    },
    ranking: {
      rows: ranked,
      count: received,
      svg: renderForPage(rankingChart, ranked.rows, rankingSettings(DEFAULT_MEASURE, locale), locale),
    },
    outcomes: {
      rows: ended,
      count: await count(OUTCOME_TOTAL),
      svg: renderForPage(outcomesChart, ended.rows, SHARES, locale),
    },
    channels: {
      rows: stated,
      count: await initialRows(channelSummary, { filter }),
      svg: renderForPage(channelsChart, stated.rows, {}, locale),
    },
    procurement: {
      rows: procured,
      count: amount,
      svg: renderForPage(procurementChart, procured.rows, {}, locale),
    },
    coverage: {
      rows: await initialRows(coverageMatrix, coverageParams(filter, 'place', firstOf(SIZES.coverage))),
      summary: all,
    },
    gravest: await gravestInitial(locale),
  };
}

/** The gravest findings with their sentences. */
async function gravestInitial(locale: Locale): Promise<OverviewInitial['gravest']> {
  const params = gravestParams(NO_FILTER);
  const rows = await initialRows(findings, params);
  const operands = await initialRows(findingOperands, params);
  const sentences = rows.rows.map((row) => {
    const own = operands.rows.filter(({ report, finding }) => report === row.report && finding === row.n);
    return findingSentence({ ...row, operands: own }, locale);
  });
  return { rows, operands, sentences };
}
