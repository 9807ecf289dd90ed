import type { DataSet } from '@/lib/dataset/tables';
import type { Field } from './csv-lines';
import type { Engine } from './engine';
import { COVERAGE, EVIDENCE, FINDING, MENTION, OPERAND, REPORT_TABLES, SHEET, WAIVER, WIDE } from './layout';
import { loadRows } from './load-rows';
import { coverageFields, partsByReport, sheetRow, wideRow } from './report-rows';

/** The schema of the reports held in memory; an attached file is `national`. */
export const LOCAL = 'local';

/** Rids in memory start far above those of any attached file. */
const FIRST_RID = 1_000_000_000;

/** Reports put in with one chunk, so that the page is given back between two. */
const BATCH = 100;

/**
 * Puts a data set's reports into memory. A report that is there already (same id, so same bytes) is replaced. Of
 * several reports of one town and year the first is `chosen`, until `chooseReport` says otherwise.
 */
export async function addReports(engine: Engine, data: DataSet): Promise<void> {
  for (const { report } of data.reports) await dropReport(engine, report);
  const parts = partsByReport(data);
  let rid = await nextRid(engine);
  for (let from = 0; from < data.reports.length; from += BATCH) {
    const reports = data.reports.slice(from, from + BATCH);
    const first = rid;
    rid += reports.length;
    const rows = <T>(make: (report: (typeof reports)[number], rid: number) => readonly T[]) =>
      reports.flatMap((report, at) => make(report, first + at));
    await loadRows(
      engine,
      LOCAL,
      WIDE,
      rows((report, rid) => [wideOf(parts, report, rid)]),
    );
    await loadRows(
      engine,
      LOCAL,
      SHEET,
      rows((report, rid) => [sheetRow(rid, parts.figures.get(report.report) ?? [])]),
    );
    await loadRows(
      engine,
      LOCAL,
      MENTION,
      rows((report, rid) =>
        (parts.mentions.get(report.report) ?? []).map((row, at): Field[] => [
          rid,
          at + 1,
          row.topic,
          row.label,
          row.value,
          row.approximate,
          row.unit,
          row.raw,
          row.place,
        ]),
      ),
    );
    await loadFindings(
      engine,
      parts,
      reports.map((report, at) => [report.report, first + at] as const),
    );
  }
  await chooseOnePerYear(engine);
}

type Parts = ReturnType<typeof partsByReport>;

function wideOf(parts: Parts, report: DataSet['reports'][number], rid: number): Field[] {
  const findings = parts.findings.get(report.report) ?? [];
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return wideRow({
    rid,
    // In memory every report has a profile of its own; a database file shares them.
    profile: rid,
    report,
    sha256: parts.sha256.get(report.report) ?? null,
    figures: parts.figures.get(report.report) ?? [],
    mentions: parts.mentions.get(report.report) ?? [],
    severities: { error: count('error'), warning: count('warning'), notice: count('notice') },
  });
}

async function loadFindings(
  engine: Engine,
  parts: Parts,
  reports: readonly (readonly [report: string, rid: number])[],
): Promise<void> {
  const rows = (make: (report: string, rid: number) => readonly Field[][]) =>
    reports.flatMap(([report, rid]) => make(report, rid));
  await loadRows(
    engine,
    LOCAL,
    FINDING,
    rows((report, rid) =>
      (parts.findings.get(report) ?? []).map((row, at) => [
        rid,
        at + 1,
        row.check,
        row.verdict,
        row.severity,
        row.item,
        row.applicant,
        row.expected,
        row.actual,
        row.message,
      ]),
    ),
  );
  await loadRows(
    engine,
    LOCAL,
    OPERAND,
    rows((report, rid) =>
      (parts.operands.get(report) ?? []).map((row, at) => [
        rid,
        row.finding,
        at + 1,
        row.role,
        row.item,
        row.applicant,
        row.topic,
        row.label,
        row.value,
        row.state,
        row.approximate,
        row.raw,
        row.place,
      ]),
    ),
  );
  await loadRows(
    engine,
    LOCAL,
    EVIDENCE,
    rows((report, rid) =>
      (parts.evidence.get(report) ?? []).map((row, at) => [
        rid,
        at + 1,
        row.subject,
        row.value,
        row.source,
        row.raw,
        row.place,
      ]),
    ),
  );
  await loadRows(
    engine,
    LOCAL,
    COVERAGE,
    rows((report, rid) => (parts.coverage.get(report) ?? []).map((row) => coverageFields(rid, row))),
  );
}

/** Takes a report out of memory. Reports of an attached file cannot be taken out. */
export async function removeReport(engine: Engine, report: string): Promise<void> {
  await dropReport(engine, report);
  await chooseOnePerYear(engine);
}

async function dropReport(engine: Engine, report: string): Promise<void> {
  const found = await engine.query<{ rid: number }>({
    sql: `SELECT rid FROM ${LOCAL}.${WIDE.name} WHERE report = ?`,
    params: [report],
  });
  for (const { rid } of found) {
    for (const table of REPORT_TABLES) {
      const key = table === COVERAGE ? 'profile' : 'rid';
      await engine.query({ sql: `DELETE FROM ${LOCAL}.${table.name} WHERE ${key} = ?::int`, params: [rid] });
    }
  }
  if (found.length > 0) {
    await engine.query({ sql: `DELETE FROM ${LOCAL}.${WAIVER.name} WHERE report = ?`, params: [report] });
  }
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
