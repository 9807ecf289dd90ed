import type { Mention, MentionList } from '../report';
import { caseOf } from './cases';
import { type Channels, meansOf, NO_CHANNELS } from './channels';
import { spread } from './distribution';
import { countsSince, type Frame, frameOf, isComparison, isNotOfTheYear } from './frames';
import { Ledger, type Scribe } from './ledger';
import { ListKeeper } from './lists';
import { isBeside, type Marker, markerOf, saysMore } from './markers';
import { namedParts } from './named-parts';
import { PublishedFigures } from './published-figures';
import type { Clause, Count, Sentence } from './sentences';
import { labelledLead, type Subject, type View, viewOf } from './view';
import { withoutListMark, withoutQuantity } from './words';
import { zerosOf } from './zeros';

const REACHED =
  /^[，、]?(?:总数|总量|共)?(?:增加|增长|减少|上升|下降|提高|增|减|降)?(?:到|至|为|达到|达)了?(?:(?:20\d\d|今|本)年度?的?)?$/;
const ABOUT_REQUESTS = /依申请公开|公开申请/;
const SAME_ITEMS = /(?:内容|信息)(?:均|完全|全部|都)?(?:相同|一致)|均为同一/;
const IMPLIED: Marker = { rest: '', open: false, sibling: false };

/** What is kept from clause to clause of one sentence, or of one bracket. */
interface Run {
  readonly sentence: Sentence;
  /** Names listed before their figures (分别为); null for a figure whose name cannot be told. */
  readonly names: ReadonlyMap<Count, string | null>;
  /** The clauses so far, for the means they name. */
  readonly clauses: Clause[];
  /** A marker that waits for its first part: `按渠道分：`. */
  pending: Marker | null;
}

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
  /** What the figure was of that a change or last year's value was given for. */
  private compared = '';

  constructor(private readonly year: number | null) {}

  /** Everything read, once all passages are. */
  close(): { mentions: readonly Mention[]; lists: readonly MentionList[] } {
    const { mentions } = this.ledger;
    const lists = this.lists.close(mentions);
    return { mentions, lists: [...lists, ...namedParts(this.figures.combined, mentions, lists)] };
  }

  /** A passage without figures: no list goes on behind it. */
  passOver(): void {
    this.figures.beginSentence(false);
    this.lists.stop();
  }

  /** The sentences of one passage. Plans reach to the end of a passage. */
  readPassage(sentences: readonly Sentence[], scribe: Scribe): void {
    this.frame = 'this';
    for (const sentence of sentences) {
      if (sentence.plain) this.readPlain(sentence);
      else this.readSentence(sentence, scribe);
    }
  }

  /** A sentence without figures only tells what the next ones are about. */
  private readPlain(sentence: Sentence): void {
    this.passOver();
    this.frame = frameOf(sentence.text, this.frame === 'before' ? 'this' : this.frame, this.year);
    if (ABOUT_REQUESTS.test(sentence.text)) this.subject = 'requests';
  }

  private readSentence(sentence: Sentence, scribe: Scribe): void {
    const opening = sentence.clauses[0]?.text ?? '';
    const goesOn = markerOf(withoutListMark(opening)) !== null && !isBeside(opening);
    if (!goesOn && this.frame === 'before') this.frame = 'this';
    this.figures.beginSentence(goesOn);
    this.since = false;
    this.compared = '';
    this.readClauses(sentence, null, scribe);
    if (SAME_ITEMS.test(sentence.text)) this.lists.markSame();
    this.lists.rest();
  }

  private readClauses(sentence: Sentence, pending: Marker | null, scribe: Scribe): void {
    const run: Run = { sentence, names: spread(sentence), clauses: [], pending };
    for (const clause of sentence.clauses) {
      const earlier = this.frame;
      this.frame = frameOf(clause.text, earlier, this.year);
      this.since = countsSince(clause.text, this.since, this.year);
      if (clause.sign === '；') this.figures.endSkipping();
      if (isBeside(clause.text)) this.lists.stop();
      if (this.frame === 'this') this.readZeros(clause, run.clauses.at(-1) ?? null, scribe);
      if (clause.counts.every((count) => count.figure.kind === 'other')) this.readWords(clause, run);
      else this.readCounts(clause, run, earlier, scribe);
      run.clauses.push(clause);
    }
  }

  private readZeros(clause: Clause, before: Clause | null, scribe: Scribe): void {
    for (const zero of zerosOf(clause, before)) {
      if (scribe.feesOnly && zero.topic !== 'fee.amount') continue;
      if (zero.topic.startsWith('requests.')) this.subject = 'requests';
      this.ledger.enterOnce(scribe.words(zero.topic, zero.raw, zero.at));
    }
  }

  /** A clause without figures: a marker, or what the sentence is about. */
  private readWords(clause: Clause, run: Run): void {
    const words = withoutListMark(clause.text);
    const marker = markerOf(words);
    if (marker && marker.rest.length < 12) run.pending = marker;
    if (ABOUT_REQUESTS.test(words)) this.subject = 'requests';
    const list = this.lists.current;
    if (list && saysMore(words)) list.open = true;
  }

  private readCounts(clause: Clause, run: Run, earlier: Frame, scribe: Scribe): void {
    const { frame } = this;
    const before = run.clauses.at(-1) ?? null;
    // A clause may name two years: 2021年公开77条、2022年公开93条. A plan is a plan from its first word on.
    if (frame !== 'plan') this.frame = earlier;
    for (const count of clause.counts) {
      if (frame !== 'plan') this.frame = frameOf(count.lead, this.frame, this.year);
      const name = run.names.get(count);
      if (count.figure.kind === 'other' || name === null) continue;
      const lead = name ?? labelledLead(count, clause, before);
      const own = markerOf(withoutListMark(lead));
      const colon = count === clause.counts[0] && clause.sign === '：' && before?.counts.at(-1)?.tail === '';
      const marker = isBeside(clause.text) ? null : (own ?? run.pending ?? (colon ? IMPLIED : null));
      this.readCount({ count, clause, run, named: name !== undefined }, own?.rest ?? lead, marker, scribe);
      run.pending = null;
    }
    this.frame = frame;
  }

  private readCount(at: Position, lead: string, marker: Marker | null, scribe: Scribe): void {
    const { count, clause, run } = at;
    if (this.frame !== 'this') {
      this.figures.passOver(count.figure.unit);
      return;
    }
    if (isNotOfTheYear(count.lead) || this.isCompared(lead)) return;
    this.figures.meetMarker(marker);
    const reached = this.compared !== '' && REACHED.test(lead);
    const view = viewOf(count, clause, run.sentence, reached ? this.compared : lead, {
      subject: this.subject,
      inList: this.figures.expectsPart(marker),
    });
    const mention = this.takeCase(view, scribe) ? null : this.takePublished(view, marker, at, scribe);
    const { inner } = count;
    if (inner) this.figures.within(mention, () => this.readInner(inner, scribe));
  }

  /** A change against last year is no figure of its own; the one it leads to (达到140条) is of the same thing. */
  private isCompared(lead: string): boolean {
    const compared = isComparison(lead);
    if (compared) this.compared = lead.replace(/(?:，|同比|环比|[比较由从]|与|增加|减少|增长|下降).*$/, '');
    return compared;
  }

  /** Enters a figure about anything but publishing; false for one that may be about publishing. */
  private takeCase(view: View, scribe: Scribe): boolean {
    const found = caseOf(view, this.figures.isSkipping);
    const isMoney = view.count.figure.kind === 'money';
    if (!found) return isMoney;
    for (const topic of found.topics) {
      if (!scribe.feesOnly || topic === 'fee.amount')
        this.ledger.enterOnce(scribe.figure(view.count, topic, ''));
    }
    if (!isMoney) {
      this.subject = found.subject;
      this.lists.stop();
      this.figures.passOver('');
    }
    return true;
  }

  private takePublished(view: View, marker: Marker | null, at: Position, scribe: Scribe): number | null {
    const { count, clause, run, named } = at;
    if (scribe.feesOnly || this.figures.takeEach(view, scribe)) return null;
    const first = run.clauses.length === 0 && count === clause.counts[0];
    const carried = () => meansIn(run.clauses);
    const mention = this.figures.take(view, { marker, carried, since: this.since, named, first }, scribe);
    if (mention !== null) this.subject = 'publication';
    else if (this.subject !== 'requests' && /^[条件篇份起宗]/.test(count.figure.unit)) this.subject = 'other';
    return mention;
  }

  private readInner(inner: Sentence, scribe: Scribe): void {
    const { frame } = this;
    this.readClauses(inner, IMPLIED, scribe);
    this.frame = frame;
  }
}

interface Position {
  readonly count: Count;
  readonly clause: Clause;
  readonly run: Run;
  /** Its name was listed before it (分别为). */
  readonly named: boolean;
}

/** The channels that the nearest of the clauses names as the means, without those it only counts (专栏22个). */
function meansIn(clauses: readonly Clause[]): Channels {
  for (const clause of clauses.slice(-4).reverse()) {
    const { words, named } = meansOf(clause.text);
    const used = named.filter(
      (channel) => !clause.counts.some((count) => isCounted(words, channel.end, count)),
    );
    if (used.length > 0) return { words, named: used };
  }
  return NO_CHANNELS;
}

/** Whether a channel's word stands right before its own number: 专栏22个, but not 网站、公众号两个平台. */
function isCounted(words: string, end: number, count: Count): boolean {
  const before = withoutQuantity(count.scope);
  if (/平台|账号/.test(count.figure.unit)) return false;
  return before.length === end && words.startsWith(before);
}
