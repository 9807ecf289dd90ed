import type { BlockSpec } from './catalogue';

/** Table 四 (政府信息公开行政复议、行政诉讼情况) is the same in both forms: three routes × five results. */
export const REVIEW_BLOCK = {
  label: { zh: '政府信息公开行政复议、行政诉讼情况', en: 'Administrative reconsideration and litigation' },
  columns: [
    { id: 'upheld', label: { zh: '结果维持', en: 'Upheld' }, unit: '件', addsTo: 'total' },
    { id: 'corrected', label: { zh: '结果纠正', en: 'Corrected' }, unit: '件', addsTo: 'total' },
    { id: 'other', label: { zh: '其他结果', en: 'Other result' }, unit: '件', addsTo: 'total' },
    { id: 'pending', label: { zh: '尚未审结', en: 'Pending' }, unit: '件', addsTo: 'total' },
    { id: 'total', label: { zh: '总计', en: 'Total' }, unit: '件' },
  ],
  rows: [
    { id: 'reconsideration', label: { zh: '行政复议', en: 'Reconsideration' } },
    {
      id: 'litigation.direct',
      label: { zh: '行政诉讼 未经复议直接起诉', en: 'Litigation without prior reconsideration' },
      also: ['未经复议直接起诉'],
    },
    {
      id: 'litigation.after_reconsideration',
      label: { zh: '行政诉讼 复议后起诉', en: 'Litigation after reconsideration' },
      also: ['复议后起诉'],
    },
  ],
} as const satisfies BlockSpec;
