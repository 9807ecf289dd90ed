import type { Topic } from '@/lib/forms';
import { CHANNELS } from './dictionary';

/** A channel named in the words: its topic and where its word stands. */
export interface Named {
  readonly topic: Topic;
  readonly start: number;
  readonly end: number;
}

const TOPIC_OF: ReadonlyMap<string, Topic> = new Map(
  Object.entries(CHANNELS).flatMap(([topic, words]) =>
    words.map((word): [string, Topic] => [word, topic as keyof typeof CHANNELS]),
  ),
);
const CHANNEL = new RegExp([...TOPIC_OF.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Words after a channel's word that make it something else: 公开栏目, 网站建设, 电视电话会议. */
const NOT_AFTER = /^(?:建设|改版|维护|管理|目|点击|访问|工作|电话|剧|留言|关注|粉丝|群众|安全)/;
const SOCIAL: ReadonlySet<Topic> = new Set<Topic>([
  'published.wechat',
  'published.weibo',
  'published.new_media',
]);
/** 等渠道 behind the names says that there are more than those named. */
const AND_MORE = /等.{0,6}?(?:渠道|方式|途径|形式|平台|载体|媒介|媒体|处|网络|账号|端)/;

/** The channels named in the words, in their order. */
export function findChannels(words: string): Named[] {
  const found: Named[] = [];
  for (const match of words.matchAll(CHANNEL)) {
    const topic = TOPIC_OF.get(match[0]);
    const end = match.index + match[0].length;
    if (topic && !NOT_AFTER.test(words.slice(end, end + 2))) found.push({ topic, start: match.index, end });
  }
  return found;
}

/** What a figure over the named channels is a figure of: one channel, all social media, or a total over several. */
export function topicOver(named: readonly Named[], words: string): Topic {
  const topics = new Set(named.map((channel) => channel.topic));
  const first = named[0]?.topic;
  if (!first) return 'published.total';
  const more = AND_MORE.test(words.slice(named.at(-1)?.end ?? 0));
  if (topics.size === 1 && !more) return first;
  if ([...topics].every((topic) => SOCIAL.has(topic))) return 'published.new_media';
  return topics.size === 1 && first === 'published.other_channel' ? first : 'published.total';
}

const NAME_BEFORE = /(?:“[^“”]{1,24}”|[^，。；：、“”（）]){0,24}$/;
const LEADING =
  /^.*(?:其中|通过|依托|利用|借助|运用|用好|经由|依靠|年度|年|全年|累计|共计|已|在|于|由|向|从|以|及|和|与|各|是|有)(?=.{2})/;

/** The channel as the text names it: “锦北发布”官方微信公众号. */
export function channelLabel(words: string, named: readonly Named[]): string {
  const first = named[0];
  const last = named.at(-1);
  if (!first || !last) return '';
  const before = NAME_BEFORE.exec(words.slice(0, first.start))?.[0] ?? '';
  const quote = /^“[^“”]{1,24}”/.exec(words.slice(last.end))?.[0] ?? '';
  const inQuote = before.lastIndexOf('“') > before.lastIndexOf('”');
  const own = inQuote ? before : trimBefore(before);
  return own + words.slice(first.start, last.end) + quote;
}

function trimBefore(before: string): string {
  const quoted = /“[^“”]*”[^“”]*$/.exec(before);
  if (quoted && quoted[0].length <= 30) return quoted[0].replace(/^.*(?=“)/, '');
  return before.replace(LEADING, '').replace(/^[①-⑳\d.、]+/, '');
}

/** Where the words name a channel as the means (通过网站 …) without working on the channel itself. */
export function meansOf(words: string): readonly Named[] {
  if (
    /建设|管理|维护|改版|加强|强化|完善|规范|优化|注销|关停|整合|主渠道|主阵地|主要|为主|第一|推进|升级|投稿/.test(
      words,
    )
  )
    return [];
  return findChannels(words);
}
