import { APPLICANT_IDS, type Applicant, cellKey, ITEMS, type ItemId, TOPICS, type Topic } from '@/lib/forms';
import type { Filter } from '@/lib/queries/filter';
import { NO_FINDING_FILTER } from '@/lib/queries/finding-filter';
import type { FindingsParams } from '@/lib/queries/findings';
import { INDICATORS } from '@/lib/queries/indicators';
import type { Measure } from '@/lib/queries/measure';
import { storedCell } from '@/lib/store/cells';

/** What a download can be, in the order in which the page offers them. */
export const SHAPES = ['shown', 'wide', 'long', 'mentions', 'findings', 'package'] as const;

export type Shape = (typeof SHAPES)[number];

/** The columns chosen: of wide tables the columns, of the long table the cells, of the prose the topics. */
export interface Choice {
  readonly items: readonly ItemId[];
  /** Applicant columns of table 三. */
  readonly applicants: readonly Applicant[];
  readonly topics: readonly Topic[];
  readonly indicators: readonly string[];
}

export const ALL_ITEMS: readonly ItemId[] = ITEMS.map(({ id }) => id);
export const ALL_TOPICS: readonly Topic[] = TOPICS.map(({ id }) => id);
export const ALL_INDICATORS: readonly string[] = INDICATORS.map(({ id }) => id);

/** What most questions begin with. */
const USUAL_ITEMS: readonly ItemId[] = [
  'licence.decisions',
  'penalty.decisions',
  'procurement.items',
  'procurement.amount',
  'requests.received',
  'requests.carried_in',
  'outcome.granted',
  'outcome.partial',
  'outcome.total',
  'requests.carried_out',
  'reconsideration.total',
  'litigation.direct.total',
  'litigation.after_reconsideration.total',
];
const USUAL_TOPICS: readonly Topic[] = ['published.total', 'published.website', 'published.wechat'];
const USUAL_INDICATORS: readonly string[] = ['grant-rate'];

/** What is chosen until something else is: everything for tables of cells and topics, the usual columns for wide ones. */
export function usualChoice(shape: Shape): Choice {
  return shape === 'shown' || shape === 'wide'
    ? {
        items: USUAL_ITEMS,
        applicants: ['total'],
        topics: USUAL_TOPICS,
        indicators: USUAL_INDICATORS,
      }
    : everything();
}

export function everything(): Choice {
  return {
    items: ALL_ITEMS,
    applicants: APPLICANT_IDS,
    topics: ALL_TOPICS,
    indicators: ALL_INDICATORS,
  };
}

const PER_APPLICANT: ReadonlySet<string> = new Set(
  ITEMS.filter(({ perApplicant }) => perApplicant).map(({ id }) => id),
);

/** The columns of a wide table, in printed order: cells, figures of the prose, ratios. */
export function measuresOf({ items, applicants, topics, indicators }: Choice): Measure[] {
  return [
    ...cellsOf(items, applicants).map((cell): Measure => ({ kind: 'figure', ...cell })),
    ...topics.map((topic): Measure => ({ kind: 'mention', topic })),
    ...indicators.map((id): Measure => ({ kind: 'indicator', id })),
  ];
}

/** The chosen cells' positions in the store, null where all are chosen. */
export function cellPositions({ items, applicants }: Choice): readonly number[] | null {
  if (items.length === ALL_ITEMS.length && applicants.length === APPLICANT_IDS.length) return null;
  return cellsOf(items, applicants).flatMap(({ item, applicant }) => {
    const stored = storedCell(item, applicant);
    return stored ? [stored.cell] : [];
  });
}

function cellsOf(items: readonly ItemId[], applicants: readonly Applicant[]) {
  return items.flatMap((item): { readonly item: ItemId; readonly applicant: Applicant | null }[] =>
    PER_APPLICANT.has(item)
      ? applicants.map((applicant) => ({ item, applicant }))
      : [{ item, applicant: null }],
  );
}

/** The chosen topics, null where all are chosen. */
export function topicCodes({ topics }: Choice): readonly string[] | null {
  return topics.length === ALL_TOPICS.length ? null : topics;
}

/** The head of a measure in a wide file; the same as `measureKey` of `lib/extracts`, which a page loads on demand. */
export function headOf(measure: Measure): string {
  switch (measure.kind) {
    case 'figure':
      return cellKey(measure.item, measure.applicant);
    case 'mention':
      return `prose:${measure.topic}`;
    case 'indicator':
      return `indicator:${measure.id}`;
  }
}

/** Findings as the file lists them: by town and year, those set aside too, with their reason. */
export function findingParams(filter: Filter, limit: number, offset: number): FindingsParams {
  return { filter, findings: { ...NO_FINDING_FILTER, waived: 'all' }, order: 'report', limit, offset };
}
