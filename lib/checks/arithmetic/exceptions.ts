import type { CellKey } from '@/lib/forms';
import type { Report } from '@/lib/parse/report';
import { rangeOfSum } from './equation';
import { answerRelation, type CellReading, readCells } from './reading';
import { type Relation, type RelationCell, relationsOf } from './relations';

/**
 * The cells that a zero convention must leave out, found one by one: of the cells read as 0 on the side that lacks
 * something, the one that mends most of the broken relations, if it is alone in that.
 *
 *      outcome-sum       1 + 1 + / + …  =  /          lacks on the right: the total mends it …
 *      requests-balance  2 + /          =  / + /      … and this one too; 四 would mend only this one → the total
 *      applicant-sum     3 + / + … + /  =  4          any of five would do: nothing is left out, it stays unresolved
 *
 * One cell left out may move the break to its row or column before the next one mends both (四 of 自然人, then 四 of
 * 总计), so the way goes on while it gets no worse, and what counts is the best point on it.
 */
export interface Exceptions {
  readonly exceptions: readonly CellKey[];
  /** How many relations are broken by the convention alone and by no one cell of it. */
  readonly unresolved: number;
}

export function exceptionsUnder(convention: Convention, report: Report): Exceptions {
  let broken: readonly Broken[] = brokenUnder(convention, [], report);
  let best: Exceptions = { exceptions: [], unresolved: broken.length };
  const exceptions: CellKey[] = [];
  while (broken.length > 0) {
    const next = release(broken, convention, exceptions, report);
    if (next === null) break;
    exceptions.push({ item: next.cell.item, applicant: next.cell.applicant });
    broken = next.broken;
    if (broken.length < best.unresolved) best = { exceptions: [...exceptions], unresolved: broken.length };
  }
  return best;
}

interface Convention {
  readonly mark: boolean;
  readonly blank: boolean;
}

interface Broken {
  readonly relation: Relation;
  /** The cells read as 0 by convention that could make up for what its side lacks. */
  readonly candidates: readonly RelationCell[];
}

function brokenUnder(convention: Convention, exceptions: readonly CellKey[], report: Report): Broken[] {
  const cells = readCells(report, { ...convention, exceptions });
  return relationsOf(report.form).flatMap((relation) => {
    if (answerRelation(relation, cells).answer !== 'contradiction') return [];
    const candidates = candidatesOf(relation, cells);
    return candidates.length > 0 ? [{ relation, candidates }] : [];
  });
}

function candidatesOf(relation: Relation, cells: readonly CellReading[]): RelationCell[] {
  const sum = (side: readonly RelationCell[]) => rangeOfSum(side.flatMap(({ at }) => cells[at] ?? []));
  const lacking = sum(relation.left).hi < sum(relation.right).lo ? relation.left : relation.right;
  return lacking.filter(({ at }) => cells[at]?.by === 'convention');
}

function release(
  broken: readonly Broken[],
  convention: Convention,
  exceptions: readonly CellKey[],
  report: Report,
): { readonly cell: RelationCell; readonly broken: readonly Broken[] } | null {
  const mends = new Map<number, number>();
  for (const { candidates } of broken) {
    for (const { at } of candidates) mends.set(at, (mends.get(at) ?? 0) + 1);
  }
  for (const { candidates } of broken) {
    const most = Math.max(...candidates.map(({ at }) => mends.get(at) ?? 0));
    const [cell, second] = candidates.filter(({ at }) => mends.get(at) === most);
    if (!cell || second) continue;
    const after = brokenUnder(convention, [...exceptions, cell], report);
    if (after.length <= broken.length) return { cell, broken: after };
  }
  return null;
}
