import { choice, type Field, nullable, number, text, words } from '@/lib/dataset/column';
import { reports } from '@/lib/dataset/report-tables';
import { cellKey } from '@/lib/forms';
import type { ExtractWideRow } from '@/lib/queries/extract-wide';
import type { Measure } from '@/lib/queries/measure';
import type { Extract } from './extract';
import type { ExtractColumn } from './table';
import { WHO_HEADS } from './who-columns';

const STATES = [
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
] as const;

/** A value of a wide table; empty unless a number is known. */
export const wideValue = nullable(
  number(words('数值', 'Value', '件数、金额（元）或比率', 'Count, amount in yuan, or ratio')),
);

/** The state of the value beside it; empty where the report's form does not have the cell. */
export const wideState = nullable(
  choice(STATES, words('状态', 'State', '左侧数值的状态', 'State of the value on its left')),
);

const title = nullable(text(words('标题', 'Title', '报告标题', 'Title of the report')));

/**
 * A report on each row, a value and its state for each chosen cell: `requests.received/total` and
 * `requests.received/total:state`. A state other than `number` beside a value of 0 says that the 0 is the reader's
 * choice to read the report's marks or blanks as 0; `approximate` after a state says that the value is a bound (170余).
 */
export const wide: Extract<ExtractWideRow, readonly Measure[]> = {
  id: 'wide',
  title: { zh: '宽表：每份报告一行', en: 'Wide: a row for each report' },
  row: { zh: '一份报告', en: 'A report' },
  columns: (measures) => [
    ...WHO_FIELDS.map(([head, field]) => ({ head, column: WHO_HEADS[head], value: fieldOf(field) })),
    { head: 'title', column: title, value: fieldOf('title') },
    { head: 'published_on', column: reports.columns.published_on, value: fieldOf('published_on') },
    { head: 'file', column: reports.columns.file, value: fieldOf('file') },
    { head: 'zero_convention', column: reports.columns.zero_convention, value: fieldOf('zero_convention') },
    ...measures.flatMap((measure, at): ExtractColumn<ExtractWideRow>[] => [
      { head: measureKey(measure), column: wideValue, value: fieldOf(`v${at}`) },
      { head: `${measureKey(measure)}:state`, column: wideState, value: fieldOf(`s${at}`) },
    ]),
  ],
};

/** Heads of the first columns and the members of the row they come from: `name` is the organisation as printed. */
const WHO_FIELDS = [
  ['report', 'report'],
  ['organisation', 'name'],
  ['kind', 'kind'],
  ['county', 'county'],
  ['prefecture', 'prefecture'],
  ['province', 'province'],
  ['year', 'year'],
  ['form', 'form'],
] as const satisfies readonly (readonly [keyof typeof WHO_HEADS, string])[];

function fieldOf(name: string): (row: ExtractWideRow) => Field {
  return (row) => row[name] ?? null;
}

/** What a measure is called in the head of a wide table: `licence.decisions`, `requests.received/total`, `indicator:grant-rate`. */
export function measureKey(measure: Measure): string {
  switch (measure.kind) {
    case 'figure':
      return cellKey(measure.item, measure.applicant);
    case 'mention':
      return `prose:${measure.topic}`;
    case 'indicator':
      return `indicator:${measure.id}`;
  }
}
