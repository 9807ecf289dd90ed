import { listHolds, readMentions } from '@/lib/parse/prose';
import type { Mention } from '@/lib/parse/report';
import type { RawDocument } from '@/lib/readers/raw-document';

/** One labelled excerpt, in the shape of narratives.jsonl. */
export interface Case {
  readonly id: string;
  readonly year: number | null;
  readonly text: string;
  readonly expected: readonly ExpectedFigure[];
  readonly relations: readonly ExpectedList[];
  readonly absent: readonly string[];
}

export interface ExpectedFigure {
  readonly topic: string;
  readonly value: number;
  readonly approximate: boolean;
  readonly unit: string | null;
  readonly label?: string;
}

export interface ExpectedList {
  readonly relation: string;
  readonly total: number;
  readonly parts: readonly number[];
  readonly complete: boolean;
  readonly holds: boolean;
  readonly mixed?: boolean;
  readonly overlap?: boolean;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** F1 over the lists, every property of a list counted. */
  readonly relations: number;
  /** Figures reported for a topic that the case names as absent. */
  readonly absent: number;
  readonly wrong: readonly string[];
}

/** Lines of a text as the paragraphs of a document. */
export function documentOf(text: string): RawDocument {
  const blocks = text
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === ''
        ? []
        : [{ kind: 'paragraph' as const, text: line, place: { kind: 'line' as const, line: index + 1 } }],
    );
  return { format: 'txt', encoding: 'utf-8', blocks, notes: [] };
}

function figureKey(figure: ExpectedFigure): string {
  const label = figure.topic === 'published.category' ? (figure.label ?? '') : '';
  return [figure.topic, figure.value, figure.approximate ? '≥' : '=', figure.unit ?? '', label].join(' ');
}

export function mentionKey(mention: Mention): string {
  return figureKey({ ...mention, unit: mention.unit === '' ? null : mention.unit });
}

function listKey(list: ExpectedList): string {
  const flags = [
    list.complete && 'complete',
    list.holds && 'holds',
    list.mixed && 'mixed',
    list.overlap && 'overlap',
  ];
  return `${list.relation} ${list.total} = ${list.parts.join(' + ')} ${flags.filter(Boolean).join(' ')}`;
}

/** How many of `found` are in `expected`, each used once; what is left on either side. */
function match(expected: readonly string[], found: readonly string[]) {
  const missing = [...expected];
  const extra: string[] = [];
  for (const key of found) {
    const at = missing.indexOf(key);
    if (at >= 0) missing.splice(at, 1);
    else extra.push(key);
  }
  return { hits: expected.length - missing.length, missing, extra };
}

export function score(cases: readonly Case[]): Score {
  let hits = 0;
  let expected = 0;
  let found = 0;
  let listHits = 0;
  let lists = 0;
  let absent = 0;
  const wrong: string[] = [];
  for (const item of cases) {
    const prose = readMentions(documentOf(item.text), { year: item.year });
    const value = (index: number) => prose.mentions[index]?.value ?? Number.NaN;
    const figures = match(item.expected.map(figureKey), prose.mentions.map(mentionKey));
    const relations = match(
      item.relations.map(listKey),
      prose.lists.map((list) =>
        listKey({
          ...list,
          total: value(list.total),
          parts: list.parts.map(value),
          holds: listHolds(list, prose.mentions),
        }),
      ),
    );
    const wronglyThere = prose.mentions.filter((mention) => item.absent.includes(mention.topic));
    hits += figures.hits;
    expected += item.expected.length;
    found += prose.mentions.length;
    listHits += relations.hits;
    lists += item.relations.length + prose.lists.length;
    absent += wronglyThere.length;
    for (const key of [...figures.missing, ...relations.missing]) wrong.push(`${item.id} missing ${key}`);
    for (const key of [...figures.extra, ...relations.extra]) wrong.push(`${item.id} extra   ${key}`);
  }
  const precision = found === 0 ? 1 : hits / found;
  const recall = expected === 0 ? 1 : hits / expected;
  return {
    precision,
    recall,
    f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    relations: lists === 0 ? 1 : (2 * listHits) / lists,
    absent,
    wrong,
  };
}

export function printScore(name: string, result: Score): void {
  const percent = (value: number) => value.toFixed(4);
  console.info(
    `${name}: precision ${percent(result.precision)} recall ${percent(result.recall)} F1 ${percent(result.f1)} relations ${percent(result.relations)} absent ${result.absent}`,
  );
  for (const line of result.wrong) console.info(`  ${line}`);
}
