import type { DistributionRow } from '@/lib/queries/distribution';
import type { DistributionMark, DistributionSettings } from './distribution';

/** Reports per bin, from 1 upwards, three bins to a factor of ten. */
const COUNTS = [3, 5, 9, 14, 8, 4, 1, 0, 1];

const bin = (at: number, reports: number): DistributionRow => ({
  bin: at,
  low: 10 ** (at / 3),
  high: 10 ** ((at + 1) / 3),
  reports,
  inferred: 0,
});

const mark = (at: number, name: string, value: number | null, over: Partial<DistributionMark> = {}) => ({
  key: `r${at}`,
  name,
  at,
  value,
  state: 'number' as const,
  approximate: false,
  inferred: false,
  ...over,
});

/** A log scale with zeros, and chosen towns of every kind: known, 0, read as 0, without a figure. */
export const distributionSample: {
  readonly rows: readonly DistributionRow[];
  readonly settings: DistributionSettings;
} = {
  settings: {
    kind: 'count',
    unit: '件',
    scale: 'log',
    median: 18,
    marks: [
      mark(0, '青柳街道', 61),
      mark(1, '石桥头镇', 170, { approximate: true }),
      mark(2, '白鹭乡', 0),
      mark(3, '下溪镇', 0, { state: 'mark', inferred: true }),
      mark(4, '云岭民族乡', null, { state: 'blank' }),
    ],
  },
  rows: [
    { bin: -1, low: 0, high: 0, reports: 11, inferred: 4 },
    ...COUNTS.flatMap((reports, at) => (reports === 0 ? [] : [bin(at, reports)])),
  ],
};
