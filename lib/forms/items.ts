import { APPLICANT_IDS, type Applicant } from './applicants';
import type { FormId, FormSpec, ItemIdOf, Label, PrintedUnit, TableFormId, TableSection } from './catalogue';
import { form2019 } from './form-2019';
import { form2021 } from './form-2021';

/** The forms that prescribe tables, oldest first. A new form is one file and its line here. */
export const FORMS = [form2019, form2021] as const satisfies readonly FormSpec[];

/** Every item code of every form (the codes of `form-items.csv`), derived from the declarations. */
export type ItemId = ItemIdOf<(typeof FORMS)[number]>;

/** What one form says of one item. */
export interface FormItem {
  readonly id: ItemId;
  readonly form: TableFormId;
  readonly section: TableSection;
  /** The block heading (tables 二 and 四) or the table's title (table 三). */
  readonly block: Label;
  /** Row headings, outermost first; the last is the row's own. */
  readonly rowPath: readonly Label[];
  /** The column heading; null in table 三, whose columns are the applicants. */
  readonly column: Label | null;
  readonly unit: PrintedUnit;
  readonly perApplicant: boolean;
  /** The item this one is a part of, null when it is part of none. */
  readonly addsTo: ItemId | null;
  /** True where a minus sign is a legal value. */
  readonly signed: boolean;
}

/** One cell of a form. `applicant` is null outside table 三. */
export interface CellKey {
  readonly item: ItemId;
  readonly applicant: Applicant | null;
}

const REQUESTS_TITLE: Label = {
  zh: '收到和处理政府信息公开申请情况',
  en: 'Requests received and handled',
};

function blockItems(form: FormSpec, section: 2 | 4): FormItem[] {
  const blocks = section === 2 ? form.active : [form.review];
  return blocks.flatMap((block) =>
    block.rows.flatMap((row) =>
      block.columns.map((column) => ({
        id: `${row.id}.${column.id}` as ItemId,
        form: form.id,
        section,
        block: block.label,
        rowPath: [row.label],
        column: column.label,
        unit: column.unit,
        perApplicant: false,
        addsTo: column.addsTo === undefined ? null : (`${row.id}.${column.addsTo}` as ItemId),
        signed: column.signed === true,
      })),
    ),
  );
}

function requestItems(form: FormSpec): FormItem[] {
  return form.requests.map((row) => ({
    id: row.id as ItemId,
    form: form.id,
    section: 3,
    block: REQUESTS_TITLE,
    rowPath: [...row.path, row.label],
    column: null,
    unit: '件',
    perApplicant: true,
    addsTo: (row.addsTo ?? null) as ItemId | null,
    signed: false,
  }));
}

function itemsOf(form: FormSpec): readonly FormItem[] {
  return [...blockItems(form, 2), ...requestItems(form), ...blockItems(form, 4)];
}

const ITEMS_BY_FORM: Readonly<Record<TableFormId, readonly FormItem[]>> = {
  '2019': itemsOf(form2019),
  '2021': itemsOf(form2021),
};

/** The items of one form in printed order; none for the free form. */
export function formItems(form: FormId): readonly FormItem[] {
  return form === 'free' ? [] : ITEMS_BY_FORM[form];
}

/** The cells of one form in printed order: 198 (2019 form), 200 (2021 form), none (free form). */
export function formCells(form: FormId): readonly CellKey[] {
  return CELLS_BY_FORM[form];
}

const CELLS_BY_FORM: Readonly<Record<FormId, readonly CellKey[]>> = {
  free: [],
  '2019': cellsOf('2019'),
  '2021': cellsOf('2021'),
};

function cellsOf(form: TableFormId): CellKey[] {
  return ITEMS_BY_FORM[form].flatMap((item): CellKey[] =>
    item.perApplicant
      ? APPLICANT_IDS.map((applicant) => ({ item: item.id, applicant }))
      : [{ item: item.id, applicant: null }],
  );
}

/** One item across forms: what both forms, or the only one that has it, say of it. */
export interface Item {
  readonly id: ItemId;
  readonly section: TableSection;
  readonly perApplicant: boolean;
  readonly addsTo: ItemId | null;
  /** Oldest form first. */
  readonly in: readonly FormItem[];
}

/** The union of both forms' items, in the printed order of the 2019 form, items of the 2021 form beside their like. */
export const ITEMS: readonly Item[] = unionOfItems();

function unionOfItems(): Item[] {
  const order: ItemId[] = [];
  const byId = new Map<ItemId, FormItem[]>();
  for (const form of ['2019', '2021'] as const) {
    let at = 0;
    for (const item of ITEMS_BY_FORM[form]) {
      const known = byId.get(item.id);
      if (known) {
        known.push(item);
        at = order.indexOf(item.id) + 1;
        continue;
      }
      byId.set(item.id, [item]);
      order.splice(at, 0, item.id);
      at += 1;
    }
  }
  return order.map((id) => {
    const variants = byId.get(id) ?? [];
    const first = variants[0];
    if (!first) throw new Error(`the catalogue lists ${id} without a declaration`);
    return {
      id,
      section: first.section,
      perApplicant: first.perApplicant,
      addsTo: first.addsTo,
      in: variants,
    };
  });
}

const ITEM_BY_ID: ReadonlyMap<string, Item> = new Map(ITEMS.map((item) => [item.id, item]));

/** The item of a code, null for a code no form has. */
export function itemById(id: string): Item | null {
  return ITEM_BY_ID.get(id) ?? null;
}

/** What one form says of an item, null when the form does not have it. */
export function formItem(form: FormId, id: ItemId): FormItem | null {
  return ITEM_BY_ID.get(id)?.in.find((variant) => variant.form === form) ?? null;
}

/** The parts that an item is the printed total of, in one form; empty when it is no total. */
export function partsOf(form: FormId, total: ItemId): readonly ItemId[] {
  return formItems(form)
    .filter((item) => item.addsTo === total)
    .map((item) => item.id);
}

/** The form prescribed for a report year (the calendar year reported on, not the year of publication). */
export function formFor(year: number): FormId {
  const form = FORMS.find(
    ({ years }) => years.from <= year && ((years.to as number | null) === null || year <= (years.to ?? year)),
  );
  return form?.id ?? 'free';
}

/** `requests.received/total`, `procurement.amount`: a cell's key as one string. */
export function cellKey(item: ItemId, applicant: Applicant | null): string {
  return applicant === null ? item : `${item}/${applicant}`;
}

/** True for the items whose value is money; it is stored in 元. */
export function isMoney(id: ItemId): boolean {
  return id === 'procurement.amount' || id === 'fee.amount';
}
