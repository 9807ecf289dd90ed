import {
  type Applicant,
  cellKey,
  type FormId,
  formCells,
  formItem,
  type ItemId,
  type TableSection,
} from '@/lib/forms';
import type { Figure, Report } from '@/lib/parse/report';

const POSITIONS: Readonly<Record<FormId, ReadonlyMap<string, number>>> = {
  free: positionsIn('free'),
  '2019': positionsIn('2019'),
  '2021': positionsIn('2021'),
};

function positionsIn(form: FormId): ReadonlyMap<string, number> {
  return new Map(formCells(form).map(({ item, applicant }, at) => [cellKey(item, applicant), at]));
}

/** Where a cell stands among the figures of a report of that form, null for a cell the form does not have. */
export function positionOf(form: FormId, item: ItemId, applicant: Applicant | null): number | null {
  return POSITIONS[form].get(cellKey(item, applicant)) ?? null;
}

/** The figure of a cell, null when the report's form does not have it. */
export function figureOf(report: Report, item: ItemId, applicant: Applicant | null = null): Figure | null {
  const at = positionOf(report.form, item, applicant);
  return at === null ? null : (report.figures[at] ?? null);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const SPANS: Readonly<Record<FormId, Readonly<Record<TableSection, Span>>>> = {
  free: spansIn('free'),
  '2019': spansIn('2019'),
  '2021': spansIn('2021'),
};

/** The cells of one table follow one another in the order of the form. */
function spansIn(form: FormId): Record<TableSection, Span> {
  const sections = formCells(form).map(({ item }) => formItem(form, item)?.section);
  const span = (section: TableSection): Span => {
    const from = sections.indexOf(section);
    return from === -1 ? { from: 0, to: 0 } : { from, to: sections.lastIndexOf(section) + 1 };
  };
  return { 2: span(2), 3: span(3), 4: span(4) };
}

/** The figures of one table of a report, in the order of the form. */
export function figuresOf(report: Report, section: TableSection): readonly Figure[] {
  const { from, to } = SPANS[report.form][section];
  return report.figures.slice(from, to);
}

/** What stands in the cell, as short as it can be said: the number, else the raw text without its spaces around. */
export function actualText(figure: Figure): string {
  return figure.state === 'number' && figure.value !== null ? String(figure.value) : figure.raw.trim();
}
