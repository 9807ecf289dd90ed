import type { FormSpec } from './catalogue';
import { COMMON_OUTCOMES, OUTCOME_TOTAL, REQUESTS_IN, REQUESTS_OUT, RESULTS } from './request-rows';
import { REVIEW_BLOCK } from './review';

const OTHER_HANDLING = { zh: '（六）其他处理', en: '(6) Other handling' } as const;

const DECISION_COLUMNS = [
  {
    id: 'decisions',
    label: { zh: '本年处理决定数量', en: 'Decisions this year' },
    unit: '件',
    also: ['处理决定数量'],
  },
] as const;

/**
 * The form of FY2021 and after: 10 cells of table 二, 25 rows × 7 applicants of table 三, 15 cells of table 四.
 * Source: 国办公开办函〔2021〕30号, 《中华人民共和国政府信息公开工作年度报告格式》.
 */
export const form2021 = {
  id: '2021',
  document: '国办公开办函〔2021〕30号',
  years: { from: 2021, to: null },
  active: [
    {
      label: { zh: '第二十条第（一）项', en: 'Article 20 (1)' },
      columns: [
        { id: 'issued', label: { zh: '本年制发件数', en: 'Issued this year' }, unit: '件' },
        { id: 'repealed', label: { zh: '本年废止件数', en: 'Repealed this year' }, unit: '件' },
        {
          id: 'in_force',
          label: { zh: '现行有效件数', en: 'In force' },
          unit: '件',
          also: ['现行有效件'],
        },
      ],
      rows: [
        { id: 'regulation', label: { zh: '规章', en: 'Regulations (规章)' } },
        {
          id: 'normative',
          label: { zh: '行政规范性文件', en: 'Normative documents' },
          also: ['规范性文件'],
        },
      ],
    },
    {
      label: { zh: '第二十条第（五）项', en: 'Article 20 (5)' },
      columns: DECISION_COLUMNS,
      rows: [{ id: 'licence', label: { zh: '行政许可', en: 'Administrative licences' } }],
    },
    {
      label: { zh: '第二十条第（六）项', en: 'Article 20 (6)' },
      columns: DECISION_COLUMNS,
      rows: [
        { id: 'penalty', label: { zh: '行政处罚', en: 'Administrative penalties' } },
        { id: 'coercion', label: { zh: '行政强制', en: 'Administrative coercion' } },
      ],
    },
    {
      label: { zh: '第二十条第（八）项', en: 'Article 20 (8)' },
      columns: [
        {
          id: 'amount',
          label: { zh: '本年收费金额（单位：万元）', en: 'Fees charged this year' },
          unit: '万元',
          also: ['本年收费金额'],
        },
      ],
      rows: [{ id: 'fee', label: { zh: '行政事业性收费', en: 'Administrative fees' } }],
    },
  ],
  requests: [
    ...REQUESTS_IN,
    ...COMMON_OUTCOMES,
    {
      id: 'outcome.other.no_correction',
      path: [RESULTS, OTHER_HANDLING],
      label: {
        zh: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
        en: '1. Not corrected in time without good reason, no longer processed',
      },
      addsTo: 'outcome.total',
    },
    {
      id: 'outcome.other.fee_unpaid',
      path: [RESULTS, OTHER_HANDLING],
      label: {
        zh: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
        en: '2. Fee not paid in time, no longer processed',
      },
      addsTo: 'outcome.total',
    },
    {
      id: 'outcome.other.rest',
      path: [RESULTS, OTHER_HANDLING],
      label: { zh: '3.其他', en: '3. Other' },
      addsTo: 'outcome.total',
    },
    OUTCOME_TOTAL,
    REQUESTS_OUT,
  ],
  review: REVIEW_BLOCK,
} as const satisfies FormSpec;
