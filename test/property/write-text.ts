import {
  APPLICANTS,
  type CellKey,
  cellKey,
  form2019,
  form2021,
  type Label,
  ORGANISATION_HEAD,
  type TableFormId,
} from '@/lib/forms';

/**
 * Writes a report as the text that arrives: the official tables of either form, filled with given raw cell texts, in
 * one of the four layouts of plain text. The parser is not consulted; labels come from the catalogue.
 */
export type Layout = 'tabs' | 'pipes' | 'cell-per-line' | 'spaces';

export interface TextReport {
  readonly form: TableFormId;
  readonly year: number;
  readonly town: string;
  readonly layout: Layout;
  readonly raw: (cell: CellKey) => string;
}

type Row = readonly string[];

const REQUESTS_HEADING = '三、收到和处理政府信息公开申请情况';

function activeRows({ form, raw }: TextReport): Row[] {
  const spec = form === '2019' ? form2019 : form2021;
  return spec.active.flatMap((block) => [
    [block.label.zh],
    ['信息内容', ...block.columns.map((column) => column.label.zh)],
    ...block.rows.map((row) => [
      row.label.zh,
      ...block.columns.map((column) =>
        raw({ item: `${row.id}.${column.id}` as CellKey['item'], applicant: null }),
      ),
    ]),
  ]);
}

/** The label cells of a request row as the dump has them: heads only where they begin, blank cells below. */
function labelCells(path: readonly Label[], label: Label, before: readonly Label[] | null): string[] {
  const cells = path.map((head, depth) => (before?.[depth]?.zh === head.zh ? '' : head.zh));
  return [...cells, label.zh];
}

function requestRows({ form, raw, layout }: TextReport): Row[] {
  const spec = form === '2019' ? form2019 : form2021;
  const head: Row[] = [
    ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '申请人情况'],
    ['', '自然人', ORGANISATION_HEAD.zh, '总计'],
    ['', '', ...APPLICANTS.slice(1, 6).map(({ label }) => label.zh), ''],
  ];
  let before: readonly Label[] | null = null;
  const rows = spec.requests.map((row) => {
    const labels = labelCells(row.path, row.label, before);
    before = row.path;
    const values = APPLICANTS.map(({ id }) => raw({ item: row.id, applicant: id }));
    return [
      ...(layout === 'tabs' || layout === 'pipes' ? labels : labels.filter((l) => l !== '')),
      ...values,
    ];
  });
  return [...head, ...rows];
}

function reviewRows({ raw }: TextReport): Row[] {
  const { columns, rows } = form2019.review;
  const results = columns.map((column) => column.label.zh);
  return [
    ['行政复议', '行政诉讼'],
    [...results, '未经复议直接起诉', '复议后起诉'],
    [...results.map(() => ''), ...results, ...results],
    rows.flatMap((row) => columns.map((column) => raw({ item: `${row.id}.${column.id}`, applicant: null }))),
  ];
}

function writeTable(rows: readonly Row[], layout: Layout): string {
  switch (layout) {
    case 'tabs':
      return `${rows.map((row) => row.map((cell) => `\t${cell}\n`).join('')).join('\n')}\n`;
    case 'pipes':
      return `${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;
    case 'cell-per-line':
      return `${rows.flatMap((row) => row.filter((cell) => cell.trim() !== '')).join('\n')}\n`;
    case 'spaces':
      return `${rows.map((row) => row.filter((cell) => cell.trim() !== '').join(' ')).join('\n')}\n`;
  }
}

export function writeReport(report: TextReport): string {
  const { town, year, layout } = report;
  return [
    `${town}${year}年政府信息公开工作年度报告`,
    '一、总体情况',
    `${year}年，${town}认真做好政府信息公开工作。`,
    '二、主动公开政府信息情况',
    writeTable(activeRows(report), layout),
    REQUESTS_HEADING,
    writeTable(requestRows(report), layout),
    '四、政府信息公开行政复议、行政诉讼情况',
    writeTable(reviewRows(report), layout),
    '五、存在的主要问题及改进情况',
    '内容更新还不够及时，将加强培训。',
    '六、其他需要报告的事项',
    '无。',
    '',
  ].join('\n');
}

/** The key under which tests keep a cell's raw text. */
export const keyOf = (cell: CellKey): string => cellKey(cell.item, cell.applicant);
