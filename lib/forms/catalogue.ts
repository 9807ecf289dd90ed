/**
 * The shape of an official form of the yearly 政府信息公开工作年度报告, as data.
 *
 * A form is declared as the printed form is: table 二 and table 四 as blocks of rows × columns, table 三 as one list
 * of rows that is split by applicant. Everything else (ids, types, label matching, headers, pick lists, sums) is
 * derived from these declarations.
 *
 *      block ┌ 第二十条第（五）项 ─────────────────────────────┐
 *            │ 信息内容    │ 上一年项目数量 │ 本年增/减 │ 处理决定数量 │  columns
 *       rows │ 行政许可    │ licence.items_last_year │ … │ licence.decisions │
 */

export interface Label {
  readonly zh: string;
  readonly en: string;
}

export type FormId = 'free' | '2019' | '2021';

/** A form that prescribes tables. */
export type TableFormId = Exclude<FormId, 'free'>;

/** The three tables of a report, by the number of the section that holds them. */
export type TableSection = 2 | 3 | 4;

/** Unit as printed on the form. Stored values of money are in 元 whatever the form prints. */
export type PrintedUnit = '件' | '项' | '万元' | '元';

export interface ColumnSpec {
  readonly id: string;
  readonly label: Label;
  readonly unit: PrintedUnit;
  /** Other spellings met in reports; they match as the label does. */
  readonly also?: readonly string[];
  /** The column of the same row that this one is a part of. */
  readonly addsTo?: string;
  /** True where a minus sign is a legal value (本年增/减). */
  readonly signed?: true;
}

export interface RowSpec {
  readonly id: string;
  readonly label: Label;
  readonly also?: readonly string[];
}

/** One block of table 二, or the whole of table 四. */
export interface BlockSpec {
  readonly label: Label;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
}

/** One row of table 三. `path` are the labels above it, outermost first; `label` is its own. */
export interface RequestRowSpec {
  readonly id: string;
  readonly path: readonly Label[];
  readonly label: Label;
  readonly also?: readonly string[];
  /** The row of the same table that this one is a part of. */
  readonly addsTo?: string;
}

export interface FormSpec {
  readonly id: TableFormId;
  readonly document: string;
  /** Report years the form was prescribed for; `to` is null while it is in force. */
  readonly years: { readonly from: number; readonly to: number | null };
  readonly active: readonly BlockSpec[];
  readonly requests: readonly RequestRowSpec[];
  readonly review: BlockSpec;
}

type BlockItemId<B> = B extends BlockSpec
  ? `${B['rows'][number]['id']}.${B['columns'][number]['id']}`
  : never;

/** The item codes a form declares, derived from its declaration. */
export type ItemIdOf<F extends FormSpec> =
  | BlockItemId<F['active'][number]>
  | F['requests'][number]['id']
  | BlockItemId<F['review']>;
