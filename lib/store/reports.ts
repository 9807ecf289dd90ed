import type { DataSet } from '@/lib/dataset/tables';
import type { Field } from './csv-lines';
import type { Engine } from './engine';
import {
  COVERAGE,
  EVIDENCE,
  FINDING,
  MENTION,
  OPERAND,
  REPORT_TABLES,
  SHEET,
  type TableLayout,
  WAIVER,
  WIDE,
} from './layout';
import { loadRows } from './load-rows';
import {
  coverageFields,
  evidenceFields,
  findingFields,
  mentionFields,
  operandFields,
  type Parts,
  partsByReport,
  sheetRow,
  wideOf,
} from './report-rows';
import { arrangeSearchPath, LOCAL } from './search-path';

/** Reports taken out with one statement per table. */
const REMOVED_AT_ONCE = 100;

/** Rids in memory start far above those of any attached file. */
const FIRST_RID = 1_000_000_000;

/**
 * Puts a data set's reports into memory. A report that is there already (same id, so same bytes) is replaced. Of
 * several reports of one town and year the first is `chosen`, until `chooseReport` says otherwise.
 */
export async function addReports(engine: Engine, data: DataSet): Promise<void> {
  await dropReports(engine, new Set(data.reports.map(({ report }) => report)));
  const parts = await partsByReport(data);
  await loadParts(engine, parts, data.reports, await nextRid(engine));
  await chooseOnePerYear(engine);
  await arrangeSearchPath(engine);
}

async function loadParts(
  engine: Engine,
  parts: Parts,
  reports: DataSet['reports'],
  first: number,
): Promise<void> {
  const load = (table: TableLayout, rows: Iterable<readonly Field[]>) => loadRows(engine, LOCAL, table, rows);
  const each = <Row>(
    rows: ReadonlyMap<string, readonly Row[]>,
    make: (rid: number, n: number, row: Row) => Field[],
  ) => rowsOfEach(reports, first, rows, make);
  // In memory every report has a profile of its own; a database file shares them.
  await load(
    WIDE,
    made(reports, (report, at) => wideOf(parts, report, first + at, first + at)),
  );
  await load(
    SHEET,
    made(reports, ({ report }, at) => sheetRow(first + at, parts.figures.get(report) ?? [])),
  );
  await load(MENTION, each(parts.mentions, mentionFields));
  await load(FINDING, each(parts.findings, findingFields));
  await load(OPERAND, each(parts.operands, operandFields));
  await load(EVIDENCE, each(parts.evidence, evidenceFields));
  await load(
    COVERAGE,
    each(parts.coverage, (rid, _, row) => coverageFields(rid, row)),
  );
}

/** Rows made one by one, as they are asked for. */
function* made<From>(list: readonly From[], make: (from: From, at: number) => Field[]): Generator<Field[]> {
  for (const [at, from] of list.entries()) yield make(from, at);
}

function* rowsOfEach<Row>(
  reports: DataSet['reports'],
  first: number,
  rows: ReadonlyMap<string, readonly Row[]>,
  make: (rid: number, n: number, row: Row) => Field[],
): Generator<Field[]> {
  for (const [at, { report }] of reports.entries()) {
    for (const [index, row] of (rows.get(report) ?? []).entries()) yield make(first + at, index + 1, row);
  }
}

/** Takes a report out of memory. Reports of an attached file cannot be taken out. */
export async function removeReport(engine: Engine, report: string): Promise<void> {
  await removeReports(engine, [report]);
}

/** Takes several reports out of memory at once. */
export async function removeReports(engine: Engine, reports: readonly string[]): Promise<void> {
  await dropReports(engine, new Set(reports));
  await chooseOnePerYear(engine);
  await arrangeSearchPath(engine);
}

async function dropReports(engine: Engine, reports: ReadonlySet<string>): Promise<void> {
  const held = await engine.query<{ rid: number; report: string }>({
    sql: `SELECT rid, report FROM ${LOCAL}.${WIDE.name}`,
    params: [],
  });
  const gone = held.filter(({ report }) => reports.has(report));
  for (let from = 0; from < gone.length; from += REMOVED_AT_ONCE) {
    const batch = gone.slice(from, from + REMOVED_AT_ONCE);
    const rids = batch.map(({ rid }) => rid);
    for (const table of REPORT_TABLES) {
      const key = table === COVERAGE ? 'profile' : 'rid';
      await deleteWhere(engine, table, key, '?::int', rids);
    }
    const names = batch.map(({ report }) => report);
    await deleteWhere(engine, WAIVER, 'report', '?', names);
  }
}

async function deleteWhere(
  engine: Engine,
  table: TableLayout,
  key: string,
  mark: string,
  values: readonly (string | number)[],
): Promise<void> {
  const list = values.map(() => mark).join(', ');
  await engine.query({ sql: `DELETE FROM ${LOCAL}.${table.name} WHERE ${key} IN (${list})`, params: values });
}

/** Makes this report the one that stands for its town and year. */
export async function chooseReport(engine: Engine, report: string): Promise<void> {
  await engine.query({
    sql: `UPDATE ${LOCAL}.wide SET chosen = (report = ?)
      WHERE (organisation, year) IN (SELECT (organisation, year) FROM ${LOCAL}.wide WHERE report = ?)`,
    params: [report, report],
  });
}

/** Sets a finding aside with its reason, or takes that back with null. `n` is its number within the report. */
export async function waiveFinding(
  engine: Engine,
  report: string,
  n: number,
  reason: string | null,
): Promise<void> {
  await engine.query({
    sql: `DELETE FROM ${LOCAL}.${WAIVER.name} WHERE report = ? AND n = ?::int`,
    params: [report, n],
  });
  if (reason !== null) await loadRows(engine, LOCAL, WAIVER, [[report, n, reason]]);
}

async function nextRid(engine: Engine): Promise<number> {
  const [row] = await engine.query<{ rid: number }>({
    sql: `SELECT coalesce(max(rid) + 1, ${FIRST_RID}) AS rid FROM ${LOCAL}.${WIDE.name}`,
    params: [],
  });
  return row?.rid ?? FIRST_RID;
}

/** Town and year with no chosen report, or with several, fall back to the one that came first. */
async function chooseOnePerYear(engine: Engine): Promise<void> {
  await engine.run(`UPDATE ${LOCAL}.wide AS w SET chosen = (w.rid = g.first_rid)
    FROM (SELECT organisation, year, min(rid) AS first_rid FROM ${LOCAL}.wide WHERE year IS NOT NULL
          GROUP BY organisation, year HAVING count(*) FILTER (chosen) <> 1) AS g
    WHERE w.organisation = g.organisation AND w.year = g.year`);
}
