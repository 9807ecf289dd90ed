import type { Label, RequestRowSpec } from './catalogue';

/**
 * The rows of table 三 (收到和处理政府信息公开申请情况) that both forms share. The forms differ only in （六）其他处理,
 * which has one row in the 2019 form and three in the 2021 form.
 */

/** 三、本年度办理结果, the head over every outcome row. */
export const RESULTS = { zh: '三、本年度办理结果', en: 'III. Outcomes this year' } as const satisfies Label;

const DENIED = { zh: '（三）不予公开', en: '(3) Denied' } as const;
const UNAVAILABLE = { zh: '（四）无法提供', en: '(4) Cannot be provided' } as const;
const NOT_PROCESSED = { zh: '（五）不予处理', en: '(5) Not processed' } as const;

const outcome = <const Id extends string>(id: Id, path: readonly Label[], zh: string, en: string) =>
  ({ id, path: [RESULTS, ...path], label: { zh, en }, addsTo: 'outcome.total' }) as const;

export const REQUESTS_IN = [
  {
    id: 'requests.received',
    path: [],
    label: { zh: '一、本年新收政府信息公开申请数量', en: 'I. Requests received this year' },
  },
  {
    id: 'requests.carried_in',
    path: [],
    label: { zh: '二、上年结转政府信息公开申请数量', en: 'II. Requests carried over from last year' },
    also: ['二、上年转结政府信息公开申请数量'],
  },
] as const satisfies readonly RequestRowSpec[];

export const COMMON_OUTCOMES = [
  outcome('outcome.granted', [], '（一）予以公开', '(1) Granted'),
  outcome(
    'outcome.partial',
    [],
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    '(2) Granted in part',
  ),
  outcome('outcome.denied.state_secret', [DENIED], '1.属于国家秘密', '1. State secret'),
  outcome(
    'outcome.denied.prohibited_by_law',
    [DENIED],
    '2.其他法律行政法规禁止公开',
    '2. Prohibited by other law or regulation',
  ),
  outcome(
    'outcome.denied.security_stability',
    [DENIED],
    '3.危及“三安全一稳定”',
    '3. Endangers security or stability',
  ),
  outcome('outcome.denied.third_party', [DENIED], '4.保护第三方合法权益', '4. Protects third parties'),
  outcome('outcome.denied.internal_affairs', [DENIED], '5.属于三类内部事务信息', '5. Internal affairs'),
  outcome('outcome.denied.process_information', [DENIED], '6.属于四类过程性信息', '6. Process information'),
  outcome('outcome.denied.enforcement_file', [DENIED], '7.属于行政执法案卷', '7. Enforcement case file'),
  outcome('outcome.denied.administrative_query', [DENIED], '8.属于行政查询事项', '8. Administrative query'),
  outcome(
    'outcome.unavailable.not_held',
    [UNAVAILABLE],
    '1.本机关不掌握相关政府信息',
    '1. Not held by this organ',
  ),
  outcome(
    'outcome.unavailable.needs_creation',
    [UNAVAILABLE],
    '2.没有现成信息需要另行制作',
    '2. Would have to be created',
  ),
  outcome(
    'outcome.unavailable.unclear_after_correction',
    [UNAVAILABLE],
    '3.补正后申请内容仍不明确',
    '3. Still unclear after correction',
  ),
  outcome(
    'outcome.not_processed.petition_complaint',
    [NOT_PROCESSED],
    '1.信访举报投诉类申请',
    '1. Petition or complaint',
  ),
  outcome('outcome.not_processed.repeated', [NOT_PROCESSED], '2.重复申请', '2. Repeated request'),
  outcome(
    'outcome.not_processed.publication',
    [NOT_PROCESSED],
    '3.要求提供公开出版物',
    '3. Asks for a publication on sale',
  ),
  outcome(
    'outcome.not_processed.excessive',
    [NOT_PROCESSED],
    '4.无正当理由大量反复申请',
    '4. Excessive requests without good reason',
  ),
  outcome(
    'outcome.not_processed.reconfirmation',
    [NOT_PROCESSED],
    '5.要求行政机关确认或重新出具已获取信息',
    '5. Asks to confirm or reissue information already obtained',
  ),
] as const satisfies readonly RequestRowSpec[];

export const OUTCOME_TOTAL = {
  id: 'outcome.total',
  path: [RESULTS],
  label: { zh: '（七）总计', en: '(7) Total' },
} as const satisfies RequestRowSpec;

export const REQUESTS_OUT = {
  id: 'requests.carried_out',
  path: [],
  label: { zh: '四、结转下年度继续办理', en: 'IV. Carried over to next year' },
  also: ['四、转结下年度继续办理'],
} as const satisfies RequestRowSpec;
