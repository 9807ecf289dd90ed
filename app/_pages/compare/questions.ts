import type { BasketFiguresParams } from '@/lib/queries/basket-figures';
import type { BasketMeasuresParams } from '@/lib/queries/basket-measures';
import type { DistributionParams } from '@/lib/queries/distribution';
import type { ExtractMentionsParams } from '@/lib/queries/extract-mentions';
import { NO_FILTER } from '@/lib/queries/filter';
import type { Measure, Zeros } from '@/lib/queries/measure';
import type { MeasureParams } from '@/lib/queries/measure-summary';
import type { OutcomesParams } from '@/lib/queries/outcomes';
import type { TrendsParams } from '@/lib/queries/trends';
import { MOST_REPORTS } from './choices';

/** The parameters of the page's queries, made alike at build time and in the browser. */

export function figuresParams(reports: readonly string[], split: readonly string[]): BasketFiguresParams {
  return { reports, split };
}

export function mentionsParams(reports: readonly string[]): ExtractMentionsParams {
  return { filter: { ...NO_FILTER, reports }, limit: MOST_REPORTS, offset: 0 };
}

export function measuresParams(
  reports: readonly string[],
  measures: readonly Measure[],
  zeros: Zeros,
): BasketMeasuresParams {
  return { reports, measures, zeros };
}

export function outcomesParams(reports: readonly string[], zeros: Zeros): OutcomesParams {
  return { filter: { ...NO_FILTER, reports }, zeros, limit: MOST_REPORTS, offset: 0 };
}

export function trendsParams(organisations: readonly string[], measure: Measure, zeros: Zeros): TrendsParams {
  return { filter: NO_FILTER, organisations, measure, zeros };
}

/** All reports of these years, for the place of the chosen ones among them. */
export function everyoneParams(years: readonly number[], measure: Measure, zeros: Zeros): MeasureParams {
  return { filter: { ...NO_FILTER, years }, measure, zeros };
}

export type Scale = 'linear' | 'log';

export function distributionParams(everyone: MeasureParams, scale: Scale): DistributionParams {
  return { ...everyone, scale, bins: 24 };
}

/** The years of some reports, each once, in order. */
export function yearsOf(reports: readonly { readonly year: number | null }[]): readonly number[] {
  return [...new Set(reports.flatMap(({ year }) => (year === null ? [] : [year])))].sort();
}
