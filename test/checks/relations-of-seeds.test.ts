import { describe, expect, it } from 'vitest';
import { runChecks } from '@/lib/checks';
import type { Finding } from '@/lib/checks/finding';
import { buildReport } from './build-report';

const brief = ({ check, verdict, item, applicant, expected, actual }: Finding) =>
  [check, verdict, item, applicant, expected, actual].join(' ');

describe('the arithmetic over tables like those of the five original reports', () => {
  it('finds the missing total of 锦北 derivable in both columns and nothing contradictory', () => {
    const { findings, zero } = runChecks({
      neighbours: [],
      report: buildReport({
        rest: '/',
        cells: {
          'requests.received/natural_person': 2,
          'requests.received/total': 2,
          'outcome.denied.enforcement_file/natural_person': 1,
          'outcome.denied.enforcement_file/total': 1,
          'outcome.unavailable.not_held/natural_person': 1,
          'outcome.unavailable.not_held/total': 1,
        },
      }),
    });
    expect(findings.map(brief)).toEqual([
      'outcome-sum derivable outcome.total natural_person 2 /',
      'outcome-sum derivable outcome.total total 2 /',
    ]);
    expect(zero).toMatchObject({ mark: true, blank: false });
    expect(zero?.exceptions).toEqual([
      { item: 'outcome.total', applicant: 'natural_person' },
      { item: 'outcome.total', applicant: 'total' },
    ]);
  });
});
