import type { Topic } from '@/lib/forms';
import type { Place, RawDocument } from '@/lib/readers/raw-document';
import type { Mention, MentionList } from '../report';
import type { Scribe } from './ledger';
import { type Flow, normalise, sourceAt } from './normalise';
import type { Passage } from './passage';
import { readPassages } from './passages';
import { ProseReader } from './reader';
import { type Count, splitSentences } from './sentences';

export { listHolds } from './holds';

export interface Prose {
  readonly mentions: readonly Mention[];
  readonly lists: readonly MentionList[];
}

/**
 * The figures of the prose and of small two-column tables, with their lists. Figures of other years, plans and
 * anything without a topic are left out; nothing is summed. `year` is the year the report is about; null when it is not
 * known, then years in the text decide nothing.
 *
 *     document → passages → flow → sentences, clauses, figures → topic of each figure, lists
 */
export function readMentions(document: RawDocument, context: { readonly year: number | null }): Prose {
  const reader = new ProseReader(context.year);
  for (const passage of readPassages(document)) {
    if (!MAY_COUNT.test(passage.text)) continue;
    const flow = normalise(passage.text);
    reader.readPassage(splitSentences(flow.text), scribeOf(passage, flow));
  }
  return reader.close();
}

/** A passage without a digit, a numeral with a unit or a word for none has no figure. */
const MAY_COUNT =
  /[\d０-９]|[〇零一二两三四五六七八九十百千][余多]?[条條件篇份个個次期项項则則起宗]|[未无無零]|没有|沒有|其他|⼀/;

function scribeOf(passage: Passage, flow: Flow): Scribe {
  const slice = (from: number, to: number) =>
    passage.text.slice(sourceAt(flow, from), sourceAt(flow, to - 1) + 1).replace(/\s+|&nbsp;/g, '');
  return {
    feesOnly: passage.part === 'other',
    figure: (count: Count, topic: Topic, label: string): Mention => {
      const { figure } = count;
      return {
        topic,
        label,
        value: figure.value,
        approximate: figure.approximate,
        unit:
          figure.kind === 'money' || figure.unit === ''
            ? figure.unit
            : slice(figure.unitAt, figure.unitAt + figure.unit.length),
        raw: slice(figure.start, figure.end),
        place: placeAt(passage, sourceAt(flow, figure.start)),
      };
    },
    words: (topic: Topic, raw: string, at: number): Mention => ({
      topic,
      label: '',
      value: 0,
      approximate: false,
      unit: '',
      raw,
      place: placeAt(passage, sourceAt(flow, at)),
    }),
  };
}

/** The line and column, or the cell, of a position in a passage. */
function placeAt(passage: Passage, position: number): Place {
  let piece = passage.pieces[0];
  for (const candidate of passage.pieces) if (candidate.start <= position) piece = candidate;
  if (!piece) throw new RangeError('a passage of the prose without a piece');
  const { place } = piece;
  if (piece.fixed || place.kind !== 'line') return place;
  const before = passage.text.slice(piece.start, position).split('\n');
  const line = place.line + before.length - 1;
  const column =
    before.length === 1 ? (place.column ?? 1) + position - piece.start : (before.at(-1)?.length ?? 0) + 1;
  return { kind: 'line', line, column };
}
