/**
 * The four answers of an equation between two sums whose members are not all known.
 *
 *      left            right
 *      1 + 1 + 0   =   ?            one filling only        derivable, ? = 2
 *      61 + 0      =   0            no filling              contradiction
 *      1 + ?       =   0            no filling (? ≥ 0)      contradiction
 *      2 + ?       =   3 + ?        many fillings           cannot tell
 *      170余 + 1800余 = 1970        within their bounds     holds
 *
 * A member is a range of whole numbers; a known one has one number in it, an unknown one all from 0 up. The arithmetic
 * of ranges is exact here because every member stands once and counts once: whatever lies between the least and the
 * greatest sum can be reached. Holding against enumeration is a test.
 */

export interface Quantity {
  readonly lo: number;
  /** Infinity where nothing bounds it. */
  readonly hi: number;
  /** True for a cell to be filled; false for a figure, an approximate one too. */
  readonly unknown: boolean;
}

/** A count of which nothing is known: any whole number from 0 up. */
export const UNKNOWN: Quantity = { lo: 0, hi: Number.POSITIVE_INFINITY, unknown: true };

/** The unknown value of a cell that may be negative (本年增/减). */
export const UNKNOWN_SIGNED: Quantity = {
  lo: Number.NEGATIVE_INFINITY,
  hi: Number.POSITIVE_INFINITY,
  unknown: true,
};

/** A figure that is known exactly. */
export function exactly(value: number): Quantity {
  return { lo: value, hi: value, unknown: false };
}

export interface Range {
  readonly lo: number;
  readonly hi: number;
}

/** The least and the greatest sum that the members allow; 0 for none. */
export function rangeOfSum(members: readonly Quantity[]): Range {
  let lo = 0;
  let hi = 0;
  for (const member of members) {
    lo += member.lo;
    hi += member.hi;
  }
  return { lo, hi };
}

/** The value of one member in the only filling there is; `at` counts through left, then right. */
export interface Derived {
  readonly at: number;
  readonly value: number;
}

export type EquationAnswer =
  | { readonly answer: 'holds' | 'contradiction' | 'cannot_tell' }
  | { readonly answer: 'derivable'; readonly derived: readonly Derived[] };

const CONTRADICTION: EquationAnswer = { answer: 'contradiction' };
const CANNOT_TELL: EquationAnswer = { answer: 'cannot_tell' };
const HOLDS: EquationAnswer = { answer: 'holds' };

/**
 * What can be said of `left = right` (sums of their members), when unknown members may be any whole number of their
 * range. Derivable only when exactly one filling of all unknown members exists.
 */
export function answerEquation(left: readonly Quantity[], right: readonly Quantity[]): EquationAnswer {
  const a = rangeOfSum(left);
  const b = rangeOfSum(right);
  const least = a.lo - b.hi;
  const greatest = a.hi - b.lo;
  if (least > 0 || greatest < 0) return CONTRADICTION;
  const unknown = positionsOfUnknown(left, right);
  if (unknown.length === 0) return HOLDS;
  if (!canBeWhole(left, right)) return CONTRADICTION;
  const unbounded = least === Number.NEGATIVE_INFINITY && greatest === Number.POSITIVE_INFINITY;
  if (unbounded && unknown.length > 1) return CANNOT_TELL;
  const derived: Derived[] = [];
  for (const at of unknown) {
    const { lo, hi } = rangeLeftFor(at, left, right);
    if (lo !== hi) return CANNOT_TELL;
    derived.push({ at, value: lo });
  }
  return { answer: 'derivable', derived };
}

function positionsOfUnknown(left: readonly Quantity[], right: readonly Quantity[]): number[] {
  const positions: number[] = [];
  for (let i = 0; i < left.length; i += 1) if (left[i]?.unknown) positions.push(i);
  for (let i = 0; i < right.length; i += 1) if (right[i]?.unknown) positions.push(left.length + i);
  return positions;
}

/** False when the known members leave a fraction over, which no whole number can fill. */
function canBeWhole(left: readonly Quantity[], right: readonly Quantity[]): boolean {
  let known = 0;
  for (const member of left) if (!member.unknown) known += member.lo;
  for (const member of right) if (!member.unknown) known -= member.lo;
  const approximate = (member: Quantity) => !member.unknown && member.lo !== member.hi;
  return Number.isInteger(known) || left.some(approximate) || right.some(approximate);
}

/** What the other members leave for one unknown member, within its own range. */
function rangeLeftFor(at: number, left: readonly Quantity[], right: readonly Quantity[]): Range {
  const onLeft = at < left.length;
  const side = onLeft ? left : right;
  const index = onLeft ? at : at - left.length;
  const own = side[index] ?? UNKNOWN;
  const beside = rangeOfSum(side.toSpliced(index, 1));
  const across = rangeOfSum(onLeft ? right : left);
  return { lo: Math.max(own.lo, across.lo - beside.hi), hi: Math.min(own.hi, across.hi - beside.lo) };
}

/** `61`, `≥5`, `≤9`, `170–179`; '' where nothing bounds it. Less than 0 is no count, so a lower bound of 0 is none. */
export function rangeText({ lo, hi }: Range): string {
  if (lo === hi) return numberText(lo);
  if (hi === Number.POSITIVE_INFINITY) return lo > 0 ? `≥${numberText(lo)}` : '';
  return lo > 0 ? `${numberText(lo)}–${numberText(hi)}` : `≤${numberText(hi)}`;
}

/** A sum without the tail that binary fractions leave (0.1 + 0.2). */
export function numberText(value: number): string {
  return String(Number(value.toPrecision(15)));
}
