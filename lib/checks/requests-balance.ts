import { relationCheck } from './arithmetic/relation-check';
import { TABLE_3 } from './frame/sources';

export const requestsBalance = relationCheck({
  id: 'requests-balance',
  title: { zh: '申请收支平衡', en: 'Requests in and out balance' },
  reason: {
    zh: '每一件申请不是办结就是结转；两边不等，说明有申请漏填或重复填写。',
    en: 'Every request is either handled or carried over; where the two sides differ, some were left out or counted twice.',
  },
  formula: {
    zh: '一、本年新收政府信息公开申请数量 + 二、上年结转政府信息公开申请数量 = 三（七）总计 + 四、结转下年度继续办理（每一列）',
    en: 'I. Requests received this year + II. Requests carried over from last year = III (7) Total + IV. Carried over to next year (each column)',
  },
  source: `${TABLE_3}，表内勾稽关系`,
  severity: 'error',
  limits: {
    zh: '两边同时多填或少填相同数量时看不出来。',
    en: 'Equal mistakes on both sides cancel out and stay unseen.',
  },
});
