import { FigureValue } from '@/app/_components/figure-value';
import type { VirtualColumn } from '@/app/_components/virtual-table';
import type { Locale } from '@/lib/format';
import { applicantName, itemName, topicName } from '@/lib/format/names';
import { itemById } from '@/lib/forms';
import type { ExtractLongRow } from '@/lib/queries/extract-long';
import type { ExtractMentionsRow } from '@/lib/queries/extract-mentions';
import type { ExtractWideRow } from '@/lib/queries/extract-wide';
import type { FindingListRow } from '@/lib/queries/finding-filter';
import { indicatorById } from '@/lib/queries/indicators';
import type { Measure, MeasureState } from '@/lib/queries/measure';
import type { Who } from '@/lib/queries/measured';
import { headOf } from './choice';

/** Columns of the preview: the heads of the file, figures by their signs. Long texts are cut by the table, not here. */
type Column<Row> = VirtualColumn<Row>;

/** The name of a column in words: 行政许可 · 处理决定数量, 总计. */
export function measureName(measure: Measure, locale: Locale): string {
  switch (measure.kind) {
    case 'figure': {
      const several = itemById(measure.item)?.perApplicant === true;
      const name = itemName(measure.item, null, locale);
      return several ? `${name}（${applicantName(measure.applicant, locale)}）` : name;
    }
    case 'mention':
      return topicName(measure.topic, locale);
    case 'indicator':
      return indicatorById(measure.id).label[locale];
  }
}

const STATES: ReadonlySet<string> = new Set([
  'number',
  'mark',
  'blank',
  'text',
  'absent',
  'unreadable',
  'unknown',
  'no_cases',
]);

function isState(text: unknown): text is MeasureState {
  return typeof text === 'string' && STATES.has(text);
}

/** The state of the measure at a position of a wide row; null where the report's form does not have it. */
export function stateAt(row: ExtractWideRow, at: number): MeasureState | null {
  const state = stateWordAt(row, at)?.replace(APPROXIMATE, '');
  return isState(state) ? state : null;
}

const APPROXIMATE = / approximate$/;

/** The state as the file has it, with `approximate` after it where the value is a bound. */
export function stateWordAt(row: ExtractWideRow, at: number): string | null {
  const state = row[`s${at}`];
  return typeof state === 'string' ? state : null;
}

export function valueAt(row: ExtractWideRow, at: number): number | null {
  const value = row[`v${at}`];
  return typeof value === 'number' ? value : null;
}

/** One measure of a wide row with its sign; ratios as they stand in the file. */
export function MeasureCell({
  row,
  at,
  measure,
}: {
  readonly row: ExtractWideRow;
  readonly at: number;
  readonly measure: Measure;
}) {
  const state = stateAt(row, at);
  const value = valueAt(row, at);
  if (state === 'unknown' || state === 'no_cases') return '?';
  if (measure.kind === 'indicator') {
    return value === null ? '–' : String(Math.round(value * 10_000) / 10_000);
  }
  const approximate = APPROXIMATE.test(stateWordAt(row, at) ?? '');
  const figure = { value, state: state ?? 'not_applicable', approximate } as const;
  const place =
    measure.kind === 'figure'
      ? { report: row.report, item: measure.item, applicant: measure.applicant }
      : { report: row.report };
  return (
    <FigureValue figure={{ ...figure, ...(row[`z${at}`] === true && { inferred: 'zero' }), ...place }} />
  );
}

const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));

const code = (head: string) => <code>{head}</code>;

/** Who a row speaks of; `name` is the organisation as printed. */
export function whoColumns<Row extends Who>(): Column<Row>[] {
  return [
    { key: 'organisation', head: code('organisation'), width: '9rem', cell: (row) => text(row.name) },
    { key: 'county', head: code('county'), width: '6rem', cell: (row) => text(row.county) },
    { key: 'year', head: code('year'), width: '4rem', number: true, cell: (row) => text(row.year) },
  ];
}

export function longColumns(locale: Locale): Column<ExtractLongRow>[] {
  return [
    ...whoColumns<ExtractLongRow>(),
    { key: 'item', head: code('item'), width: '13rem', cell: (row) => <code>{row.item}</code> },
    {
      key: 'item_label',
      head: code('item_label'),
      width: '14rem',
      cell: (row) => itemName(row.item, null, locale),
    },
    {
      key: 'applicant',
      head: code('applicant_label'),
      width: '8rem',
      cell: (row) => applicantName(row.applicant, locale),
    },
    {
      key: 'value',
      head: code('value'),
      width: '7rem',
      number: true,
      cell: (row) => <FigureValue figure={figureOf(row)} />,
    },
    { key: 'state', head: code('state'), width: '5.5rem', cell: (row) => row.state },
    { key: 'raw', head: code('raw'), width: '7rem', cell: (row) => row.raw },
    { key: 'place', head: code('place'), width: '7rem', cell: (row) => text(row.place) },
  ];
}

function figureOf(row: ExtractLongRow) {
  const { value, state, raw, place, approximate, report, item, applicant } = row;
  return { value, state, raw, place, approximate, report, item, applicant };
}

export function mentionColumns(locale: Locale): Column<ExtractMentionsRow>[] {
  return [
    ...whoColumns<ExtractMentionsRow>(),
    { key: 'topic', head: code('topic'), width: '12rem', cell: (row) => <code>{row.topic}</code> },
    {
      key: 'topic_label',
      head: code('topic_label'),
      width: '10rem',
      cell: (row) => topicName(row.topic, locale),
    },
    { key: 'label', head: code('label'), width: '12rem', cell: (row) => row.label },
    {
      key: 'value',
      head: code('value'),
      width: '7rem',
      number: true,
      cell: ({ value, approximate, raw, place }) => (
        <FigureValue figure={{ value, state: 'number', approximate, raw, place }} />
      ),
    },
    { key: 'raw', head: code('raw'), width: '10rem', cell: (row) => row.raw },
    { key: 'place', head: code('place'), width: '9rem', cell: (row) => text(row.place) },
  ];
}

export function findingColumns(): Column<FindingListRow>[] {
  return [
    ...whoColumns<FindingListRow>(),
    { key: 'severity', head: code('severity'), width: '5rem', cell: (row) => row.severity },
    { key: 'check', head: code('check'), width: '9rem', cell: (row) => <code>{row.check}</code> },
    { key: 'verdict', head: code('verdict'), width: '7rem', cell: (row) => row.verdict },
    { key: 'expected', head: code('expected'), width: '5rem', cell: (row) => row.expected },
    { key: 'actual', head: code('actual'), width: '5rem', cell: (row) => row.actual },
    { key: 'message', head: code('message'), cell: (row) => row.message },
  ];
}

/** Columns of the wide table, or of the table as shown: names in words instead of codes. */
export function wideColumns(
  measures: readonly Measure[],
  locale: Locale,
  asShown: boolean,
  heads: { readonly organisation: string; readonly county: string; readonly year: string },
): Column<ExtractWideRow>[] {
  const who = (head: 'organisation' | 'county' | 'year') => (asShown ? heads[head] : code(head));
  return [
    { key: 'organisation', head: who('organisation'), width: '9rem', cell: (row) => text(row['name']) },
    { key: 'county', head: who('county'), width: '6rem', cell: (row) => text(row['county']) },
    { key: 'year', head: who('year'), width: '4rem', number: true, cell: (row) => text(row['year']) },
    ...measures.map((measure, at): Column<ExtractWideRow> => {
      const head = headOf(measure);
      const name = measureName(measure, locale);
      return {
        key: head,
        head: asShown ? (
          name
        ) : (
          <>
            {name}
            <br />
            <code>{head}</code>
          </>
        ),
        width: asShown ? '9rem' : '12rem',
        number: true,
        cell: (row) => <MeasureCell row={row} at={at} measure={measure} />,
      };
    }),
  ];
}
