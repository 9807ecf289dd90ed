import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  csvText,
  guardText,
  type ImportedFigure,
  importExtract,
  long,
  unguardText,
  wide,
} from '@/lib/extracts';
import { APPLICANT_IDS, ITEMS } from '@/lib/forms';
import type { ExtractLongRow } from '@/lib/queries/extract-long';
import type { ExtractWideRow } from '@/lib/queries/extract-wide';
import type { Measure } from '@/lib/queries/measure';

/** Text of what cells and titles hold at their worst: formulas, quotes, separators, line ends, full-width signs. */
const rawText = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    '—',
    '/',
    '－',
    '＝1',
    '=1+1',
    '+19',
    '-11',
    '@x',
    "'",
    "'=1",
    "''-",
    '\t2',
    '\r',
    '　',
  ),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ',',
      ';',
      '\n',
      '\r',
      '\t',
      ' ',
      '　',
      '＝',
      '＋',
      '－',
      '＠',
      '０',
      '件',
      '1',
    ),
    maxLength: 8,
  }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

describe('the formula guard', () => {
  it('gives back exactly what it was given, whatever that is', () => {
    fc.assert(
      fc.property(rawText, (text) => {
        expect(unguardText(guardText(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
  it('leaves nothing that a spreadsheet would run', () => {
    fc.assert(
      fc.property(rawText, (text) => {
        const guarded = guardText(text);
        if (!['-', '—', '/'].includes(guarded)) expect(guarded).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
      { numRuns: 1000 },
    );
  });
  it('puts one quote in front of text that starts like a formula, and leaves the signs of reports alone', () => {
    expect(['=1', '+1', '-11', '@a', '\ta', '\ra', '＝1', '＋1', '－', '＠a'].map(guardText)).toEqual([
      "'=1",
      "'+1",
      "'-11",
      "'@a",
      "'\ta",
      "'\ra",
      "'＝1",
      "'＋1",
      "'－",
      "'＠a",
    ]);
    expect(['-', '—', '/', '无', "it's", ''].map(guardText)).toEqual(['-', '—', '/', '无', "it's", '']);
  });
});

const who = {
  report: fc.stringMatching(/^[0-9a-f]{12}$/),
  kind: fc.constantFrom(null, '街道', '镇'),
  county: fc.option(rawText.filter((text) => text !== '')),
  prefecture: fc.constantFrom(null, '青河市'),
  province: fc.constantFrom(null, '河东省'),
  year: fc.option(fc.integer({ min: 2008, max: 2030 })),
  form: fc.constantFrom('free' as const, '2019' as const, '2021' as const),
};

const anyFigure: fc.Arbitrary<ImportedFigure> = fc.record({
  ...who,
  organisation: fc.option(rawText.filter((text) => text !== '')),
  item: fc.constantFrom(...ITEMS.map((item) => item.id)),
  applicant: fc.constantFrom(null, ...APPLICANT_IDS),
  value: fc.option(fc.oneof(fc.integer(), fc.constantFrom(207204.99, -11, 1389106.1, 17630000, 0))),
  state: fc.constantFrom('number', 'mark', 'blank', 'text', 'absent', 'unreadable'),
  approximate: fc.boolean(),
  reads_zero: fc.boolean(),
  unit_source: fc.constantFrom(null, 'stated', 'inferred', 'unknown'),
  raw: rawText,
  place: fc.constantFrom(null, 'line 92', 'line 6 column 43'),
});

/** As the query gives it: `organisation` is the key of the town there, `name` what is printed. */
function queried(figure: ImportedFigure): ExtractLongRow {
  const { organisation, ...rest } = figure;
  return { ...rest, name: organisation, organisation: 'a|key', cell: 1 };
}

describe('a long table', () => {
  it('comes back from its file as it was, every state and every raw text', () => {
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 6 }), fc.boolean(), (rows, bom) => {
        const csv = csvText(long.columns(null, 'zh'), rows.map(queried), { bom });
        expect(importExtract(csv)).toEqual({ kind: 'long', rows });
      }),
      { numRuns: 400 },
    );
  });
  it('comes back after a spreadsheet has saved it with \\r\\n', () => {
    const [figure] = fc.sample(
      anyFigure.filter(({ raw }) => !/[\r\n]/.test(raw)),
      { numRuns: 1, seed: 7 },
    );
    if (!figure) throw new Error('no sample');
    const row = { ...figure, county: '柳溪县', organisation: '柳溪镇' };
    const csv = csvText(long.columns(null, 'en'), [queried(row)], { bom: true }).replaceAll('\n', '\r\n');
    expect(importExtract(csv)).toEqual({ kind: 'long', rows: [row] });
  });
  it('never guards a number', () => {
    const [figure] = fc.sample(anyFigure, { numRuns: 1, seed: 1 });
    if (!figure) throw new Error('no sample');
    const csv = csvText(long.columns(null, 'zh'), [queried({ ...figure, value: -11, raw: '-11' })], {
      bom: false,
    });
    expect(csv).toContain(',-11,');
    expect(csv).toContain(",'-11,");
  });
});

const MEASURES: readonly Measure[] = [
  { kind: 'figure', item: 'requests.received', applicant: 'total' },
  { kind: 'figure', item: 'procurement.amount', applicant: null },
  { kind: 'mention', topic: 'published.total' },
  { kind: 'indicator', id: 'grant-rate' },
];
const KEYS = [
  'requests.received/total',
  'procurement.amount',
  'prose:published.total',
  'indicator:grant-rate',
];

describe('a wide table', () => {
  it('has a value and a state for each chosen cell', () => {
    const heads = wide.columns(MEASURES, 'zh').map(({ head }) => head);
    expect(heads.slice(-8)).toEqual(KEYS.flatMap((key) => [key, `${key}:state`]));
  });
  it('comes back from its file as it was', () => {
    const cell = fc.record({
      value: fc.option(fc.oneof(fc.integer(), fc.constantFrom(0.125, 207204.99))),
      state: fc.constantFrom(
        null,
        'number',
        'number approximate',
        'mark',
        'blank',
        'text',
        'text approximate',
        'absent',
        'unreadable',
        'unknown',
        'no_cases',
      ),
    });
    const report = fc.record({
      ...who,
      organisation: fc.constantFrom(null, '柳溪镇', '=柳溪'),
      title: fc.option(rawText.filter((text) => text !== '')),
      published_on: fc.constantFrom(null, '2021-01-20'),
      file: rawText,
      zero_convention: fc.constantFrom('' as const, 'mark' as const, 'blank' as const, 'mark blank' as const),
      cells: fc.tuple(cell, cell, cell, cell),
    });
    fc.assert(
      fc.property(fc.array(report, { maxLength: 4 }), (rows) => {
        const given = rows.map(({ cells, organisation, ...rest }): ExtractWideRow => {
          const values = Object.fromEntries(
            cells.flatMap(({ value, state }, at) => [
              [`v${at}`, value],
              [`s${at}`, state],
            ]),
          );
          return { ...rest, organisation: 'a|key', name: organisation, ...values };
        });
        const expected = rows.map(({ cells, ...rest }) => ({
          ...rest,
          cells: Object.fromEntries(cells.map((one, at) => [KEYS[at], one])),
        }));
        const csv = csvText(wide.columns(MEASURES, 'zh'), given, { bom: true });
        expect(importExtract(csv)).toEqual({ kind: 'wide', rows: expected });
      }),
      { numRuns: 300 },
    );
  });
});

describe('a file that is no download', () => {
  it('is refused by what is missing or wrong, with row and column', () => {
    expect(() => importExtract('a,b\n1,2\n')).toThrow(/report, organisation/);
    const csv = csvText(
      long.columns(null, 'zh'),
      fc.sample(anyFigure, { numRuns: 1, seed: 2 }).map(queried),
      {
        bom: false,
      },
    );
    expect(() => importExtract(csv.replace(/,(?:true|false),(?:true|false),/, ',maybe,true,'))).toThrow(
      /row 1, column approximate/,
    );
    expect(() => importExtract('a,"b\n')).toThrow(/row/);
  });
});
