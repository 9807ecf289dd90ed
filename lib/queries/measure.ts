import type { Applicant, ItemId, Topic } from '@/lib/forms';
import { quoted, storedCell, storedTopic } from '@/lib/store/cells';
import type { Statement } from '@/lib/store/database';
import { APPROXIMATE, NOT_IN_FORM, type State, stateCode } from '@/lib/store/status';
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
  /** The report's form has it. */
  readonly has: string;
}

/** One cell or prose figure. Throws for a cell or topic that the catalogue does not have: a fault of the program. */
export function termSql(term: Term, zeros: Zeros): TermSql {
  const stored = term.kind === 'figure' ? storedCell(term.item, term.applicant) : storedTopic(term.topic);
  if (!stored) throw new Error(`the store has no column for ${JSON.stringify(term)}`);
  const value = `w.${quoted(stored.value)}`;
  const told = `w.${quoted(stored.told)}`;
  const base = 'base' in stored ? `w.${stored.base}` : String(stateCode('absent'));
  const status = `status_of(${told}, ${value}, ${base})`;
  const has = 'base' in stored ? `${told} <> ${NOT_IN_FORM}` : 'true';
  if (zeros === 'as-printed' || term.kind === 'mention') return { value, status, inferred: 'false', has };
  const reading = `(${value}, ${status}, w.zero_mark, w.zero_blank)`;
  return {
    value: `value_or_zero${reading}`,
    status,
    inferred: `coalesce(reads_zero${reading}, false)`,
    has,
  };
}

const UNKNOWN = 7;
const NO_CASES = 0;

/** The two sides of a ratio over the wide table, and what is said of both. */
export interface RatioSql {
  readonly numerator: string;
  readonly denominator: string;
  readonly has: string;
  readonly inferred: string;
  readonly approximate: string;
}

export function ratioSides(indicator: Indicator, zeros: Zeros): RatioSql {
  const top = sumSql(indicator.numerator, zeros);
  const bottom = sumSql(indicator.denominator, zeros);
  return {
    numerator: top.value,
    denominator: bottom.value,
    has: `(${top.has}) AND (${bottom.has})`,
    inferred: `(${top.inferred} OR ${bottom.inferred})`,
    approximate: `(${top.approximate} OR ${bottom.approximate})`,
  };
}

/** A sum is known only when every part that the report's form has is known. */
function sumSql(terms: readonly Term[], zeros: Zeros) {
  const parts = terms.map((term) => termSql(term, zeros));
  const sum = parts
    .map(({ value, has }) => (parts.length === 1 ? value : `CASE WHEN ${has} THEN ${value} ELSE 0 END`))
    .join(' + ');
  // Several different prose figures for one topic: which of them belongs into a ratio is not known.
  const several = terms.flatMap((term, at) =>
    term.kind === 'mention' ? [`is_several(${parts[at]?.status ?? 'NULL'})`] : [],
  );
  return {
    value: several.length === 0 ? `(${sum})` : `(CASE WHEN NOT (${several.join(' OR ')}) THEN ${sum} END)`,
    has: parts.map(({ has }) => has).join(' OR '),
    inferred: parts.map(({ inferred }) => inferred).join(' OR '),
    approximate: parts.map(({ status }) => `coalesce(is_approximate(${status}), false)`).join(' OR '),
  };
}

export function ratioValue(side: Pick<RatioSql, 'numerator' | 'denominator'>): string {
  return `CASE WHEN ${side.denominator} <> 0 THEN ${side.numerator} / ${side.denominator} END`;
}

export function ratioStatus(side: RatioSql): string {
  return `(CASE WHEN NOT (${side.has}) THEN NULL
    WHEN ${side.numerator} IS NULL OR ${side.denominator} IS NULL THEN ${UNKNOWN}
    WHEN ${side.denominator} = 0 THEN ${NO_CASES}
    ELSE ${stateCode('number')} + CASE WHEN ${side.approximate} THEN ${APPROXIMATE} ELSE 0 END END)::UTINYINT`;
}

/** A computed side by the name of its column: the sides are long, and the ratio needs each several times. */
export const COMPUTED_SIDES: RatioSql = {
  numerator: 'numerator',
  denominator: 'denominator',
  has: 'has',
  inferred: 'inferred',
  approximate: 'approximate',
};

function ratioSql(indicator: Indicator, zeros: Zeros): MeasureSql {
  const sides = ratioSides(indicator, zeros);
  return {
    value: own(ratioValue(sides)),
    status: own(ratioStatus(sides)),
    inferred: own(sides.inferred),
    numerator: own(sides.numerator),
    denominator: own(sides.denominator),
    minimumN: indicator.minimumN,
  };
}

/** `status` → the words of {@link MeasureState}. */
export function stateWord(status: string): string {
  return `CASE ${status} & 7 WHEN ${UNKNOWN} THEN 'unknown' WHEN ${NO_CASES} THEN 'no_cases' ELSE state_of(${status}) END`;
}
