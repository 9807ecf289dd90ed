import type { Topic } from '@/lib/forms';
import { CHANNELS } from './dictionary';

/** A channel named in the words: its topic and where its word stands in them. */
export interface Named {
  readonly topic: Topic;
  readonly start: number;
  readonly end: number;
}

/** Words with the channels they name. */
export interface Channels {
  readonly words: string;
  readonly named: readonly Named[];
}

export const NO_CHANNELS: Channels = { words: '', named: [] };

const TOPIC_OF: ReadonlyMap<string, Topic> = new Map(
  Object.entries(CHANNELS).flatMap(([topic, words]) =>
    words.map((word): [string, Topic] => [word, topic as keyof typeof CHANNELS]),
  ),
);
const CHANNEL = new RegExp([...TOPIC_OF.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Words after a channel's word that make it something else: 公开栏目, 网站建设, 电视电话会议. */
const NOT_AFTER = /^(?:建设|改版|维护|管理|目|工作|电话|剧|安全|群众)/;
const SOCIAL: ReadonlySet<Topic> = new Set<Topic>([
  'published.wechat',
  'published.weibo',
  'published.new_media',
]);
/** 等渠道 behind the names says that there are more than those named. */
const AND_MORE = /等.{0,6}?(?:渠道|方式|途径|形式|平台|载体|媒介|媒体|处|网络|账号|端)/;
/** Work on a channel, or a channel as the main one of several: no figure after it is tied to it alone. */
const NO_MEANS =
  /建设|管理|维护|改版|加强|强化|完善|规范|优化|注销|关停|整合|主渠道|主阵地|主要|为主|第一|推进|升级|投稿|报送|上报/;
const LEADING =
  /^.*(?:其中|通过|依托|利用|借助|运用|用好|经由|依靠|年度|年|全年|累计|共计|同时|此外|另|我街道|我[镇乡街]|在)|^[以由向于从已各是有]/;
/** Between two channels of one name there is a joining word, never an act: 微信、微博. */
const ACT_BETWEEN = /年|公开|发布|推送|公布|刊|播/;

/** The channels named in the words, in their order. */
export function findChannels(words: string): Channels {
  const named: Named[] = [];
  for (const match of words.matchAll(CHANNEL)) {
    const topic = TOPIC_OF.get(match[0]);
    const end = match.index + match[0].length;
    if (match[0] === '媒体' && /等.{0,2}$/.test(words.slice(0, match.index))) continue;
    if (topic && !NOT_AFTER.test(words.slice(end, end + 2))) named.push({ topic, start: match.index, end });
  }
  return named.length === 0 ? NO_CHANNELS : { words, named };
}

/** The channels that a clause names as the means (通过网站 …), without working on the channel itself. */
export function meansOf(words: string): Channels {
  return NO_MEANS.test(words) ? NO_CHANNELS : findChannels(words);
}

/** True when the words say that there are more channels than they name. */
export function namesMore({ words, named }: Channels): boolean {
  return AND_MORE.test(words.slice(named.at(-1)?.end ?? 0));
}

/** What a figure over the named channels is a figure of: one channel, all social media, or a total over several. */
export function topicOver(channels: Channels): Topic {
  const topics = new Set(channels.named.map((channel) => channel.topic));
  const first = channels.named[0]?.topic;
  if (!first) return 'published.total';
  if (/等其[他它].{2}$/.test(channels.words.slice(0, channels.named.at(-1)?.end)))
    return 'published.other_channel';
  if (topics.size === 1 && !namesMore(channels)) return first;
  if ([...topics].every((topic) => SOCIAL.has(topic))) return 'published.new_media';
  return topics.size === 1 && first === 'published.other_channel' ? first : 'published.total';
}

/** The channels as the text names them: “锦北发布”官方微信公众号. */
export function channelLabel({ words, named }: Channels): string {
  const first = named[0];
  if (!first) return '';
  let { end } = first;
  for (const next of named.slice(1)) {
    if (ACT_BETWEEN.test(words.slice(end, next.start).replace(/“[^“”]*”/g, ''))) break;
    ({ end } = next);
  }
  const before = words.slice(Math.max(0, first.start - 30), first.start);
  const behind = /^(?:“[^“”]{1,24}”|》)/.exec(words.slice(end))?.[0] ?? '';
  const name = trimBefore(before) + words.slice(first.start, end) + behind;
  const open = name.split('“').length;
  const closed = name.split('”').length;
  return open < closed ? `“${name}` : open > closed ? `${name}”` : name;
}

/** Of the words before a channel those that belong to its name. */
function trimBefore(before: string): string {
  const open = before.lastIndexOf('“');
  if (open > before.lastIndexOf('”')) return before.slice(open);
  const clause = before.replace(/^.*[，。；：、（）]/, '');
  const quoted = clause.lastIndexOf('“');
  if (quoted >= 0) return clause.slice(quoted);
  return clause.replace(LEADING, '').replace(/^[①-⑳\d.]+/, '');
}
