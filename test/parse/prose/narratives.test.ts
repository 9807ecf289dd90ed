import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Case, printScore, score } from './score';

const file = new URL('../../../../shared/narratives.jsonl', import.meta.url);
const there = existsSync(file);
if (!there) console.info('not run: ../shared/narratives.jsonl is not beside the repository');

describe('the 120 labelled excerpts', () => {
  it.runIf(there)('are read with F1 and relations of at least 0.99 and nothing from absent', () => {
    const cases: Case[] = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Case => JSON.parse(line));
    const result = score(cases);
    printScore('narratives', result);
    expect(cases).toHaveLength(120);
    expect(result.absent).toBe(0);
    expect(result.f1).toBeGreaterThanOrEqual(0.99);
    expect(result.relations).toBeGreaterThanOrEqual(0.99);
  });
});
