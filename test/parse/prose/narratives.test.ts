import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Case, printScore, score } from './score';
import { VARIANTS, varied } from './variants';

const file = new URL('../../../../shared/narratives.jsonl', import.meta.url);
const there = existsSync(file);
if (!there) console.info('not run: ../shared/narratives.jsonl is not beside the repository');

function readCases(): Case[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Case => JSON.parse(line));
}

describe('the 120 labelled excerpts', () => {
  it.runIf(there)('are read with F1 and relations of at least 0.99 and nothing from absent', () => {
    const cases = readCases();
    const result = score(cases);
    printScore('narratives', result);
    expect(cases).toHaveLength(120);
    expect(result.absent).toBe(0);
    expect(result.f1).toBeGreaterThanOrEqual(0.99);
    expect(result.relations).toBeGreaterThanOrEqual(0.99);
  });

  for (const variant of VARIANTS) {
    it.runIf(there)(`are read the same with ${variant.name}`, () => {
      const result = score(varied(readCases(), variant));
      printScore(variant.name, result);
      expect(result.absent).toBe(0);
      expect(result.f1).toBeGreaterThanOrEqual(0.98);
      expect(result.relations).toBeGreaterThanOrEqual(0.97);
    });
  }
});
