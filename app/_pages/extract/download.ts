import {
  collectBlob,
  csvChunks,
  type ExtractColumn,
  findings as findingsExtract,
  long,
  mentions,
  shownColumns,
  wide,
} from '@/lib/extracts';
import { type Locale, STATE_SIGNS } from '@/lib/format';
import { extractLong } from '@/lib/queries/extract-long';
import { extractMentions } from '@/lib/queries/extract-mentions';
import { type ExtractWideRow, extractWide } from '@/lib/queries/extract-wide';
import { findings } from '@/lib/queries/findings';
import type { Measure, MeasureState } from '@/lib/queries/measure';
import { type Query, runQuery } from '@/lib/queries/query';
import type { SqlRow } from '@/lib/store/database';
import type { Engine } from '@/lib/store/engine';
import { cellPositions, findingParams, measuresOf, topicCodes } from './choice';
import { measureName, stateAt, stateWordAt, valueAt } from './preview-columns';
import type { ExtractUrl } from './use-extract-url';

export interface DownloadOptions {
  readonly engine: Engine;
  readonly url: ExtractUrl;
  readonly locale: Locale;
  /** Reports of the choice: pages go by reports. */
  readonly reports: number;
  /** Heads of the table as shown. */
  readonly word: (key: 'organisation' | 'county' | 'year' | 'state') => string;
  /** Rows so far. */
  readonly onRows: (rows: number) => void;
  readonly signal: AbortSignal;
}

/** Fields that one question may bring to the page: more would hold it up for longer than a key stroke may wait. */
const FIELDS_AT_ONCE = 24_000;

/** Size of a report in the long table, in the table of the prose, of a finding: cells, columns, fields. */
const LONG_CELLS = 200;
const LONG_COLUMNS = 20;
const MENTION_FIELDS = 30 * 17;
const FINDING_FIELDS = 24;

/**
 * The chosen table as a CSV file. Rows come page by page out of the database and leave as pieces of text, so that the
 * reader's page answers in between. Throws the signal's reason when it is cancelled.
 */
export function tableBlob(options: DownloadOptions): Promise<Blob> {
  return collectBlob(chunksOf(options), 'text/csv;charset=utf-8');
}

function chunksOf(options: DownloadOptions): AsyncIterable<string> {
  const { url, locale } = options;
  const { filter, choice, zeros, shape, bom } = url;
  switch (shape) {
    case 'long': {
      const cells = cellPositions(choice);
      const base = { filter, items: [], ...(cells && { cells }) };
      const fields = (cells?.length ?? LONG_CELLS) * LONG_COLUMNS;
      const rows = byReports(options, extractLong, fields, (page) => ({ ...base, ...page }));
      return csvChunks(long.columns(null, locale), rows, { bom });
    }
    case 'mentions': {
      const topics = topicCodes(choice);
      const base = { filter, ...(topics && { topics }) };
      const rows = byReports(options, extractMentions, MENTION_FIELDS, (page) => ({ ...base, ...page }));
      return csvChunks(mentions.columns(null, locale), rows, { bom });
    }
    case 'wide':
    case 'shown': {
      const measures = measuresOf(choice);
      const fields = 14 + 3 * measures.length;
      const base = { filter, measures, zeros };
      const rows = byReports(options, extractWide, fields, (page) => ({ ...base, ...page }));
      const columns = shape === 'wide' ? wide.columns(measures, locale) : asShown(measures, options);
      return csvChunks(columns, rows, { bom });
    }
    case 'findings':
      return csvChunks(findingsExtract.columns(null, locale), allFindings(options), { bom });
    case 'package':
      throw new Error('The data package is made in a worker of its own.');
  }
}

interface Paging {
  readonly limit: number;
  readonly offset: number;
}

/** The rows of all reports, some reports at a time. */
async function* byReports<Params, Row extends SqlRow>(
  { engine, reports, onRows, signal }: DownloadOptions,
  query: Query<Params, Row>,
  fieldsOfReport: number,
  params: (page: Paging) => Params,
): AsyncGenerator<readonly Row[]> {
  const limit = Math.max(1, Math.floor(FIELDS_AT_ONCE / Math.max(1, fieldsOfReport)));
  let done = 0;
  for (let offset = 0; offset < reports; offset += limit) {
    signal.throwIfAborted();
    const rows: readonly Row[] = await engine.query<Row>(query.statement(params({ limit, offset })), signal);
    done += rows.length;
    onRows(done);
    yield rows;
  }
}

async function* allFindings({ engine, url, onRows, signal }: DownloadOptions) {
  const limit = Math.floor(FIELDS_AT_ONCE / FINDING_FIELDS);
  for (let offset = 0; ; offset += limit) {
    signal.throwIfAborted();
    const rows = await runQuery(engine, findings, findingParams(url.filter, limit, offset), signal);
    onRows(offset + rows.length);
    yield rows;
    if (rows.length < limit) return;
  }
}

/** The table as the page shows it: names as heads, figures as numbers, what is no figure by its sign. */
function asShown(
  measures: readonly Measure[],
  { locale, word, url }: DownloadOptions,
): readonly ExtractColumn<ExtractWideRow>[] {
  return shownColumns<ExtractWideRow>([
    { head: word('organisation'), value: (row) => row['name'] ?? null },
    { head: word('county'), value: (row) => row['county'] ?? null },
    { head: word('year'), value: (row) => row['year'] ?? null },
    ...measures.flatMap((measure, at) => {
      const head = measureName(measure, locale);
      const figure = {
        head,
        value: (row: ExtractWideRow) => valueAt(row, at) ?? signOf(stateAt(row, at)),
      };
      if (!url.states) return [figure];
      const state = {
        head: `${head} ${word('state')}`,
        value: (row: ExtractWideRow) => stateWordAt(row, at),
      };
      return [figure, state];
    }),
  ]);
}

/** A number whose value is not known has no sign of its own: its unit is unknown, or a part of the ratio is. */
function signOf(state: MeasureState | null): string {
  if (state === null) return '–';
  if (state === 'number' || state === 'unknown' || state === 'no_cases') return '?';
  return STATE_SIGNS[state].sign;
}
