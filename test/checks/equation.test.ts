import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerEquation,
  exactly,
  type Quantity,
  rangeText,
  UNKNOWN,
  UNKNOWN_SIGNED,
} from '@/lib/checks/arithmetic/equation';
import { atLeast } from '@/lib/checks/arithmetic/reading';

/** What enumeration says: every filling of every member within a box that is large enough to hold two if there are two. */
function answerByEnumeration(left: readonly Quantity[], right: readonly Quantity[], signed: boolean) {
  const members = [...left, ...right];
  const known = members.reduce(
    (sum, { lo, hi, unknown }) => sum + (unknown ? 0 : Math.max(Math.abs(lo), hi)),
    0,
  );
  const fillings = new Map<string, readonly number[]>();
  const fill = (at: number, gap: number, unknown: readonly number[]) => {
    const member = members[at];
    if (!member) {
      if (gap === 0) fillings.set(unknown.join(), unknown);
      return;
    }
    const lo = member.unknown ? (signed ? -known - 1 : 0) : member.lo;
    const hi = member.unknown ? known + 1 : member.hi;
    for (let value = lo; value <= hi; value += 1) {
      fill(at + 1, gap + (at < left.length ? value : -value), member.unknown ? [...unknown, value] : unknown);
    }
  };
  fill(0, 0, []);
  if (fillings.size === 0) return { answer: 'contradiction' };
  if (!members.some(({ unknown }) => unknown)) return { answer: 'holds' };
  const [only, second] = fillings.values();
  return second ? { answer: 'cannot_tell' } : { answer: 'derivable', values: only };
}

function answerShort(left: readonly Quantity[], right: readonly Quantity[]) {
  const answer = answerEquation(left, right);
  return answer.answer === 'derivable'
    ? { answer: answer.answer, values: answer.derived.map(({ value }) => value) }
    : answer;
}

const figure = fc.integer({ min: 0, max: 4 }).map(exactly);
const bounded = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 2 }))
  .map(([lo, more]): Quantity => ({ lo, hi: lo + more, unknown: false }));
const side = (...members: fc.Arbitrary<Quantity>[]) => fc.array(fc.oneof(...members), { maxLength: 3 });

describe('the four answers of an equation', () => {
  it('are those of enumerating every filling', () => {
    const members = side(figure, bounded, fc.constant(UNKNOWN));
    fc.assert(
      fc.property(members, members, (left, right) => {
        expect(answerShort(left, right)).toEqual(answerByEnumeration(left, right, false));
      }),
      { numRuns: 600 },
    );
  });

  it('are those of enumeration also where an unknown value may be negative', () => {
    const members = fc.array(fc.oneof(figure, fc.constant(UNKNOWN_SIGNED)), { maxLength: 2 });
    fc.assert(
      fc.property(members, members, (left, right) => {
        expect(answerShort(left, right)).toEqual(answerByEnumeration(left, right, true));
      }),
      { numRuns: 300 },
    );
  });

  it('is a contradiction where only a fraction would fill the gap', () => {
    expect(answerEquation([exactly(1), UNKNOWN], [exactly(2.5)]).answer).toBe('contradiction');
  });

  it('holds where lower bounds leave room for the total', () => {
    expect(answerEquation([atLeast(170), atLeast(1800)], [exactly(1970)]).answer).toBe('holds');
    expect(answerEquation([atLeast(170), atLeast(1800)], [exactly(1969)]).answer).toBe('contradiction');
    expect(answerEquation([atLeast(170), atLeast(1800)], [exactly(2079)]).answer).toBe('contradiction');
  });
});

describe('a lower bound', () => {
  it.each([
    [170, 179],
    [1800, 1899],
    [68, 69],
    [40, 49],
    [0, 1],
  ])('of %i reaches up to %i', (value, hi) => {
    expect(atLeast(value)).toEqual({ lo: value, hi, unknown: false });
  });
});

describe('the text of a range', () => {
  it.each([
    [{ lo: 61, hi: 61 }, '61'],
    [{ lo: 5, hi: Number.POSITIVE_INFINITY }, '≥5'],
    [{ lo: 0, hi: Number.POSITIVE_INFINITY }, ''],
    [{ lo: -2, hi: 9 }, '≤9'],
    [{ lo: 170, hi: 179 }, '170–179'],
    [{ lo: 0.1 + 0.2, hi: 0.1 + 0.2 }, '0.3'],
  ])('of %o is %s', (range, text) => {
    expect(rangeText(range)).toBe(text);
  });
});
