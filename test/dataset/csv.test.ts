import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parseTable, tableCsv, tableHeader } from '@/lib/dataset/csv';
import { DataSetError } from '@/lib/dataset/problems';
import { readDataSet } from '@/lib/dataset/read-data-set';
import { columnNames, TABLE_NAMES, TABLES } from '@/lib/dataset/specs';
import type { FigureRow, ReportRow } from '@/lib/dataset/tables';
import { APPLICANT_IDS, ITEMS } from '@/lib/forms';

/** The columns other people's scripts rely on (shared design §3), typed here a second time on purpose. */
const CONTRACT = {
  files: 'file,sha256,bytes,format,outcome,reason,report',
  reports:
    'report,organisation,kind,county,prefecture,province,year,form,title,published_on,file,zero_convention',
  figures: 'report,item,applicant,value,state,approximate,unit_source,raw,place',
  mentions: 'report,topic,label,value,approximate,unit,raw,place',
  findings: 'report,check,verdict,severity,item,applicant,expected,actual,message',
  checks: 'check,tested,held,contradiction,derivable,suspect,missing,cannot_tell,not_applicable',
} as const;

const figure: FigureRow = {
  report: '3da227dd059f',
  item: 'requests.received',
  applicant: 'total',
  value: 2,
  state: 'number',
  approximate: false,
  unit_source: null,
  raw: ' 2',
  place: 'line 92',
};

describe('the files of the data set', () => {
  it('have exactly the columns of the contract, in its order', () => {
    for (const [name, header] of Object.entries(CONTRACT)) {
      const table = TABLE_NAMES.find((known) => known === name);
      expect(table && tableHeader(table)).toBe(`${header}\n`);
    }
  });
  it('are RFC 4180 with \\n, a header and no BOM', () => {
    const csv = tableCsv('figures', [figure, { ...figure, raw: '1,"2"\n3', place: null }]);
    expect(csv).toBe(
      `${CONTRACT.figures}\n` +
        '3da227dd059f,requests.received,total,2,number,false,," 2",line 92\n' +
        '3da227dd059f,requests.received,total,2,number,false,,"1,""2""\n3",\n',
    );
  });
  it('describe every column in both languages', () => {
    for (const name of TABLE_NAMES) {
      for (const column of Object.values(TABLES[name].columns)) {
        expect(
          column.title.zh && column.title.en && column.description.zh && column.description.en,
        ).toBeTruthy();
      }
    }
  });
});

const rawText = fc.oneof(
  fc.string(),
  fc.string({
    unit: fc.constantFrom('=', '+', '"', "'", ',', '\n', '\r', '\t', ' ', '\u3000', '＝', '０', '/', '-'),
  }),
);

const anyFigure: fc.Arbitrary<FigureRow> = fc.record({
  report: fc.stringMatching(/^[0-9a-f]{12}$/),
  item: fc.constantFrom(...ITEMS.map((item) => item.id)),
  applicant: fc.constantFrom(null, ...APPLICANT_IDS),
  value: fc.option(
    fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    ),
  ),
  state: fc.constantFrom('number', 'mark', 'blank', 'text', 'absent', 'unreadable'),
  approximate: fc.boolean(),
  unit_source: fc.constantFrom(null, 'stated', 'inferred', 'unknown'),
  raw: rawText,
  place: fc.constantFrom(null, 'line 92', 'line 6 column 43', 'table 2 row 14 cell 3'),
});

describe('reading a table back', () => {
  it('gives the rows that were written, whatever their raw text', () => {
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 5 }), (rows) => {
        expect(parseTable('figures', tableCsv('figures', rows))).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });
  it('is written exactly as PapaParse writes it', () => {
    fc.assert(
      fc.property(fc.array(anyFigure, { minLength: 1, maxLength: 3 }), (rows) => {
        const names = columnNames('figures');
        const fields = rows.map((row) => names.map((name) => row[name]));
        expect(tableCsv('figures', rows)).toBe(
          `${Papa.unparse([[...names], ...fields], { newline: '\n' })}\n`,
        );
      }),
      { numRuns: 300 },
    );
  });
  it('accepts what a spreadsheet makes of it: BOM, \\r\\n, further columns, another order', () => {
    const csv =
      '\uFEFFplace,raw,mine,report,item,applicant,value,state,approximate,unit_source\r\nline 92," 2",x,3da227dd059f,requests.received,total,2,number,false,\r\n';
    expect(parseTable('figures', csv)).toEqual([figure]);
  });
  it('names table, row, column and value of what is no figure', () => {
    const csv = tableCsv('figures', [figure]).replace(',2,number,', ',two,nought,');
    expect(() => parseTable('figures', csv)).toThrow(DataSetError);
    expect(() => parseTable('figures', csv)).toThrow(
      /figures\.csv, row 1, value: “two”[\s\S]*row 1, state: “nought”/,
    );
  });
  it('names the column that is not there', () => {
    expect(() => parseTable('figures', 'report,item\na,b\n')).toThrow(
      /figures\.csv, raw: the column is not in the file/,
    );
  });
  it('refuses a quote that is never closed', () => {
    expect(() => parseTable('figures', `${CONTRACT.figures}\na,"b,c\n`)).toThrow(DataSetError);
  });
});

describe('a data set', () => {
  const report: ReportRow = {
    report: '3da227dd059f',
    organisation: '柳溪街道',
    kind: '街道',
    county: null,
    prefecture: null,
    province: null,
    year: 2020,
    form: '2019',
    title: null,
    published_on: '2021-01-20',
    file: 'a.txt',
    zero_convention: 'mark blank',
  };
  it('is read from its five needed files; the others add to it', () => {
    const texts = {
      files: tableCsv('files', []),
      reports: tableCsv('reports', [report]),
      figures: tableCsv('figures', [figure]),
      mentions: tableCsv('mentions', []),
      findings: tableCsv('findings', []),
    };
    const read = readDataSet(texts);
    expect(read.reports).toEqual([report]);
    expect(read.figures).toEqual([figure]);
    expect(read.coverage).toEqual([]);
  });
  it('says which file is missing', () => {
    expect(() => readDataSet({ reports: tableCsv('reports', []) })).toThrow(
      /files\.csv: the file is not there/,
    );
  });
  it('has no column twice', () => {
    for (const name of TABLE_NAMES) expect(new Set(columnNames(name)).size).toBe(columnNames(name).length);
  });
});
