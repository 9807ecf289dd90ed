import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './imports';

const TOP = [
  'README.md',
  'app',
  'biome.json',
  'data',
  'lib',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'test',
  'tsconfig.json',
];

/** Every file git keeps, or will keep when what is new is added. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)));

/** Names of package registries, put together here so that this file does not hold one. */
const REGISTRY = new RegExp(`registry\\.[\\w-]+\\.[a-z]{2,}|${['npm', 'js'].join('')}\\.org|"resolved"\\s*:`);

const TEXT = /\.(?:tsx?|jsx?|mjs|json|md|css|csv|txt|ya?ml|sh)$|(?:^|\/)(?:run|\.[a-z]+(?:rc|ignore))$/;

describe('the tree', () => {
  it('has at its top only what belongs there', () => {
    const top = new Set(files.map((file) => file.split('/')[0] ?? ''));
    const strange = [...top].filter((name) => !TOP.includes(name) && !name.startsWith('.'));
    expect(strange).toEqual([]);
  });
  it('names no package registry', () => {
    const naming = files.filter(
      (file) => TEXT.test(file) && REGISTRY.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(naming).toEqual([]);
  });
  it('would see a registry', () => {
    expect(`https://${['registry', 'npmjs', 'org'].join('.')}/x`).toMatch(REGISTRY);
  });
  it('has kebab-case file names in lib, app and test', () => {
    const strange = files.filter(
      (file) =>
        /^(?:lib|app|test)\/.*\.tsx?$/.test(file) &&
        !/^[a-z0-9.-]+\.tsx?$/.test(file.split('/').at(-1) ?? ''),
    );
    expect(strange).toEqual([]);
  });
});

const MESSAGES = join(ROOT, 'app', '_messages');

/** Every key of a message file with the arguments its message takes: `title{count}`. */
function keysOf(value: unknown, path: string): string[] {
  if (typeof value === 'string') {
    return [`${path}{${[...argumentsOf(value)].sort().join(',')}}`];
  }
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, path === '' ? key : `${path}.${key}`));
}

/** The arguments of an ICU message: braces at odd depth name one, those at even depth hold the text of a branch. */
function argumentsOf(message: string): ReadonlySet<string> {
  const names = new Set<string>();
  let depth = 0;
  for (const [at, character] of [...message].entries()) {
    if (character === '}') depth -= 1;
    if (character !== '{') continue;
    depth += 1;
    const name = /^\s*(\w+)/.exec([...message].slice(at + 1).join(''))?.[1];
    if (depth % 2 === 1 && name !== undefined) names.add(name);
  }
  return names;
}

describe('the messages', () => {
  it('are compared by the arguments they take, not by the words of their branches', () => {
    const message = '{n} of {more, plural, =0 {none} one { and # file} other {{names} and #}}';
    expect([...argumentsOf(message)]).toEqual(['n', 'more', 'names']);
  });
  it('exist in both languages, with the same keys and the same arguments', () => {
    const names = (locale: string) =>
      readdirSync(join(MESSAGES, locale), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .sort();
    expect(names('en')).toEqual(names('zh'));
    expect(names('zh').length).toBeGreaterThan(0);
    for (const name of names('zh')) {
      const keys = (locale: string) =>
        keysOf(JSON.parse(readFileSync(join(MESSAGES, locale, name), 'utf8')), '').sort();
      expect(keys('en'), name).toEqual(keys('zh'));
    }
  });
});
