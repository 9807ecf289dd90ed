import type { Label } from './catalogue';

/** The topics of prose figures (mentions), in the order in which they are listed. */
export const TOPICS = [
  { id: 'published.total', label: { zh: '主动公开总数', en: 'Published, stated total' } },
  { id: 'published.website', label: { zh: '网站公开', en: 'Published on websites' } },
  { id: 'published.wechat', label: { zh: '微信公众号公开', en: 'Published on WeChat' } },
  { id: 'published.weibo', label: { zh: '微博公开', en: 'Published on Weibo' } },
  {
    id: 'published.new_media',
    label: { zh: '新媒体公开（合计）', en: 'Published on social media (combined)' },
  },
  { id: 'published.notice_board', label: { zh: '公告栏公开', en: 'Published on notice boards' } },
  {
    id: 'published.press',
    label: { zh: '报刊、广播、电视公开', en: 'Published in press, radio, television' },
  },
  { id: 'published.app', label: { zh: '移动客户端公开', en: 'Published in apps' } },
  { id: 'published.other_channel', label: { zh: '其他方式公开', en: 'Published by other channels' } },
  { id: 'published.category', label: { zh: '分类公开', en: 'Published, by category' } },
  { id: 'published.reported_up', label: { zh: '向上级报送', en: 'Reported to the higher level' } },
  { id: 'published.cumulative', label: { zh: '历年累计公开', en: 'Published since launch' } },
  { id: 'interpretation.count', label: { zh: '政策解读', en: 'Policy interpretations' } },
  { id: 'requests.received', label: { zh: '收到申请', en: 'Requests received' } },
  { id: 'requests.answered', label: { zh: '答复申请', en: 'Requests answered' } },
  { id: 'requests.carried_out', label: { zh: '结转下年度', en: 'Requests carried over' } },
  { id: 'reconsideration.total', label: { zh: '行政复议', en: 'Reconsideration cases' } },
  { id: 'litigation.total', label: { zh: '行政诉讼', en: 'Litigation cases' } },
  { id: 'procurement.items', label: { zh: '采购项目', en: 'Procurement items' } },
  { id: 'procurement.amount', label: { zh: '采购金额', en: 'Procurement amount' } },
  { id: 'fee.amount', label: { zh: '收费金额', en: 'Fees charged' } },
] as const satisfies readonly { id: string; label: Label }[];

export type Topic = (typeof TOPICS)[number]['id'];

/** The topics that are one channel of publication each. */
export const CHANNEL_TOPICS = [
  'published.website',
  'published.wechat',
  'published.weibo',
  'published.new_media',
  'published.notice_board',
  'published.press',
  'published.app',
  'published.other_channel',
] as const satisfies readonly Topic[];
