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

const SECTIONS: Readonly<Record<FormId, readonly (TableSection | null)[]>> = {
  free: [],
  '2019': sectionsIn('2019'),
  '2021': sectionsIn('2021'),
};

function sectionsIn(form: FormId): (TableSection | null)[] {
  return formCells(form).map(({ item }) => formItem(form, item)?.section ?? null);
}

/** The figures of one table of a report, in the order of the form. */
export function figuresOf(report: Report, section: TableSection): readonly Figure[] {
  const sections = SECTIONS[report.form];
  return report.figures.filter((_, at) => sections[at] === section);
}

/** What stands in the cell, as short as it can be said: the number, else the raw text without its spaces around. */
export function actualText(figure: Figure): string {
  return figure.state === 'number' && figure.value !== null ? String(figure.value) : figure.raw.trim();
}
