import { CELLS, quoted } from './cells';

const list = (names: readonly string[]) => `[${names.map(quoted).join(', ')}]`;

/**
 * The logical tables of the design as views over the physical ones: `organisation`, `report`, `figure`, `mention`,
 * `finding`, `operand`, `evidence`, `coverage` (`item` and `indicator` are tables of their own). Pages use them where
 * they are fast enough and the wide table elsewhere; the console and extracts see nothing else.
 */
export const LOGICAL_VIEWS: readonly string[] = [
  `CREATE VIEW memory.main.report AS SELECT report, organisation, name, kind, county, prefecture, province, year, form,
    title, published_on, file, sha256, zero_mark, zero_blank,
    trim(CASE WHEN zero_mark THEN 'mark ' ELSE '' END || CASE WHEN zero_blank THEN 'blank' ELSE '' END) AS zero_convention,
    chosen FROM wide`,
  `CREATE VIEW memory.main.organisation AS SELECT organisation, any_value(name) AS name, any_value(kind) AS kind,
    any_value(county) AS county, any_value(prefecture) AS prefecture, any_value(province) AS province,
    NULL::VARCHAR AS code, NULL::VARCHAR AS predecessor FROM wide GROUP BY organisation`,
  `CREATE VIEW memory.main.figure AS
    SELECT report, item, applicant, value, state_of(status) AS state, is_approximate(status) AS approximate,
      unit_source_of(status) AS unit_source,
      replace(replace(coalesce(raw, ''), chr(27) || 'F', chr(31)), chr(27) || 'E', chr(27)) AS raw,
      nullif(place, '') AS place, cell
    FROM (
      SELECT n.*, c.item, c.applicant, status_of(n.told, n.value,
        CASE c.base WHEN 'base2' THEN n.base2 WHEN 'base3' THEN n.base3 ELSE n.base4 END) AS status
      FROM (
        SELECT w.report, w.base2, w.base3, w.base4, unnest(${list(CELLS.map((cell) => cell.value))}) AS value,
          unnest(${list(CELLS.map((cell) => cell.told))}) AS told, unnest(range(1, ${CELLS.length + 1})) AS cell,
          unnest(string_split(s.raws, chr(31))) AS raw, unnest(string_split(s.places, chr(31))) AS place
        FROM wide AS w LEFT JOIN sheet AS s USING (rid)
      ) AS n JOIN cell AS c ON c.cell = n.cell
    ) WHERE status IS NOT NULL`,
  `CREATE VIEW memory.main.mention AS SELECT w.report, m.n, m.topic, m.label, m.value, m.approximate, m.unit,
    raw_of(m.raw, m.value, m.unit) AS raw, m.place FROM mention_row AS m JOIN wide AS w USING (rid)`,
  `CREATE VIEW memory.main.finding AS SELECT w.report, f.n, f."check", f.verdict, f.severity, f.item, f.applicant,
      f.expected, f.actual, f.message, v.n IS NOT NULL AS waived, v.reason AS waived_because
    FROM finding_row AS f JOIN wide AS w USING (rid) LEFT JOIN waiver AS v ON v.report = w.report AND v.n = f.n`,
  `CREATE VIEW memory.main.operand AS SELECT w.report, o.finding, o.n, o.role, o.item, o.applicant, o.topic, o.label,
      o.value, o.state, o.approximate, o.raw, o.place FROM operand_row AS o JOIN wide AS w USING (rid)`,
  `CREATE VIEW memory.main.evidence AS SELECT w.report, e.n, e.subject, e.value, e.source, e.raw, e.place
    FROM evidence_row AS e JOIN wide AS w USING (rid)`,
  `CREATE VIEW memory.main.coverage AS SELECT w.report, c.* EXCLUDE (profile)
    FROM coverage_row AS c JOIN wide AS w USING (profile)`,
];
