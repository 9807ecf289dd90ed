import { type CellKey, cellKey, formItem } from '@/lib/forms';
import type { Figure, Report } from '@/lib/parse/report';
import {
  answerEquation,
  type EquationAnswer,
  exactly,
  type Quantity,
  UNKNOWN,
  UNKNOWN_SIGNED,
} from './equation';
import { type Relation, type RelationCell, relationsOf } from './relations';

/** Which cells of a report stand for 0, but for the ones named. */
export interface ZeroReading {
  readonly mark: boolean;
  readonly blank: boolean;
  readonly exceptions: readonly CellKey[];
}

/**
 * What a cell counts as in arithmetic, and why: `figure` a number stands there · `convention` a mark or a blank that
 * this report uses for 0 · `derived` the only value that one relation leaves for it · `unknown` nothing is known.
 */
export interface CellReading extends Quantity {
  readonly by: 'figure' | 'convention' | 'derived' | 'unknown';
  /** The relation that leaves this value only; null unless derived. */
  readonly derivedBy: Relation | null;
}

const UNKNOWN_CELL: CellReading = { ...UNKNOWN, by: 'unknown', derivedBy: null };
const UNKNOWN_SIGNED_CELL: CellReading = { ...UNKNOWN_SIGNED, by: 'unknown', derivedBy: null };
const ZERO_FIGURE = exactFigure(0);
const ZERO_CELL: CellReading = { ...exactly(0), by: 'convention', derivedBy: null };

function exactFigure(value: number): CellReading {
  return { lo: value, hi: value, unknown: false, by: 'figure', derivedBy: null };
}

/**
 * The reading of every figure of a report, in the order of `report.figures`: first what stands there, marks and blanks
 * under the convention (none for null), then whatever a relation leaves only one value for, until nothing more follows.
 */
export function readCells(report: Report, zero: ZeroReading | null): readonly CellReading[] {
  const cells = readFigures(report, zero);
  derive(cells, relationsOf(report.form));
  return cells;
}

/** What stands in each cell, and what the convention makes of it; nothing is derived. */
export function readFigures(report: Report, zero: ZeroReading | null): CellReading[] {
  const exceptions = new Set(zero?.exceptions.map(({ item, applicant }) => cellKey(item, applicant)));
  return report.figures.map((figure) => readFigure(figure, report, zero, exceptions));
}

function readFigure(
  figure: Figure,
  report: Report,
  zero: ZeroReading | null,
  exceptions: ReadonlySet<string>,
): CellReading {
  if (figure.value !== null) {
    if (figure.approximate) return { ...atLeast(figure.value), by: 'figure', derivedBy: null };
    return figure.value === 0 ? ZERO_FIGURE : exactFigure(figure.value);
  }
  if (zero && (figure.state === 'mark' || figure.state === 'blank') && zero[figure.state]) {
    const excepted = exceptions.size > 0 && exceptions.has(cellKey(figure.item, figure.applicant));
    if (!excepted) return ZERO_CELL;
  }
  return formItem(report.form, figure.item)?.signed ? UNKNOWN_SIGNED_CELL : UNKNOWN_CELL;
}

/**
 * The range of a figure given as a lower bound: up to, not including, the next step of its last digit that is not 0
 * (170余 → 170–179, 1800余 → 1800–1899), and one more at the least (68余 → 68–69).
 */
export function atLeast(value: number): Quantity {
  let step = 1;
  while (value > 0 && value % (step * 10) === 0) step *= 10;
  return { lo: value, hi: value + Math.max(step - 1, 1), unknown: false };
}

function derive(cells: CellReading[], relations: readonly Relation[]): void {
  for (let changed = cells.some(({ unknown }) => unknown); changed; ) {
    changed = false;
    for (const relation of relations) {
      const answer = answerRelation(relation, cells);
      if (answer.answer !== 'derivable') continue;
      for (const { at, value } of answer.derived) {
        const cell = cellAt(relation, at);
        if (!cells[cell.at]?.unknown) continue;
        cells[cell.at] = { ...exactly(value), by: 'derived', derivedBy: relation };
        changed = true;
      }
    }
  }
}

/**
 * What the relation answers when its cells are read so; a cell that it derived itself counts as unknown again. The two
 * common cases, all known and unknown on both sides, are told in one pass.
 */
export function answerRelation(relation: Relation, cells: readonly CellReading[]): EquationAnswer {
  const left = scan(relation.left, relation, cells);
  const right = scan(relation.right, relation, cells);
  if (left.exact && right.exact) {
    if (left.unknown + right.unknown === 0) return left.known === right.known ? HOLDS : CONTRADICTION;
    const whole = Number.isInteger(left.known - right.known);
    if (whole && left.unknown > 0 && right.unknown > 0) return CANNOT_TELL;
  }
  return answerEquation(readSide(relation.left, relation, cells), readSide(relation.right, relation, cells));
}

const HOLDS: EquationAnswer = { answer: 'holds' };
const CONTRADICTION: EquationAnswer = { answer: 'contradiction' };
const CANNOT_TELL: EquationAnswer = { answer: 'cannot_tell' };

/** The cells of one side of a relation as the relation itself finds them: what it derived is unknown again. */
export function readSide(
  side: readonly RelationCell[],
  relation: Relation,
  cells: readonly CellReading[],
): CellReading[] {
  return side.map(({ at }) => {
    const cell = cells[at] ?? UNKNOWN_CELL;
    return cell.derivedBy === relation ? UNKNOWN_CELL : cell;
  });
}

function scan(side: readonly RelationCell[], relation: Relation, cells: readonly CellReading[]) {
  let known = 0;
  let unknown = 0;
  let exact = true;
  for (const { at } of side) {
    const cell = cells[at];
    if (!cell || cell.unknown || cell.derivedBy === relation) unknown += 1;
    else if (cell.lo === cell.hi) known += cell.lo;
    else exact = false;
  }
  return { known, unknown, exact };
}

/** The cell of a relation that an answer's position names. */
export function cellAt(relation: Relation, position: number): RelationCell {
  const cell = relation.left[position] ?? relation.right[position - relation.left.length];
  if (!cell) throw new Error(`${relation.family} has no cell ${position}`);
  return cell;
}
