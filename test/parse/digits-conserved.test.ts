import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableFormId } from '@/lib/forms';
import { parseReport, type Report } from '@/lib/parse';
import { formatPlace, isRefusal, readText } from '@/lib/readers';
import { type Layout, writeReport } from '../property/write-text';

/** Ways in which a table arrives damaged, done to one of its lines. */
const DAMAGES = {
  'a cell is lost': () => [],
  'a cell is blank': () => ['\t'],
  'a cell stands twice': (line: string) => [line, line],
  'a figure too many': (line: string) => [line, '\t7'],
  'a row ends early': (line: string) => [line, ''],
  'a row goes on': (line: string) => (line === '' ? [] : [line]),
  'a figure is glued to the label': (line: string) => [`${line}141`],
  'an unknown row comes between': (line: string) => (line === '' ? ['', '\t行政检查', '\t41', ''] : [line]),
} as const satisfies Readonly<Record<string, (line: string) => readonly string[]>>;

type Damage = keyof typeof DAMAGES;
const names = Object.keys(DAMAGES).filter((name): name is Damage => name in DAMAGES);

function undamaged(form: TableFormId, layout: Layout, seed: number): string {
  let count = seed;
  const next = () => {
    count += 1;
    return String(count);
  };
  const year = form === '2019' ? 2020 : 2023;
  return writeReport({ form, year, town: '柳溪镇', layout, raw: next });
}

function parse(text: string): Report {
  const document = readText(new TextEncoder().encode(text));
  if (isRefusal(document)) throw new Error(document.code);
  const report = parseReport(document, { file: 'damaged.txt', sha256: '0'.repeat(64) });
  if (!('figures' in report)) throw new Error(report.notAReport);
  return report;
}

/** The lines of tables whose digits no figure and no leftover accounts for. Labels (1.属于国家秘密) hold words. */
function lostLines(text: string, report: Report): string[] {
  const accounted = new Map<string, string>();
  for (const { place, raw } of [...report.figures, ...report.leftovers]) {
    if (place?.kind !== 'line') continue;
    for (let line = place.line; line <= (place.lastLine ?? place.line); line += 1) {
      accounted.set(`line ${line}`, `${accounted.get(`line ${line}`) ?? ''} ${raw}`);
    }
  }
  const everything = [...report.figures, ...report.leftovers].map(({ raw }) => raw).join(' ');
  return text.split('\n').flatMap((line, index) => {
    if (!line.startsWith('\t')) return [];
    const figure = /^\t(\d+)$/.exec(line)?.[1];
    if (figure === undefined) return [];
    const place = formatPlace({ kind: 'line', line: index + 1 });
    // A row of the wrong length carries all its figures in each of its cells, at the place of the first.
    const found = accounted.get(place)?.includes(figure) || everything.split(/\s/).includes(figure);
    return found ? [] : [`${place}: ${figure}`];
  });
}

describe('whatever happens to a table', () => {
  it.each(['2019', '2021'] as const)('no digit of the %s form is dropped in silence', (form) => {
    const lines = undamaged(form, 'tabs', 1000).split('\n');
    const isCell = (line: string | undefined) => line?.startsWith('\t') === true;
    const inTables = lines.flatMap((line, at) =>
      isCell(line) || (isCell(lines[at - 1]) && isCell(lines[at + 1])) ? [at] : [],
    );
    const damage = fc.record({
      at: fc.constantFrom(...inTables),
      name: fc.constantFrom(...names),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        const byLine = new Map(damages.map(({ at, name }) => [at, DAMAGES[name]]));
        const text = lines.flatMap((line, at) => byLine.get(at)?.(line) ?? [line]).join('\n');
        expect(lostLines(text, parse(text))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('a damaged row never moves a figure of another row', () => {
    const lines = undamaged('2019', 'tabs', 1000).split('\n');
    const before = parse(lines.join('\n'));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: lines.length - 1 }), (at) => {
        fc.pre(/^\t\d+$/.test(lines[at] ?? ''));
        const after = parse(lines.filter((_, index) => index !== at).join('\n'));
        const moved = after.figures.filter((figure, index) => {
          const old = before.figures[index];
          return figure.value !== null && figure.item !== 'procurement.amount' && figure.value !== old?.value;
        });
        expect(moved.map(({ item, applicant, raw }) => `${item}/${applicant} ${raw}`)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});
