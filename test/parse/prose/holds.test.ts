import { describe, expect, it } from 'vitest';
import { listHolds } from '@/lib/parse/prose';
import type { Mention, MentionList } from '@/lib/parse/report';

/** `1360`, `150余`, `近500`, `约300` as mentions; the first is the total. */
function mentionsOf(figures: readonly string[]): Mention[] {
  return figures.map((figure) => ({
    topic: 'published.total',
    label: '',
    value: Number(figure.replace(/\D/g, '')),
    approximate: /\D/.test(figure),
    unit: '条',
    raw: `${figure}条`,
    place: { kind: 'line', line: 1 },
  }));
}

function holds(total: string, parts: readonly string[], flags: Partial<MentionList> = {}): boolean {
  const mentions = mentionsOf([total, ...parts]);
  const list: MentionList = {
    relation: 'channels',
    total: 0,
    parts: parts.map((_, index) => index + 1),
    complete: true,
    mixed: false,
    overlap: false,
    ...flags,
  };
  return listHolds(list, mentions);
}

describe('a list of the prose', () => {
  it('that claims to be the whole sums to its total', () => {
    expect(holds('139', ['96', '28', '15'])).toBe(true);
    expect(holds('139', ['96', '28', '14'])).toBe(false);
    expect(holds('139', ['96', '28', '16'])).toBe(false);
  });

  it('that is open does not exceed its total', () => {
    expect(holds('121', ['3', '18'], { complete: false })).toBe(true);
    expect(holds('60', ['41', '16', '8'], { complete: false })).toBe(false);
  });

  it('over the same items on every channel has no part above its total', () => {
    expect(holds('54', ['54', '54'], { overlap: true })).toBe(true);
    expect(holds('61', ['61', '64'], { overlap: true })).toBe(false);
  });

  it('with approximate figures fits within one step of each', () => {
    expect(holds('1360', ['150余', '1200余'])).toBe(true);
    expect(holds('1970', ['170余', '1800余'])).toBe(true);
    expect(holds('1349', ['150余', '1200余'])).toBe(false);
    expect(holds('1459', ['150余', '1200余'])).toBe(false);
    expect(holds('800余', ['120余', '300余'])).toBe(false);
    expect(holds('130余', ['90余', '40余'])).toBe(true);
    expect(holds('137余', ['137'])).toBe(true);
  });

  it('counts 近 downwards and 约 both ways', () => {
    expect(holds('近500', ['450'])).toBe(true);
    expect(holds('近500', ['501'])).toBe(false);
    expect(holds('约300', ['295'])).toBe(true);
    expect(holds('约300', ['305'])).toBe(true);
  });

  it('that points to a mention that is not there is a mistake of the program', () => {
    const list = {
      relation: 'channels',
      total: 7,
      parts: [8],
      complete: true,
      mixed: false,
      overlap: false,
    } as const;
    expect(() => listHolds(list, [])).toThrow(RangeError);
  });
});
