import { relationCheck } from './arithmetic/relation-check';
import { TABLE_3 } from './frame/sources';

export const applicantSum = relationCheck({
  id: 'applicant-sum',
  title: { zh: '申请人合计', en: 'Applicants add up' },
  reason: {
    zh: '每一行的总计应等于自然人与五类法人或其他组织之和。',
    en: 'The total of each row must equal natural persons and the five kinds of organisation together.',
  },
  formula: {
    zh: '自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他 = 总计（每一行）',
    en: 'Natural person + Business + Research institution + Public-interest organisation + Legal service + Other organisation = Total (each row)',
  },
  source: TABLE_3,
  severity: 'error',
  limits: {
    zh: '填错列而合计不变时看不出来。',
    en: 'A figure in the wrong column leaves the sum as it is and stays unseen.',
  },
});
