import type { FormId } from '@/lib/forms';
import type { Check, CheckContext, Finding, Operand, Outcome, Severity } from '../finding';
import { actualText } from '../frame/cells';
import { CANNOT_TELL, cellOperand, HOLDS, NOT_APPLICABLE, raise, wordsOperand } from '../frame/outcome';
import { type Derived, type Range, rangeOfSum, rangeText } from './equation';
import { answerRelation, type CellReading, cellAt, readCells, readSide } from './reading';
import { type Relation, type RelationCell, relationsOf } from './relations';

/** A check that answers for all relations of one family. It is as grave as `severity` where no filling is possible. */
export function relationCheck(spec: Omit<Check, 'run'>): Check {
  const relations: Readonly<Record<FormId, readonly Relation[]>> = {
    free: familyOf('free', spec.id),
    '2019': familyOf('2019', spec.id),
    '2021': familyOf('2021', spec.id),
  };
  return {
    ...spec,
    run: (context) => {
      const own = relations[context.report.form];
      if (own.length === 0) return [NOT_APPLICABLE];
      return own.map((relation) => applyRelation(relation, context, spec.severity));
    },
  };
}

function familyOf(form: FormId, id: string): readonly Relation[] {
  return relationsOf(form).filter(({ family }) => family === id);
}

function applyRelation(relation: Relation, context: CheckContext, severity: Severity): Outcome {
  const { cells } = context;
  const isFigure = ({ at }: RelationCell) => cells[at]?.by === 'figure';
  if (!relation.left.some(isFigure) && !relation.right.some(isFigure)) return CANNOT_TELL;
  const answer = answerRelation(relation, cells);
  if (answer.answer === 'holds') return HOLDS;
  if (answer.answer === 'cannot_tell') return CANNOT_TELL;
  const left = readSide(relation.left, relation, cells);
  const right = readSide(relation.right, relation, cells);
  const operands = operandsOf(relation, [...left, ...right], context);
  if (answer.answer === 'derivable') return derivable(relation, answer.derived, operands, context);
  const blamed = blame(relation, left, right);
  const figure = context.report.figures[blamed.cell.at];
  return raise({
    check: relation.family,
    ...gravity(relation, context, severity),
    item: blamed.cell.item,
    applicant: blamed.cell.applicant,
    expected: rangeText(blamed.expected),
    actual: figure ? actualText(figure) : '',
    operands: [...operands, ...likeliest(relation, context)],
  });
}

/** The likeliest cause of all that is broken, where the relation has a part in it. */
function likeliest(relation: Relation, { likeliest: changes }: CheckContext): Operand[] {
  const cells = [...relation.left, ...relation.right];
  const concerned = changes.some((change) =>
    cells.some(({ item, applicant }) => item === change.item && applicant === change.applicant),
  );
  if (!concerned) return [];
  return changes.map(({ item, applicant, to }) => ({
    ...wordsOperand('likeliest', '', null),
    item,
    applicant,
    value: to,
  }));
}

/** Broken only because marks or blanks were read as 0: a filling exists, so it is no contradiction. */
function gravity(
  relation: Relation,
  context: CheckContext,
  severity: Severity,
): Pick<Finding, 'verdict' | 'severity'> {
  if (context.zero !== null) {
    const bare = answerRelation(relation, readCells(context.report, null));
    if (bare.answer !== 'contradiction') return { verdict: 'suspect', severity: 'warning' };
  }
  return { verdict: 'contradiction', severity };
}

/**
 * One finding for a relation that leaves one value only. Zeros are a notice; zeros of cells that are not in the report
 * at all are none, the check of missing rows names those.
 */
function derivable(
  relation: Relation,
  derived: readonly Derived[],
  operands: readonly Operand[],
  { report }: CheckContext,
): Outcome {
  const told = derived.flatMap(({ at, value }) => {
    const figure = report.figures[cellAt(relation, at).at];
    return figure && (value !== 0 || figure.state !== 'absent') ? [{ figure, value }] : [];
  });
  const first = told[0];
  if (!first) return HOLDS;
  return raise({
    check: relation.family,
    verdict: 'derivable',
    severity: told.every(({ value }) => value === 0) ? 'notice' : 'warning',
    item: first.figure.item,
    applicant: first.figure.applicant,
    expected: String(first.value),
    actual: actualText(first.figure),
    operands,
  });
}

function operandsOf(
  relation: Relation,
  read: readonly CellReading[],
  { report }: CheckContext,
): readonly Operand[] {
  return [...relation.left, ...relation.right].flatMap(({ at }, position) => {
    const figure = report.figures[at];
    const cell = read[position];
    if (!figure || !cell) return [];
    const onLeft = position < relation.left.length;
    const role = relation.kind === 'sum' ? (onLeft ? 'part' : 'total') : onLeft ? 'left' : 'right';
    return [cellOperand(figure, role, cell.lo === cell.hi ? cell.lo : figure.value)];
  });
}

interface Blamed {
  readonly cell: RelationCell;
  readonly expected: Range;
}

/**
 * The cell to name, and what the others ask of it: the total of a sum; of the balance （七）总计, or 一 where that would
 * have to be negative.
 */
function blame(relation: Relation, left: readonly CellReading[], right: readonly CellReading[]): Blamed {
  if (relation.kind === 'sum') return { cell: cellAt(relation, left.length), expected: rangeOfSum(left) };
  const total = minus(rangeOfSum(left), rangeOfSum(right.slice(1)));
  if (total.hi >= 0) return { cell: cellAt(relation, left.length), expected: total };
  return { cell: cellAt(relation, 0), expected: minus(rangeOfSum(right), rangeOfSum(left.slice(1))) };
}

function minus(a: Range, b: Range): Range {
  return { lo: a.lo - b.hi, hi: a.hi - b.lo };
}
