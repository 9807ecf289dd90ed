import { relationCheck } from './arithmetic/relation-check';
import { TABLE_4 } from './frame/sources';

export const litigationDirectSum = relationCheck({
  id: 'litigation-direct-sum',
  title: { zh: '未经复议直接起诉合计', en: 'Direct litigation adds up' },
  reason: {
    zh: '未经复议直接起诉的总计应等于四种结果之和。',
    en: 'The total of cases brought without prior reconsideration must equal its four results.',
  },
  formula: {
    zh: '行政诉讼 未经复议直接起诉：结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计',
    en: 'Litigation without prior reconsideration: Upheld + Corrected + Other result + Pending = Total',
  },
  source: TABLE_4,
  severity: 'error',
  limits: { zh: '不核对案件是否真实发生。', en: 'Does not know whether the cases took place.' },
});
