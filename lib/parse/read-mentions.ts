import type { RawDocument } from '@/lib/readers/raw-document';
import type { Mention, MentionList } from './report';

/** Stands in until `lib/parse/prose` reads the figures of the prose: finds none. */
export function readMentions(
  _document: RawDocument,
  _context: { readonly year: number | null },
): { readonly mentions: readonly Mention[]; readonly lists: readonly MentionList[] } {
  return { mentions: [], lists: [] };
}
