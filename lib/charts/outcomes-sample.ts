import { OUTCOME_GROUPS } from '@/lib/queries/indicators';
import type { OutcomesRow } from '@/lib/queries/outcomes';

const who = {
  organisation: '',
  kind: null,
  county: '东湖区',
  prefecture: '江城市',
  province: null,
  year: 2020,
  form: '2019',
} as const;

type Known = readonly (number | null)[];

/** One report's rows; null for a group of which nothing is known. */
function report(id: string, name: string, values: Known, over: Partial<OutcomesRow>): OutcomesRow[] {
  return OUTCOME_GROUPS.map(({ id: group, items }, at) => {
    const value = values[at] ?? null;
    return {
      ...who,
      report: id,
      name,
      group,
      value,
      least: value ?? 0,
      known: value === null ? 0 : items.length,
      parts: items.length,
      inferred: false,
      total: null,
      total_state: 'number',
      ...over,
    };
  });
}

/** Every case of the outcome bars: agreeing, disagreeing, partly known, inferred, nothing known, none. */
export const outcomesSample: readonly OutcomesRow[] = [
  ...report('r1', '青柳街道', [40, 6, 8, 4, 2, 1], { total: 61 }),
  ...report('r2', '石桥头镇', [12, 0, 3, 0, 0, 0], { total: 0 }),
  ...report('r3', '下溪镇', [4, null, null, null, null, null], { total: 6 }),
  ...report('r4', '云岭民族乡', [2, 1, 0, 0, 0, 0], { total_state: 'mark', inferred: true }),
  ...report('r5', '白鹭乡', [0, 0, 0, 0, 0, 0], { total: 0 }),
  ...report('r6', '南浦街道', [null, null, 1, null, null, null], { total_state: 'blank' }),
];
