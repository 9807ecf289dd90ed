import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES, REASON_CODES, reasonSentence } from '@/lib/format';

/** Every code that `refuse('…')` or a `code: '…'` of a refusal names in the sources of readers and parser. */
function codesIn(folder: string): string[] {
  const root = new URL(`../../lib/${folder}/`, import.meta.url);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const source = readFileSync(new URL(name, root), 'utf8');
      const calls = [...source.matchAll(/\brefuse\(\s*'([a-z-]+)'/g)];
      const union = /export type RefusalCode =([^;]+);/.exec(source)?.[1] ?? '';
      return [...calls, ...union.matchAll(/'([a-z-]+)'/g)].map((match) => match[1] ?? '');
    });
}

describe('reasons', () => {
  it('have a sentence in both languages, which is not the code itself', () => {
    for (const code of REASON_CODES) {
      for (const locale of LOCALES) {
        const sentence = reasonSentence({ code, data: { notes: 1 } }, locale);
        expect(sentence, `${code} in ${locale}`).not.toBe(code);
        expect(sentence, `${code} in ${locale}`).toMatch(locale === 'zh' ? /。$/ : /\.$/);
      }
    }
  });
  it('exist for every code that a reader, the parser, the intake or the command line can give', () => {
    const known = new Set<string>(REASON_CODES);
    const given = ['readers', 'parse', 'intake', 'cli'].flatMap(codesIn);
    expect(given.length).toBeGreaterThan(3);
    const lacking = [...new Set(given)].filter((code) => !known.has(code));
    expect(lacking, 'add a sentence for each to lib/format/reasons/zh.ts and en.ts').toEqual([]);
  });
  it('name what was noted', () => {
    const reason = { code: 'read-with-notes', data: { lostLabels: 11, leftovers: 0 } };
    expect(reasonSentence(reason, 'zh')).toContain('11 行没有名称');
    expect(reasonSentence(reason, 'zh')).not.toContain('未能归入');
    expect(reasonSentence(reason, 'en')).toContain('11 rows have no label');
  });
  it('without a sentence are shown by their code', () => {
    expect(reasonSentence({ code: 'of-a-newer-version', data: {} }, 'zh')).toBe('of-a-newer-version');
  });
});
