import type { Applicant, ItemId, Topic } from '@/lib/forms';
import { quoted, storedCell, storedTopic } from '@/lib/store/cells';
import type { Statement } from '@/lib/store/database';
import { type State, stateCode } from '@/lib/store/status';
import { type Indicator, indicatorById, type Term } from './indicators';
import { own } from './sql';

/** What is ranked, summed, drawn: one cell of the form, a figure of the prose, or a ratio of the catalogue. */
export type Measure =
  | { readonly kind: 'figure'; readonly item: ItemId; readonly applicant: Applicant | null }
  | { readonly kind: 'mention'; readonly topic: Topic }
  | { readonly kind: 'indicator'; readonly id: string };

/** `inferred`: cells that a report is inferred to use for 0 are read as 0 and come back with `inferred` true. */
export type Zeros = 'as-printed' | 'inferred';

/**
 * State of a measure in a report. Beyond the states of a cell: `unknown` (a part of the ratio is not known) and
 * `no_cases` (the ratio's denominator is 0).
 */
export type MeasureState = State | 'unknown' | 'no_cases';

/**
 * A measure as SQL over the wide table `w`. `status` is the byte of `lib/store/status`, NULL where the report's form
 * does not have the measure; `numerator` and `denominator` are NULL for everything but ratios.
 */
export interface MeasureSql {
  readonly value: Statement;
  readonly status: Statement;
  readonly inferred: Statement;
  readonly numerator: Statement;
  readonly denominator: Statement;
  /** Below this denominator a ratio says little; 0 for everything but ratios. */
  readonly minimumN: number;
}

const NOTHING = own('NULL::DOUBLE');

export function measureSql(measure: Measure, zeros: Zeros): MeasureSql {
  if (measure.kind === 'indicator') return ratioSql(indicatorById(measure.id), zeros);
  const term = termSql(measure, zeros);
  return {
    value: own(term.value),
    status: own(term.status),
    inferred: own(term.inferred),
    numerator: NOTHING,
    denominator: NOTHING,
    minimumN: 0,
  };
}

export interface TermSql {
  readonly value: string;
  readonly status: string;
  readonly inferred: string;
}

/** One cell or prose figure. Throws for a cell or topic that the catalogue does not have: a fault of the program. */
export function termSql(term: Term, zeros: Zeros): TermSql {
  const stored = term.kind === 'figure' ? storedCell(term.item, term.applicant) : storedTopic(term.topic);
  if (!stored) throw new Error(`the store has no column for ${JSON.stringify(term)}`);
  const value = `w.${quoted(stored.value)}`;
  const status = `w.${quoted(stored.status)}`;
  if (zeros === 'as-printed' || term.kind === 'mention') return { value, status, inferred: 'false' };
  const reading = `(${value}, ${status}, w.zero_mark, w.zero_blank)`;
  return { value: `value_or_zero${reading}`, status, inferred: `coalesce(reads_zero${reading}, false)` };
}

const UNKNOWN = 7;
const NO_CASES = 0;

/** A sum is known only when every part that the report's form has is known. */
function sumSql(terms: readonly Term[], zeros: Zeros) {
  const parts = terms.map((term) => termSql(term, zeros));
  const has = parts.map(({ status }) => `${status} IS NOT NULL`).join(' OR ');
  const sum = parts
    .map(({ value, status }) =>
      parts.length === 1 ? value : `CASE WHEN ${status} IS NULL THEN 0 ELSE ${value} END`,
    )
    .join(' + ');
  // Several different prose figures for one topic: which of them belongs into a ratio is not known.
  const several = terms.flatMap((term, at) =>
    term.kind === 'mention' ? [`is_several(${parts[at]?.status ?? 'NULL'})`] : [],
  );
  const sure = several.length === 0 ? sum : `CASE WHEN NOT (${several.join(' OR ')}) THEN ${sum} END`;
  return {
    value: `(${sure})`,
    has: `(${has})`,
    inferred: parts.map(({ inferred }) => inferred).join(' OR '),
    approximate: parts.map(({ status }) => `coalesce(is_approximate(${status}), false)`).join(' OR '),
  };
}

function ratioSql(indicator: Indicator, zeros: Zeros): MeasureSql {
  const top = sumSql(indicator.numerator, zeros);
  const bottom = sumSql(indicator.denominator, zeros);
  const state = `CASE WHEN NOT (${top.has} AND ${bottom.has}) THEN NULL
    WHEN ${top.value} IS NULL OR ${bottom.value} IS NULL THEN ${UNKNOWN}
    WHEN ${bottom.value} = 0 THEN ${NO_CASES}
    ELSE ${stateCode('number')} + CASE WHEN ${top.approximate} OR ${bottom.approximate} THEN 8 ELSE 0 END END`;
  return {
    value: own(`CASE WHEN ${bottom.value} <> 0 THEN ${top.value} / ${bottom.value} END`),
    status: own(`(${state})::UTINYINT`),
    inferred: own(`(${top.inferred} OR ${bottom.inferred})`),
    numerator: own(top.value),
    denominator: own(bottom.value),
    minimumN: indicator.minimumN,
  };
}

/** `status` → the words of {@link MeasureState}. */
export function stateWord(status: string): string {
  return `CASE ${status} & 7 WHEN ${UNKNOWN} THEN 'unknown' WHEN ${NO_CASES} THEN 'no_cases' ELSE state_of(${status}) END`;
}
