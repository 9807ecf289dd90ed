import type { Label } from '@/lib/forms';
import type { Locale } from '../locale';
import { en } from './en';
import type { FindingFacts, FindingSentences } from './facts';
import { zh } from './zh';

export type { FindingFacts, OperandFacts } from './facts';

const SENTENCES: Readonly<Record<Locale, FindingSentences>> = { zh, en };

/** The checks that have a sentence in a language. */
export function checksWithSentence(locale: Locale): readonly string[] {
  return Object.keys(SENTENCES[locale]);
}

/**
 * What a finding says, and what to do about it, in one or two sentences. Made from the finding alone, so that one read
 * back from CSV says the same. A check without a sentence (a newer version wrote it) is shown by id and verdict.
 */
export function findingSentence(finding: FindingFacts, locale: Locale): string {
  const sentence = SENTENCES[locale][finding.check];
  return sentence ? sentence(finding) : `${finding.check}: ${finding.verdict}`;
}

/** What a check can answer, as pages and downloads name it. */
export const ANSWERS = {
  holds: { zh: '成立', en: 'Holds' },
  contradiction: { zh: '矛盾', en: 'Contradiction' },
  derivable: { zh: '可推出', en: 'Derivable' },
  suspect: { zh: '存疑', en: 'Suspect' },
  missing: { zh: '缺失', en: 'Missing' },
  cannot_tell: { zh: '无法判断', en: 'Cannot tell' },
  not_applicable: { zh: '不适用', en: 'Not applicable' },
} as const satisfies Record<string, Label>;

export type AnswerName = keyof typeof ANSWERS;

/** 矛盾, Contradiction: the name of an answer; the verdicts of findings are among them. */
export function answerLabel(answer: AnswerName, locale: Locale): string {
  return ANSWERS[answer][locale];
}

/** The name of a finding's verdict. */
export function verdictLabel(
  verdict: Extract<AnswerName, 'contradiction' | 'derivable' | 'suspect' | 'missing'>,
  locale: Locale,
): string {
  return answerLabel(verdict, locale);
}

/** How grave a finding is, gravest first. */
export const SEVERITIES = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  notice: { zh: '提示', en: 'Notice' },
} as const satisfies Record<string, Label>;

/** The name of a severity. */
export function severityLabel(severity: keyof typeof SEVERITIES, locale: Locale): string {
  return SEVERITIES[severity][locale];
}
