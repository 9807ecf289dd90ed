import { filterInitial } from '@/app/_data/filter-initial';
import { DEFAULT_MEASURE, MAIN_MEASURES, RATIOS } from '@/app/_data/measures';
import { initialRows } from '@/app/_data/shipped';
import type { Locale } from '@/app/_i18n/locales';
import { distribution as distributionChart } from '@/lib/charts/distribution';
import { outcomes as outcomesChart } from '@/lib/charts/outcomes';
import { renderForPage } from '@/lib/charts/render-svg';
import { smallMultiples } from '@/lib/charts/small-multiples';
import { trend as trendChart } from '@/lib/charts/trend';
import { basketFigures } from '@/lib/queries/basket-figures';
import { basketMeasures } from '@/lib/queries/basket-measures';
import { type BasketTownRow, basketTowns } from '@/lib/queries/basket-towns';
import { distribution } from '@/lib/queries/distribution';
import { extractMentions } from '@/lib/queries/extract-mentions';
import { NO_FILTER } from '@/lib/queries/filter';
import { measureSummary } from '@/lib/queries/measure-summary';
import { outcomes } from '@/lib/queries/outcomes';
import { searchOrganisations } from '@/lib/queries/search-organisations';
import { trendBaseline } from '@/lib/queries/trend-baseline';
import { trends } from '@/lib/queries/trends';
import { basketTownsOf, comparedReports } from './basket/basket';
import { panelRows, panelSettings } from './charts/panels';
import { distributionSettings, OUTCOMES_MODE, trendSettings } from './charts/settings';
import type { CompareInitial } from './compare';
import {
  distributionParams,
  everyoneParams,
  figuresParams,
  measuresParams,
  mentionsParams,
  outcomesParams,
  trendsParams,
  yearsOf,
} from './questions';
import { FEWEST } from './table/difference';

/** Towns that are compared until some are chosen: the first of the shipped data, each with its latest report. */
const DEFAULT_TOWNS = 5;

/** Towns that the picker lists before anything is typed. Must be what the picker asks for. */
const LISTED = 20;

const ZEROS = 'as-printed';

/** Everything the page shows before any script. */
export async function compareInitial(locale: Locale): Promise<CompareInitial> {
  const listed = await initialRows(searchOrganisations, { filter: NO_FILTER, limit: LISTED });
  const reports = listed.rows.slice(0, DEFAULT_TOWNS).map(({ latest }) => latest);
  const towns = await initialRows(basketTowns, { reports });
  const compared = comparedReports(reports, basketTownsOf(reports, towns.rows));
  const asked = compared.map(({ report }) => report);
  return {
    reports,
    picker: { towns: listed, places: (await filterInitial()).places },
    towns,
    table: {
      figures: await initialRows(basketFigures, figuresParams(asked, [])),
      mentions: await initialRows(extractMentions, mentionsParams(asked)),
      ratios: await initialRows(basketMeasures, measuresParams(asked, RATIOS, ZEROS)),
    },
    ...(await charts(compared, asked, locale)),
  };
}

async function charts(compared: readonly BasketTownRow[], asked: readonly string[], locale: Locale) {
  const measure = DEFAULT_MEASURE;
  const organisations = [...new Set(compared.map(({ organisation }) => organisation))];
  const everyone = everyoneParams(yearsOf(compared), measure, ZEROS);
  const chosen = await initialRows(basketMeasures, measuresParams(asked, [measure], ZEROS));
  const main = await initialRows(basketMeasures, measuresParams(asked, MAIN_MEASURES, ZEROS));
  const ended = await initialRows(outcomes, outcomesParams(asked, ZEROS));
  const years = await initialRows(trends, trendsParams(organisations, measure, ZEROS));
  const baseline = await initialRows(trendBaseline, { filter: NO_FILTER, measure, zeros: ZEROS });
  const spread = await initialRows(distribution, distributionParams(everyone, 'linear'));
  const summary = await initialRows(measureSummary, everyone);
  const [counted] = summary.rows;
  const median = counted && counted.known >= FEWEST ? counted.median : null;
  const panels = panelRows(main.rows, compared, locale);
  const trendOf = trendSettings(measure, locale, organisations, baseline.rows);
  const spreadOf = distributionSettings(measure, locale, 'linear', compared, chosen.rows, median);
  return {
    chosen,
    multiples: {
      rows: main,
      svg: renderForPage(smallMultiples, panels, panelSettings(locale), locale),
    },
    outcomes: { rows: ended, svg: renderForPage(outcomesChart, ended.rows, OUTCOMES_MODE, locale) },
    trend: { rows: years, baseline, svg: renderForPage(trendChart, years.rows, trendOf, locale) },
    distribution: {
      rows: spread,
      summary,
      svg: renderForPage(distributionChart, spread.rows, spreadOf, locale),
    },
  } as const;
}
