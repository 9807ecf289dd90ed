import { TABLES } from '@/lib/dataset/specs';
import type { TableName } from '@/lib/dataset/table-spec';
import type { Locale } from '@/lib/format';
import type { Database, SqlRow } from '@/lib/store/database';

/** A table that the console can ask, with what its columns are. */
export interface ConsoleTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly title: string }[];
}

/** The logical tables in the order of the list, with the table of the data set that describes their columns. */
const ASKED: readonly (readonly [view: string, table: TableName | null])[] = [
  ['report', 'reports'],
  ['figure', 'figures'],
  ['mention', 'mentions'],
  ['finding', 'findings'],
  ['operand', 'operands'],
  ['evidence', 'evidence'],
  ['coverage', 'coverage'],
  ['organisation', null],
  ['item', null],
  ['indicator', null],
];

/** Columns that no table of the data set has. */
const OWN: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  name: { zh: '单位名称', en: 'Name' },
  item: { zh: '项目代码', en: 'Code of the item' },
  organisation: { zh: '单位（全路径）', en: 'Town, its whole path' },
  chosen: { zh: '以此份为准', en: 'Stands for its town and year' },
  sha256: { zh: 'SHA-256', en: 'SHA-256' },
  zero_mark: { zh: '以符号表示 0', en: 'Marks stand for 0' },
  zero_blank: { zh: '以空白表示 0', en: 'Blanks stand for 0' },
  n: { zh: '序号', en: 'Number' },
  cell: { zh: '单元格序号', en: 'Position of the cell' },
  waived: { zh: '已搁置', en: 'Set aside' },
  waived_because: { zh: '搁置理由', en: 'Set aside because' },
  ord: { zh: '表上顺序', en: 'Printed order' },
  section: { zh: '表号', en: 'Table' },
  label_zh: { zh: '中文名称', en: 'Chinese name' },
  label_en: { zh: '英文名称', en: 'English name' },
  unit: { zh: '单位', en: 'Unit' },
  forms: { zh: '所在表式', en: 'Forms that have it' },
  total_of: { zh: '所属合计', en: 'Total it adds to' },
  per_applicant: { zh: '按申请人分列', en: 'Split by applicant' },
  indicator: { zh: '指标', en: 'Indicator' },
  formula: { zh: '公式', en: 'Formula' },
  numerator: { zh: '分子', en: 'Numerator' },
  denominator: { zh: '分母', en: 'Denominator' },
  minimum_n: { zh: '最小分母', en: 'Smallest denominator' },
  code: { zh: '代码', en: 'Code' },
  predecessor: { zh: '前身', en: 'Predecessor' },
};

type ColumnRow = SqlRow & { readonly view: string; readonly name: string; readonly type: string };

/** The tables of the console as the database has them, described in a language. */
export async function consoleTables(db: Database, locale: Locale): Promise<readonly ConsoleTable[]> {
  const rows = await db.query<ColumnRow>({
    sql: `SELECT table_name AS view, column_name AS name, data_type AS type FROM duckdb_columns()
      WHERE schema_name = 'main' ORDER BY table_name, column_index`,
    params: [],
  });
  return ASKED.map(([view, table]) => {
    const spec = table === null ? null : TABLES[table];
    const described: Readonly<
      Record<string, { readonly title: { readonly zh: string; readonly en: string } }>
    > = spec?.columns ?? {};
    const columns = rows
      .filter((row) => row.view === view)
      .map(({ name, type }) => {
        const title = view !== 'report' || name !== 'organisation' ? described[name]?.title : undefined;
        return {
          name,
          type: type.toLowerCase(),
          title: (title ?? OWN[name] ?? FROM_REPORTS[name])?.[locale] ?? '',
        };
      });
    return { name: view, title: spec?.title[locale] ?? VIEW_TITLES[view]?.[locale] ?? '', columns };
  });
}

const FROM_REPORTS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> =
  Object.fromEntries(Object.entries(TABLES.reports.columns).map(([name, { title }]) => [name, title]));

const VIEW_TITLES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  organisation: { zh: '单位', en: 'Towns' },
  item: { zh: '项目字典', en: 'Dictionary of items' },
  indicator: { zh: '指标', en: 'Indicators' },
};
