import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import en from '@/app/_messages/en/extract.json';
import zh from '@/app/_messages/zh/extract.json';
import { everything, headOf, measuresOf, SHAPES, usualChoice } from '@/app/_pages/extract/choice';
import { consoleTables } from '@/app/_pages/extract/console/dictionary';
import { EXAMPLES } from '@/app/_pages/extract/console/examples';
import { columnsOfShape } from '@/app/_pages/extract/estimate';
import { findings, long, measureKey, mentions, wide } from '@/lib/extracts';
import { INDICATOR_TABLE } from '@/lib/queries/indicators';
import { runConsole } from '@/lib/store/console';
import type { Engine } from '@/lib/store/engine';
import { openNodeDatabase } from '@/lib/store/node';
import { openStore } from '@/lib/store/open-store';
import { SAMPLE } from '../store/sample-reports';

describe('the choice of columns', () => {
  it('calls every measure what the file calls it', () => {
    const all = measuresOf(everything());
    expect(all.length).toBeGreaterThan(230);
    expect(all.map(headOf)).toEqual(all.map(measureKey));
  });

  it('counts the columns that the file has', () => {
    for (const choice of [everything(), usualChoice('wide')]) {
      expect(columnsOfShape('wide', choice, false)).toBe(wide.columns(measuresOf(choice), 'zh').length);
    }
    expect(columnsOfShape('long', everything(), false)).toBe(long.columns(null, 'zh').length);
    expect(columnsOfShape('mentions', everything(), false)).toBe(mentions.columns(null, 'zh').length);
    expect(columnsOfShape('findings', everything(), false)).toBe(findings.columns(null, 'zh').length);
  });

  it('has words for every shape in both languages', () => {
    for (const shape of SHAPES) {
      expect(zh.shape[shape].name).toMatch(/./);
      expect(en.shape[shape].name).toMatch(/./);
    }
  });
});

describe('the console', () => {
  let store: Engine;
  beforeAll(async () => {
    store = await openStore(await openNodeDatabase(), { data: SAMPLE, catalogues: [INDICATOR_TABLE] });
  });
  afterAll(() => store.close());

  it.each(EXAMPLES.map(({ id, sql }) => [id, sql] as const))('answers its example %s', async (id, sql) => {
    const answer = await runConsole(store, sql, { limit: 1000 });
    expect(answer.more).toBe(false);
    // An example of what is wrong may find nothing in a sample where nothing is.
    if (id !== 'sums') expect(answer.rows.length).toBeGreaterThan(0);
    expect(zh.console.examples[id]).toMatch(/./);
    expect(en.console.examples[id]).toMatch(/./);
  });

  it('describes every column of every table in both languages', async () => {
    for (const locale of ['zh', 'en'] as const) {
      const tables = await consoleTables(store, locale);
      expect(tables.map(({ name }) => name)).toContain('figure');
      for (const { name, title, columns } of tables) {
        expect([name, title]).not.toContain('');
        expect(columns.length, `columns of ${name}`).toBeGreaterThan(0);
        const without = columns.filter((column) => column.title === '').map((column) => column.name);
        expect(without, `columns of ${name} without words`).toEqual([]);
      }
    }
  });
});
