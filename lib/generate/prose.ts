import type { MentionRow } from '@/lib/dataset/tables';
import type { Random } from './random';

/** The prose figures of one report: a total, its channels, requests, sometimes approximate, sometimes none at all. */
export function generateMentions(random: Random, report: string, received: number): readonly MentionRow[] {
  const mentions: MentionRow[] = [];
  const say = (topic: string, value: number, label = '', unit = '条', raw = `${value}${unit}`) => {
    const approximate = unit === '条' && value > 100 && random.chance(0.08);
    mentions.push({
      report,
      topic,
      label,
      value,
      approximate,
      unit,
      raw: approximate ? `${value}余${unit}` : raw,
      place: `line ${4 + mentions.length * 2}`,
    });
  };
  if (random.chance(0.85)) {
    const website = random.count(90, 1.1);
    const wechat = random.chance(0.6) ? random.count(150, 1.2) : 0;
    const board = random.chance(0.3) ? random.count(30, 0.8) : 0;
    if (random.chance(0.7)) say('published.total', website + wechat + board);
    say('published.website', website, '政府网站');
    if (wechat > 0) say('published.wechat', wechat, '微信公众号');
    if (board > 0) say('published.notice_board', board, '公告栏');
    if (random.chance(0.02)) say('published.website', random.count(60, 1), '专栏');
    if (random.chance(0.15)) say('published.new_media', random.count(300, 1), '新媒体');
    if (random.chance(0.4)) {
      for (const label of ['机构职能', '工作动态', '财政信息']) {
        say('published.category', random.count(20, 0.9), label);
      }
    }
  }
  if (random.chance(0.9))
    say(
      'requests.received',
      received,
      '',
      received === 0 ? '' : '件',
      received === 0 ? '未收到' : `${received}件`,
    );
  if (random.chance(0.25)) say('interpretation.count', random.count(4, 0.8), '', '篇');
  return mentions;
}
