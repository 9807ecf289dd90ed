import type { Topic } from '@/lib/forms';
import { channelLabel, findChannels, NO_CHANNELS, topicOver } from './channels';
import { categoryLabel } from './labels';
import { type Published, published } from './publication';
import type { View } from './view';
import { OTHER_ACT, OTHER_THING, PUBLISHING } from './words';

/** Acts that no part of published information can be, even in its list. */
const ENDS_LIST =
  /^(?:清理|删除|撤下|撤销|下架|整改|修正|修改|纠正|合并|更新|报送|上报|收到|接到|受理|接听|接待|办理|处理|召开|组织(?!机构|架构|人事|建设|工作)|开展|举办|参加|设立|设置|开设|开通|印发|发放|回复|涉密|审核|不予)/;
const INFORMATION_UNIT = /^(?:条|篇|则|期)$/;
/** `其余36条为转载`: the name stands behind. */
const REST = /^(?:其余|其他|剩余|余下|另|另有)?$/;
const OF_A_KIND = /类(?:的)?(?:政府|政务)?(?:信息|内容|文章|稿件|图文)?$/;

/** A figure as a part of the list it stands in; null when it cannot be one. `total` is the topic of the list's total. */
export function member(
  view: View,
  total: Topic,
  channelsBefore: boolean,
  labelBehind: boolean,
): Published | null {
  const { unit, kind } = view.count.figure;
  if (kind !== 'items') return null;
  const rest = REST.test(view.lead) && /^(?:为|是|属|系)/.test(view.tail);
  const lead = labelBehind || rest ? behind(view.tail) : view.lead;
  if (ENDS_LIST.test(lead) || /未|不予|不公开|^(?:不含|不包|不计|剔除|扣除|除)/.test(lead.slice(0, 6)))
    return null;
  const answers = /^(?:回应|答复)/.test(lead);
  if (!answers && !INFORMATION_UNIT.test(unit) && OTHER_THING.test(lead)) return null;
  const channels = OF_A_KIND.test(view.words) ? NO_CHANNELS : findChannels(lead);
  const topic = channels.named.length > 0 ? topicOver(channels) : null;
  if (topic && !isOwnKind(topic, total, lead)) {
    const own = topic === 'published.total' ? 'published.category' : topic;
    return published(own, channelLabel(channels), channels);
  }
  const label = categoryLabel(lead);
  if (label === '' || label.length > 40 || label === '新增') return null;
  if (channelsBefore && /^(?:其他|其它|其余|别的)$/.test(label))
    return published('published.other_channel', label);
  return published('published.category', label);
}

/** 转发微博75条 under the account's 96条 is a kind of its items, not another channel. */
function isOwnKind(topic: Topic, total: Topic, lead: string): boolean {
  return topic === total && /^(?:原创|转发|转载|自编)/.test(lead);
}

/** The label behind a figure: `12条为政策文件`, `3条规划计划`, `58条在政府网站公开`. */
function behind(tail: string): string {
  return tail.replace(/^(?:为|是|属于?|系)/, '').replace(/[、，和及与]+$|以及$/, '');
}

export function hasLabelBehind(view: View): boolean {
  return (
    categoryLabel(view.lead) === '' &&
    behind(view.tail) !== '' &&
    /^(?:为|是|属|系|在|通过|[\u4e00-\u9fff“])/.test(view.tail) &&
    !/^(?:等|均|已|全|以|并|且|及|和|不)/.test(view.tail)
  );
}

/** 机构设置, 建议办理: an act at the end of a name is a noun; 公开栏, 公开指南 and 转载 are none of this body's acts. */
const NOUNS = /(?:公开|公示|公告)(?=栏|指南|目录|类|$)|^(?:转载|转发)/g;
const ACT_NOUN = new RegExp(`(?<=^(?!全年|本年|年内|期间|共计).{2,12})${OTHER_ACT.source}$`);

/** Words that only name something: no act of publishing or otherwise. */
export function isNominal(view: View): boolean {
  const { words } = view;
  if (words === '' || words.length > 24 || OTHER_THING.test(words)) return false;
  return !PUBLISHING.test(words.replace(NOUNS, '')) && !OTHER_ACT.test(words.replace(ACT_NOUN, ''));
}
