import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { APPLICANT_IDS, formItem, formItems } from '@/lib/forms';
import { type CellState, type Figure, parseReport, type Report } from '@/lib/parse';
import { formatPlace, isRefusal, readText } from '@/lib/readers';

/**
 * The five original reports, which are not part of the repository. What each of their 990 cells holds is written down
 * here by hand: what most cells of a table hold, and the others.
 */
const SHARED = new URL('../../../shared/', import.meta.url);
const present = existsSync(new URL('seeds', SHARED));
if (!present) console.log('NOT RUN: the original reports are not beside the repository (../shared/seeds).');

type Cell = CellState | number;
interface Truth {
  readonly usual: Readonly<Record<2 | 3 | 4, Cell>>;
  readonly cells: Readonly<Record<string, Cell>>;
}

const TRUTH: Readonly<Record<string, Truth>> = {
  锦北街道: {
    usual: { 2: 'mark', 3: 'mark', 4: 'mark' },
    cells: {
      'normative.made': 2,
      'normative.published': 2,
      'normative.public_total': 2,
      'procurement.items': 153,
      'procurement.amount': 207204.99,
      'requests.received/natural_person': 2,
      'requests.received/total': 2,
      'outcome.denied.enforcement_file/natural_person': 1,
      'outcome.denied.enforcement_file/total': 1,
      'outcome.unavailable.not_held/natural_person': 1,
      'outcome.unavailable.not_held/total': 1,
    },
  },
  大关街道: {
    usual: { 2: 0, 3: 0, 4: 0 },
    cells: {
      'normative.published': 'blank',
      'normative.public_total': 'blank',
      'procurement.items': 85,
      'procurement.amount': 1389106.1,
      'requests.carried_in/natural_person': 'blank',
    },
  },
  欣园街道: {
    usual: { 2: 0, 3: 0, 4: 0 },
    cells: {
      'requests.received/natural_person': 61,
      'requests.received/total': 61,
      'outcome.granted/natural_person': 61,
      'outcome.granted/total': 61,
    },
  },
  长庆街道: {
    usual: { 2: 'mark', 3: 'mark', 4: 'mark' },
    cells: {
      'penalty.change': 496,
      'coercion.change': 86,
      'procurement.items': 111,
      'procurement.amount': 'text',
    },
  },
  清凉峰镇: {
    usual: { 2: 0, 3: 'blank', 4: 0 },
    cells: {
      'requests.received/natural_person': 1,
      'requests.received/total': 1,
      'requests.carried_in/natural_person': 0,
      'requests.carried_in/total': 0,
      'outcome.granted/natural_person': 1,
      'outcome.granted/total': 1,
      'outcome.other/natural_person': 0,
      'outcome.other/total': 0,
      'outcome.total/natural_person': 1,
      'outcome.total/total': 1,
      'requests.carried_out/natural_person': 0,
      'requests.carried_out/total': 0,
    },
  },
};

function reports(): Map<string, Report> {
  const found = new Map<string, Report>();
  for (const file of readdirSync(new URL('seeds', SHARED))) {
    const document = readText(readFileSync(new URL(`seeds/${file}`, SHARED)));
    if (isRefusal(document)) throw new Error(`${file} was refused: ${document.code}`);
    const report = parseReport(document, { file, sha256: '0'.repeat(64) });
    if (!('figures' in report)) throw new Error(`${file} is no report: ${report.notAReport}`);
    found.set(report.organisation.name ?? file, report);
  }
  return found;
}

function nameOf(figure: Figure): string {
  return figure.applicant === null ? figure.item : `${figure.item}/${figure.applicant}`;
}

function wrongCells(report: Report, truth: Truth): string[] {
  return report.figures.flatMap((figure) => {
    const section = formItem('2019', figure.item)?.section ?? 2;
    const expected = truth.cells[nameOf(figure)] ?? truth.usual[section];
    const right =
      typeof expected === 'number'
        ? figure.state === 'number' && figure.value === expected
        : figure.state === expected && (expected === 'text' || figure.value === null);
    return right ? [] : [`${nameOf(figure)} is ${figure.state} ${figure.value}, not ${expected}`];
  });
}

describe.runIf(present)('the five original reports', () => {
  const parsed = present ? reports() : new Map<string, Report>();
  const report = (name: string): Report => {
    const found = parsed.get(name);
    if (!found) throw new Error(`${name} was not read; read were ${[...parsed.keys()].join(' ')}`);
    return found;
  };

  it('have 990 cells, and each is right in value and state', () => {
    let cells = 0;
    for (const [name, truth] of Object.entries(TRUTH)) {
      expect(wrongCells(report(name), truth)).toEqual([]);
      cells += report(name).figures.length;
    }
    console.log(`${cells}/990 cells of the original reports are right in value and state`);
    expect(cells).toBe(990);
  });

  it('say who they are of, and for which year', () => {
    const rows = [...parsed.values()].map(({ organisation, year }) => [
      organisation.name,
      organisation.kind,
      organisation.county,
      year,
    ]);
    expect(rows).toEqual([
      ['锦北街道', '街道', '临安区', 2020],
      ['大关街道', '街道', '拱墅区', 2019],
      ['欣园街道', '街道', '宽城区', 2020],
      ['长庆街道', '街道', '下城区', 2020],
      ['清凉峰镇', '镇', '临安区', 2020],
    ]);
    expect(report('欣园街道').publishedOn).toBe('2021-01-20');
  });

  it('show all three tables of the 2019 form', () => {
    for (const { form, tables } of parsed.values()) {
      expect([form, ...tables.map((table) => `${table.section} ${table.form}`)]).toEqual([
        '2019',
        '2 2019',
        '3 2019',
        '4 2019',
      ]);
    }
  });

  it('have no cell that was found by chance: labels and place agree, but for the lost labels of 大关', () => {
    for (const [name, { figures }] of parsed) {
      const positions = figures.filter((figure) => figure.matchedBy !== 'both');
      expect([name, positions.length]).toEqual([name, name === '大关街道' ? 77 : 0]);
    }
    const lost = report('大关街道').lostLabels.map(({ item }) => item);
    const between = formItems('2019').map(({ id }) => id);
    const first = between.indexOf('outcome.denied.state_secret');
    expect(lost).toEqual(between.slice(first, first + 11));
  });

  it('list what no item takes: a 0 in place of each lost label, the third value of a fee row', () => {
    expect(report('大关街道').leftovers.map(({ raw, where }) => `${raw} ${where}`)).toEqual(
      Array.from({ length: 11 }, () => '0 label'),
    );
    const extra = report('欣园街道').leftovers;
    expect(
      extra.map(({ kind, raw, item, where, place }) => [kind, raw, item, where, formatPlace(place)]),
    ).toEqual([['extra-cell', '0', 'fee.items_last_year', 'after', 'line 74']]);
    for (const name of ['锦北街道', '长庆街道', '清凉峰镇']) expect(report(name).leftovers).toEqual([]);
  });

  it('know the unit of each amount: twice inferred, once stated in words, twice a zero', () => {
    const amounts = Object.keys(TRUTH).map((name) => {
      const amount = report(name).figures.find(({ item }) => item === 'procurement.amount');
      return [amount?.value, amount?.unitSource, amount?.approximate];
    });
    expect(amounts).toEqual([
      [207204.99, 'inferred', false],
      [1389106.1, 'inferred', false],
      [0, 'inferred', false],
      [17_630_000, 'stated', true],
      [0, 'inferred', false],
    ]);
  });

  it('know the line of every cell', () => {
    const amount = report('锦北街道').figures.find(({ item }) => item === 'procurement.amount');
    expect(amount?.place && formatPlace(amount.place)).toBe('line 93');
    for (const { figures } of parsed.values()) {
      expect(figures.every(({ place }) => place?.kind === 'line')).toBe(true);
    }
  });
});

interface TruthTable {
  readonly kind: string;
  readonly cells: readonly { readonly r: number; readonly c: number; readonly text: string }[];
}

/** The value cells of one table as `seedNNN.truth.json` has them, in the order of the form. */
function truthTexts({ kind, cells }: TruthTable): string[] {
  const rows = new Map<number, TruthTable['cells'][number][]>();
  for (const cell of cells) rows.set(cell.r, [...(rows.get(cell.r) ?? []), cell]);
  const texts = (row: TruthTable['cells']) => row.map((cell) => cell.text);
  const all = [...rows.values()].map((row) => row.toSorted((left, right) => left.c - right.c));
  if (kind === 'B')
    return all
      .filter((row) => row.length >= 8 && texts(row).some((text) => /[一-九）.]/.test(text)))
      .flatMap((row) => texts(row).slice(-7));
  if (kind === 'C') return texts(all.find((row) => row.length === 15 && !texts(row).includes('总计')) ?? []);
  return all
    .map(texts)
    .filter(([first = '']) => /规章|规范性|行政|其他|政府/.test(first))
    .flatMap((row) => row.slice(1, row[0] === '行政事业性收费' || row[0] === '政府集中采购' ? 3 : 4));
}

describe.runIf(present)('the rebuilt tables of two originals', () => {
  it.each([
    ['seed000', '锦北街道'],
    ['seed002', '欣园街道'],
  ])('%s has the same text in every cell as the dump that was read', (sample, name) => {
    const path = new URL(`samples/${sample}.truth.json`, SHARED);
    const tables: readonly TruthTable[] = JSON.parse(readFileSync(path, 'utf8'));
    const found = reports()
      .get(name)
      ?.figures.map(({ raw }) => raw.replace(/\s/g, ''));
    const expected = ['A', 'B', 'C'].flatMap((kind) =>
      tables.filter((table) => table.kind === kind).flatMap(truthTexts),
    );
    expect(expected.length).toBe(22 + 23 * APPLICANT_IDS.length + 15);
    expect(found).toEqual(expected);
  });
});
