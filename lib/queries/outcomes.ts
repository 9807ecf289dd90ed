import type { Statement } from '@/lib/store/database';
import { type Filter, NO_FILTER, whereReport } from './filter';
import { OUTCOME_GROUPS, type OutcomeGroup } from './indicators';
import { termSql, type Zeros } from './measure';
import { WHO, type Who } from './measured';
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

/** How the requests of each report ended, reports with the most outcomes first. */
export const outcomes = defineQuery<OutcomesParams, OutcomesRow>({
  id: 'outcomes',
  statement: ({ filter, zeros, limit, offset }) => {
    const total = termSql(TOTAL, zeros);
    return sql`WITH page AS (
        SELECT w.rid, ${own(total.value)} AS total, ${own(total.status)} AS total_status FROM wide AS w
        WHERE ${whereReport(filter)} AND ${own(total.status)} IS NOT NULL
        ORDER BY total DESC NULLS LAST, w.rid LIMIT ${limit} OFFSET ${offset})
      SELECT ${WHO}, ${groupColumns(zeros)}, page.total, state_of(page.total_status) AS total_state
      FROM page JOIN wide AS w USING (rid)
      ORDER BY page.total DESC NULLS LAST, w.rid, ord`;
  },
  sample: { filter: NO_FILTER, zeros: 'inferred', limit: 30, offset: 0 },
});

/** One row per group out of one row per report. */
function groupColumns(zeros: Zeros): Statement {
  const groups = OUTCOME_GROUPS.map(({ id, items }, at) => {
    const parts = items.map((item) => termSql({ kind: 'figure', item, applicant: 'total' }, zeros));
    const count = (of: (part: (typeof parts)[number]) => string) =>
      parts.map((part) => `(${of(part)})::INT`).join(' + ');
    const known = count(({ value }) => `${value} IS NOT NULL`);
    const has = count(({ status }) => `${status} IS NOT NULL`);
    const sum = parts.map(({ value }) => `coalesce(${value}, 0)`).join(' + ');
    return {
      ord: String(at),
      id: `'${id}'`,
      value: `CASE WHEN ${known} = ${has} THEN ${sum} END`,
      least: `(${sum})`,
      known,
      has,
      inferred: parts.map(({ inferred }) => inferred).join(' OR '),
    };
  });
  const unnested = (name: keyof (typeof groups)[number], as: string) =>
    `unnest([${groups.map((group) => group[name]).join(', ')}]) AS ${as}`;
  return own(
    [
      unnested('ord', 'ord'),
      unnested('id', '"group"'),
      unnested('value', 'value'),
      unnested('least', 'least'),
      unnested('known', 'known'),
      unnested('has', 'parts'),
      unnested('inferred', 'inferred'),
    ].join(', '),
  );
}
