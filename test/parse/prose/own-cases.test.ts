import { describe, expect, it } from 'vitest';
import { listHolds, readMentions } from '@/lib/parse/prose';
import { OWN_CASES } from './own-cases';
import { documentOf } from './score';

const SHORT: Readonly<Record<string, string>> = {
  received: 'requests.received',
  answered: 'requests.answered',
  carried_out: 'requests.carried_out',
  reconsideration: 'reconsideration.total',
  litigation: 'litigation.total',
  fee: 'fee.amount',
  interpretation: 'interpretation.count',
};

function fullName(topic: string): string {
  return SHORT[topic] ?? (topic.includes('.') ? topic : `published.${topic}`);
}

/** The figures and lists of a text, written as the cases write them. */
function readAs(text: string, year: number | null): { figures: string[]; lists: string[] } {
  const { mentions, lists } = readMentions(documentOf(text), { year });
  const value = (index: number) => mentions[index]?.value;
  return {
    figures: mentions
      .map((mention) =>
        [
          mention.topic,
          `${mention.approximate ? '≥' : ''}${mention.value}`,
          mention.unit,
          mention.topic === 'published.category' ? mention.label : '',
        ]
          .join(' ')
          .trim(),
      )
      .sort(),
    lists: lists.map((list) =>
      [
        `${list.relation} ${value(list.total)} = ${list.parts.map(value).join(' + ')}`,
        ...(list.complete ? ['complete'] : []),
        ...(listHolds(list, mentions) ? ['holds'] : []),
        ...(list.mixed ? ['mixed'] : []),
        ...(list.overlap ? ['overlap'] : []),
      ].join(' '),
    ),
  };
}

describe('sentences of our own', () => {
  it.each(OWN_CASES)('$text', ({ text, figures, lists = [], year = 2022 }) => {
    const expected = figures.map((figure) => figure.replace(/^\S+/, fullName)).sort();
    expect(readAs(text, year)).toEqual({ figures: expected, lists });
  });

  it('are at least eighty', () => {
    expect(OWN_CASES.length).toBeGreaterThanOrEqual(80);
  });
});
