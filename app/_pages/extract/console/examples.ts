/** Questions to begin with: what they answer stands in the messages under `extract.console.examples.<id>`. */
export const EXAMPLES = [
  {
    id: 'requests',
    sql: `SELECT r.name, r.county, r.year, f.value, f.state, f.raw, f.place
FROM figure AS f JOIN report AS r USING (report)
WHERE f.item = 'requests.received' AND f.applicant = 'total'
ORDER BY f.value DESC NULLS LAST, r.report`,
  },
  {
    id: 'states',
    sql: `SELECT r.name, r.year,
  count(*) FILTER (f.state = 'number') AS "number",
  count(*) FILTER (f.state = 'mark') AS "mark",
  count(*) FILTER (f.state = 'blank') AS "blank",
  count(*) FILTER (f.state IN ('absent', 'unreadable')) AS "lost",
  r.zero_convention
FROM figure AS f JOIN report AS r USING (report)
GROUP BY r.report, r.name, r.year, r.zero_convention
ORDER BY "number", r.report`,
  },
  {
    id: 'sums',
    sql: `SELECT r.name, r.year, f.applicant,
  max(f.value) FILTER (f.item = 'outcome.total') AS stated_total,
  sum(f.value) FILTER (i.total_of = 'outcome.total') AS sum_of_known_parts,
  count(*) FILTER (i.total_of = 'outcome.total' AND f.value IS NULL) AS parts_not_known
FROM figure AS f JOIN item AS i USING (item) JOIN report AS r USING (report)
WHERE i.section = 3
GROUP BY r.report, r.name, r.year, f.applicant
HAVING stated_total <> sum_of_known_parts
ORDER BY r.report, f.applicant`,
  },
  {
    id: 'findings',
    sql: `SELECT "check", severity, verdict, count(*) AS findings, count(DISTINCT report) AS reports
FROM finding
GROUP BY "check", severity, verdict
ORDER BY findings DESC, "check", verdict`,
  },
  {
    id: 'channels',
    sql: `SELECT r.name, r.year, m.topic, m.label, m.value, m.unit, m.place
FROM mention AS m JOIN report AS r USING (report)
WHERE m.topic LIKE 'published.%' AND m.topic NOT IN ('published.category', 'published.cumulative')
ORDER BY r.report, m.n`,
  },
  {
    id: 'procurement',
    sql: `SELECT r.name, r.year,
  max(f.value) FILTER (f.item = 'procurement.items') AS items,
  max(f.value) FILTER (f.item = 'procurement.amount') AS yuan,
  max(f.unit_source) FILTER (f.item = 'procurement.amount') AS unit_source,
  max(f.raw) FILTER (f.item = 'procurement.amount') AS raw
FROM figure AS f JOIN report AS r USING (report)
WHERE f.item LIKE 'procurement.%'
GROUP BY r.report, r.name, r.year
ORDER BY yuan DESC NULLS LAST, r.report`,
  },
  {
    id: 'applicants',
    sql: `SELECT f.applicant, sum(f.value) AS received,
  count(f.value) AS reports_with_figure, count(*) AS reports
FROM figure AS f
WHERE f.item = 'requests.received'
GROUP BY f.applicant
ORDER BY received DESC NULLS LAST, f.applicant`,
  },
  {
    id: 'evidence',
    sql: `SELECT r.name, r.year, e.subject, e.value, e.source, e.raw, e.place
FROM evidence AS e JOIN report AS r USING (report)
WHERE e.subject IN ('year', 'organisation', 'zero-convention')
ORDER BY r.report, e.n`,
  },
] as const;

export type ExampleId = (typeof EXAMPLES)[number]['id'];
