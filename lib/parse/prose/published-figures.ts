import type { Topic } from '@/lib/forms';
import { type Channels, channelLabel, findChannels, topicOver } from './channels';
import { categoryLabel } from './labels';
import type { Ledger, Scribe } from './ledger';
import { ListParts } from './list-parts';
import { isListable, type ListKeeper } from './lists';
import type { Marker } from './markers';
import { isNominal, member } from './members';
import type { Combined } from './named-parts';
import { type Published, publicationTopic, published } from './publication';
import { NOTHING_SAID, SOMETHING_ELSE, type Standing } from './standing';
import type { View } from './view';
import { PUBLISHING } from './words';

/** What a sentence has said before the figure. */
export interface Said {
  readonly marker: Marker | null;
  /** Channels an earlier clause names as the means. */
  readonly carried: () => Channels;
  /** Counted since a start in the past. */
  readonly since: boolean;
  /** Its name was listed before (分别为). */
  readonly named: boolean;
  /** First figure of the first clause of its sentence. */
  readonly first: boolean;
}

const MAIN_UNITS = /^(?:条|件|篇|份|起|宗|则|件次|期|次|)$/;
/** 合计, 共计公开信息: a total over what the sentence has given before. */
const SUM =
  /^[，、；]?(?:以上|上述|两[者项处]|三[者项处]|各项|全部|全年|总体)?(?:合计|共计|总计|总共|一共|累计)(?:(?:主动)?(?:公开|发布))?了?(?:各类)?(?:政府|政务)?(?:信息)?$/;
/** After what was handed in, how much of it others printed. */
const ONLY_A_VERB = /^(?:被)?(?:刊发|发布|公开|推送|刊登|转发|首发|播发|编发)$/;
/** What stands between the last of several channels and one figure for each: 各发布信息, 公开数均为. */
const EACH =
  /^[^，、]{0,4}[各均](?:自|别|为)?(?:主动)?(?:公开|发布|推送|公布)?了?(?:政府|政务)?(?:信息)?[数为有]{0,2}$|(?:信息|公开|发布|推送)(?:数|数量)?[各均都][为是有]?$/;
const THIS_YEAR = /(?:今|本|当)年|年内|全年|20\d\d年/;

/** Tells totals, channels and categories apart, and a figure of its own from the part of a list. */
export class PublishedFigures {
  /** Figures over several channels, in text order. */
  readonly combined: Combined[] = [];
  private readonly parts: ListParts;
  private standing: Standing = NOTHING_SAID;
  /** Figures of the sentence that are in no list, for a total behind them. */
  private loose: number[] = [];
  /** The sentence told what was handed in to a higher level. */
  private handedIn = false;

  constructor(
    private readonly ledger: Ledger,
    private readonly lists: ListKeeper,
  ) {
    this.parts = new ListParts(ledger, lists);
  }

  /** True inside the parts of something that is not published: routes, outcomes, complaints. */
  get isSkipping(): boolean {
    return this.standing.skipping;
  }

  /** True where a figure with this marker would be a part of a list. */
  expectsPart(marker: Marker | null): boolean {
    return this.lists.depth > 0 || (marker !== null && this.standing.last === 'listable');
  }

  /** `goesOn`: the sentence begins with 其中 or the like and may break down the last figure of the one before. */
  beginSentence(goesOn: boolean): void {
    this.loose = [];
    this.handedIn = false;
    this.parts.beginSentence();
    this.standing = goesOn ? { ...this.standing, skipping: false } : NOTHING_SAID;
  }

  /** A marker after a figure about something else opens the parts of that. */
  meetMarker(marker: Marker | null): void {
    if (marker && this.standing.last === 'foreign') this.standing = { ...this.standing, skipping: true };
  }

  endSkipping(): void {
    this.standing = { ...this.standing, skipping: false };
  }

  /** The figure was about something else; a list after it has no part in what is published. */
  passOver(unit: string): void {
    if (MAIN_UNITS.test(unit)) this.standing = { ...SOMETHING_ELSE, skipping: this.standing.skipping };
  }

  /** Enters the figure if it is one of publishing; gives the index of its mention. */
  take(view: View, said: Said, scribe: Scribe): number | null {
    const { marker } = said;
    const { last, head } = this.standing;
    if (this.isSkipping) return null;
    if (marker && last === 'cumulative') return this.thisYearsPart(view, scribe);
    if (marker && last === 'listable') return this.parts.first(view, marker, head, scribe);
    const part = this.lists.current
      ? this.parts.next(view, scribe)
      : said.first
        ? this.parts.afterStop(view, scribe)
        : null;
    if (part !== null) return part;
    this.lists.leaveTo(0);
    const follows = said.since ? null : this.parts.unmarked(view, this.standing, said.named, scribe);
    return follows ?? this.outside(view, said, scribe);
  }

  /** `网站和公众号公开信息各38条`: one figure for each channel named; false where it is no such figure. */
  takeEach(view: View, scribe: Scribe): boolean {
    if (this.isSkipping || !/[各均都皆]/.test(view.count.scope)) return false;
    const { words, named } = findChannels(view.count.scope);
    const topics = new Set(named.map((channel) => channel.topic));
    if (topics.size < 2 || !EACH.test(words.slice(named.at(-1)?.end ?? 0))) return false;
    const { head, topic } = this.standing;
    const list = head !== null && topic === 'published.total' ? this.lists.begin(head, false, true) : null;
    for (const [index, channel] of named.entries()) {
      const name = words.slice(named[index - 1]?.end ?? 0, channel.end).replace(/^[、和及与]/, '');
      const label = channelLabel(findChannels(name));
      const mention = this.ledger.enter(scribe.figure(view.count, channel.topic, label));
      list?.parts.push(mention);
    }
    this.passOver(view.count.figure.unit);
    return true;
  }

  /** Reads the bracket behind a figure, which breaks that figure down. */
  within(owner: number | null, read: () => void): void {
    const { standing } = this;
    if (owner !== null && isListable(this.ledger.topicOf(owner))) this.standBy(owner, standing.unit);
    else this.standing = SOMETHING_ELSE;
    this.parts.within(read);
    this.standing = standing;
  }

  private standBy(head: number, unit: string): void {
    const topic: Topic | null = this.ledger.topicOf(head) ?? null;
    this.standing = { ...NOTHING_SAID, last: 'listable', head, topic, unit };
  }

  /** A figure that is no part of a list. */
  private outside(view: View, said: Said, scribe: Scribe): number | null {
    const { unit } = view.count.figure;
    const found = this.findOutside(view, said);
    if (!found) {
      this.passOver(unit);
      return null;
    }
    const topic = this.isCumulative(view, found, said) ? 'published.cumulative' : found.topic;
    const index = this.ledger.enterOnce(scribe.figure(view.count, topic, found.label));
    if (topic === 'published.cumulative') {
      this.standing = { ...NOTHING_SAID, last: 'cumulative', channels: found.channels };
    } else if (isListable(topic)) this.standBy(index, unit);
    else this.standing = SOMETHING_ELSE;
    this.handedIn ||= topic === 'published.reported_up';
    if (found.channels.named.length > 1) this.combined.push({ mention: index, channels: found.channels });
    if (topic === 'published.total') this.sumUp(view, index);
    else this.loose.push(index);
    return index;
  }

  private findOutside(view: View, said: Said): Published | null {
    if (said.named) return member(view, 'published.total', false, false);
    if (this.handedIn && ONLY_A_VERB.test(view.words)) return null;
    const { last, channels } = this.standing;
    const sameChannel = last === 'cumulative' && THIS_YEAR.test(view.lead);
    const found = publicationTopic(view, sameChannel ? () => channels : said.carried);
    if (found) return found;
    if (SUM.test(view.lead) && this.loose.length > 1) return published('published.total', '');
    return this.sibling(view);
  }

  /** `公开政策文件5条、机构设置2条`: the verb governs both, also when something else was counted between. */
  private sibling(view: View): Published | null {
    const { topic, unit } = this.standing;
    const { count } = view;
    if (!isNominal(view)) return null;
    const goesOn = topic === 'published.category' && count.figure.unit === unit;
    const governed =
      /^[、和及]/.test(count.lead) && /^[条篇则]$/.test(count.figure.unit) && PUBLISHING.test(count.scope);
    const label = goesOn || governed ? categoryLabel(view.lead) : '';
    return label === '' ? null : published('published.category', label);
  }

  /** `网站40条，公众号60条，合计100条`: the total stands behind its parts. */
  private sumUp(view: View, total: number): void {
    const { mentions } = this.ledger;
    const parts = this.loose.filter((part) => mentions[part]?.unit === mentions[total]?.unit);
    this.loose = [];
    if (parts.length < 2 || !SUM.test(view.lead)) return;
    this.lists.begin(total, false, true).parts.push(...parts);
    this.lists.stop();
  }

  /** 累计 since a start in the past: said so, or 截至 a day for one channel, or with this year's part behind it. */
  private isCumulative(view: View, found: Published, said: Said): boolean {
    if (isListable(found.topic) && said.since) return true;
    const { text } = view.sentence;
    if (!/累计/.test(view.lead) || !/截至|截止/.test(text) || /全年|年内|本年/.test(view.count.scope))
      return false;
    return found.channels.named.length > 0 || /其中.{0,4}(?:本年|今年|当年|年内|20\d\d年)/.test(text);
  }

  private thisYearsPart(view: View, scribe: Scribe): number | null {
    const { channels } = this.standing;
    if (!THIS_YEAR.test(view.lead)) return null;
    const index = this.ledger.enter(scribe.figure(view.count, topicOver(channels), channelLabel(channels)));
    this.standBy(index, view.count.figure.unit);
    return index;
  }
}
