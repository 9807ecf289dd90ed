import type { Report, SectionKind } from '@/lib/parse/report';
import type { Check, Outcome } from './finding';
import { CANNOT_TELL, HOLDS, NOT_APPLICABLE, raise, wordsOperand } from './frame/outcome';
import { OUTLINE } from './frame/sources';

const PROSE_SECTIONS = ['overview', 'problems', 'other'] as const satisfies readonly SectionKind[];

export const missingSection: Check = {
  id: 'missing-section',
  title: { zh: '缺少部分', en: 'Missing section' },
  reason: {
    zh: '年度报告的六个部分由条例和格式规定，缺一部分即不完整。',
    en: 'Regulations and format prescribe six sections; without one of them the report is not whole.',
  },
  formula: {
    zh: '有“一、总体情况”“五、存在的主要问题及改进情况”“六、其他需要报告的事项”的内容',
    en: 'There are 1 Overview, 5 Main problems and improvements, 6 Other matters to report',
  },
  source: OUTLINE,
  severity: 'notice',
  limits: {
    zh: '按内容辨认，不要求标题与格式一字不差；第二、三、四部分看有没有表格（见“缺少表格”）；没有任何标题的报告无法判断。',
    en: 'Goes by content, not by the exact title; sections 2, 3 and 4 are known by their tables (see Missing table); a report without headings cannot be told.',
  },
  run: ({ report }) =>
    report.form === 'free' ? [NOT_APPLICABLE] : PROSE_SECTIONS.map((kind) => applySection(kind, report)),
};

function applySection(kind: (typeof PROSE_SECTIONS)[number], report: Report): Outcome {
  if (report.sections.length === 0) return CANNOT_TELL;
  if (report.sections.some((section) => section.kind === kind)) return HOLDS;
  if (kind === 'overview' && report.mentions.some(({ topic }) => topic.startsWith('published.')))
    return HOLDS;
  return raise({
    check: 'missing-section',
    verdict: 'missing',
    severity: 'notice',
    operands: [wordsOperand(kind, '', null)],
  });
}
