import {
  APPLICANT_IDS,
  APPLICANT_PARTS,
  type CellKey,
  cellKey,
  type FormId,
  formItem,
  formItems,
  type ItemId,
  partsOf,
} from '@/lib/forms';
import { positionOf } from '../frame/cells';

/**
 * The equations that the official forms print or imply, over the cells of one report: `left = right`, each the sum of
 * its cells. They are made once per form from the catalogue (`addsTo`), so a new total brings its equation with it.
 *
 *                     自然人 … 其他  总计
 *      一 received      a         f     t      applicant-sum     a + … + f = t          every row
 *      二 carried_in    b                      requests-balance  a + b = g + d          every column
 *      三 outcomes      c₁ … cₙ                outcome-sum       c₁ + … + cₙ = g        every column
 *        （七）total    g
 *      四 carried_out   d
 */
export interface Relation {
  readonly family: RelationFamily;
  /** `balance` has two equal sides; in a `sum` the left side are the parts, the right side is the total alone. */
  readonly kind: 'sum' | 'balance';
  readonly left: readonly RelationCell[];
  readonly right: readonly RelationCell[];
}

export interface RelationCell extends CellKey {
  /** Position among the figures of a report of that form. */
  readonly at: number;
}

/** The id of the check that answers for the relation; `item-sum:<total>` for a total that no check was written for. */
export type RelationFamily = string;

/** The total of a sum over items, and the check that answers for it. */
const SUM_FAMILIES: Readonly<Partial<Record<ItemId, RelationFamily>>> = {
  'outcome.total': 'outcome-sum',
  'reconsideration.total': 'reconsideration-sum',
  'litigation.direct.total': 'litigation-direct-sum',
  'litigation.after_reconsideration.total': 'litigation-after-sum',
};

/**
 * Every relation of a form, the most specific first: where two of them tell the same cell, the first in this order
 * is the one that is named. Empty for the free form.
 */
export function relationsOf(form: FormId): readonly Relation[] {
  return RELATIONS[form];
}

function relationsFor(form: FormId): Relation[] {
  const cell = (item: ItemId, applicant: CellKey['applicant']): RelationCell => {
    const at = positionOf(form, item, applicant);
    if (at === null) throw new Error(`form ${form} has no cell ${cellKey(item, applicant)}`);
    return { item, applicant, at };
  };
  return [...itemSums(form, cell), ...applicantSums(form, cell), ...balances(form, cell)];
}

type CellOf = (item: ItemId, applicant: CellKey['applicant']) => RelationCell;

function itemSums(form: FormId, cell: CellOf): Relation[] {
  const totals = formItems(form).filter((item) => partsOf(form, item.id).length > 0);
  return totals.flatMap((total) => {
    const parts = partsOf(form, total.id);
    const columns = total.perApplicant ? APPLICANT_IDS : [null];
    return columns.map(
      (applicant): Relation => ({
        family: SUM_FAMILIES[total.id] ?? `item-sum:${total.id}`,
        kind: 'sum',
        left: parts.map((part) => cell(part, applicant)),
        right: [cell(total.id, applicant)],
      }),
    );
  });
}

function applicantSums(form: FormId, cell: CellOf): Relation[] {
  return formItems(form)
    .filter((item) => item.perApplicant)
    .map(({ id }) => ({
      family: 'applicant-sum',
      kind: 'sum',
      left: APPLICANT_PARTS.map((applicant) => cell(id, applicant)),
      right: [cell(id, 'total')],
    }));
}

/** Printed over table 三: 第一项加第二项之和，等于第三项加第四项之和. */
function balances(form: FormId, cell: CellOf): Relation[] {
  if (formItem(form, 'requests.received') === null) return [];
  return APPLICANT_IDS.map((applicant) => ({
    family: 'requests-balance',
    kind: 'balance',
    left: [cell('requests.received', applicant), cell('requests.carried_in', applicant)],
    right: [cell('outcome.total', applicant), cell('requests.carried_out', applicant)],
  }));
}

const RELATIONS: Readonly<Record<FormId, readonly Relation[]>> = {
  free: relationsFor('free'),
  '2019': relationsFor('2019'),
  '2021': relationsFor('2021'),
};
