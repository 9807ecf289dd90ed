import { choice, date, integer, nullable, number, text, words } from './column';
import {
  applicant,
  approximate,
  label,
  place,
  placeWords,
  raw,
  report,
  STATES,
  topic,
  toReport,
} from './shared-columns';
import type { TableSpec } from './table-spec';
import type { FigureRow, FileRow, MentionRow, ReportRow } from './tables';

export const files: TableSpec<FileRow> = {
  name: 'files',
  title: { zh: '文件', en: 'Files' },
  description: {
    zh: '每个收到的文件一行：格式、结果与原因',
    en: 'One row per file given: its format, outcome and reason',
  },
  primaryKey: ['file'],
  foreignKeys: [toReport],
  columns: {
    file: text(words('文件', 'File', '文件名，含所在文件夹', 'File name with its folder')),
    sha256: text(words('SHA-256', 'SHA-256', '文件内容的 SHA-256', 'SHA-256 of the bytes')),
    bytes: integer(words('字节数', 'Bytes', '文件大小', 'Size of the file')),
    format: choice(
      ['txt', 'docx', 'doc', 'html', 'pdf', 'zip', 'csv', 'xlsx', 'unknown'],
      words('格式', 'Format', '按内容识别的格式', 'Format as recognised by content'),
    ),
    outcome: choice(
      ['read', 'read_with_notes', 'refused', 'not_a_report', 'duplicate'],
      words('结果', 'Outcome', '每个文件恰有一个结果', 'Every file has exactly one outcome'),
    ),
    reason: text(words('原因', 'Reason', '未直接读取时的原因', 'Why, where it was not simply read')),
    report: nullable({
      ...report,
      ...words('报告', 'Report', '得到的报告，或所重复的报告', 'Report it became, or the one it duplicates'),
    }),
  },
};

export const reports: TableSpec<ReportRow> = {
  name: 'reports',
  title: { zh: '报告', en: 'Reports' },
  description: { zh: '每份报告一行', en: 'One row per report' },
  primaryKey: ['report'],
  foreignKeys: [{ fields: ['file'], table: 'files', references: ['file'] }],
  columns: {
    report,
    organisation: nullable(
      text(words('单位', 'Organisation', '单位名称，如文中所载', 'Organisation as printed')),
    ),
    kind: nullable(
      text(words('类型', 'Kind', '街道、镇、乡等', '街道 (sub-district), 镇 (town), 乡 (township) …')),
    ),
    county: nullable(text(words('县区', 'County', '所属县（市、区）', 'County or district'))),
    prefecture: nullable(text(words('地市', 'Prefecture', '所属地级市（州、盟）', 'Prefecture or city'))),
    province: nullable(text(words('省份', 'Province', '所属省级行政区', 'Province'))),
    year: nullable(integer(words('年度', 'Year', '报告所述年度', 'Year reported on'))),
    form: choice(
      ['free', '2019', '2021'],
      words('表式', 'Form', '所用的官方表式', 'Official form whose tables it shows'),
    ),
    title: nullable(text(words('标题', 'Title', '报告标题', 'Title of the report'))),
    published_on: nullable(date(words('发布日期', 'Published on', '发布或落款日期', 'Date of publication'))),
    file: text(words('文件', 'File', '来源文件', 'Source file')),
    zero_convention: choice(
      ['', 'mark', 'blank', 'mark blank'],
      words(
        '零的写法',
        'Zero convention',
        '推断本报告以何种单元格表示 0：mark 符号，blank 空白',
        'Cells this report seems to use for 0, as inferred: mark, blank',
      ),
    ),
  },
};

export const figures: TableSpec<FigureRow> = {
  name: 'figures',
  title: { zh: '表格数据', en: 'Figures' },
  description: {
    zh: '每份报告所用表式的每个单元格一行，缺失的也在内',
    en: "One row for every cell of the report's form, absent cells too",
  },
  primaryKey: [],
  foreignKeys: [toReport],
  columns: {
    report,
    item: text(
      words('项目', 'Item', '表格项目代码，见项目字典', 'Code of the item, see the dictionary of items'),
    ),
    applicant,
    value: nullable(
      number(
        words(
          '数值',
          'Value',
          '件数或项数；金额以元计；不知道时为空',
          'Count, or amount in yuan; empty unless a number is known',
        ),
      ),
    ),
    state: choice(
      STATES,
      words(
        '状态',
        'State',
        'number 数字，mark 符号，blank 空白，text 文字，absent 缺失，unreadable 无法辨认',
        'What stands in the cell: a number, a mark, nothing, words; or absent, unreadable',
      ),
    ),
    approximate,
    unit_source: nullable(
      choice(
        ['stated', 'inferred', 'unknown'],
        words(
          '单位依据',
          'Unit source',
          '金额单位如何得知：stated 写明，inferred 推断，unknown 不明；件数为空',
          'How the unit of an amount is known; empty for counts',
        ),
      ),
    ),
    raw,
    place,
  },
};

export const mentions: TableSpec<MentionRow> = {
  name: 'mentions',
  title: { zh: '正文数据', en: 'Figures of the prose' },
  description: { zh: '正文中的每个数字一行', en: 'One row per figure found in the prose' },
  primaryKey: [],
  foreignKeys: [toReport],
  columns: {
    report,
    topic,
    label,
    value: number(words('数值', 'Value', '件数；金额以元计', 'Count, or amount in yuan')),
    approximate,
    unit: text(words('单位', 'Unit', '原文的单位', 'Unit as printed')),
    raw,
    place: text(placeWords),
  },
};
