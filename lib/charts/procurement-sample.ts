import type { ProcurementRow } from '@/lib/queries/procurement';

const row = (
  report: string,
  name: string,
  items: number | null,
  amount: number | null,
  over: Partial<ProcurementRow> = {},
): ProcurementRow => ({
  report,
  organisation: name,
  name,
  kind: null,
  county: '东湖区',
  prefecture: '江城市',
  province: null,
  year: 2020,
  form: '2019',
  items,
  items_state: 'number',
  items_inferred: false,
  amount,
  amount_state: 'number',
  amount_inferred: false,
  approximate: false,
  unit_source: 'stated',
  ...over,
});

/** Units stated, inferred and unknown, a lower bound, 0 of both, a count alone. */
export const procurementSample: readonly ProcurementRow[] = [
  row('r1', '石桥头镇', 111, 17630000, { approximate: true, amount_state: 'text' }),
  row('r2', '青柳街道', 153, 207204.99, { unit_source: 'inferred' }),
  row('r3', '白鹭乡', 0, 0),
  row('r4', '下溪镇', 0, 0),
  row('r5', '东湾街道', 0, 0, {
    items_state: 'mark',
    amount_state: 'mark',
    items_inferred: true,
    amount_inferred: true,
  }),
  row('r6', '云岭民族乡', 1, null, { unit_source: 'unknown' }),
  row('r7', '南浦街道', null, 52000, { items_state: 'blank' }),
  row('r8', '北岭镇', 0, 61000),
];
