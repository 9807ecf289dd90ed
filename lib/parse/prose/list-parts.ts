import { findChannels } from './channels';
import type { Ledger, Scribe } from './ledger';
import { isChannel, type ListKeeper } from './lists';
import { type Marker, saysMore } from './markers';
import { hasLabelBehind, isNominal, member } from './members';
import type { Published } from './publication';
import type { Clause } from './sentences';
import type { Standing } from './standing';
import type { View } from './view';

/** Puts figures that are parts of a list under its total. Each method gives the mention, null where it is no part. */
export class ListParts {
  private lastPart: number | null = null;
  /** The clause in which a list inside a list began. */
  private nestedIn: Clause | null = null;
  private labelBehind = false;

  constructor(
    private readonly ledger: Ledger,
    private readonly lists: ListKeeper,
  ) {}

  beginSentence(): void {
    this.nestedIn = null;
  }

  /** Reads a bracket, whose lists end with it. */
  within(read: () => void): void {
    const { lastPart } = this;
    const { depth } = this.lists;
    this.lastPart = null;
    read();
    this.lists.leaveTo(depth);
    this.lastPart = lastPart;
  }

  /** The figure behind 其中, 包括, a colon: the first part of the last part, or of the head. */
  first(view: View, marker: Marker, head: number | null, scribe: Scribe): number | null {
    const inside =
      !marker.sibling && this.lists.current?.parts.at(-1) === this.lastPart ? this.lastPart : null;
    const total = inside ?? head;
    if (total === null) return null;
    this.labelBehind = hasLabelBehind(view);
    const part = this.partOf(view, total, false);
    if (!part) return null;
    if (inside !== null) this.nestedIn = view.clause;
    else if (!this.lists.current?.parts.includes(total)) this.lists.stop();
    this.lists.begin(total, marker.open, true);
    return this.add(view, part, scribe);
  }

  /** A further part of the innermost open list, or of one around it. */
  next(view: View, scribe: Scribe): number | null {
    this.leaveNested(view);
    const list = this.lists.current;
    if (!list) return null;
    const part = this.partOf(view, list.total, this.onlyChannels(list.parts));
    if (!part || this.standsBeside(view, part)) return null;
    const total = this.ledger.topicOf(list.total);
    if (isChannel(part.topic) && isChannel(total) && part.topic !== total) {
      this.lists.leave();
      return this.next(view, scribe);
    }
    return this.add(view, part, scribe);
  }

  /** `…43条。专栏9条。`: a bare name with its figure after the full stop is the last part of the list before. */
  afterStop(view: View, scribe: Scribe): number | null {
    const list = this.lists.resting;
    const unit = this.ledger.mentions[list?.parts.at(-1) ?? -1]?.unit;
    if (!list || unit !== view.count.figure.unit || !isNominal(view)) return null;
    if (/年|共|全|我[街镇乡]|累计/.test(view.words)) return null;
    if (this.onlyChannels(list.parts) !== findChannels(view.lead).named.length > 0) return null;
    this.lists.resume();
    return this.next(view, scribe);
  }

  /** `公开信息100条，网站60条，公众号40条`: parts that follow a total without a word that says so. */
  unmarked(view: View, { head, topic, unit }: Standing, named: boolean, scribe: Scribe): number | null {
    if (head === null || (topic !== 'published.total' && !isChannel(topic ?? undefined))) return null;
    if (!named && (view.count.figure.unit !== unit || !/^[，、：]?$/.test(view.clause.sign))) return null;
    this.labelBehind = false;
    const part = this.partOf(view, head, false);
    if (!part) return null;
    const fits = isChannel(part.topic) ? topic === 'published.total' : named || isNominal(view);
    if (!fits) return null;
    this.lists.begin(head, false, false);
    return this.add(view, part, scribe);
  }

  private partOf(view: View, total: number, channelsBefore: boolean): Published | null {
    return member(view, this.ledger.topicOf(total) ?? 'published.total', channelsBefore, this.labelBehind);
  }

  private add(view: View, part: Published, scribe: Scribe): number {
    const index = this.ledger.enter(scribe.figure(view.count, part.topic, part.label));
    const list = this.lists.current;
    list?.parts.push(index);
    if (list && (view.count.isLast ? saysMore(view.tail) : /^等/.test(view.tail))) list.open = true;
    this.lastPart = index;
    return index;
  }

  private onlyChannels(parts: readonly number[]): boolean {
    return parts.every((part) => isChannel(this.ledger.topicOf(part)));
  }

  /** After a semicolon a channel with a verb of its own stands beside a list of categories. */
  private standsBeside(view: View, part: Published): boolean {
    if (view.clause.sign !== '；' || !isChannel(part.topic) || isNominal(view)) return false;
    const parts = this.lists.current?.parts ?? [];
    return parts.every((index) => this.ledger.topicOf(index) === 'published.category');
  }

  /** A list inside a list ends with its clause, at a semicolon, or where its total is used up. */
  private leaveNested({ sentence, clause }: View): void {
    const list = this.lists.current;
    const from = this.nestedIn;
    if (!list || !from || clause === from) return;
    const rest = sentence.clauses.slice(sentence.clauses.indexOf(clause));
    const sum = list.parts.reduce((total, part) => total + this.ledger.valueOf(part), 0);
    const inOneClause = from.counts.length > 1 && !rest.some((other) => other.sign === '；');
    if (clause.sign === '；' || sum >= this.ledger.valueOf(list.total) || inOneClause) {
      this.lists.leave();
      this.nestedIn = null;
    }
  }
}
