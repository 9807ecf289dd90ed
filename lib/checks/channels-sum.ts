import { listCheck } from './frame/list-check';
import { OUTLINE } from './frame/sources';

export const channelsSum = listCheck('channels', {
  id: 'channels-sum',
  title: { zh: '渠道合计', en: 'Channels add up' },
  reason: {
    zh: '正文列出的网站、微信、微博等各渠道条数，应与所说的总数相符。',
    en: 'The counts per channel listed in the text must agree with the total it states.',
  },
  formula: {
    zh: '各渠道条数之和 = 总数；同一信息在各渠道同时发布的，任一渠道 ≤ 总数',
    en: 'Channels added up = stated total; where the same items go to every channel, no channel > total',
  },
  source: OUTLINE,
  severity: 'warning',
  limits: {
    zh: '与总数并列（此外、同时）的渠道不计入；约数（170余条）按其范围比较。',
    en: 'Channels that stand beside the total are left out; approximate counts are compared by their range.',
  },
});
