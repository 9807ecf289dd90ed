import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = (locale: string) => `app/_messages/${locale}`;

function read(locale: string, file: string): Record<string, string> {
  const flat: Record<string, string> = {};
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') flat[path] = value;
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`);
    }
  };
  walk(JSON.parse(readFileSync(`${folder(locale)}/${file}`, 'utf8')), '');
  return flat;
}

/** Names of the values a message takes: `{shown, plural, …}` → shown. */
const values = (message: string) =>
  new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1]));

describe('the messages', () => {
  const files = readdirSync(folder('zh'));

  it('are in both languages', () => {
    expect(readdirSync(folder('en'))).toEqual(files);
  });

  it.each(files)('of %s have the same keys and take the same values in both languages', (file) => {
    const zh = read('zh', file);
    const en = read('en', file);
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    for (const [key, message] of Object.entries(zh))
      expect([key, values(en[key] ?? '')]).toEqual([key, values(message)]);
  });

  it.each(files)('of %s have no empty sentence and no exclamation mark', (file) => {
    for (const locale of ['zh', 'en']) {
      for (const message of Object.values(read(locale, file))) expect(message).toMatch(/^[^!！]+$/);
    }
  });
});

describe('the code of the pages', () => {
  const sources = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx$/.test(file),
  );

  it('has no Chinese sentence of its own: all of them stand in the messages', () => {
    const withWords = sources.filter((file) => {
      const code = readFileSync(`app/${file}`, 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/^\s*\/\/.*$/gm, '');
      return /[\u4e00-\u9fff]/.test(code) && !ALLOWED.includes(file);
    });
    expect(withWords, `move the words of these files to app/_messages`).toEqual([]);
  });
});

/** A sample figure of the legend is what stands in reports, not a sentence of ours. */
const ALLOWED = ['_components/legend.tsx'];
