/** A reason code with its data, as an intake carries it. */
export interface ReasonData {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Makes the sentence of one reason: what is so, and a way out. */
export type ReasonSentence = (data: ReasonData['data']) => string;

/** Sentences by reason code. */
export type ReasonSentences = Readonly<Record<string, ReasonSentence>>;
