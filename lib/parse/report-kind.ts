import type { RawDocument } from '@/lib/readers/raw-document';
import type { Section, TableFound } from './report';

/** A document that is no report on the disclosure of government information. */
export interface NotAReport {
  /**
   * What it looks like instead: `rule-of-law` 法治政府建设报告 · `budget` 预算、决算 · `government-work` 政府工作报告 ·
   * `guide` 公开指南、目录 · `other-text` anything else without the report's words.
   */
  readonly notAReport: 'rule-of-law' | 'budget' | 'government-work' | 'guide' | 'other-text';
  /** The words that told, '' when it is their absence that told. */
  readonly raw: string;
}

const OTHER_KINDS: readonly { kind: NotAReport['notAReport']; pattern: RegExp }[] = [
  { kind: 'rule-of-law', pattern: /法治政府建设|依法行政工作|法治建设/ },
  { kind: 'budget', pattern: /(?:预算|决算|三公经费|财政).{0,12}(?:公开|报告|说明|草案)|部门预算|部门决算/ },
  { kind: 'government-work', pattern: /^(?!.*信息).*政府工作报告/ },
  { kind: 'guide', pattern: /政府信息公开(?:指南|目录|制度|规定|条例)$|信息公开申请表/ },
];
const OWN_TITLE =
  /信息.{0,6}公[开開]?.{0,12}(?:报告|報告|年报|年報|总结|總結|情况)|政务公开.{0,12}(?:报告|总结)/;
const OWN_WORDS: readonly RegExp[] = [
  /主动公开/,
  /依申请公开|(?:信息公开|公开)申请|申请公开/,
  /政府信息公开条例|信息公开工作|政务公开工作|政府信息公开|政府信息/,
  /行政复议|行政诉讼/,
];
/** A title stands within this many first lines. */
const TITLE_LINES = 6;

/**
 * Null for a report, with or without tables; what it is otherwise. A form table or a title of its own makes a report
 * whatever else is said; a title of another kind rules it out; without either, its words decide.
 */
export function otherThanReport(
  document: RawDocument,
  title: string | null,
  tables: readonly TableFound[],
  sections: readonly Section[],
): NotAReport | null {
  if (tables.length > 0 || (title !== null && OWN_TITLE.test(title))) return null;
  const paragraphs = document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  for (const line of paragraphs.slice(0, TITLE_LINES)) {
    const text = line.replace(/\s+/g, '');
    if (text.length > 60) break;
    const other = OTHER_KINDS.find(({ pattern }) => pattern.test(text));
    if (other) return { notAReport: other.kind, raw: text };
  }
  const own = sections.filter(({ kind }) => kind === 'active' || kind === 'requests' || kind === 'review');
  if (own.length >= 2) return null;
  const all = paragraphs.join('\n');
  const words = OWN_WORDS.filter((pattern) => pattern.test(all)).length;
  return words >= 2 || title !== null ? null : { notAReport: 'other-text', raw: '' };
}
