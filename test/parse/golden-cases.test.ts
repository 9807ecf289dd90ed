import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compactOf, writeCompact } from './compact-report';

/**
 * Every folder of `test/cases` is a case: `input.txt` and what it must become, `report.json`. A new case is a new
 * input and one run with `UPDATE_CASES=1`, whose result is then read by a person before it is committed.
 */
const CASES = new URL('../cases/', import.meta.url);
const update = process.env['UPDATE_CASES'] === '1';

const cases = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/input.txt`, CASES)))
  .map((entry) => entry.name);

describe('a golden case is read as its report.json says', () => {
  it.each(cases)('%s', (name) => {
    const bytes = readFileSync(new URL(`${name}/input.txt`, CASES));
    const expected = new URL(`${name}/report.json`, CASES);
    const written = writeCompact(compactOf(bytes, `${name}.txt`));
    if (update) writeFileSync(expected, written);
    expect(existsSync(expected), `run with UPDATE_CASES=1 to write ${name}/report.json, then read it`).toBe(
      true,
    );
    expect(written).toBe(readFileSync(expected, 'utf8'));
  });

  it('has the cases that show every quirk of the original reports', () => {
    expect(cases.length).toBeGreaterThan(25);
  });
});
