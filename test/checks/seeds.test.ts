import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runChecks } from '@/lib/checks';
import { isReport, parseReport } from '@/lib/parse';
import type { Report } from '@/lib/parse/report';
import { isRefusal, readFile } from '@/lib/readers';
import { briefs, sentences } from './ask';

const seeds = new URL('../../../shared/seeds/', import.meta.url);
const here = existsSync(seeds);
if (!here)
  console.warn(
    'NOT RUN: the findings of the five original reports (no ../shared/seeds beside this repository)',
  );

function seed(number: string): Report {
  const name = readdirSync(seeds).find((file) => file.startsWith(number));
  if (!name) throw new Error(`no seed ${number}`);
  const bytes = readFileSync(new URL(name, seeds));
  const { result } = readFile(bytes);
  if (isRefusal(result)) throw new Error(result.code);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const report = parseReport(result, { file: name, sha256 });
  if (!isReport(report)) throw new Error(`${name} was not read as a report`);
  return report;
}

describe('the findings of the five original reports', () => {
  it.runIf(here)('are two derivable totals and an inferred unit in 锦北 2020', () => {
    const report = seed('000');
    expect(briefs(report)).toEqual([
      'outcome-sum derivable warning outcome.total/natural_person 2←/',
      'outcome-sum derivable warning outcome.total/total 2←/',
      'procurement-unit suspect notice procurement.amount 207204.99←207204.99',
    ]);
    expect(runChecks({ report, neighbours: [] }).zero).toMatchObject({ mark: true, blank: false });
  });

  it.runIf(here)('are a gap, an inferred unit and eleven lost labels in 大关 2019', () => {
    const report = seed('001');
    expect(briefs(report)).toEqual([
      'applicant-sum derivable notice requests.carried_in/natural_person 0←',
      'procurement-unit suspect notice procurement.amount 1389106.1←1389106.1',
      'missing-row missing warning outcome.denied.state_secret ←',
    ]);
    expect(sentences(report, 'missing-row')[0]).toContain('表格有 11 行没有行名称，数值按所在位置读取');
    expect(runChecks({ report, neighbours: [] }).zero).toBeNull();
  });

  it.runIf(here)(
    'are a total of 0 against 61 in both columns, an extra cell and what is missing in 欣园 2020',
    () => {
      expect(briefs(seed('002'))).toEqual([
        'outcome-sum contradiction error outcome.total/natural_person 61←0',
        'outcome-sum contradiction error outcome.total/total 61←0',
        'requests-balance contradiction error outcome.total/natural_person 61←0',
        'requests-balance contradiction error outcome.total/total 61←0',
        'extra-cells suspect notice fee.items_last_year ←0',
        'missing-section missing notice  ←',
        'missing-section missing notice  ←',
        'no-published-count missing notice  ←',
      ]);
    },
  );

  it.runIf(here)('are two figures in the wrong column in 长庆 2020', () => {
    const report = seed('003');
    expect(briefs(report)).toEqual([
      'wrong-column suspect warning penalty.change ←496',
      'wrong-column suspect warning coercion.change ←86',
    ]);
    expect(runChecks({ report, neighbours: [] }).zero).toMatchObject({ mark: true, blank: false });
  });

  it.runIf(here)('are none in 清凉峰 2020, whose blanks stand for 0', () => {
    const report = seed('004');
    expect(briefs(report)).toEqual([]);
    expect(runChecks({ report, neighbours: [] }).zero).toMatchObject({ mark: false, blank: true });
  });
});
