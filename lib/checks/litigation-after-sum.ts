import { relationCheck } from './arithmetic/relation-check';
import { TABLE_4 } from './frame/sources';

export const litigationAfterSum = relationCheck({
  id: 'litigation-after-sum',
  title: { zh: '复议后起诉合计', en: 'Litigation after reconsideration adds up' },
  reason: {
    zh: '复议后起诉的总计应等于四种结果之和。',
    en: 'The total of cases brought after reconsideration must equal its four results.',
  },
  formula: {
    zh: '行政诉讼 复议后起诉：结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计',
    en: 'Litigation after reconsideration: Upheld + Corrected + Other result + Pending = Total',
  },
  source: TABLE_4,
  severity: 'error',
  limits: { zh: '不核对案件是否真实发生。', en: 'Does not know whether the cases took place.' },
});
