import type { Locale } from '../locale';
import { en } from './en';
import type { ReasonData, ReasonSentences } from './reason';
import { zh } from './zh';

export type { ReasonData } from './reason';

/** Every reason code that has a sentence. */
export type ReasonCode = keyof typeof zh;

export const REASON_CODES = Object.keys(zh) as readonly ReasonCode[];

const SENTENCES: Readonly<Record<Locale, ReasonSentences>> = { zh, en };

/**
 * Why a file was not simply read, with a way out, in the reader's language. A code without a sentence (a newer version
 * wrote it) is shown as it is.
 */
export function reasonSentence(reason: ReasonData, locale: Locale): string {
  const sentence = SENTENCES[locale][reason.code];
  return sentence ? sentence(reason.data) : reason.code;
}
