import type { Topic } from '@/lib/forms';
import { type Channels, channelLabel, findChannels, NO_CHANNELS, topicOver } from './channels';
import { categoryLabel } from './labels';
import type { View } from './view';
import {
  GENERIC_NOUN_FIRST,
  GENERIC_PUBLISHING,
  LAST_PUBLISHING,
  LISTED_SUBJECTS,
  OTHER_ACT,
  OTHER_THING,
  REPORTING,
  withoutBrackets,
  withoutNames,
} from './words';

/** What a figure says about publishing: its topic, and the name of its category or channel. */
export interface Published {
  readonly topic: Topic;
  readonly label: string;
  /** The channels the words name for it. */
  readonly channels: Channels;
}

const OUTCOME = /(?:不予|予以|部分|同意|准予|免予|未|不)公开的?$/;
/** Acts that undo or answer: what they govern is never published, even where it is called 公开信息. */
const UNDOING =
  /清理|删除|撤下|撤销|下架|下线|整改|修正|修改|纠正|合并|回复|回应|答复|收到|接到|受理|采用|录用|点击|浏览|阅读|访问/;
/** Information about complaints, meetings … is information. */
const ABOUT = /(?:结果|情况|报告|公告|公示|信息|文件|方案|通知|名单|清单|动态)$/;
const COUNTED_IN = /^(?:条|条次|篇|篇次|则|件|份|期|幅)$/;
const CATEGORY_UNITS = /^(?:条|篇|则|件|份|项|期)$/;
const NO_CATEGORY = /^(?:征求|承诺|招聘|选拔|遴选|听证|课|活动|征集|竞聘|道歉|审判|招考)/;
/** What these put out is not a category of information by its name: 张贴标语, 新增项目. */
const NO_CATEGORY_VERB = /新增|张贴|播放|播出|推出|发送/;
const OF_A_KIND = /类(?:的)?(?:政府|政务)?(?:信息|内容|文章|稿件|图文)?$/;
const TAIL_IS_NO_NOUN = /^(?:$|[，。；、：）|①-⑳]|[均已全以为是等占并且较比同与和及由从在的]|其|左右|不)/;

/** Reads a figure outside any list. `carried` are the channels an earlier clause of the sentence names as the means. */
export function publicationTopic(view: View, carried: () => Channels): Published | null {
  const { words, tail } = view;
  if (OUTCOME.test(words) || /依申请公开/.test(words) || OTHER_THING.test(tail.slice(0, 6))) return null;
  if (OTHER_THING.test(view.lead.slice(-10)) && !ABOUT.test(words)) return null;
  if (REPORTING.test(words)) return published('published.reported_up', '');
  const verb = publishingVerb(words);
  if (verb === 'other act') return null;
  const channels = channelsOf(view, verb !== null, carried);
  if (verb === null) return bareChannel(view, channels);
  const object = words.slice(verb.end).replace(/^[了出过的]+/, '');
  const generic = isGeneric(words, object, tail);
  if (!generic && NO_CATEGORY.test(object)) return null;
  if (!generic && (channels.named.length === 0 || OF_A_KIND.test(object))) {
    return NO_CATEGORY_VERB.test(verb.text) ? null : categoryOf(view, object, verb.text);
  }
  return overChannels(view, channels, object);
}

/** The last publishing verb; `other act` where the figure belongs to another verb. */
function publishingVerb(words: string): { end: number; text: string } | 'other act' | null {
  const verb = LAST_PUBLISHING.exec(words);
  if (!verb) return OTHER_ACT.test(words) ? 'other act' : null;
  const before = words.slice(0, verb.index);
  const end = verb.index + verb[0].length;
  const joined = /(?:并|后|再|和|及|、)(?:及时|同步|主动|依法)?$/.test(before);
  const found = { end, text: verb[0] };
  if (UNDOING.test(before) && !joined) return 'other act';
  const other = lastAct(before);
  if (other === null || joined) return found;
  const isNoun = /公开|公示|公告|新增/.test(verb[0]) && end < words.length;
  return isNoun && before.length > other && !/[，在通过]/.test(before.slice(other)) ? 'other act' : found;
}

function lastAct(words: string): number | null {
  let end: number | null = null;
  for (const match of words.matchAll(new RegExp(OTHER_ACT, 'g'))) end = match.index + match[0].length;
  return end;
}

function isGeneric(words: string, object: string, tail: string): boolean {
  if (object === '') return TAIL_IS_NO_NOUN.test(tail) || GENERIC_NOUN_FIRST.test(tail);
  return GENERIC_PUBLISHING.test(words) || LISTED_SUBJECTS.test(object);
}

/** Channels before the figure in its own words, else in its clause, else as the means named before. */
function channelsOf(view: View, acts: boolean, carried: () => Channels): Channels {
  const own = findChannels(view.lead);
  if (own.named.length > 0 || !acts) return own;
  const scope = findChannels(view.count.scope);
  return scope.named.length > 0 ? scope : carried();
}

function overChannels(view: View, channels: Channels, object: string): Published | null {
  const topic = topicOver(channels);
  if (topic !== 'published.total') return published(topic, channelLabel(channels), channels);
  const countable = COUNTED_IN.test(view.count.figure.unit) || object !== '' || view.tail.length > 1;
  return countable || /(?:主动|信息)公开$/.test(view.words) || view.count.figure.kind === 'bare'
    ? published(topic, '', channels)
    : null;
}

/** `网站88条`: no verb, but the words end in a channel's name. */
function bareChannel(view: View, channels: Channels): Published | null {
  const last = channels.named.at(-1);
  if (!last || !COUNTED_IN.test(view.count.figure.unit)) return null;
  const rest = withoutNames(withoutBrackets(view.lead.slice(last.end)));
  if (
    !/^(?:▢|号|账号|平台|方面|端|类|信息|政府信息|内容|推文|发文|推送|编发|图文|作品|全年|本年度?|年内|累计|数|数量|共|共计|计|有|为|达|：){0,8}$/.test(
      rest,
    )
  )
    return null;
  return published(topicOver(channels), channelLabel(channels), channels);
}

function categoryOf(view: View, object: string, verb: string): Published | null {
  const { unit, kind } = view.count.figure;
  if (
    kind === 'bare' ||
    object === '' ||
    !CATEGORY_UNITS.test(unit) ||
    object.length > 24 ||
    (OTHER_ACT.test(object) && !ABOUT.test(object))
  )
    return null;
  const printed = view.lead.slice(view.lead.lastIndexOf(verb) + verb.length).replace(/^[了出过的]+/, '');
  const label = categoryLabel(printed);
  return label === '' ? null : published('published.category', label);
}

export function published(topic: Topic, label: string, channels: Channels = NO_CHANNELS): Published {
  return { topic, label, channels };
}
