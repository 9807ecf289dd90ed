import { quoted, storedCell } from '@/lib/store/cells';
import { type Filter, NO_FILTER, whereReport } from './filter';
import { OUTCOME_GROUPS, type OutcomeGroup } from './indicators';
import { termSql, type Zeros } from './measure';
import { reportsAt, WHO, type Who } from './measured';
import { defineQuery } from './query';
import { own, sql } from './sql';

export interface OutcomesParams {
  readonly filter: Filter;
  readonly zeros: Zeros;
  /** Reports, not rows: every report has one row per group of outcomes. */
  readonly limit: number;
  readonly offset: number;
}

export type OutcomesRow = Who & {
  readonly group: OutcomeGroup;
  /** Sum of the group's rows; null unless every one of them is known. */
  readonly value: number | null;
  /** Sum of the group's known rows: the least that the group can be. Equals `value` where every row is known. */
  readonly least: number;
  /** How many of the group's rows in the report's form are known. */
  readonly known: number;
  readonly parts: number;
  /** A mark or blank among them is read as 0. */
  readonly inferred: boolean;
  /** 三（七）总计 as it stands in the report, which the groups need not add up to. */
  readonly total: number | null;
  readonly total_state: string;
};

const TOTAL = { kind: 'figure', item: 'outcome.total', applicant: 'total' } as const;

/** Every row of every group: its columns, and the group's position. */
const PARTS = OUTCOME_GROUPS.flatMap(({ items }, group) =>
  items.flatMap((item) => {
    const stored = storedCell(item, 'total');
    return stored ? [{ group, value: `w.${quoted(stored.value)}`, told: `w.${quoted(stored.told)}` }] : [];
  }),
);

const unfolded = (name: keyof (typeof PARTS)[number], as: string) =>
  own(`unnest([${PARTS.map((part) => part[name]).join(', ')}]) AS ${as}`);

const GROUP_NAMES = own(`[${OUTCOME_GROUPS.map(({ id }) => `'${id}'`).join(', ')}]`);

/** How the requests of each report ended, reports with the most outcomes first. */
export const outcomes = defineQuery<OutcomesParams, OutcomesRow>({
  id: 'outcomes',
  statement: ({ filter, zeros, limit, offset }) => {
    const total = termSql(TOTAL, zeros);
    const reads = own(zeros === 'inferred' ? 'reads_zero(value, status, zero_mark, zero_blank)' : 'false');
    return sql`WITH page AS MATERIALIZED (
        SELECT w.rid, w.rowid AS spot, ${own(total.value)} AS total, ${own(total.status)} AS total_status
        FROM wide AS w WHERE ${whereReport(filter)} AND ${own(total.status)} IS NOT NULL
        ORDER BY total DESC NULLS LAST, w.rid LIMIT ${limit} OFFSET ${offset}),
      part AS (SELECT *, status_of(told, value, base3) AS status FROM (
        SELECT w.rid, w.zero_mark, w.zero_blank, w.base3, ${unfolded('group', 'ord')}, ${unfolded('value', 'value')},
          ${unfolded('told', 'told')} FROM wide AS w WHERE w.rowid IN (SELECT spot FROM page))),
      grouped AS (SELECT rid, ord, CASE WHEN count(known) = count(*) THEN sum(known) END AS value,
        coalesce(sum(known), 0)::DOUBLE AS least,
        count(known)::int AS known, count(*)::int AS parts, bool_or(zero) AS inferred
        FROM (SELECT rid, ord, coalesce(${reads}, false) AS zero, CASE WHEN zero THEN 0 ELSE value END AS known
          FROM part WHERE status IS NOT NULL) GROUP BY rid, ord)
      SELECT ${WHO}, ${GROUP_NAMES}[g.ord + 1] AS "group", g.value, g.least, g.known, g.parts, g.inferred, page.total,
        state_of(page.total_status) AS total_state
      FROM page JOIN ${reportsAt(own('SELECT spot FROM page'))} USING (rid) JOIN grouped AS g USING (rid)
      ORDER BY page.total DESC NULLS LAST, w.rid, g.ord`;
  },
  sample: { filter: NO_FILTER, zeros: 'inferred', limit: 30, offset: 0 },
});
