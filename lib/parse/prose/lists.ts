import { CHANNEL_TOPICS, type Topic } from '@/lib/forms';
import type { Mention, MentionList } from '../report';

/** A list while it is read. */
export interface Draft {
  readonly total: number;
  readonly parts: number[];
  /** The text says that there is more: 等, 主要包括, 以及其他. */
  open: boolean;
  /** Opened by a word or sign (其中, 包括, ：), not only by figures that follow a total. */
  readonly marked: boolean;
  /** The text says that the channels carry the same items. */
  same: boolean;
}

const CHANNELS: ReadonlySet<Topic> = new Set<Topic>(CHANNEL_TOPICS);

export function isChannel(topic: Topic | undefined): boolean {
  return topic !== undefined && CHANNELS.has(topic);
}

/** True for a figure whose parts make a list: a total, a channel's figure, a category's. */
export function isListable(topic: Topic | undefined): boolean {
  return topic === 'published.total' || topic === 'published.category' || isChannel(topic);
}

/**
 * The lists of a report while they are read: the open ones, innermost last, and the one the sentence before ended with,
 * because a last member may follow a full stop.
 *
 *     共130条，其中动态90条（其中新闻62条、活动28条），公告31条。“双减”专栏9条。
 *              └ open ──── └ open, inner ────────┘ ──────────┘└ resting, takes 9条
 */
export class ListKeeper {
  private readonly drafts: Draft[] = [];
  private stack: Draft[] = [];
  private ended: Draft | null = null;

  get current(): Draft | null {
    return this.stack.at(-1) ?? null;
  }

  get resting(): Draft | null {
    return this.stack.length === 0 ? this.ended : null;
  }

  get depth(): number {
    return this.stack.length;
  }

  /** Begins a list of `total`; it lies inside the open one when its total is a part of that. */
  begin(total: number, open: boolean, marked: boolean): Draft {
    const draft: Draft = { total, parts: [], open, marked, same: false };
    while (this.current && !this.current.parts.includes(total)) this.stack.pop();
    this.stack.push(draft);
    this.drafts.push(draft);
    return draft;
  }

  /** Goes back to the list around the innermost one. */
  leave(): void {
    this.stack.pop();
  }

  leaveTo(depth: number): void {
    this.stack.length = Math.min(depth, this.stack.length);
  }

  /** Ends every list, without one that rests: what follows is beside the total or about something else. */
  stop(): void {
    this.stack = [];
    this.ended = null;
  }

  /** The end of a sentence. */
  rest(): void {
    this.ended = this.stack[0] ?? null;
    this.stack = [];
  }

  /** Takes up the list that the sentence before ended with. */
  resume(): void {
    if (this.ended && this.stack.length === 0) this.stack = [this.ended];
  }

  markSame(): void {
    for (const draft of this.stack) draft.same = true;
  }

  close(mentions: readonly Mention[]): MentionList[] {
    return this.drafts.map((draft) => closeDraft(draft, mentions)).filter((list) => list !== null);
  }
}

/** The list as it is reported; null when it has no part, or only follows a total without being called its list. */
function closeDraft(draft: Draft, mentions: readonly Mention[]): MentionList | null {
  const topics = draft.parts.map((part) => mentions[part]?.topic);
  if (topics.length === 0 || (!draft.marked && topics.length < 2)) return null;
  const channels = topics.filter(isChannel).length;
  const relation = channels === topics.length ? 'channels' : 'categories';
  return {
    relation,
    total: draft.total,
    parts: draft.parts,
    complete: !draft.open && draft.parts.length > 1,
    mixed: relation === 'categories' && channels > 0,
    overlap: relation === 'channels' && overlaps(draft, mentions),
  };
}

/** The same items on every channel: said so, or a channel carries the whole total and another carries some too. */
function overlaps(draft: Draft, mentions: readonly Mention[]): boolean {
  if (draft.parts.length < 2) return false;
  if (draft.same) return true;
  const total = mentions[draft.total]?.value;
  const values = draft.parts.map((part) => mentions[part]?.value ?? 0).filter((value) => value > 0);
  return values.length > 1 && values.some((value) => value === total);
}
