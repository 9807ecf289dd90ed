import type { ShownFigure } from '@/app/_components/figure-value';
import { measureKey, RATIOS } from '@/app/_data/measures';
import type { FormId } from '@/lib/forms';
import { itemById } from '@/lib/forms';
import type { BasketMeasureRow } from '@/lib/queries/basket-measures';
import type { ExtractMentionsRow } from '@/lib/queries/extract-mentions';
import type { FigureListRow } from '@/lib/queries/figures-sql';
import { indicatorById } from '@/lib/queries/indicators';
import type { Zeros } from '@/lib/queries/measure';
import { grouped } from '../grouped';
import type { CompareRow } from './rows';

/** What stands in one cell of the comparison. */
export type CompareCell = {
  /** The number that differences and medians use: null where none is known, or where it says too little. */
  readonly value: number | null;
  /** The value is a lower bound. */
  readonly approximate: boolean;
} & (
  | { readonly kind: 'figure'; readonly figure: ShownFigure }
  /** Every different figure that the prose gives; none where it is silent. */
  | { readonly kind: 'prose'; readonly figures: readonly ShownFigure[] }
  /** Null where the form has no such ratio. `small`: too few cases for a share; `beyond`: a part larger than its whole. */
  | {
      readonly kind: 'ratio';
      readonly ratio: BasketMeasureRow | null;
      readonly small: boolean;
      readonly beyond: boolean;
    }
  /** Not answered yet: nothing is said of it. */
  | { readonly kind: 'pending' }
);

export interface CellSources {
  readonly figures: readonly FigureListRow[];
  readonly mentions: readonly ExtractMentionsRow[];
  /** Of `RATIOS`, by position. */
  readonly ratios: readonly BasketMeasureRow[];
  readonly zeros: Zeros;
  /** False while an answer is on its way: what is not in it may still come. */
  readonly settled: boolean;
}

const PENDING: CompareCell = { kind: 'pending', value: null, approximate: false };

/** Finds the cell of a row and a report. */
export type CellFinder = (row: CompareRow, report: string, form: FormId) => CompareCell;

/** Cells by report and row, out of the answers to the three questions. */
export function cellFinder({ figures, mentions, ratios, zeros, settled }: CellSources): CellFinder {
  const byCell = new Map(figures.map((row) => [`${row.report} ${keyOf(row)}`, row]));
  const byTopic = grouped(mentions, (row) => `${row.report} prose:${row.topic}`);
  const byRatio = new Map(ratios.map((row) => [`${row.report} ${ratioKey(row)}`, row]));
  return (row, report, form) => {
    const at = `${report} ${row.key}`;
    if (row.measure.kind === 'mention') {
      const stated = byTopic.get(at);
      return stated || settled ? proseCell(stated ?? []) : PENDING;
    }
    if (row.measure.kind === 'indicator') {
      const ratio = byRatio.get(at);
      return ratio || settled ? ratioCell(ratio ?? null, row.measure.id) : PENDING;
    }
    const found = byCell.get(at);
    return found ? figureCell(found, zeros) : emptyCell(row, form);
  };
}

const keyOf = ({ item, applicant }: FigureListRow) => (applicant === null ? item : `${item}/${applicant}`);

function ratioKey({ measure }: BasketMeasureRow): string {
  const known = RATIOS[measure];
  return known ? measureKey(known) : '';
}

function figureCell(row: FigureListRow, zeros: Zeros): CompareCell {
  const zero = zeros === 'inferred' && row.reads_zero;
  const value = zero ? 0 : row.value;
  const source = row.unit_source;
  return {
    kind: 'figure',
    value,
    approximate: row.approximate,
    figure: {
      value,
      state: row.state,
      approximate: row.approximate,
      raw: row.raw,
      place: row.place,
      report: row.report,
      item: row.item,
      applicant: row.applicant,
      ...((source === 'stated' || source === 'inferred' || source === 'unknown') && { unitSource: source }),
      ...(zero && { inferred: 'zero' }),
    },
  };
}

/** Answers hold every cell of a form, absent ones too: one they do not hold is not in the form, or still to come. */
function emptyCell({ measure }: CompareRow, form: FormId): CompareCell {
  const known =
    measure.kind === 'figure' && itemById(measure.item)?.in.some((variant) => variant.form === form);
  if (known) return PENDING;
  return {
    kind: 'figure',
    value: null,
    approximate: false,
    figure: { value: null, state: 'not_applicable' },
  };
}

/** Several different figures on one topic: all are shown, and none is taken for the figure. */
function proseCell(rows: readonly ExtractMentionsRow[]): CompareCell {
  const different = rows.filter(
    (row, at) =>
      rows.findIndex((other) => other.value === row.value && other.approximate === row.approximate) === at,
  );
  const [only, second] = different;
  const one = only !== undefined && second === undefined ? only : null;
  return {
    kind: 'prose',
    value: one?.value ?? null,
    approximate: one?.approximate ?? false,
    figures: different.map((row) => ({
      value: row.value,
      state: 'number',
      approximate: row.approximate,
      raw: row.raw,
      place: row.place,
      report: row.report,
      item: `mention-${row.n}`,
    })),
  };
}

function ratioCell(ratio: BasketMeasureRow | null, id: string): CompareCell {
  const { minimumN, unit } = indicatorById(id);
  const small = ratio?.denominator != null && ratio.denominator < minimumN;
  // 微信 720 beside a stated total of 22: the total does not count the channel, so this is no share.
  const beyond = unit === 'share' && ratio?.value != null && ratio.value > 1;
  const value = small || beyond ? null : (ratio?.value ?? null);
  return { kind: 'ratio', ratio, small, beyond, value, approximate: false };
}
