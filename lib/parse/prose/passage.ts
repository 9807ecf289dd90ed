import type { Place } from '@/lib/readers/raw-document';

/** A run of text that is read as one, with the place of every part of it. */
export interface Passage {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly part: 'report' | 'other';
}

export interface Piece {
  /** Where the piece begins in the text of its passage. */
  readonly start: number;
  readonly place: Place;
  /** A piece of a table has one place for all of it; in a paragraph the column is counted on. */
  readonly fixed: boolean;
}
