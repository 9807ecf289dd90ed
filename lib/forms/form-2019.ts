import type { FormSpec } from './catalogue';
import { COMMON_OUTCOMES, OUTCOME_TOTAL, REQUESTS_IN, REQUESTS_OUT, RESULTS } from './request-rows';
import { REVIEW_BLOCK } from './review';

const ITEM_COLUMNS = [
  { id: 'items_last_year', label: { zh: '上一年项目数量', en: 'Items last year' }, unit: '项' },
  {
    id: 'change',
    label: { zh: '本年增/减', en: 'Change this year' },
    unit: '项',
    also: ['本年增/', '本年增减', '本年增／减', '本年增(减)'],
    signed: true,
  },
] as const;

const DECISION_COLUMNS = [
  ...ITEM_COLUMNS,
  {
    id: 'decisions',
    label: { zh: '处理决定数量', en: 'Decisions taken' },
    unit: '件',
    also: ['本年处理决定数量'],
  },
] as const;

/**
 * The form of FY2019 and FY2020: 22 cells of table 二, 23 rows × 7 applicants of table 三, 15 cells of table 四.
 * Source: 国办公开办函〔2019〕60号, 《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》.
 */
export const form2019 = {
  id: '2019',
  document: '国办公开办函〔2019〕60号',
  years: { from: 2019, to: 2020 },
  active: [
    {
      label: { zh: '第二十条第（一）项', en: 'Article 20 (1)' },
      columns: [
        { id: 'made', label: { zh: '本年新制作数量', en: 'Made this year' }, unit: '件' },
        { id: 'published', label: { zh: '本年新公开数量', en: 'Newly published this year' }, unit: '件' },
        { id: 'public_total', label: { zh: '对外公开总数量', en: 'Public in total' }, unit: '件' },
      ],
      rows: [
        { id: 'regulation', label: { zh: '规章', en: 'Regulations (规章)' } },
        {
          id: 'normative',
          label: { zh: '规范性文件', en: 'Normative documents' },
          also: ['行政规范性文件'],
        },
      ],
    },
    {
      label: { zh: '第二十条第（五）项', en: 'Article 20 (5)' },
      columns: DECISION_COLUMNS,
      rows: [
        { id: 'licence', label: { zh: '行政许可', en: 'Administrative licences' } },
        {
          id: 'other_service',
          label: { zh: '其他对外管理服务事项', en: 'Other administrative services' },
        },
      ],
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
      columns: ITEM_COLUMNS,
      rows: [{ id: 'fee', label: { zh: '行政事业性收费', en: 'Administrative fees' } }],
    },
    {
      label: { zh: '第二十条第（九）项', en: 'Article 20 (9)' },
      columns: [
        { id: 'items', label: { zh: '采购项目数量', en: 'Procurement items' }, unit: '项' },
        { id: 'amount', label: { zh: '采购总金额', en: 'Procurement amount' }, unit: '元' },
      ],
      rows: [
        {
          id: 'procurement',
          label: { zh: '政府集中采购', en: 'Centralised procurement' },
        },
      ],
    },
  ],
  requests: [
    ...REQUESTS_IN,
    ...COMMON_OUTCOMES,
    {
      id: 'outcome.other',
      path: [RESULTS],
      label: { zh: '（六）其他处理', en: '(6) Other handling' },
      addsTo: 'outcome.total',
    },
    OUTCOME_TOTAL,
    REQUESTS_OUT,
  ],
  review: REVIEW_BLOCK,
} as const satisfies FormSpec;
