import type { FigureRow } from '@/lib/dataset/tables';
import {
  type Applicant,
  cellKey,
  formCells,
  formItem,
  formItems,
  type ItemId,
  isMoney,
  partsOf,
  type TableFormId,
} from '@/lib/forms';
import type { Random } from './random';

/** How a town's office writes a cell in which there is nothing to report, and what got lost on the way. */
export type Style = 'zeros' | 'marks' | 'blanks' | 'mixed' | 'nothing-but-marks' | 'lost-table' | 'damaged';

const STYLES = [
  ['zeros', 64],
  ['marks', 12],
  ['blanks', 11],
  ['mixed', 5],
  ['nothing-but-marks', 3],
  ['lost-table', 3],
  ['damaged', 2],
] as const;

export interface GeneratedFigures {
  readonly style: Style;
  readonly figures: readonly FigureRow[];
  /** Requests carried over, which next year's report begins with. */
  readonly carriedOut: number;
  /** The item whose total was made wrong, null in a sound report. */
  readonly fault: 'outcome-sum' | 'requests-balance' | null;
}

interface FormCell {
  readonly item: ItemId;
  readonly applicant: Applicant | null;
  readonly key: string;
  readonly section: number;
  readonly money: boolean;
}

/** The cells of each form in printed order, worked out once. */
const CELLS: Readonly<Record<TableFormId, readonly FormCell[]>> = {
  '2019': cellsOf('2019'),
  '2021': cellsOf('2021'),
};

function cellsOf(form: TableFormId): FormCell[] {
  return formCells(form).map(({ item, applicant }) => ({
    item,
    applicant,
    key: cellKey(item, applicant),
    section: formItem(form, item)?.section ?? 0,
    money: isMoney(item),
  }));
}

type Counts = Map<string, number>;

/** All cells of one report. `carriedIn` is what the year before carried over. */
export function generateFigures(
  random: Random,
  report: string,
  form: TableFormId,
  carriedIn: number,
): GeneratedFigures {
  const style = random.weighted(STYLES, 'zeros');
  const counts: Counts = new Map();
  const silent = style === 'nothing-but-marks';
  const carriedOut = silent ? 0 : fillRequests(random, form, counts, carriedIn);
  if (!silent) {
    fillActive(random, form, counts);
    fillReview(random, form, counts);
  }
  const fault = style === 'zeros' && random.chance(0.04) ? breakTotal(random, counts) : null;
  const lost = random.pick([2, 3, 4]);
  const money = { unit: unitSource(random), approximate: random.chance(0.02) };
  const zero = zeroCell(random, style);
  const figures = CELLS[form].map((cell): FigureRow => {
    const value = counts.get(cell.key) ?? 0;
    if (style === 'lost-table' && cell.section === lost) return figureOf(report, cell, null, 'absent', '');
    if (style === 'damaged' && random.chance(0.08)) {
      return figureOf(report, cell, null, random.pick(['unreadable', 'absent', 'text']), '');
    }
    const empty = value === 0 && zero !== null ? zero(cell.section) : null;
    if (empty) return figureOf(report, cell, null, empty.state, empty.raw);
    const number = figureOf(report, cell, value, 'number', String(value));
    return cell.money ? amountCell(number, money) : number;
  });
  return { style, figures, carriedOut, fault };
}

function figureOf(
  report: string,
  { item, applicant }: FormCell,
  value: number | null,
  state: FigureRow['state'],
  raw: string,
): FigureRow {
  return { report, item, applicant, value, state, approximate: false, unit_source: null, raw, place: null };
}

type Nothing = { readonly state: 'mark' | 'blank'; readonly raw: string };

function zeroCell(random: Random, style: Style): ((section: number) => Nothing | null) | null {
  const mark: Nothing = { state: 'mark', raw: random.pick(['/', '/', '-', '—', '无']) };
  const blank: Nothing = { state: 'blank', raw: '' };
  switch (style) {
    case 'marks':
    case 'nothing-but-marks':
      return () => mark;
    case 'blanks':
      return () => blank;
    case 'mixed':
      return (section) => (section === 2 ? mark : section === 4 ? blank : null);
    default:
      return null;
  }
}

function unitSource(random: Random): 'stated' | 'inferred' | 'unknown' {
  return random.weighted(
    [
      ['stated', 6],
      ['inferred', 3],
      ['unknown', 1],
    ],
    'stated',
  );
}

function amountCell(
  cell: FigureRow,
  money: { readonly unit: 'stated' | 'inferred' | 'unknown'; readonly approximate: boolean },
): FigureRow {
  if (cell.value === null || cell.value === 0) return { ...cell, unit_source: 'stated' };
  if (money.unit === 'unknown') return { ...cell, value: null, unit_source: 'unknown' };
  const words = money.unit === 'stated' && money.approximate;
  return {
    ...cell,
    unit_source: money.unit,
    approximate: words,
    state: words ? 'text' : 'number',
    raw: words ? `${cell.value}余元` : cell.raw,
  };
}

function fillActive(random: Random, form: TableFormId, counts: Counts): void {
  const set = (item: ItemId, value: number) => {
    if (value !== 0) counts.set(item, value);
  };
  set('licence.decisions', random.chance(0.3) ? random.count(40, 1.4) : 0);
  set('penalty.decisions', random.chance(0.35) ? random.count(25, 1.5) : 0);
  set('coercion.decisions', random.chance(0.12) ? random.count(6, 1) : 0);
  if (form === '2019') {
    const made = random.chance(0.3) ? random.count(4, 0.8) : 0;
    set('normative.made', made);
    set('normative.published', made);
    set('normative.public_total', made + (random.chance(0.5) ? random.count(8, 0.9) : 0));
    set('licence.items_last_year', random.chance(0.3) ? random.count(12, 0.9) : 0);
    set('penalty.items_last_year', random.chance(0.2) ? random.count(20, 1) : 0);
    set('licence.change', random.chance(0.1) ? random.below(11) - 5 : 0);
    if (random.chance(0.4)) {
      const items = 1 + random.count(9, 1.2);
      set('procurement.items', items);
      set(
        'procurement.amount',
        Math.round(items * random.count(12_000, 1.3) * 100) / 100 + random.below(100) / 100,
      );
    }
    return;
  }
  const issued = random.chance(0.15) ? random.count(2, 0.7) : 0;
  set('normative.issued', issued);
  set('normative.in_force', issued + (random.chance(0.3) ? random.count(5, 0.9) : 0));
  if (random.chance(0.05)) set('fee.amount', random.count(30_000, 1.5));
}

const OUTCOME_WEIGHTS: Readonly<Record<string, number>> = {
  'outcome.granted': 46,
  'outcome.partial': 9,
  'outcome.unavailable.not_held': 22,
  'outcome.denied.third_party': 3,
  'outcome.denied.internal_affairs': 3,
  'outcome.not_processed.petition_complaint': 4,
};

/** Requests in, ended, and carried over, so that 一 + 二 = 三（七）+ 四 holds in every column. */
function fillRequests(random: Random, form: TableFormId, counts: Counts, carriedIn: number): number {
  const received = random.chance(0.42) ? 1 + random.count(3, 1.3) : 0;
  const add = (item: string, applicant: string) => {
    for (const key of [`${item}/${applicant}`, `${item}/total`]) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const rows = partsOf(form, 'outcome.total').map((item) => [item, OUTCOME_WEIGHTS[item] ?? 1] as const);
  let carriedOut = 0;
  for (let at = 0; at < received + carriedIn; at += 1) {
    const applicant = random.chance(0.86)
      ? 'natural_person'
      : random.pick(['business', 'legal_service', 'other_organisation']);
    add(at < received ? 'requests.received' : 'requests.carried_in', applicant);
    if (random.chance(0.05)) {
      carriedOut += 1;
      add('requests.carried_out', applicant);
    } else {
      add(random.weighted(rows, 'outcome.granted'), applicant);
      add('outcome.total', applicant);
    }
  }
  return carriedOut;
}

function fillReview(random: Random, form: TableFormId, counts: Counts): void {
  for (const item of formItems(form)) {
    if (item.section !== 4 || item.addsTo === null || !random.chance(0.04)) continue;
    const cases = 1 + random.below(3);
    counts.set(item.id, cases);
    counts.set(item.addsTo, (counts.get(item.addsTo) ?? 0) + cases);
  }
}

/** A total that its rows do not add up to, or one that requests and carried-over ones do not match. */
function breakTotal(random: Random, counts: Counts): 'outcome-sum' | 'requests-balance' {
  const fault = random.pick<'outcome-sum' | 'requests-balance'>(['outcome-sum', 'requests-balance']);
  const key = fault === 'outcome-sum' ? 'outcome.total/total' : 'requests.received/total';
  counts.set(key, (counts.get(key) ?? 0) + 1 + random.below(4));
  return fault;
}
