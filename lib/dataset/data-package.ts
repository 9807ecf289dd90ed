import type { Column } from './column';
import { TABLES } from './specs';
import type { TableName } from './table-spec';

/** A CSV file of the package as it lies on disk. */
export interface ResourceFile {
  readonly table: TableName;
  readonly bytes: number;
  /** Hex SHA-256 of the file. */
  readonly sha256: string;
}

/**
 * `datapackage.json` of a data set: a Frictionless data package (tabular, v1 profiles, also valid as v2) whose schemas
 * are the specs. Titles and descriptions are Chinese with the English beside them (`title_en`, `description_en`). It
 * holds no date, so the same files give the same bytes.
 */
export function dataPackage(resources: readonly ResourceFile[]): string {
  const present = new Set(resources.map((resource) => resource.table));
  const content = {
    profile: 'tabular-data-package',
    name: 'jiebao',
    title: '乡镇街道政府信息公开工作年度报告数据',
    title_en: "Figures of towns' yearly reports on government-information disclosure",
    description: '由报告原文解析而来。空字段表示没有该值；金额以元计；各列含义见 schema。',
    description_en:
      'Parsed from the reports. An empty field means that there is no such value; amounts are in yuan; schema says what each column is.',
    resources: resources.map((resource) => resourceEntry(resource, present)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function resourceEntry({ table, bytes, sha256 }: ResourceFile, present: ReadonlySet<TableName>) {
  const { title, description, columns, primaryKey, foreignKeys } = TABLES[table];
  const keys = foreignKeys.filter((key) => present.has(key.table));
  return {
    profile: 'tabular-data-resource',
    name: table,
    path: `${table}.csv`,
    title: title.zh,
    title_en: title.en,
    description: description.zh,
    description_en: description.en,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: Object.entries<Column<unknown>>(columns).map(([name, column]) => fieldEntry(name, column)),
      missingValues: [''],
      ...(primaryKey.length > 0 ? { primaryKey } : {}),
      ...(keys.length > 0
        ? {
            foreignKeys: keys.map((key) => ({
              fields: key.fields,
              reference: { resource: key.table, fields: key.references },
            })),
          }
        : {}),
    },
  };
}

function fieldEntry(name: string, column: Column<unknown>) {
  // An empty field of a text column is a text of length 0 to us and missing to Frictionless: it is not `required`.
  const required = !column.nullable && column.type !== 'string';
  const choices = column.choices?.filter((value) => value !== '') ?? [];
  const constraints = {
    ...(required ? { required } : {}),
    ...(choices.length > 0 ? { enum: choices } : {}),
  };
  return {
    name,
    type: column.type,
    title: column.title.zh,
    title_en: column.title.en,
    description: column.description.zh,
    description_en: column.description.en,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
