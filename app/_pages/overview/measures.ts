import type { RankingSettings } from '@/lib/charts/ranking';
import type { Locale } from '@/lib/format';
import { formItem, isMoney, itemById, TOPICS } from '@/lib/forms';
import type { Filter } from '@/lib/queries/filter';
import { indicatorById } from '@/lib/queries/indicators';
import type { Measure, Zeros } from '@/lib/queries/measure';
import type { RankingParams } from '@/lib/queries/ranking';

/** What the ranking shows until something else is picked. */
export const DEFAULT_MEASURE: Measure = { kind: 'figure', item: 'requests.received', applicant: 'total' };

/** Bars shown at most; the table of the data page has them all. */
export const RANKING_LIMIT = 20;

/** The ranking as it is asked for. */
export function rankingParams(filter: Filter, measure: Measure, zeros: Zeros): RankingParams {
  return { filter, measure, zeros, direction: 'desc', limit: RANKING_LIMIT, offset: 0 };
}

/** Unit of a measure's values as shown; '' for shares. */
export function measureUnit(measure: Measure): string {
  if (measure.kind === 'mention') return measure.topic.endsWith('.amount') ? '元' : '条';
  if (measure.kind === 'indicator') return indicatorById(measure.id).unit === 'share' ? '' : '元';
  if (isMoney(measure.item)) return '元';
  return formItem('2019', measure.item)?.unit ?? formItem('2021', measure.item)?.unit ?? '';
}

/** How the ranking of a measure is labelled. */
export function rankingSettings(measure: Measure): RankingSettings {
  const unit = measureUnit(measure);
  if (measure.kind === 'indicator' && indicatorById(measure.id).unit === 'share')
    return { kind: 'share', unit: '' };
  return unit === '元' ? { kind: 'money', unit: '' } : { kind: 'count', unit };
}

/** The numbering of the printed rows, which means nothing away from the form: 一、 （七） 3. III. (7) */
const NUMERAL = /^(?:[一二三四]、|（[一二三四五六七]）|[IV]+\.\s|\(\d\)\s|\d\.\s?)/;

/** The name of a measure, as in a pick list: 行政处罚 · 处理决定数量. */
export function measureName(measure: Measure, locale: Locale): string {
  if (measure.kind === 'indicator') return indicatorById(measure.id).label[locale];
  if (measure.kind === 'mention') {
    return TOPICS.find((topic) => topic.id === measure.topic)?.label[locale] ?? measure.topic;
  }
  const variant = itemById(measure.item)?.in.at(-1);
  if (!variant) return measure.item;
  const labels = variant.column ? [...variant.rowPath, variant.column] : variant.rowPath;
  return labels.map((label) => label[locale].replace(NUMERAL, '')).join(' · ');
}
