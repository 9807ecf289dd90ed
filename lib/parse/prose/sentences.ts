import { type Figure, findFigures } from './figures';

/**
 * A passage as sentences, clauses and figures. A bracket that holds figures is a sentence of its own, owned by the
 * figure it follows; one without figures stays in the words around it.
 *
 *     公开信息130条，其中政务动态90条（其中街道新闻62条、社区活动28条），公示公告40条。
 *     └ clause ────┘└ clause ─────┘└ inner, owner 90条 ─────────────┘└ clause ──────┘
 */
export interface Clause {
  /** The words; signs inside brackets without figures included, brackets with figures left out. */
  readonly text: string;
  /** Where the clause begins in the flow. */
  readonly start: number;
  /** The sign before it, '' at the beginning of a sentence. */
  readonly sign: string;
  readonly counts: readonly Count[];
}

/** A figure in its clause: the words before it back to the figure before, and the words after it up to the next. */
export interface Count {
  readonly figure: Figure;
  readonly lead: string;
  readonly tail: string;
  /** All of the clause before the figure. */
  readonly scope: string;
  /** No other figure follows in its clause. */
  readonly isLast: boolean;
  /** The bracket behind the figure, when it holds figures. */
  readonly inner: Sentence | null;
}

export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly clauses: readonly Clause[];
  /** Neither a figure nor a word that may say there was none. */
  readonly plain: boolean;
}

const ENDS = /[。！？\n]/g;
/** Longer runs without a sign are no sentences of a report; cutting them keeps the work linear. */
const LONGEST_WORDS = 160;
const DENIAL = /[未无没零]|不存在|不涉及/;
const LONGEST_SENTENCE = 2000;
const DEEPEST_BRACKET = 3;

/** The sentences of a flow. Those without figures are not taken apart. */
export function splitSentences(flow: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of [...positions(flow, ENDS), flow.length]) {
    while (end - start > LONGEST_SENTENCE) {
      const cut = cutAt(flow, start);
      sentences.push(readSentence(flow.slice(start, cut), start, 0));
      start = cut;
    }
    if (end > start) sentences.push(readSentence(flow.slice(start, end), start, 0));
    start = end + 1;
  }
  return sentences;
}

function positions(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map((match) => match.index);
}

/** The last comma or semicolon that keeps a run-on sentence below the limit. */
function cutAt(flow: string, start: number): number {
  const run = flow.slice(start, start + LONGEST_SENTENCE);
  const sign = Math.max(run.lastIndexOf('；'), run.lastIndexOf('，'));
  return start + (sign > 0 ? sign + 1 : LONGEST_SENTENCE);
}

interface Group {
  readonly from: number;
  readonly to: number;
}

function readSentence(text: string, start: number, depth: number): Sentence {
  const figures = findFigures(text);
  if (figures.length === 0 && !DENIAL.test(text)) return { text, start, clauses: [], plain: true };
  const groups = depth < DEEPEST_BRACKET ? findGroups(text) : [];
  const inner = groups.filter((group) =>
    figures.some((figure) => figure.kind !== 'other' && figure.digits > group.from && figure.end <= group.to),
  );
  const clauses: Clause[] = [];
  let from = 0;
  let sign = '';
  for (const at of [...breaksOf(text, groups), text.length]) {
    if (at > from || sign !== '')
      clauses.push(readClause(text, from, at, sign, start, figures, inner, depth));
    sign = text.charAt(at);
    from = at + 1;
  }
  return { text, start, clauses, plain: false };
}

/** Where clauses end: signs outside brackets, and marks that number the members of a list. */
function breaksOf(text: string, groups: readonly Group[]): number[] {
  const breaks: number[] = [];
  let group = 0;
  for (const match of text.matchAll(/[，；：|]/g)) {
    while ((groups[group]?.to ?? Number.POSITIVE_INFINITY) < match.index) group += 1;
    if ((groups[group]?.from ?? Number.POSITIVE_INFINITY) > match.index) breaks.push(match.index);
  }
  return breaks;
}

/** The outermost pairs of brackets. */
function findGroups(text: string): Group[] {
  const groups: Group[] = [];
  let depth = 0;
  let from = 0;
  for (const match of text.matchAll(/[（）]/g)) {
    if (match[0] === '（') {
      if (depth === 0) from = match.index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) groups.push({ from, to: match.index });
    }
  }
  return groups;
}

function readClause(
  text: string,
  from: number,
  to: number,
  sign: string,
  start: number,
  figures: readonly Figure[],
  inner: readonly Group[],
  depth: number,
): Clause {
  const own = figures.filter(
    (figure) => figure.start >= from && figure.end <= to && !inner.some((group) => within(figure, group)),
  );
  const without = (a: number, b: number) => wordsBetween(text, a, b, inner);
  const counts = own.map((figure, index): Count => {
    const before = own[index - 1]?.end ?? from;
    const after = own[index + 1]?.start ?? to;
    const group = inner.find((candidate) => candidate.from >= figure.end && candidate.from < after);
    const owned = group && !hasCount(own, figure.end, group.from) ? group : null;
    return {
      figure: moved(figure, start),
      lead: without(Math.max(before, figure.start - LONGEST_WORDS), figure.start),
      tail: without(figure.end, Math.min(after, figure.end + LONGEST_WORDS)),
      isLast: index === own.length - 1,
      scope: without(Math.max(from, figure.start - LONGEST_WORDS), figure.start),
      inner: owned
        ? readSentence(text.slice(owned.from + 1, owned.to), start + owned.from + 1, depth + 1)
        : null,
    };
  });
  return { text: without(from, to), start: start + from, sign, counts };
}

/** The figure with its positions in the flow rather than in the sentence. */
function moved(figure: Figure, by: number): Figure {
  const { start, end, digits, unitAt } = figure;
  return { ...figure, start: start + by, end: end + by, digits: digits + by, unitAt: unitAt + by };
}

function within(figure: Figure, group: Group): boolean {
  return figure.digits > group.from && figure.end <= group.to + 1;
}

function hasCount(figures: readonly Figure[], from: number, to: number): boolean {
  return figures.some((figure) => figure.start >= from && figure.end <= to);
}

function wordsBetween(text: string, from: number, to: number, inner: readonly Group[]): string {
  let words = '';
  let at = from;
  for (const group of inner) {
    if (group.to < from || group.from >= to) continue;
    words += text.slice(at, Math.max(at, group.from));
    at = Math.max(at, group.to + 1);
  }
  return at < to ? words + text.slice(at, to) : words;
}
