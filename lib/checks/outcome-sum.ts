import { relationCheck } from './arithmetic/relation-check';
import { TABLE_3 } from './frame/sources';

export const outcomeSum = relationCheck({
  id: 'outcome-sum',
  title: { zh: '办理结果合计', en: 'Outcomes add up' },
  reason: {
    zh: '（七）总计应等于各项办理结果之和，否则办理结果的构成不可信。',
    en: '(7) Total must equal the outcomes above it; otherwise no share of outcomes can be trusted.',
  },
  formula: {
    zh: '三、本年度办理结果（一）至（六）各项之和 = （七）总计（每一列）',
    en: 'III. Outcomes (1) to (6) added up = (7) Total (each column)',
  },
  source: TABLE_3,
  severity: 'error',
  limits: {
    zh: '填错行而合计不变时看不出来。',
    en: 'A figure in the wrong row leaves the sum as it is and stays unseen.',
  },
});
