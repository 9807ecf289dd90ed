import { relationCheck } from './arithmetic/relation-check';
import { TABLE_4 } from './frame/sources';

export const reconsiderationSum = relationCheck({
  id: 'reconsideration-sum',
  title: { zh: '行政复议合计', en: 'Reconsideration cases add up' },
  reason: {
    zh: '行政复议总计应等于四种结果之和。',
    en: 'The total of reconsideration cases must equal its four results.',
  },
  formula: {
    zh: '行政复议：结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计',
    en: 'Reconsideration: Upheld + Corrected + Other result + Pending = Total',
  },
  source: TABLE_4,
  severity: 'error',
  limits: { zh: '不核对案件是否真实发生。', en: 'Does not know whether the cases took place.' },
});
