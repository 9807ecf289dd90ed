import { type Channels, channelLabel, findChannels, NO_CHANNELS, topicOver } from './channels';
import { categoryLabel } from './labels';
import type { Ledger, Scribe } from './ledger';
import { isChannel, isListable, type ListKeeper } from './lists';
import type { Marker } from './markers';
import { saysMore } from './markers';
import { hasLabelBehind, isNominal, member } from './members';
import type { Combined } from './named-parts';
import { type Published, publicationTopic, published } from './publication';
import type { Clause } from './sentences';
import type { View } from './view';

/** What the last figure was, as far as a list after it is concerned. */
type Last = 'none' | 'listable' | 'cumulative' | 'foreign';

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
const EACH =
  /^[^，、]{0,4}[各均](?:自|别|为)?(?:主动)?(?:公开|发布|推送|公布)?了?(?:政府|政务)?(?:信息)?(?:数|为|有)*$|(?:信息|公开|发布|推送)(?:数|数量)?[各均都](?:为|是|有)?$/;
const THIS_YEAR = /(?:今|本|当)年|年内|全年|20\d\d年/;

/** Tells totals, channels and categories apart and puts the parts of a list under their total. */
export class PublishedFigures {
  /** Figures over several channels, in text order. */
  readonly combined: Combined[] = [];
  private last: Last = 'none';
  /** The figure that a following 其中 breaks down, with its unit. */
  private head: number | null = null;
  private headUnit = '';
  private lastPart: number | null = null;
  /** The clause in which a list inside a list began. */
  private nestedIn: Clause | null = null;
  /** Inside the parts of something that is not published: routes, outcomes, complaints. */
  private skipping = false;
  private labelBehind = false;
  /** Figures of the sentence that are in no list, for a total behind them. */
  private loose: number[] = [];
  /** The sentence told what was handed in to a higher level. */
  private handedIn = false;
  private cumulated: Channels = NO_CHANNELS;

  constructor(
    private readonly ledger: Ledger,
    private readonly lists: ListKeeper,
  ) {}

  get isSkipping(): boolean {
    return this.skipping;
  }

  /** True where a figure with this marker would be a part of a list. */
  expectsPart(marker: Marker | null): boolean {
    return this.lists.depth > 0 || (marker !== null && this.last === 'listable');
  }

  beginSentence(goesOn: boolean): void {
    this.loose = [];
    this.handedIn = false;
    this.skipping = false;
    this.nestedIn = null;
    if (goesOn) return;
    this.head = null;
    this.last = 'none';
  }

  /** A marker after a figure about something else opens the parts of that. */
  meetMarker(marker: Marker | null): void {
    if (marker && this.last === 'foreign') this.skipping = true;
  }

  endOfSkipping(): void {
    this.skipping = false;
  }

  /** The figure was about something else; a list after it has no part in what is published. */
  passOver(unit: string): void {
    if (!MAIN_UNITS.test(unit)) return;
    this.last = 'foreign';
    this.head = null;
  }

  /** Enters the figure if it is one of publishing; gives the index of its mention. */
  take(view: View, said: Said, scribe: Scribe): number | null {
    const { marker } = said;
    if (this.skipping) return null;
    if (marker && this.last === 'cumulative') return this.thisYearsPart(view, scribe);
    this.leaveNested(view);
    if (marker && this.last === 'listable') return this.firstPart(view, marker, scribe);
    if (this.lists.current) {
      const part = this.nextPart(view, scribe);
      if (part !== null) return part;
      this.lists.stop();
    } else if (said.first && this.followsStop(view)) {
      this.lists.resume();
      return this.nextPart(view, scribe);
    }
    return this.unmarkedPart(view, said, scribe) ?? this.topLevel(view, said, scribe);
  }

  /** `网站和公众号公开信息各38条`: one figure for each channel named. */
  takeEach(view: View, scribe: Scribe): boolean {
    if (!/[各均都皆]/.test(view.count.scope)) return false;
    const { words, named } = findChannels(view.count.scope);
    const topics = new Set(named.map((channel) => channel.topic));
    if (this.skipping || topics.size < 2 || !EACH.test(words.slice(named.at(-1)?.end ?? 0))) return false;
    const head =
      this.last === 'listable' && this.ledger.topicOf(this.head) === 'published.total' ? this.head : null;
    const list = head === null ? null : this.lists.begin(head, false, true);
    for (const [index, channel] of named.entries()) {
      const name = words.slice(named[index - 1]?.end ?? 0, channel.end).replace(/^[、和及与]/, '');
      const mention = scribe.figure(view.count, channel.topic, channelLabel(findChannels(name)));
      const entered = this.ledger.enter(mention);
      list?.parts.push(entered);
    }
    this.passOver(view.count.figure.unit);
    return true;
  }

  /** The figures in the bracket behind a figure break it down. */
  within(owner: number | null, read: () => void): void {
    const { last, head, headUnit, lastPart, skipping } = this;
    const { depth } = this.lists;
    const listable = owner !== null && isListable(this.ledger.topicOf(owner));
    this.head = listable ? owner : null;
    this.last = listable ? 'listable' : 'foreign';
    this.lastPart = null;
    read();
    this.lists.leaveTo(depth);
    Object.assign(this, { last, head, headUnit, lastPart, skipping });
  }

  private firstPart(view: View, marker: Marker, scribe: Scribe): number | null {
    const inside =
      !marker.sibling && this.lists.current?.parts.at(-1) === this.lastPart ? this.lastPart : null;
    const total = inside ?? this.head;
    if (total === null) return null;
    this.labelBehind = hasLabelBehind(view);
    const part = this.memberOf(view, total, false);
    if (!part) return null;
    const nested = this.lists.current?.parts.includes(total) ?? false;
    if (inside !== null) this.nestedIn = view.clause;
    else if (!nested) this.lists.stop();
    this.lists.begin(total, marker.open, true);
    return this.addPart(view, part, scribe);
  }

  private nextPart(view: View, scribe: Scribe): number | null {
    const list = this.lists.current;
    if (!list) return null;
    const channelsBefore = list.parts.every((part) => isChannel(this.ledger.topicOf(part)));
    const part = this.memberOf(view, list.total, channelsBefore);
    if (!part || this.standsBeside(view, part)) return null;
    if (
      isChannel(part.topic) &&
      isChannel(this.ledger.topicOf(list.total)) &&
      part.topic !== this.ledger.topicOf(list.total)
    ) {
      this.lists.leave();
      return this.lists.current ? this.nextPart(view, scribe) : null;
    }
    return this.addPart(view, part, scribe);
  }

  private memberOf(view: View, total: number, channelsBefore: boolean): Published | null {
    return member(view, this.ledger.topicOf(total) ?? 'published.total', channelsBefore, this.labelBehind);
  }

  private addPart(view: View, part: Published, scribe: Scribe): number {
    const index = this.ledger.enter(scribe.figure(view.count, part.topic, part.label));
    const list = this.lists.current;
    list?.parts.push(index);
    if (list && (view.count.isLast ? saysMore(view.tail) : /^等/.test(view.tail))) list.open = true;
    this.lastPart = index;
    return index;
  }

  /** After a semicolon a channel with a verb of its own stands beside a list of categories. */
  private standsBeside(view: View, part: Published): boolean {
    if (view.clause.sign !== '；' || !isChannel(part.topic) || isNominal(view)) return false;
    const parts = this.lists.current?.parts ?? [];
    return parts.every((index) => this.ledger.topicOf(index) === 'published.category');
  }

  /** `…43条。专栏9条。`: a bare name with its figure after the full stop is the list's last member. */
  private followsStop(view: View): boolean {
    const list = this.lists.resting;
    const unit = this.ledger.mentions[list?.parts.at(-1) ?? -1]?.unit;
    if (!list || unit !== view.count.figure.unit || !isNominal(view)) return false;
    if (/年|共|全|我[街镇乡]|累计/.test(view.words)) return false;
    const channels = list.parts.every((part) => isChannel(this.ledger.topicOf(part)));
    return channels === findChannels(view.lead).named.length > 0;
  }

  /** `公开信息100条，网站60条，公众号40条`: parts that follow a total without a word that says so. */
  private unmarkedPart(view: View, said: Said, scribe: Scribe): number | null {
    const { head } = this;
    if (head === null || this.last !== 'listable' || said.since) return null;
    if (!said.named && (view.count.figure.unit !== this.headUnit || !/^[，、：]?$/.test(view.clause.sign)))
      return null;
    const topic = this.ledger.topicOf(head);
    if (topic !== 'published.total' && !isChannel(topic)) return null;
    this.labelBehind = false;
    const part = this.memberOf(view, head, false);
    if (!part) return null;
    const fits = isChannel(part.topic) ? topic === 'published.total' : said.named || isNominal(view);
    if (!fits) return null;
    this.lists.begin(head, false, false);
    return this.addPart(view, part, scribe);
  }

  private topLevel(view: View, said: Said, scribe: Scribe): number | null {
    const found = this.foundOutside(view, said);
    const { unit } = view.count.figure;
    if (!found) {
      const sibling = this.sibling(view, scribe);
      if (sibling === null) this.passOver(unit);
      return sibling;
    }
    const topic = this.isCumulative(view, found, said) ? 'published.cumulative' : found.topic;
    const index = this.ledger.enterOnce(scribe.figure(view.count, topic, found.label));
    this.last = topic === 'published.cumulative' ? 'cumulative' : isListable(topic) ? 'listable' : 'foreign';
    this.head = this.last === 'listable' ? index : null;
    this.headUnit = unit;
    this.cumulated = found.channels;
    this.handedIn ||= topic === 'published.reported_up';
    if (found.channels.named.length > 1) this.combined.push({ mention: index, channels: found.channels });
    if (topic === 'published.total') this.sumUp(view, index);
    else this.loose.push(index);
    return index;
  }

  private foundOutside(view: View, said: Said): Published | null {
    if (said.named) return this.namedFigure(view);
    if (this.handedIn && ONLY_A_VERB.test(view.words)) return null;
    const found = publicationTopic(view, this.meansFor(view, said));
    return found ?? (SUM.test(view.lead) && this.loose.length > 1 ? published('published.total', '') : null);
  }

  /** `网站40条，公众号60条，合计100条`: the total stands behind its parts. */
  private sumUp(view: View, total: number): void {
    const parts = this.loose.filter(
      (part) => this.ledger.mentions[part]?.unit === this.ledger.mentions[total]?.unit,
    );
    this.loose = [];
    if (parts.length < 2 || !SUM.test(view.lead)) return;
    this.lists.stop();
    this.lists.begin(total, false, true).parts.push(...parts);
    this.lists.stop();
  }

  /** This year's figure after one since a start is of the same channel. */
  private meansFor(view: View, said: Said): () => Channels {
    const goesOn = this.last === 'cumulative' && THIS_YEAR.test(view.lead);
    return goesOn ? () => this.cumulated : said.carried;
  }

  private namedFigure(view: View): Published | null {
    return member(view, 'published.total', false, false);
  }

  /** `公开政策文件5条、机构设置2条`: the verb governs both. */
  private sibling(view: View, scribe: Scribe): number | null {
    if (this.ledger.topicOf(this.head) !== 'published.category' || view.count.figure.unit !== this.headUnit)
      return null;
    const label = isNominal(view) ? categoryLabel(view.lead) : '';
    if (label === '' || this.last !== 'listable') return null;
    const index = this.ledger.enter(scribe.figure(view.count, 'published.category', label));
    this.loose.push(index);
    return index;
  }

  private isCumulative(view: View, found: Published, said: Said): boolean {
    if (isListable(found.topic) && said.since) return true;
    const scope = view.sentence.text;
    if (!/累计/.test(view.lead) || !/截至|截止/.test(scope) || /全年|年内|本年/.test(view.count.scope))
      return false;
    return found.channels.named.length > 0 || /其中.{0,4}(?:本年|今年|当年|年内|20\d\d年)/.test(scope);
  }

  private thisYearsPart(view: View, scribe: Scribe): number | null {
    if (!THIS_YEAR.test(view.lead)) return null;
    const label = channelLabel(this.cumulated);
    const index = this.ledger.enter(scribe.figure(view.count, topicOver(this.cumulated), label));
    this.head = index;
    this.headUnit = view.count.figure.unit;
    this.last = 'listable';
    return index;
  }

  /** A list inside a list ends with its clause, or where its total is used up. */
  private leaveNested(view: View): void {
    const list = this.lists.current;
    if (!list || !this.nestedIn || view.clause === this.nestedIn) return;
    const { sentence, clause } = view;
    const goesOn = sentence.clauses
      .slice(sentence.clauses.indexOf(clause))
      .some((other) => other.sign === '；');
    const used =
      list.parts.reduce((sum, part) => sum + this.ledger.valueOf(part), 0) >= this.ledger.valueOf(list.total);
    const severalInClause = this.nestedIn.counts.length > 1;
    if (clause.sign === '；' || used || (severalInClause && !goesOn)) {
      this.lists.leave();
      this.nestedIn = null;
    }
  }
}
