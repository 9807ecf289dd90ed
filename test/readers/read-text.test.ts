import { describe, expect, it } from 'vitest';
import { formatPlace, isRefusal, type RawDocument, type RawTable, readText } from '@/lib/readers';
import { foldRadicals } from '@/lib/readers/radicals';

function read(text: string): RawDocument {
  const document = readText(new TextEncoder().encode(text));
  if (isRefusal(document)) throw new Error(document.code);
  return document;
}

function onlyTable(text: string): RawTable {
  const tables = read(text).blocks.filter((block) => block.kind === 'table');
  const [table] = tables;
  if (!table || tables.length !== 1) throw new Error(`${tables.length} tables`);
  return table;
}

const texts = (table: RawTable) => table.rows.map((row) => row.cells.map((cell) => cell.text));
const places = (table: RawTable) => table.rows.map((row) => row.cells.map((cell) => formatPlace(cell.place)));

describe('a dump with a tab before each cell', () => {
  const table = onlyTable('说明\n\t信息内容\n\t本年新\n制作数量\n\n\t规章\n\t\n\t　\n\t 2 \n\n\n下一段\n');

  it('has a cell for each tab, blank ones too, and a row for each blank line', () => {
    expect(table.layout).toBe('tabs');
    expect(texts(table)).toEqual([
      ['信息内容', '本年新\n制作数量'],
      ['规章', '', '', ' 2 '],
    ]);
  });

  it('knows the line of every cell, and both lines of one that runs over', () => {
    expect(places(table)).toEqual([
      ['line 2', 'line 3-4'],
      ['line 6', 'line 7', 'line 8', 'line 9'],
    ]);
    expect(formatPlace(table.place)).toBe('line 2-9');
    expect(table.rows.map((row) => formatPlace(row.place))).toEqual(['line 2-4', 'line 6-9']);
  });

  it('ends at a heading that was glued to its last cell', () => {
    const { blocks } = read('\t结转\n\t0\n四、政府信息公开行政复议、行政诉讼情况\n\t行政复议\n\t0\n');
    expect(blocks.map((block) => block.kind)).toEqual(['table', 'paragraph', 'table']);
  });

  it('is no table where a tab only indents a sentence', () => {
    const { blocks } = read('\t本年度认真落实各项要求，主动公开各类政府信息八十六条。\n');
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph']);
  });

  it('may have its rows on one line, where a cell knows its column', () => {
    const rows = onlyTable('信息内容\t本年\t总数\n规章\t0\t\n');
    expect(texts(rows)).toEqual([
      ['信息内容', '本年', '总数'],
      ['规章', '0', ''],
    ]);
    expect(places(rows)[1]).toEqual(['line 2 column 1', 'line 2 column 4', 'line 2 column 6']);
  });
});

describe('a table of pipes', () => {
  it('is read with its outer pipes, without the ruler under its head', () => {
    const table = onlyTable('| 规章 | 0 | |\n|---|:-:|---|\n| 规范性文件 | 2 | / |\n');
    expect(texts(table)).toEqual([
      ['规章', '0', ''],
      ['规范性文件', '2', '/'],
    ]);
    expect(places(table)[1]).toEqual(['line 3 column 3', 'line 3 column 11', 'line 3 column 15']);
  });

  it('keeps a row of single dashes, which are marks', () => {
    expect(texts(onlyTable('| 规章 | 数量 |\n| - | - |\n'))).toEqual([
      ['规章', '数量'],
      ['-', '-'],
    ]);
  });

  it('without outer pipes keeps a blank cell at either end', () => {
    expect(texts(onlyTable('规章|0|0\n|1|\n'))).toEqual([
      ['规章', '0', '0'],
      ['', '1', ''],
    ]);
  });

  it('may end every cell but the last of a row with a pipe', () => {
    expect(texts(onlyTable('规章 |\n0 |\n|\n2\n规范性文件 |\n1 |\n1 |\n1\n'))).toEqual([
      ['规章', '0', '', '2'],
      ['规范性文件', '1', '1', '1'],
    ]);
  });
});

describe('a table without mark-up is known by the words of the form', () => {
  it('one cell a line', () => {
    const table = onlyTable('信息内容\n本年新制作数量\n规章\n0\n1\n规范性文件\n2\n');
    expect(table.layout).toBe('cell-per-line');
    expect(texts(table)).toEqual([
      ['信息内容', '本年新制作数量', '规章', '0', '1'],
      ['规范性文件', '2'],
    ]);
  });

  it('rows joined by spaces', () => {
    const table = onlyTable('信息内容 本年新制作数量\n规章 0 1\n规范性文件 ２ /\n');
    expect(table.layout).toBe('spaces');
    expect(texts(table).slice(-1)).toEqual([['规范性文件', '２', '/']]);
    expect(places(table).slice(-1)).toEqual([['line 3 column 1', 'line 3 column 7', 'line 3 column 9']]);
  });

  it('heads without a value under them are paragraphs: the table was an image', () => {
    expect(
      read('信息内容\n\n三、收到和处理政府信息公开申请情况\n').blocks.map((block) => block.kind),
    ).toEqual(['paragraph', 'paragraph']);
  });
});

describe('a paragraph', () => {
  it('knows its line under every kind of line end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(read(`一${end}${end}二`).blocks.map((block) => formatPlace(block.place))).toEqual([
        'line 1',
        'line 3',
      ]);
    }
  });

  it('loses the residue of a bookmark, and its place says where the text then begins', () => {
    const [block] = read('[bookmark: _GoBack]全年公开9条。[bookmark: x]\n').blocks;
    expect(block?.kind === 'paragraph' && block.text).toBe('全年公开9条。');
    expect(block && formatPlace(block.place)).toBe('line 1 column 20');
  });
});

describe('radicals', () => {
  it('are folded to the characters they stand for, and nothing else is', () => {
    expect(foldRadicals('⼀、⾏政⻓ ① ２ ㎡')).toBe('一、行政长 ① ２ ㎡');
  });
});
