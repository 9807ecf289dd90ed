import { measureKey, measureKind, measureUnit } from '@/app/_data/measures';
import type { RankingSettings } from '@/lib/charts/ranking';
import type { Locale } from '@/lib/format';
import { itemName, topicName } from '@/lib/format/names';
import { APPLICANTS, ITEMS, type Label, TOPICS } from '@/lib/forms';
import { INDICATORS } from '@/lib/queries/indicators';
import type { Measure } from '@/lib/queries/measure';

export { DEFAULT_MEASURE, measureKey, measureName, measureOfKey, measureUnit } from '@/app/_data/measures';

/** How the ranking of a measure is labelled. */
export function rankingSettings(measure: Measure, locale: Locale): RankingSettings {
  const kind = measureKind(measure);
  return { kind, unit: kind === 'count' || kind === 'prose' ? measureUnit(measure, locale) : '' };
}

/** A group of the pick list. */
export interface MeasureGroup {
  readonly label: string;
  readonly options: readonly { readonly key: string; readonly name: string }[];
}

const TABLES = [
  { section: 2, label: { zh: '表二 主动公开', en: 'Table 2: published on own initiative' } },
  { section: 3, label: { zh: '表三 依申请公开', en: 'Table 3: requests' } },
  { section: 4, label: { zh: '表四 复议诉讼', en: 'Table 4: review' } },
] as const satisfies readonly { section: 2 | 3 | 4; label: Label }[];

const PROSE: Label = { zh: '正文数字', en: 'Figures of the prose' };
const RATIOS: Label = { zh: '比率', en: 'Ratios' };

/** Everything that can be ranked: items of the tables (of all applicants), figures of the prose, ratios. */
export function measureGroups(locale: Locale): readonly MeasureGroup[] {
  return [
    ...TABLES.map(({ section, label }) => ({
      label: label[locale],
      options: ITEMS.filter((item) => item.section === section).map(({ id, perApplicant }) => ({
        key: measureKey({ kind: 'figure', item: id, applicant: perApplicant ? 'total' : null }),
        name: itemName(id, null, locale),
      })),
    })),
    {
      label: PROSE[locale],
      options: TOPICS.map(({ id }) => ({
        key: measureKey({ kind: 'mention', topic: id }),
        name: topicName(id, locale),
      })),
    },
    {
      label: RATIOS[locale],
      options: INDICATORS.map(({ id, label }) => ({
        key: measureKey({ kind: 'indicator', id }),
        name: label[locale],
      })),
    },
  ];
}

/** The same item for each applicant, for a measure of table 三; none for others. */
export function applicantOptions(measure: Measure, locale: Locale): MeasureGroup['options'] {
  if (measure.kind !== 'figure' || measure.applicant === null) return [];
  return APPLICANTS.map(({ id, label }) => ({
    key: measureKey({ ...measure, applicant: id }),
    name: label[locale],
  }));
}
