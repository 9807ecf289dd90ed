import type { PanelRow, SmallMultiplesSettings } from './small-multiples';

const row = (
  panel: string,
  report: string,
  name: string,
  value: number | null,
  over: Partial<PanelRow> = {},
): PanelRow => ({
  panel,
  report,
  name,
  value,
  state: 'number',
  approximate: false,
  inferred: false,
  small: false,
  ...over,
});

/** A count, an amount and a share of three reports, with 0, a value read as 0, and cells without a figure. */
export const smallMultiplesSample: {
  readonly rows: readonly PanelRow[];
  readonly settings: SmallMultiplesSettings;
} = {
  settings: {
    panels: [
      { key: 'received', title: '本年新收申请', kind: 'count', unit: '件' },
      { key: 'amount', title: '采购金额', kind: 'money', unit: '' },
      { key: 'granted', title: '予以公开率', kind: 'share', unit: '' },
    ],
  },
  rows: [
    row('received', 'r1', '青柳街道', 61),
    row('received', 'r2', '石桥头镇', 0),
    row('received', 'r3', '云岭民族乡', 0, { state: 'mark', inferred: true }),
    row('amount', 'r1', '青柳街道', 207204.99),
    row('amount', 'r2', '石桥头镇', 17630000, { approximate: true }),
    row('amount', 'r3', '云岭民族乡', null, { state: 'number' }),
    row('granted', 'r1', '青柳街道', 12 / 61, { numerator: 12, denominator: 61 }),
    row('granted', 'r2', '石桥头镇', null, { state: 'no_cases' }),
    row('granted', 'r3', '云岭民族乡', 0.5, { numerator: 1, denominator: 2, small: true }),
  ],
};
