import type { Applicant, ItemId, Label, Topic } from '@/lib/forms';
import type { CatalogueTable } from '@/lib/store/open-store';

/** A part of a ratio: a cell or a figure of the prose. */
export type Term =
  | { readonly kind: 'figure'; readonly item: ItemId; readonly applicant: Applicant | null }
  | { readonly kind: 'mention'; readonly topic: Topic };

/**
 * A ratio over one report. Both sides are sums; a cell that the report's form does not have adds nothing, a cell that
 * is not known makes the ratio unknown. It is always shown with its two sides, and set apart where the denominator is
 * below `minimumN`.
 */
export interface Indicator {
  readonly id: string;
  readonly label: Label;
  readonly formula: Label;
  readonly numerator: readonly Term[];
  readonly denominator: readonly Term[];
  readonly minimumN: number;
  /** `share` of 1, or 元 for each piece. */
  readonly unit: 'share' | 'yuan-per-item';
}

const total = (...items: readonly ItemId[]): Term[] =>
  items.map((item) => ({ kind: 'figure', item, applicant: 'total' }));
const cell = (...items: readonly ItemId[]): Term[] =>
  items.map((item) => ({ kind: 'figure', item, applicant: null }));
const prose = (topic: Topic): Term[] => [{ kind: 'mention', topic }];

const DENIED: readonly ItemId[] = [
  'outcome.denied.state_secret',
  'outcome.denied.prohibited_by_law',
  'outcome.denied.security_stability',
  'outcome.denied.third_party',
  'outcome.denied.internal_affairs',
  'outcome.denied.process_information',
  'outcome.denied.enforcement_file',
  'outcome.denied.administrative_query',
];
const UNAVAILABLE: readonly ItemId[] = [
  'outcome.unavailable.not_held',
  'outcome.unavailable.needs_creation',
  'outcome.unavailable.unclear_after_correction',
];
const NOT_PROCESSED: readonly ItemId[] = [
  'outcome.not_processed.petition_complaint',
  'outcome.not_processed.repeated',
  'outcome.not_processed.publication',
  'outcome.not_processed.excessive',
  'outcome.not_processed.reconfirmation',
];
const OTHER: readonly ItemId[] = [
  'outcome.other',
  'outcome.other.no_correction',
  'outcome.other.fee_unpaid',
  'outcome.other.rest',
];

/** The groups that every request ends in, in printed order, with the rows each is made of in either form. */
export const OUTCOME_GROUPS = [
  { id: 'granted', label: { zh: '予以公开', en: 'Granted' }, items: ['outcome.granted'] },
  { id: 'partial', label: { zh: '部分公开', en: 'Granted in part' }, items: ['outcome.partial'] },
  { id: 'denied', label: { zh: '不予公开', en: 'Denied' }, items: DENIED },
  { id: 'unavailable', label: { zh: '无法提供', en: 'Cannot be provided' }, items: UNAVAILABLE },
  { id: 'not_processed', label: { zh: '不予处理', en: 'Not processed' }, items: NOT_PROCESSED },
  { id: 'other', label: { zh: '其他处理', en: 'Other handling' }, items: OTHER },
] as const satisfies readonly { id: string; label: Label; items: readonly ItemId[] }[];

export type OutcomeGroup = (typeof OUTCOME_GROUPS)[number]['id'];

/** Requests below which a share of outcomes says little. */
const FEW_REQUESTS = 10;
const FEW_CASES = 5;

function outcomeShare(id: string, zh: string, en: string, rows: string, items: readonly ItemId[]): Indicator {
  return {
    id,
    label: { zh, en },
    formula: { zh: `${rows} ÷ 三（七）总计`, en: `${en.toLowerCase()}: its rows ÷ III (7) total` },
    numerator: total(...items),
    denominator: total('outcome.total'),
    minimumN: FEW_REQUESTS,
    unit: 'share',
  };
}

function channelShare(id: string, zh: string, en: string, topic: Topic): Indicator {
  return {
    id,
    label: { zh: `${zh}占比`, en: `Share of ${en}` },
    formula: { zh: `正文${zh}条数 ÷ 正文主动公开总数`, en: `stated ${en} figure ÷ stated total published` },
    numerator: prose(topic),
    denominator: prose('published.total'),
    minimumN: FEW_REQUESTS,
    unit: 'share',
  };
}

/** Every ratio the pages offer. One entry here is all that a new one takes. */
export const INDICATORS: readonly Indicator[] = [
  outcomeShare('grant-rate', '予以公开率', 'Grant rate', '三（一）予以公开', ['outcome.granted']),
  outcomeShare(
    'grant-rate-with-partial',
    '公开率（含部分公开）',
    'Grant rate with partial',
    '〔三（一）予以公开 + 三（二）部分公开〕',
    ['outcome.granted', 'outcome.partial'],
  ),
  outcomeShare('denial-rate', '不予公开率', 'Denial rate', '三（三）不予公开各项之和', DENIED),
  outcomeShare('unavailable-rate', '无法提供率', 'Unavailable rate', '三（四）无法提供各项之和', UNAVAILABLE),
  outcomeShare(
    'not-processed-rate',
    '不予处理率',
    'Not-processed rate',
    '三（五）不予处理各项之和',
    NOT_PROCESSED,
  ),
  outcomeShare('other-rate', '其他处理率', 'Other-handling rate', '三（六）其他处理', OTHER),
  {
    id: 'carried-over-rate',
    label: { zh: '结转率', en: 'Carried-over rate' },
    formula: {
      zh: '四、结转下年度继续办理 ÷（一、本年新收 + 二、上年结转）',
      en: 'IV carried over ÷ (I received + II carried in)',
    },
    numerator: total('requests.carried_out'),
    denominator: total('requests.received', 'requests.carried_in'),
    minimumN: FEW_REQUESTS,
    unit: 'share',
  },
  {
    id: 'natural-person-share',
    label: { zh: '自然人申请占比', en: 'Share of natural persons' },
    formula: {
      zh: '一、本年新收（自然人）÷ 一、本年新收（总计）',
      en: 'I received, natural persons ÷ I received, total',
    },
    numerator: [{ kind: 'figure', item: 'requests.received', applicant: 'natural_person' }],
    denominator: total('requests.received'),
    minimumN: FEW_REQUESTS,
    unit: 'share',
  },
  {
    id: 'reconsideration-corrected-rate',
    label: { zh: '行政复议纠正率', en: 'Corrected rate of reconsideration' },
    formula: {
      zh: '行政复议结果纠正 ÷ 行政复议总计',
      en: 'reconsideration corrected ÷ reconsideration total',
    },
    numerator: cell('reconsideration.corrected'),
    denominator: cell('reconsideration.total'),
    minimumN: FEW_CASES,
    unit: 'share',
  },
  {
    id: 'litigation-corrected-rate',
    label: { zh: '行政诉讼纠正率', en: 'Corrected rate of litigation' },
    formula: {
      zh: '（直接起诉结果纠正 + 复议后起诉结果纠正）÷（两类诉讼总计之和）',
      en: '(direct corrected + after reconsideration corrected) ÷ (both totals)',
    },
    numerator: cell('litigation.direct.corrected', 'litigation.after_reconsideration.corrected'),
    denominator: cell('litigation.direct.total', 'litigation.after_reconsideration.total'),
    minimumN: FEW_CASES,
    unit: 'share',
  },
  {
    id: 'procurement-per-item',
    label: { zh: '每项采购金额', en: 'Procurement amount per item' },
    formula: { zh: '采购总金额（元）÷ 采购项目数量', en: 'procurement amount (元) ÷ procurement items' },
    numerator: cell('procurement.amount'),
    denominator: cell('procurement.items'),
    minimumN: 1,
    unit: 'yuan-per-item',
  },
  channelShare('website-share', '网站公开', 'website', 'published.website'),
  channelShare('wechat-share', '微信公开', 'WeChat', 'published.wechat'),
  channelShare('weibo-share', '微博公开', 'Weibo', 'published.weibo'),
  channelShare('new-media-share', '新媒体公开', 'social media', 'published.new_media'),
];

/** The ratio of an id. Throws for an unknown one: ids from a URL are checked where the URL is read. */
export function indicatorById(id: string): Indicator {
  const found = INDICATORS.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`no indicator is called ${id}`);
  return found;
}

const termText = (term: Term) =>
  term.kind === 'mention'
    ? `prose:${term.topic}`
    : term.applicant
      ? `${term.item}/${term.applicant}`
      : term.item;

/** The catalogue as the logical table `indicator`. */
export const INDICATOR_TABLE: CatalogueTable = {
  name: 'indicator',
  columns: [
    ['indicator', 'VARCHAR'],
    ['label_zh', 'VARCHAR'],
    ['label_en', 'VARCHAR'],
    ['formula', 'VARCHAR'],
    ['numerator', 'VARCHAR'],
    ['denominator', 'VARCHAR'],
    ['minimum_n', 'SMALLINT'],
  ],
  rows: INDICATORS.map((indicator) => [
    indicator.id,
    indicator.label.zh,
    indicator.label.en,
    indicator.formula.zh,
    indicator.numerator.map(termText).join(' + '),
    indicator.denominator.map(termText).join(' + '),
    indicator.minimumN,
  ]),
};
