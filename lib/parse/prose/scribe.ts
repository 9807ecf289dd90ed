import type { Topic } from '@/lib/forms';
import type { Place } from '@/lib/readers/raw-document';
import type { Mention } from '../report';
import type { Scribe } from './ledger';
import { type Flow, sourceAt } from './normalise';
import type { Passage, Piece } from './passage';
import type { Count } from './sentences';

const NO_TEXT = /\s+|&nbsp;/g;

/** The scribe of one passage: figures as the source prints them, at their line and column or in their cell. */
export function scribeOf(passage: Passage, flow: Flow): Scribe {
  const places = locator(passage);
  const printed = (from: number, to: number) =>
    passage.text.slice(sourceAt(flow, from), sourceAt(flow, to - 1) + 1).replace(NO_TEXT, '');
  return {
    feesOnly: passage.part === 'other',
    figure: ({ figure }: Count, topic: Topic, label: string): Mention => ({
      topic,
      label,
      value: figure.value,
      approximate: figure.approximate,
      unit:
        figure.kind === 'money' || figure.unit === ''
          ? figure.unit
          : printed(figure.unitAt, figure.unitAt + figure.unit.length),
      raw: printed(figure.start, figure.end),
      place: places(sourceAt(flow, figure.start)),
    }),
    words: (topic: Topic, raw: string, at: number): Mention => ({
      topic,
      label: '',
      value: 0,
      approximate: false,
      unit: '',
      raw: flow.text.startsWith(raw, at) ? printed(at, at + raw.length) : raw,
      place: places(sourceAt(flow, at)),
    }),
  };
}

/** Finds the line and column, or the cell, of a position in the passage; lines are counted once for all positions. */
function locator(passage: Passage): (position: number) => Place {
  const ends: number[] = [];
  for (let at = passage.text.indexOf('\n'); at >= 0; at = passage.text.indexOf('\n', at + 1)) ends.push(at);
  return (position) => {
    const piece =
      passage.pieces[lastAtOrBefore(passage.pieces, position, (candidate: Piece) => candidate.start)];
    if (!piece) throw new RangeError('a passage of the prose without a piece');
    const { place } = piece;
    if (piece.fixed || place.kind !== 'line') return place;
    const newest = lastAtOrBefore(ends, position - 1, (end) => end);
    const before = lastAtOrBefore(ends, piece.start - 1, (end) => end);
    if (newest === before)
      return { kind: 'line', line: place.line, column: (place.column ?? 1) + position - piece.start };
    return { kind: 'line', line: place.line + newest - before, column: position - (ends[newest] ?? 0) };
  };
}

/** The index of the last of ascending items at or before a position; -1 when there is none. */
function lastAtOrBefore<T>(items: readonly T[], position: number, at: (item: T) => number): number {
  let low = -1;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const item = items[middle];
    if (item !== undefined && at(item) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
