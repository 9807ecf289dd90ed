import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { tableCsv } from '@/lib/dataset/csv';
import { dataPackage, type ResourceFile } from '@/lib/dataset/data-package';
import { columnDictionaryCsv, itemDictionaryCsv } from '@/lib/dataset/dictionary';
import { TABLE_NAMES } from '@/lib/dataset/specs';
import type { TableName, TableRows } from '@/lib/dataset/table-spec';
import type { DataSet } from '@/lib/dataset/tables';
import { checkRows } from '@/lib/dataset/to-data-set';
import type { Locale } from '@/lib/format/locale';
import type { ExtractInfo } from './extract';

/** The whole data set of the chosen reports as one archive: CSV, dictionary, README. */
export const dataPackageZip: ExtractInfo = {
  id: 'data-package',
  title: { zh: '数据包（zip）', en: 'Data package (zip)' },
  row: { zh: '全部表格、字典与说明', en: 'All tables, the dictionary and a README' },
};

/** What the README of a package says of where it comes from. */
export interface PackageOrigin {
  /** The filter in words, as the page shows it. */
  readonly filter: string;
  /** Reports in the package, and all there were to choose from. */
  readonly reports: number;
  readonly ofReports: number;
  /** Address of the page with the filter in it. */
  readonly link: string;
  /** ISO date of the download. */
  readonly date: string;
  readonly locale: Locale;
}

/** SHA-256 of a text's UTF-8, hex; a parameter because hosts differ. */
export type HashText = (text: string) => Promise<string>;

/**
 * Builds the archive. The CSV files are those of `ingest` (no BOM, no formula guard: they are for programs and can be
 * loaded again); every file's size and SHA-256 stand in `datapackage.json` and in the README.
 */
export async function buildDataPackage(data: DataSet, origin: PackageOrigin, hash: HashText): Promise<Blob> {
  const files: { readonly name: string; readonly text: string }[] = [];
  const resources: ResourceFile[] = [];
  for (const table of TABLE_NAMES) {
    const text = csvOf(table, data);
    files.push({ name: `${table}.csv`, text });
    resources.push({ table, bytes: new TextEncoder().encode(text).length, sha256: await hash(text) });
  }
  files.push({ name: 'datapackage.json', text: dataPackage(resources) });
  files.push({ name: 'dictionary-columns.csv', text: columnDictionaryCsv() });
  files.push({ name: 'dictionary-items.csv', text: itemDictionaryCsv() });
  files.push({ name: 'README.md', text: readme(origin, resources) });
  const zip = new ZipWriter(new BlobWriter('application/zip'), {
    // The archive says when it was made by its README; a fixed time makes the same data the same bytes.
    lastModDate: new Date(Date.UTC(2000, 0, 1)),
    extendedTimestamp: false,
    useWebWorkers: false,
  });
  for (const { name, text } of files) await zip.add(name, new TextReader(text));
  return zip.close();
}

function csvOf(table: TableName, data: DataSet): string {
  if (table === 'checks') return tableCsv('checks', checkRows(data.coverage));
  return rowsCsv(table, data);
}

function rowsCsv<N extends Exclude<TableName, 'checks'>>(
  table: N,
  data: { readonly [K in N]: readonly TableRows[N][] },
): string {
  return tableCsv(table, data[table]);
}

function readme(origin: PackageOrigin, resources: readonly ResourceFile[]): string {
  const { filter, reports, ofReports, link, date, locale } = origin;
  const hashes = resources
    .map(({ table, bytes, sha256 }) => `| ${table}.csv | ${bytes} | ${sha256} |`)
    .join('\n');
  const body =
    locale === 'zh'
      ? `# 街报数据包

- 范围：${filter}
- 报告：${reports} 份，共 ${ofReports} 份
- 页面：${link}
- 日期：${date}

\`datapackage.json\`（Frictionless）说明每个文件的每一列；\`dictionary-columns.csv\` 与 \`dictionary-items.csv\` 是列与项目的字典。
空字段表示没有该值，不是 0。\`state\` 说明单元格里写的是什么；金额以元计。

| 文件 | 字节 | SHA-256 |
|---|---|---|
${hashes}
`
      : `# Jiebao data package

- What: ${filter}
- Reports: ${reports} of ${ofReports}
- Page: ${link}
- Date: ${date}

\`datapackage.json\` (Frictionless) says what every column of every file is; \`dictionary-columns.csv\` and \`dictionary-items.csv\`
are the dictionaries of columns and items. An empty field means that there is no such value, never 0. \`state\` says what
stands in the cell; amounts are in yuan.

| file | bytes | SHA-256 |
|---|---|---|
${hashes}
`;
  return body;
}
