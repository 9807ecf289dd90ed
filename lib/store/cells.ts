import { APPLICANT_IDS, type Applicant, cellKey, ITEMS, type ItemId, TOPICS, type Topic } from '@/lib/forms';

/** One cell of the union of all forms, and the two columns of the wide table it lies in. */
export interface StoredCell {
  /** Position in the union, from 1. */
  readonly cell: number;
  readonly item: ItemId;
  readonly applicant: Applicant | null;
  /** Name of the value column: the cell's key, `outcome.granted/total`. */
  readonly value: string;
  /** Name of the column that tells its status, see `status.ts`. */
  readonly told: string;
  /** Name of the column with the state that a cell of its table has when it has no value. */
  readonly base: string;
}

/** The base columns of a report's three tables. */
export const BASES = ['base2', 'base3', 'base4'] as const;

export const CELLS: readonly StoredCell[] = ITEMS.flatMap((item) =>
  (item.perApplicant ? APPLICANT_IDS : [null]).map((applicant) => ({
    item: item.id,
    applicant,
    base: `base${item.section}`,
  })),
).map(({ item, applicant, base }, at) => ({
  cell: at + 1,
  item,
  applicant,
  value: cellKey(item, applicant),
  told: `${cellKey(item, applicant)}#`,
  base,
}));

/** The cell's columns, null for a cell no form has. */
export function storedCell(item: string, applicant: string | null): StoredCell | null {
  return CELL_BY_KEY.get(item)?.get(applicant) ?? null;
}

/** Two steps instead of one joined key: loading asks for every cell of every report. */
const CELL_BY_KEY: ReadonlyMap<string, ReadonlyMap<string | null, StoredCell>> = new Map(
  ITEMS.map(({ id }) => [
    id,
    new Map(CELLS.filter(({ item }) => item === id).map((cell) => [cell.applicant, cell])),
  ]),
);

/** A topic of the prose as two columns of the wide table: the largest figure stated for it, and its status. */
export interface StoredTopic {
  readonly topic: Topic;
  readonly value: string;
  readonly told: string;
}

export const STORED_TOPICS: readonly StoredTopic[] = TOPICS.map(({ id }) => ({
  topic: id,
  value: `prose:${id}`,
  told: `prose:${id}#`,
}));

export function storedTopic(topic: string): StoredTopic | null {
  return STORED_TOPICS.find((stored) => stored.topic === topic) ?? null;
}

/** A name as an SQL identifier. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
