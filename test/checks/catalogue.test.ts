import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKS, runChecks } from '@/lib/checks';
import { relationsOf } from '@/lib/checks/arithmetic/relations';
import { checksWithSentence, findingSentence } from '@/lib/format/findings';
import { cellKey, formCells, formItems, ITEMS } from '@/lib/forms';
import { buildReport, type CellSpec } from './build-report';

const NO_CHECKS = ['index.ts', 'finding.ts'];

describe('the list of checks', () => {
  const files = readdirSync(new URL('../../lib/checks', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !NO_CHECKS.includes(entry.name))
    .map((entry) => entry.name.replace(/\.ts$/, ''));
  const ids = CHECKS.map(({ id }) => id);

  it.each(files)('has the line of lib/checks/%s.ts, whose check has that id', (file) => {
    expect(ids, `add the check of lib/checks/${file}.ts to CHECKS in lib/checks/index.ts`).toContain(file);
  });

  it('has no check without a file, and none twice', () => {
    expect(ids.toSorted()).toEqual(files.toSorted());
  });

  it.each(CHECKS)('says of $id what it is, why, where it is prescribed and what it cannot see', (check) => {
    for (const words of [check.title, check.reason, check.formula, check.limits]) {
      expect(words.zh).toMatch(/\p{Script=Han}/u);
      expect(words.en).toMatch(/[a-z]/);
    }
    expect(check.source).toMatch(/〔20\d\d〕\d+号|令第711号/);
  });

  it.each(ids)('has a sentence for %s in both languages', (id) => {
    expect(checksWithSentence('zh'), `add ${id} to lib/format/findings/zh.ts`).toContain(id);
    expect(checksWithSentence('en'), `add ${id} to lib/format/findings/en.ts`).toContain(id);
  });

  it.each(['2019', '2021'] as const)('has a check for every relation of the %s form', (form) => {
    const families = new Set(relationsOf(form).map(({ family }) => family));
    for (const family of families) {
      expect(ids, `${family} is a total of the catalogue that no check answers for`).toContain(family);
    }
  });
});

describe('the relations of a form', () => {
  it.each(['2019', '2021'] as const)('of %s cover every total of the catalogue in every column', (form) => {
    const totals = formItems(form).filter(({ id }) => ITEMS.some(({ addsTo }) => addsTo === id));
    const sums = relationsOf(form).filter(({ kind, family }) => kind === 'sum' && family !== 'applicant-sum');
    expect(sums.map(({ right }) => right[0]?.item)).toEqual(
      totals.flatMap(({ id, perApplicant }) => Array.from({ length: perApplicant ? 7 : 1 }, () => id)),
    );
  });

  it('are 7 outcome sums, 3 review sums, 23 rows and 7 balances in the 2019 form, and none in the free form', () => {
    const families = relationsOf('2019').map(({ family }) => family);
    const count = (family: string) => families.filter((each) => each === family).length;
    expect([count('outcome-sum'), count('reconsideration-sum'), count('applicant-sum')]).toEqual([7, 1, 23]);
    expect([count('requests-balance'), families.length]).toEqual([7, 40]);
    expect(relationsOf('free')).toEqual([]);
  });
});

describe('running all checks', () => {
  it('finds nothing in a complete report of zeros that states what was published', () => {
    expect(runChecks({ report: buildReport(), neighbours: [] }).findings).toEqual([]);
  });

  it('counts every application of every check, whatever it answers', () => {
    const { coverage } = runChecks({ report: buildReport({ rest: '/' }), neighbours: [] });
    expect(coverage.map(({ check }) => check)).toEqual(CHECKS.map(({ id }) => id));
    for (const row of coverage) {
      const told = row.held + row.contradiction + row.derivable + row.suspect + row.missing + row.cannot_tell;
      expect(row.tested).toBe(told);
      expect(row.tested + row.not_applicable).toBeGreaterThan(0);
    }
  });

  it('gives the same findings in the same order every time', () => {
    const report = buildReport({
      rest: '/',
      cells: { 'requests.received/*': 3, 'penalty.change': 7, 'procurement.items': 5 },
    });
    const run = () => JSON.stringify(runChecks({ report, neighbours: [] }));
    expect(run()).toBe(run());
  });

  it('answers for every report there can be, and says something whole about each finding', () => {
    const spec = fc.oneof(
      fc.constantFrom<CellSpec>(
        '/',
        '-',
        '',
        null,
        { state: 'unreadable', raw: '□' },
        { state: 'text', raw: '见附表' },
      ),
      fc.integer({ min: -2, max: 40 }),
      fc.constant<CellSpec>({ value: 2.5, raw: '2.5' }),
      fc.constant<CellSpec>({ value: 40, approximate: true, raw: '40余' }),
    );
    const form = fc.constantFrom<'2019' | '2021'>('2019', '2021');
    const few = fc.array(fc.tuple(fc.nat(), spec), { maxLength: 60 });
    fc.assert(
      fc.property(form, spec, few, (id, rest, some) => {
        const keys = formCells(id).map(({ item, applicant }) => cellKey(item, applicant));
        const cells = Object.fromEntries(some.map(([at, cell]) => [keys[at % keys.length] ?? '', cell]));
        const { findings } = runChecks({ report: buildReport({ form: id, rest, cells }), neighbours: [] });
        for (const finding of findings) {
          expect(findingSentence(finding, 'zh')).not.toMatch(/undefined|null|NaN|Infinity|「」/);
          expect(finding.expected).not.toMatch(/NaN|Infinity/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('asks nothing of the tables of a report of 2018 and before', () => {
    const report = buildReport({ form: 'free', year: 2017, sections: [] });
    const { findings, coverage } = runChecks({ report, neighbours: [] });
    expect(findings).toEqual([]);
    const asked = coverage.filter(({ tested }) => tested > 0).map(({ check }) => check);
    expect(asked).toEqual(['no-published-count']);
  });
});
