import type { DataSet, MentionRow } from '@/lib/dataset/tables';
import type { Field } from './csv-lines';
import type { Engine } from './engine';
import { COVERAGE, createTable, FINDING, MENTION, REPORT_TABLES, type TableLayout, WIDE } from './layout';
import { loadRows } from './load-rows';
import { coverageFields, findingFields, mentionFields, partsByReport, wideOf } from './report-rows';

/** Storage of DuckDB 1.4: what the browser's version can read. */
const STORAGE_VERSION = 'v1.4.0';

/** Where rows are gathered before they are laid down in order. */
const STAGE = 'memory.stage';

/** Text handed over at once when a file is written natively. */
const CHUNK_CHARS = 64_000_000;

/**
 * Writes data sets into a database file that `openStore` attaches: every report and cell with its state, prose figures,
 * findings and coverage. SHA-256 beyond the report's id, raw texts, places of cells, operands and evidence stay with the
 * reports themselves: they are many times the size, and are there again as soon as a report is read. Reports come in
 * the order in which they shall lie. Gives their number.
 *
 * `engine` is a native one, `path` where the file shall be.
 */
export async function writeDatabaseFile(
  engine: Engine,
  path: string,
  batches: Iterable<DataSet>,
): Promise<number> {
  await engine.run(`CREATE SCHEMA ${STAGE}`);
  for (const table of REPORT_TABLES) await engine.run(createTable(STAGE, table));
  const profiles = new Profiles();
  let rid = 0;
  for (const data of batches) {
    await writeBatch(engine, data, rid, profiles);
    rid += data.reports.length;
  }
  await engine.run(`ATTACH '${path.replaceAll("'", "''")}' AS file (STORAGE_VERSION '${STORAGE_VERSION}')`);
  for (const table of REPORT_TABLES) {
    // Laid down in one go: appended batch by batch the file is a third larger.
    const order = table === COVERAGE ? 'profile' : 'rid';
    await engine.run(
      `CREATE TABLE file.${table.name} AS SELECT * FROM ${STAGE}.${table.name} ORDER BY ${order}`,
    );
  }
  await engine.run('CHECKPOINT file');
  await engine.run('DETACH file');
  await engine.run(`DROP SCHEMA ${STAGE} CASCADE`);
  return rid;
}

async function writeBatch(engine: Engine, data: DataSet, first: number, profiles: Profiles): Promise<void> {
  const parts = await partsByReport(data);
  const fresh: Field[][] = [];
  const wide = data.reports.map((report, at) => {
    const { profile, rows } = profiles.of(parts.coverage.get(report.report) ?? []);
    fresh.push(...rows);
    return wideOf({ ...parts, sha256: new Map() }, report, first + at, profile);
  });
  const load = (table: TableLayout, rows: readonly (readonly Field[])[]) =>
    loadRows(engine, STAGE, table, rows, CHUNK_CHARS);
  const each = <Row>(
    rows: ReadonlyMap<string, readonly Row[]>,
    make: (rid: number, n: number, row: Row) => Field[],
  ) =>
    data.reports.flatMap(({ report }, at) =>
      (rows.get(report) ?? []).map((row, index) => make(first + at, index + 1, row)),
    );
  await load(WIDE, wide);
  await load(
    MENTION,
    each(parts.mentions, (rid, n, row) =>
      mentionFields(rid, n, { ...row, raw: isPlain(row) ? null : row.raw }),
    ),
  );
  await load(FINDING, each(parts.findings, findingFields));
  await load(COVERAGE, fresh);
}

/** A figure printed as its value and unit, which the view makes again. */
function isPlain({ value, unit, raw }: MentionRow): boolean {
  return Number.isInteger(value) && raw === `${value}${unit}`;
}

/** Numbers of the different sets of answers met so far. */
class Profiles {
  private readonly known = new Map<string, number>();

  of(coverage: DataSet['coverage']): { profile: number; rows: Field[][] } {
    const key = coverage.map((row) => coverageFields(0, row).join(' ')).join('\n');
    const known = this.known.get(key);
    if (known !== undefined) return { profile: known, rows: [] };
    const profile = this.known.size;
    this.known.set(key, profile);
    return { profile, rows: coverage.map((row) => coverageFields(profile, row)) };
  }
}
