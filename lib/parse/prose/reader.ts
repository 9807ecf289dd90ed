import type { Mention, MentionList } from '../report';
import { type Channels, meansOf, NO_CHANNELS } from './channels';
import { spread } from './distribution';
import { type Frame, frameOf, isComparison } from './frames';
import { Ledger, type Scribe } from './ledger';
import { ListKeeper } from './lists';
import { isBeside, type Marker, markerOf, saysMore } from './markers';
import { namedParts } from './named-parts';
import { interpretationTopic, moneyTopic, procurementTopic } from './other-topics';
import { PublishedFigures } from './published-figures';
import { requestTopic, type Verdict } from './requests';
import { reviewTopic } from './review';
import type { Clause, Count, Sentence } from './sentences';
import { type Subject, type View, viewOf } from './view';
import { withoutListMark, withoutQuantity } from './words';
import { zerosOf } from './zeros';

const RECURRING =
  /每(?:年|月|季|周|天|日|旬|个|次|条|件|人|村|两|半|名|篇)|[日月周年人]均|平均|单[日月周]|当日|最多|最高/;
/** Parts of the year are no figures of it. */
const PART_OF_YEAR = /[上下]半年|[一二三四1-4]季度|(?<!\d)\d{1,2}月份/;
const SINCE =
  /自.{0,20}(?:以来|起)|(?:开通|上线|建站|成立|建成|运行|开展|启用|创办|注册|实施|施行).{0,6}以来|历年|至今/;
const THIS_YEAR = /(?:今|本|当)年|年内|全年|20\d\d年/;
const REACHED =
  /^[，、]?(?:总数|总量|共)?(?:增加|增长|减少|上升|下降|提高|增|减|降)?(?:到|至|为|达到|达)了?(?:(?:20\d\d|今|本)年度?的?)?$/;
const ABOUT_REQUESTS = /依申请公开|公开申请/;
/** Never a part of something else. */
const TOTALS: ReadonlySet<string> = new Set([
  'requests.received',
  'interpretation.count',
  'procurement.items',
]);
const SAME_ITEMS = /(?:内容|信息)(?:均|完全|全部|都)?(?:相同|一致)|均为同一/;
const IMPLIED: Marker = { rest: '', open: false, sibling: false };

/**
 * Reads sentences one after the other and keeps what later figures need: the year spoken of, what the sentence is
 * about, the channels named as the means. Figures of publishing and their lists are {@link PublishedFigures}'.
 */
export class ProseReader {
  private readonly ledger = new Ledger();
  private readonly lists = new ListKeeper();
  private readonly figures = new PublishedFigures(this.ledger, this.lists);
  private frame: Frame = 'this';
  private subject: Subject = null;
  private since = false;
  /** The clauses of the sentence so far, for the means they name. */
  private clausesBefore: string[] = [];
  /** What the figure was of that a change or last year's value was given for. */
  private compared = '';
  private pending: Marker | null = null;
  private names: ReadonlyMap<Count, string | null> = new Map();

  constructor(private readonly year: number | null) {}

  /** A passage without figures: no list goes on behind it. */
  passOver(): void {
    this.figures.beginSentence(false);
    this.lists.stop();
  }

  /** Everything read, once all passages are. */
  close(): { mentions: readonly Mention[]; lists: readonly MentionList[] } {
    const { mentions } = this.ledger;
    const lists = this.lists.close(mentions);
    return { mentions, lists: [...lists, ...namedParts(this.figures.combined, mentions, lists)] };
  }

  /** The sentences of one passage. Plans reach to the end of a passage. */
  readPassage(sentences: readonly Sentence[], scribe: Scribe): void {
    this.frame = 'this';
    for (const sentence of sentences) this.readSentence(sentence, scribe);
  }

  private readSentence(sentence: Sentence, scribe: Scribe): void {
    const first = sentence.clauses[0];
    if (!first) {
      this.readPlain(sentence);
      return;
    }
    const goesOn = markerOf(withoutListMark(first.text)) !== null && !isBeside(first.text);
    if (!goesOn && this.frame === 'before') this.frame = 'this';
    this.figures.beginSentence(goesOn);
    this.since = false;
    this.clausesBefore = [];
    this.pending = null;
    this.compared = '';
    this.readClauses(sentence, scribe);
    if (SAME_ITEMS.test(sentence.text)) this.lists.markSame();
    this.lists.rest();
  }

  /** A sentence without figures only tells what the next ones are about. */
  private readPlain(sentence: Sentence): void {
    this.figures.beginSentence(false);
    this.lists.stop();
    this.frame = frameOf(sentence.text, this.frame === 'before' ? 'this' : this.frame, this.year);
    if (ABOUT_REQUESTS.test(sentence.text)) this.subject = 'requests';
  }

  private readClauses(sentence: Sentence, scribe: Scribe): void {
    this.names = spread(sentence);
    let before: Clause | null = null;
    for (const clause of sentence.clauses) {
      const earlier = this.frame;
      this.frame = frameOf(clause.text, earlier, this.year);
      if (SINCE.test(clause.text)) this.since = !clause.text.includes(`自${this.year ?? ''}年`);
      else if (THIS_YEAR.test(clause.text)) this.since = false;
      if (clause.sign === '；') this.figures.endOfSkipping();
      if (isBeside(clause.text)) this.lists.stop();
      if (this.frame === 'this') this.readZeros(clause, before, scribe);
      if (clause.counts.every((count) => count.figure.kind === 'other')) this.readWords(clause);
      else this.readCounts(clause, before, sentence, scribe, earlier);
      this.clausesBefore.push(clause.text);
      before = clause;
    }
  }

  private readZeros(clause: Clause, before: Clause | null, scribe: Scribe): void {
    for (const zero of zerosOf(clause, before)) {
      if (scribe.feesOnly && zero.topic !== 'fee.amount') continue;
      if (zero.topic.startsWith('requests.')) this.subject = 'requests';
      this.ledger.enterOnce(scribe.words(zero.topic, zero.raw, zero.at));
    }
  }

  /** A clause without figures: a marker, the means of publication, or what a section is about. */
  private readWords(clause: Clause): void {
    const words = withoutListMark(clause.text);
    const marker = markerOf(words);
    if (marker && marker.rest.length < 12) this.pending = marker;
    if (ABOUT_REQUESTS.test(words)) this.subject = 'requests';
    const list = this.lists.current;
    if (list && saysMore(words)) list.open = true;
  }

  private readCounts(
    clause: Clause,
    before: Clause | null,
    sentence: Sentence,
    scribe: Scribe,
    earlier: Frame,
  ): void {
    const frame = this.frame;
    // A clause may name two years: 2021年公开77条、2022年公开93条. A plan is a plan from its first word on.
    if (frame !== 'plan') this.frame = earlier;
    for (const [index, count] of clause.counts.entries()) {
      if (frame !== 'plan') this.frame = frameOf(count.lead, this.frame, this.year);
      const name = this.names.get(count);
      if (count.figure.kind === 'other' || name === null) continue;
      const lead = name ?? (index === 0 ? labelled(count, clause, before) : count.lead);
      const colon = index === 0 && clause.sign === '：' && before?.counts.at(-1)?.tail === '';
      const own = markerOf(withoutListMark(lead));
      const marker = isBeside(clause.text) ? null : (own ?? this.pending ?? (colon ? IMPLIED : null));
      this.readCount(
        { count, clause, sentence, scribe, index, named: name !== undefined },
        own?.rest ?? lead,
        marker,
      );
      this.pending = null;
    }
    this.frame = frame;
  }

  private readCount(at: Position, lead: string, marker: Marker | null): void {
    const { count, clause, sentence, scribe } = at;
    if (this.frame !== 'this') {
      this.figures.passOver(count.figure.unit);
      return;
    }
    if (RECURRING.test(count.lead) || PART_OF_YEAR.test(count.lead) || this.isCompared(lead)) return;
    this.figures.meetMarker(marker);
    const view = viewOf(
      count,
      clause,
      sentence,
      REACHED.test(lead) && this.compared !== '' ? this.compared : lead,
      {
        subject: this.subject,
        inList: this.figures.expectsPart(marker),
      },
    );
    const verdict = this.caseOf(view);
    let index: number | null = null;
    if (verdict !== null) this.takeCase(view, verdict, scribe);
    else if (!scribe.feesOnly && count.figure.kind !== 'money') {
      index = this.figures.takeEach(view, scribe) ? null : this.takePublished(view, marker, at);
    }
    const { inner } = count;
    if (inner) this.figures.within(index, () => this.readInner(inner, scribe));
  }

  /** A change against last year is no figure of its own; the one it leads to (达到140条) is of the same thing. */
  private isCompared(lead: string): boolean {
    const compared = isComparison(lead);
    if (compared) this.compared = lead.replace(/(?:，|同比|环比|[比较由从]|与|增加|减少|增长|下降).*$/, '');
    return compared;
  }

  /** What the figure says about anything but publishing. */
  private caseOf(view: View): Verdict {
    if (view.count.figure.kind === 'money') return moneyTopic(view);
    return reviewTopic(view) ?? requestTopic(view) ?? procurementTopic(view) ?? interpretationTopic(view);
  }

  private takeCase(view: View, verdict: Exclude<Verdict, null>, scribe: Scribe): void {
    const topics = typeof verdict === 'string' ? [verdict] : verdict;
    for (const topic of topics) {
      if (topic === 'rejected' || (this.figures.isSkipping && TOTALS.has(topic))) continue;
      if (scribe.feesOnly && topic !== 'fee.amount') continue;
      this.ledger.enterOnce(scribe.figure(view.count, topic, ''));
    }
    if (view.count.figure.kind === 'money') return;
    const [first] = topics;
    this.subject =
      first === 'procurement.items' ? 'procurement' : first?.startsWith('re') ? 'requests' : 'other';
    this.lists.stop();
    this.figures.passOver('');
  }

  private takePublished(view: View, marker: Marker | null, at: Position): number | null {
    const { since } = this;
    const carried = () => this.means();
    const first = at.index === 0 && at.clause.sign === '' && at.sentence.clauses[0] === at.clause;
    const index = this.figures.take(view, { marker, carried, since, named: at.named, first }, at.scribe);
    if (index !== null) this.subject = 'publication';
    else if (/^[条件篇份起宗]/.test(view.count.figure.unit))
      this.subject = this.subject === 'requests' ? this.subject : 'other';
    return index;
  }

  /** The channels that the nearest clause before names as the means. */
  private means(): Channels {
    for (const words of this.clausesBefore.slice(-4).reverse()) {
      const means = meansOf(words);
      if (means.named.length > 0) return means;
    }
    return NO_CHANNELS;
  }

  private readInner(inner: Sentence, scribe: Scribe): void {
    const { frame, pending, names, clausesBefore } = this;
    this.pending = IMPLIED;
    this.clausesBefore = [];
    this.readClauses(inner, scribe);
    Object.assign(this, { frame, pending, names, clausesBefore });
  }
}

interface Position {
  readonly count: Count;
  readonly clause: Clause;
  readonly sentence: Sentence;
  readonly scribe: Scribe;
  /** Which figure of its clause. */
  readonly index: number;
  /** Its name was listed before it (分别为). */
  readonly named: boolean;
}

/** `政府采购：共计19项`: what stands before the colon names the figure behind it. */
function labelled(count: Count, clause: Clause, before: Clause | null): string {
  if (clause.sign !== '：' || !before) return count.lead;
  const rest = withoutListMark(count.lead);
  if (rest === '') return before.text;
  return before.counts.length === 0 && withoutQuantity(rest) === '' ? before.text + rest : count.lead;
}
