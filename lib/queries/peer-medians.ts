import { INDICATORS } from './indicators';
import type { Measure, Zeros } from './measure';
import { measureRows } from './measures-sql';
import { defineQuery } from './query';
import { list, own, sql } from './sql';

export interface PeerMediansParams {
  readonly reports: readonly string[];
  /** How far peers are looked for. They are always of the same kind and year, and never the town itself. */
  readonly scope: 'county' | 'prefecture' | 'province';
  readonly measures: readonly Measure[];
  readonly zeros: Zeros;
}

export type PeerMedianRow = {
  readonly report: string;
  /** Position in `measures`, from 0. */
  readonly measure: number;
  /** Median over the peers with a known value, null where there is none. */
  readonly median: number | null;
  /** Peers with a known value, of peers whose form has the measure. */
  readonly known: number;
  readonly applicable: number;
  /** Known values that are lower bounds; the median then is one too. */
  readonly approximate: number;
};

const SAME = {
  county: 'AND w.county = o.county AND w.prefecture IS NOT DISTINCT FROM o.prefecture',
  prefecture: 'AND w.prefecture = o.prefecture',
  province: '',
} as const satisfies Record<PeerMediansParams['scope'], string>;

/**
 * For each report of a basket the median of its own peers, for many measures at once. A report whose place, kind or year
 * is not known, or that has no peer, has no row.
 */
export const peerMedians = defineQuery<PeerMediansParams, PeerMedianRow>({
  id: 'peer-medians',
  statement: ({ reports, scope, measures, zeros }) => {
    const sameProvince = own(
      scope === 'province' ? 'w.province = o.province' : 'w.province IS NOT DISTINCT FROM o.province',
    );
    const from = sql`(SELECT report, organisation, year, kind, county, prefecture, province FROM wide
        WHERE report IN ${list(reports)}) AS o
      JOIN wide AS w ON w.year = o.year AND w.kind = o.kind AND w.organisation <> o.organisation
        AND ${sameProvince} ${own(SAME[scope])}
      WHERE w.chosen`;
    return sql`SELECT m.key AS report, m.measure, median(m.value) AS median, count(m.value)::int AS known,
        count(m.status)::int AS applicable,
        (count(*) FILTER (is_approximate(m.status) AND m.value IS NOT NULL))::int AS approximate
      FROM (${measureRows(measures, zeros, from, own('o.report'))}) AS m
      GROUP BY m.key, m.measure ORDER BY m.key, m.measure`;
  },
  sample: {
    reports: ['000000000001', '000000000002', '000000000003'],
    scope: 'county',
    measures: [
      { kind: 'figure', item: 'requests.received', applicant: 'total' },
      { kind: 'mention', topic: 'published.total' },
      ...INDICATORS.map(({ id }) => ({ kind: 'indicator', id }) as const),
    ],
    zeros: 'inferred',
  },
});
