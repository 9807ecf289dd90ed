import type { OperandFacts } from '@/lib/format/findings';
import {
  APPLICANT_IDS,
  type Applicant,
  cellKey,
  type FormId,
  type FormItem,
  type ItemId,
  itemById,
} from '@/lib/forms';
import type { FigureListRow } from '@/lib/queries/figures-sql';
import type { FindingListRow } from '@/lib/queries/finding-filter';
import type { EvidenceListRow } from '@/lib/queries/report-evidence';
import type { OperandListRow } from '@/lib/queries/report-operands';

/**
 * What the official form shows of a report, by cell.
 *
 *      figures  ──▶  value, state, raw, place       as printed
 *      evidence ──▶  read as 0, or an exception      the report's own convention
 *      findings ──▶  → 2 beside the mark             the only value that its relation leaves
 */
export interface FormCell {
  readonly key: string;
  readonly row: FigureListRow;
  /** The report's zero convention reads this mark or blank as 0; false for its exceptions. */
  readonly readsZero: boolean;
  /** The only value that the other cells leave for this one; null where none follows. */
  readonly derived: string | null;
  /** Findings that name this cell, by their number. */
  readonly findings: readonly FindingListRow[];
}

/** What a cell is in the arithmetic of the chosen finding. */
export type Role = 'left' | 'right' | 'subject' | 'likeliest';

/** The form of a stored report. */
export function formOf(form: string): FormId {
  return form === '2019' || form === '2021' ? form : 'free';
}

/** The applicant of a stored code, null for none and for codes that no form has. */
export function asApplicant(code: string | null): Applicant | null {
  return APPLICANT_IDS.find((id) => id === code) ?? null;
}

/** The key of a stored cell, null where the item is none of the catalogue's. */
export function keyOf(item: string | null, applicant: string | null): string | null {
  const known = item === null ? null : itemById(item);
  return known ? cellKey(known.id, asApplicant(applicant)) : null;
}

/** Every cell of a report by its key. */
export function formCellsOf(
  figures: readonly FigureListRow[],
  findings: readonly FindingListRow[],
  evidence: readonly EvidenceListRow[],
): ReadonlyMap<string, FormCell> {
  const exceptions = new Set(
    evidence.flatMap(({ subject, value }) => (subject === 'zero-exception' ? [value] : [])),
  );
  const named = new Map<string, FindingListRow[]>();
  for (const finding of findings) {
    const key = keyOf(finding.item, finding.applicant);
    if (key !== null) named.set(key, [...(named.get(key) ?? []), finding]);
  }
  return new Map(
    figures.flatMap((row) => {
      const key = keyOf(row.item, row.applicant);
      if (key === null) return [];
      const own = named.get(key) ?? [];
      const derived = own.find(({ verdict, waived }) => verdict === 'derivable' && !waived)?.expected ?? null;
      return [[key, { key, row, readsZero: row.reads_zero && !exceptions.has(key), derived, findings: own }]];
    }),
  );
}

/** What each cell is in a finding; the left side of a sum are its parts, the right side its total. */
export function rolesOf(operands: readonly OperandListRow[]): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  for (const operand of operands) {
    const key = keyOf(operand.item, operand.applicant);
    if (key === null || (operand.label === 'likeliest' && roles.has(key))) continue;
    roles.set(key, roleOf(operand));
  }
  return roles;
}

function roleOf({ role, label }: Pick<OperandFacts, 'role' | 'label'>): Role {
  if (label === 'likeliest') return 'likeliest';
  if (role === 'left' || role === 'part') return 'left';
  return role === 'right' || role === 'total' ? 'right' : 'subject';
}

/** One row head of table 三 as printed: a group's label stands over all its rows. */
export interface RowHead {
  readonly label: FormItem['rowPath'][number];
  /** Depth in the group, 0 for the leftmost. */
  readonly level: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Depth of row heads in table 三. */
const LEVELS = 3;

/**
 * The row heads that begin at each row of table 三:
 *
 *      一、本年新收 ─────────────── (3 columns)
 *      三、办理结果 │（一）予以公开 ──── (2)
 *                 │（三）不予公开 │ 1.国家秘密
 */
export function rowHeads(items: readonly FormItem[]): readonly (readonly RowHead[])[] {
  return items.map((item, at) =>
    item.rowPath.flatMap((label, level) => {
      const own = level === item.rowPath.length - 1;
      if (own) return [{ label, level, rowSpan: 1, colSpan: LEVELS - level }];
      if (at > 0 && sameGroup(items[at - 1], item, level)) return [];
      const rest = items.slice(at);
      const end = rest.findIndex((other) => !sameGroup(other, item, level));
      return [{ label, level, rowSpan: end === -1 ? rest.length : end, colSpan: 1 }];
    }),
  );
}

function sameGroup(a: FormItem | undefined, b: FormItem, level: number): boolean {
  if (!a || a.rowPath.length <= level + 1) return false;
  return b.rowPath.slice(0, level + 1).every((label, depth) => label.zh === a.rowPath[depth]?.zh);
}

/** The items of table 二 or 四 as blocks of rows, in printed order. */
export function blocksOf(items: readonly FormItem[]): readonly (readonly (readonly FormItem[])[])[] {
  return groupsOf(items, ({ block }) => block.zh).map((block) => groupsOf(block, ({ id }) => rowIdOf(id)));
}

const rowIdOf = (item: ItemId) => item.slice(0, item.lastIndexOf('.'));

/** Members with the same key, groups in the order of their first member. */
function groupsOf<Member>(members: readonly Member[], keyOf: (member: Member) => string): Member[][] {
  const groups = new Map<string, Member[]>();
  for (const member of members) groups.set(keyOf(member), [...(groups.get(keyOf(member)) ?? []), member]);
  return [...groups.values()];
}
