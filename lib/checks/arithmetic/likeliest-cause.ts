import type { CellKey } from '@/lib/forms';
import type { Report } from '@/lib/parse/report';
import { exactly, rangeOfSum } from './equation';
import { answerRelation, type CellReading } from './reading';
import { type Relation, type RelationCell, relationsOf } from './relations';

/**
 * The fewest changed figures that would make every broken relation of a report hold: offered as the likeliest cause,
 * never applied.
 *
 *      欣园 2020   outcome-sum 61 ≠ 0, requests-balance 61 ≠ 0, in two columns: four broken relations
 *                  total of 自然人 = 61   mends two, breaks its row
 *                  total of 总计   = 61   mends the other two and the row     two changes clear all
 */
export interface Change extends CellKey {
  readonly to: number;
}

/** More changes than this explain nothing. */
const MOST_CHANGES = 4;
/** A cell stands in three relations at the most, so that many changes cannot mend more than this. */
const MOST_BROKEN = 3 * MOST_CHANGES;
/** With more first steps that are equally good, none is likeliest; also keeps the search short. */
const MOST_WAYS = 24;

/**
 * The changes, by their place in the form; none where nothing is broken, where no way was found, where it needs as many
 * changes as there are broken relations, or where two ways are equally short.
 */
export function likeliestCause(report: Report, cells: readonly CellReading[]): readonly Change[] {
  const broken = brokenBy(cells, report);
  if (broken.length < 2 || broken.length > MOST_BROKEN) return [];
  const repairs = repairsOf(broken, cells);
  if (repairs.length > MOST_WAYS) return [];
  const ways = repairs
    .map((first) => followUp(first, cells, broken.length, report))
    .filter((way) => way !== null);
  const least = Math.min(...ways.map((way) => way.length));
  const shortest = ways.filter((way) => way.length === least);
  const [only, other] = new Map(shortest.map((way) => [JSON.stringify(way), way])).values();
  return only && !other && only.length < broken.length ? only : [];
}

interface Repair {
  readonly cell: RelationCell;
  readonly to: number;
}

function brokenBy(cells: readonly CellReading[], report: Report): Relation[] {
  return relationsOf(report.form).filter(
    (relation) => answerRelation(relation, cells).answer === 'contradiction',
  );
}

/** The changes of one figure each that mend most relations. */
function repairsOf(broken: readonly Relation[], cells: readonly CellReading[]): readonly Repair[] {
  const repairs = new Map<string, { readonly repair: Repair; mends: number }>();
  for (const relation of broken) {
    const left = sumOf(relation.left, cells);
    const right = sumOf(relation.right, cells);
    if (left === null || right === null) continue;
    for (const cell of [...relation.left, ...relation.right]) {
      const now = cells[cell.at];
      const to = (now?.lo ?? 0) + (relation.left.includes(cell) ? right - left : left - right);
      if (now?.by !== 'figure' || to < 0) continue;
      const key = `${cell.at}=${to}`;
      const known = repairs.get(key);
      if (known) known.mends += 1;
      else repairs.set(key, { repair: { cell, to }, mends: 1 });
    }
  }
  const all = [...repairs.values()];
  const most = Math.max(0, ...all.map(({ mends }) => mends));
  return all.filter(({ mends }) => mends === most).map(({ repair }) => repair);
}

function sumOf(side: readonly RelationCell[], cells: readonly CellReading[]): number | null {
  const { lo, hi } = rangeOfSum(side.flatMap(({ at }) => cells[at] ?? []));
  return lo === hi ? lo : null;
}

/** Goes on from one change, always to the best next one, while it gets no worse; null when not all can be mended. */
function followUp(
  first: Repair,
  cells: readonly CellReading[],
  brokenBefore: number,
  report: Report,
): readonly Change[] | null {
  let now = cells;
  let worst = brokenBefore;
  const done: Repair[] = [];
  for (let next: Repair | undefined = first; next && done.length < MOST_CHANGES; ) {
    const { cell, to } = next;
    done.push(next);
    now = now.with(cell.at, { ...exactly(to), by: 'derived', derivedBy: null });
    const broken = brokenBy(now, report);
    if (broken.length === 0) {
      const inOrder = done.toSorted((a, b) => a.cell.at - b.cell.at);
      return inOrder.map((each) => ({ item: each.cell.item, applicant: each.cell.applicant, to: each.to }));
    }
    if (broken.length > worst) return null;
    worst = broken.length;
    next = repairsOf(broken, now)[0];
  }
  return null;
}
