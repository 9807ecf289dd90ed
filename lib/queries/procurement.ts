import { type Filter, NO_FILTER, whereReport } from './filter';
import { stateWord, termSql, type Zeros } from './measure';
import { reportsAt, WHO, type Who } from './measured';
import { defineQuery } from './query';
import { own, sql } from './sql';

export interface ProcurementParams {
  readonly filter: Filter;
  readonly zeros: Zeros;
  readonly limit: number;
}

export type ProcurementRow = Who & {
  readonly items: number | null;
  readonly items_state: string;
  readonly items_inferred: boolean;
  /** 元; null where it or its unit is not known. */
  readonly amount: number | null;
  readonly amount_state: string;
  readonly amount_inferred: boolean;
  /** A lower bound. */
  readonly approximate: boolean;
  readonly unit_source: string | null;
};

/** 政府集中采购 of the 2019 form, count and amount, the largest amounts first; later forms do not have it. */
export const procurement = defineQuery<ProcurementParams, ProcurementRow>({
  id: 'procurement',
  statement: ({ filter, zeros, limit }) => {
    const items = termSql({ kind: 'figure', item: 'procurement.items', applicant: null }, zeros);
    const amount = termSql({ kind: 'figure', item: 'procurement.amount', applicant: null }, zeros);
    return sql`WITH page AS MATERIALIZED (
        SELECT w.rid, w.rowid AS spot, ${own(items.value)} AS items, ${own(items.status)} AS items_status,
          ${own(items.inferred)} AS items_inferred, ${own(amount.value)} AS amount,
          ${own(amount.status)} AS amount_status, ${own(amount.inferred)} AS amount_inferred
        FROM wide AS w WHERE ${whereReport(filter)} AND ${own(amount.status)} IS NOT NULL
        ORDER BY amount DESC NULLS LAST, items DESC NULLS LAST, w.rid LIMIT ${limit})
      SELECT ${WHO}, p.items, ${own(stateWord('p.items_status'))} AS items_state, p.items_inferred, p.amount,
        ${own(stateWord('p.amount_status'))} AS amount_state, p.amount_inferred,
        is_approximate(p.amount_status) AS approximate, unit_source_of(p.amount_status) AS unit_source
      FROM page AS p JOIN ${reportsAt(own('SELECT spot FROM page'))} USING (rid)
      ORDER BY p.amount DESC NULLS LAST, p.items DESC NULLS LAST, p.rid`;
  },
  sample: { filter: NO_FILTER, zeros: 'inferred', limit: 500 },
});
