import type { RawDocument } from '@/lib/readers/raw-document';
import type { Mention, MentionList } from '../report';
import { normalise } from './normalise';
import { readPassages } from './passages';
import { ProseReader } from './reader';
import { scribeOf } from './scribe';
import { splitSentences } from './sentences';

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
    if (!MAY_COUNT.test(passage.text)) {
      reader.passOver();
      continue;
    }
    const flow = normalise(passage.text);
    reader.readPassage(splitSentences(flow.text), scribeOf(passage, flow));
  }
  return reader.close();
}

/** A passage without a digit, a numeral with a unit or a word for none has no figure; one on applications sets a theme. */
const MAY_COUNT =
  /[\d０-９]|[〇零一二两三四五六七八九十百千][余多]?[条條件篇份个個次期项項则則起宗]|[未无無零没沒]|不存在|不涉及|申请|申請|[\u2f00-\u2fd5]/;
