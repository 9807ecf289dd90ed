import type { Figure, Mention } from '@/lib/parse/report';
import type { Place } from '@/lib/readers/raw-document';
import type { Finding, Operand, Outcome } from '../finding';

export const HOLDS: Outcome = { answer: 'holds' };
export const CANNOT_TELL: Outcome = { answer: 'cannot_tell' };
export const NOT_APPLICABLE: Outcome = { answer: 'not_applicable' };

type FindingParts = Pick<Finding, 'check' | 'verdict' | 'severity' | 'operands'> & Partial<Finding>;

/** An outcome that raises a finding; item, applicant, expected and actual are empty unless given. */
export function raise(parts: FindingParts): Outcome {
  return {
    answer: parts.verdict,
    finding: { item: null, applicant: null, expected: '', actual: '', ...parts },
  };
}

/** A cell as an operand. `value` is what it counted as: 0 beside the state `mark` says that the convention was used. */
export function cellOperand(
  figure: Figure,
  role: Operand['role'],
  value: number | null = figure.value,
): Operand {
  return {
    role,
    item: figure.item,
    applicant: figure.applicant,
    topic: null,
    label: '',
    value,
    state: figure.state,
    approximate: figure.approximate,
    raw: figure.raw,
    place: figure.place,
  };
}

/** A figure of the prose as an operand. */
export function mentionOperand(mention: Mention, role: Operand['role']): Operand {
  return {
    role,
    item: null,
    applicant: null,
    topic: mention.topic,
    label: mention.label,
    value: mention.value,
    state: null,
    approximate: mention.approximate,
    raw: mention.raw,
    place: mention.place,
  };
}

/** Anything else a finding points to, by its words. */
export function wordsOperand(label: string, raw: string, place: Place | null): Operand {
  return {
    role: 'subject',
    item: null,
    applicant: null,
    topic: null,
    label,
    value: null,
    state: null,
    approximate: false,
    raw,
    place,
  };
}
