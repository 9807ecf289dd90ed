import type { Topic } from '@/lib/forms';
import type { Check } from './finding';
import { HOLDS, raise } from './frame/outcome';
import { OUTLINE } from './frame/sources';

/** What was reported upwards, or published since launch, is not what was published this year. */
const NOT_THIS_YEAR: readonly Topic[] = ['published.reported_up', 'published.cumulative'];

export const noPublishedCount: Check = {
  id: 'no-published-count',
  title: { zh: '未写公开条数', en: 'No published count stated' },
  reason: {
    zh: '主动公开是年度报告的主要内容；没有条数，就看不出公开了多少。',
    en: 'Publication is what the report is mainly about; without a count nobody sees how much was published.',
  },
  formula: {
    zh: '正文写明本年主动公开的总数、某一渠道或某一类的条数',
    en: 'The text states a total, a channel or a category of what was published this year',
  },
  source: OUTLINE,
  severity: 'notice',
  limits: {
    zh: '只认写明数量的句子；图片、图表中的数字看不到。',
    en: 'Sees only what the text says; figures in images and charts are not seen.',
  },
  run: ({ report }) => {
    const stated = report.mentions.some(
      ({ topic }) => topic.startsWith('published.') && !NOT_THIS_YEAR.includes(topic),
    );
    if (stated) return [HOLDS];
    return [raise({ check: 'no-published-count', verdict: 'missing', severity: 'notice', operands: [] })];
  },
};
