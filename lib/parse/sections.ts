import { foldRadicals } from '@/lib/readers/radicals';
import type { RawBlock } from '@/lib/readers/raw-document';
import type { Section, SectionKind } from './report';

/**
 * The headings of a report. A heading is a short line with an outline number, or one of the six prescribed titles alone;
 * a heading that was glued to its first sentence counts with the words before it.
 */
const TITLES: readonly { kind: SectionKind; pattern: RegExp }[] = [
  { kind: 'requests', pattern: /(?:收到|受理|处理).{0,12}申请|依申请公开/ },
  { kind: 'review', pattern: /行政复议|行政诉讼|复议.{0,6}诉讼/ },
  { kind: 'problems', pattern: /问题|改进|困难|不足/ },
  { kind: 'other', pattern: /其他.{0,4}(?:需要)?(?:报告|说明)|需要?(?:报告|说明)的.{0,4}其他/ },
  { kind: 'active', pattern: /主动公开/ },
  { kind: 'overview', pattern: /总体情况|基本情况|概述|工作情况/ },
];

const NUMBERED = /^\s*[一二三四五六七八九十]{1,2}\s*[、.．,，]\s*(\S.*)$/;
const ARABIC = /^\s*\d{1,2}\s*[、．]\s*(\S.*)$/;
const GLUED = /^\s*[一二三四五六]\s*[、.．]\s*(总体情况|主动公开政府信息情况|收到和处理政府信息公开申请情况)/;
const BARE =
  /^\s*(?:总体情况|主动公开政府信息情况|收到和处理政府信息公开申请情况|政府信息公开行政复议、行政诉讼情况|.{0,10}存在的主要问题及改进情况|其他需要报告的事项)\s*$/;
const LONGEST = 45;

/** The headings of the report in order, with the prescribed section each stands for, null for one of another title. */
export function findSections(blocks: readonly RawBlock[]): Section[] {
  const found: Section[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const first = block.text.trimStart().charAt(0);
    if (!STARTS.includes(first) && block.text.length > LONGEST) continue;
    const section = headingIn(foldRadicals(block.text));
    if (section) found.push({ ...section, place: block.place });
  }
  return found;
}

const STARTS = '⼀⼆一二三四五六七八九十';

function headingIn(text: string): { kind: SectionKind | null; heading: string } | null {
  const trimmed = text.trim();
  if (trimmed.length <= LONGEST && !/[。；]$/.test(trimmed)) {
    const title = NUMBERED.exec(trimmed)?.[1] ?? (BARE.test(trimmed) ? trimmed : undefined);
    if (title !== undefined) return { kind: kindOf(title), heading: trimmed };
    const arabic = ARABIC.exec(trimmed)?.[1];
    const kind = arabic === undefined ? null : kindOf(arabic);
    return kind === null ? null : { kind, heading: trimmed };
  }
  const glued = GLUED.exec(trimmed);
  return glued ? { kind: kindOf(glued[1] ?? ''), heading: glued[0] } : null;
}

function kindOf(title: string): SectionKind | null {
  return TITLES.find(({ pattern }) => pattern.test(title))?.kind ?? null;
}
