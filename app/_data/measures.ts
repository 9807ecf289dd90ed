import type { ValueKind } from '@/lib/charts/shown-value';
import type { Locale } from '@/lib/format';
import { applicantName, itemName, itemUnit, topicName } from '@/lib/format/names';
import { APPLICANT_IDS, cellKey, isMoney, itemById, TOPICS } from '@/lib/forms';
import { INDICATORS, indicatorById } from '@/lib/queries/indicators';
import type { Measure } from '@/lib/queries/measure';

/**
 * A measure as one word of the URL and as the key of a row: `requests.received/total`, `procurement.amount`,
 * `prose:published.total`, `ratio:grant-rate`.
 */
export function measureKey(measure: Measure): string {
  if (measure.kind === 'indicator') return `ratio:${measure.id}`;
  return measure.kind === 'mention' ? `prose:${measure.topic}` : cellKey(measure.item, measure.applicant);
}

/** The measure of a {@link measureKey}, null for text that is none. */
export function measureOfKey(key: string): Measure | null {
  const [scheme, rest = ''] = key.split(':');
  if (scheme === 'ratio') {
    return INDICATORS.some(({ id }) => id === rest) ? { kind: 'indicator', id: rest } : null;
  }
  if (scheme === 'prose') {
    const topic = TOPICS.find(({ id }) => id === rest)?.id;
    return topic === undefined ? null : { kind: 'mention', topic };
  }
  const [code = '', column] = key.split('/');
  const item = itemById(code);
  const applicant = APPLICANT_IDS.find((id) => id === column) ?? null;
  if (!item || item.perApplicant !== (applicant !== null)) return null;
  return { kind: 'figure', item: item.id, applicant };
}

/** The name of a measure, as in a pick list: 行政处罚 · 处理决定数量. */
export function measureName(measure: Measure, locale: Locale): string {
  if (measure.kind === 'indicator') return indicatorById(measure.id).label[locale];
  if (measure.kind === 'mention') return topicName(measure.topic, locale);
  const name = itemName(measure.item, null, locale);
  const { applicant } = measure;
  return applicant === null || applicant === 'total' ? name : `${name} · ${applicantName(applicant, locale)}`;
}

/** What kind of number a measure is; decides how it and its differences are written. */
export function measureKind(measure: Measure): ValueKind {
  if (measure.kind === 'indicator') return indicatorById(measure.id).unit === 'share' ? 'share' : 'money';
  if (measure.kind === 'mention') return measure.topic.endsWith('.amount') ? 'money' : 'prose';
  return isMoney(measure.item) ? 'money' : 'count';
}

/** Unit of a measure's values as shown; '' where the value itself says it (shares). */
export function measureUnit(measure: Measure, locale: Locale): string {
  const kind = measureKind(measure);
  if (kind === 'share') return '';
  if (kind === 'money') return locale === 'zh' ? '元' : 'CNY';
  return measure.kind === 'figure' ? itemUnit(measure.item, locale) : '';
}

/** What trends, distribution and the order of columns go by until something else is picked. */
export const DEFAULT_MEASURE: Measure = { kind: 'figure', item: 'requests.received', applicant: 'total' };

/** The measures of the small multiples, in their order; a form that lacks one has its place left hatched. */
export const MAIN_MEASURES: readonly Measure[] = [
  { kind: 'mention', topic: 'published.total' },
  DEFAULT_MEASURE,
  { kind: 'figure', item: 'outcome.total', applicant: 'total' },
  { kind: 'figure', item: 'penalty.decisions', applicant: null },
  { kind: 'figure', item: 'licence.decisions', applicant: null },
  { kind: 'figure', item: 'procurement.amount', applicant: null },
];

/** Every ratio, as measures. */
export const RATIOS: readonly Measure[] = INDICATORS.map(({ id }) => ({ kind: 'indicator', id }));
