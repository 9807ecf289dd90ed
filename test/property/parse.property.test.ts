import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellKey, formCells, type TableFormId } from '@/lib/forms';
import { parseReport } from '@/lib/parse';
import type { CellState, Report } from '@/lib/parse/report';
import { readText } from '@/lib/readers';
import { keyOf, type Layout, writeReport } from './write-text';

interface Expected {
  readonly raw: string;
  readonly state: CellState;
  readonly value: number | null;
}

const pads = fc.constantFrom('', ' ', '　', '\u00a0');
const fullWidth = (text: string) => text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));

const number: fc.Arbitrary<Expected> = fc
  .tuple(
    fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(2000) }),
    fc.boolean(),
    pads,
    pads,
  )
  .map(([value, wide, before, after]) => ({
    raw: `${before}${wide ? fullWidth(String(value)) : value}${after}`,
    state: 'number',
    value,
  }));
const mark: fc.Arbitrary<Expected> = fc
  .tuple(fc.constantFrom('/', '-', '—', '－', '／', '无', '*', 'N/A'), pads)
  .map(([sign, after]) => ({ raw: `${sign}${after}`, state: 'mark', value: null }));
const blank: fc.Arbitrary<Expected> = fc
  .constantFrom('', ' ', '　')
  .map((raw) => ({ raw, state: 'blank', value: null }));

const SEES_BLANKS: Readonly<Record<Layout, boolean>> = {
  tabs: true,
  pipes: true,
  'cell-per-line': false,
  spaces: false,
};

function cells(layout: Layout, form: TableFormId): fc.Arbitrary<ReadonlyMap<string, Expected>> {
  const cell = SEES_BLANKS[layout] ? fc.oneof(number, mark, blank) : fc.oneof(number, mark);
  const keys = formCells(form).map(keyOf);
  return fc
    .array(cell, { minLength: keys.length, maxLength: keys.length })
    .map((made) => new Map(keys.map((key, n) => [key, made[n] ?? { raw: '0', state: 'number', value: 0 }])));
}

function parse(text: string): Report {
  const read = readText(new TextEncoder().encode(text));
  if (!('blocks' in read)) throw new Error(`refused: ${JSON.stringify(read)}`);
  const parsed = parseReport(read, { file: 'generated.txt', sha256: '0'.repeat(64) });
  if (!('figures' in parsed)) throw new Error(`no report: ${JSON.stringify(parsed)}`);
  return parsed;
}

const squeeze = (text: string) => text.replace(/[\s\u00a0\u3000]/g, '');

describe.each(['tabs', 'pipes', 'cell-per-line', 'spaces'] as const)(
  'a generated report laid out as %s',
  (layout) => {
    it.each(['2019', '2021'] as const)('of the %s form is read cell for cell, in value and state', (form) => {
      fc.assert(
        fc.property(cells(layout, form), (expected) => {
          const raw = (cell: CellKey) => {
            const text = expected.get(keyOf(cell))?.raw ?? '';
            return layout === 'spaces' ? squeeze(text) : text;
          };
          const year = form === '2019' ? 2020 : 2023;
          const report = parse(writeReport({ form, year, town: '柳溪镇', layout, raw }));
          expect(report.form).toBe(form);
          expect(report.year).toBe(year);
          for (const figure of report.figures) {
            const want = expected.get(keyOf(figure));
            const money = figure.item === 'procurement.amount' || figure.item === 'fee.amount';
            expect([keyOf(figure), figure.state]).toEqual([keyOf(figure), want?.state]);
            if (!money) expect([keyOf(figure), figure.value]).toEqual([keyOf(figure), want?.value]);
          }
        }),
        { numRuns: 25, seed: 20261120 },
      );
    });
  },
);
