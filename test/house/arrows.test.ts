import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sourceFiles } from './imports';

interface Arrows {
  /** Folders of lib whose code it may call. */
  readonly calls: readonly string[];
  /** Folders whose types it may name as well. */
  readonly names: readonly string[];
}

/** Which folder of lib may know which. An arrow that is not here is a decision, not an import. */
const ARROWS: Readonly<Record<string, Arrows>> = {
  forms: { calls: [], names: [] },
  readers: { calls: [], names: [] },
  format: { calls: ['forms'], names: [] },
  parse: { calls: ['forms', 'readers'], names: [] },
  checks: { calls: ['forms', 'parse'], names: ['readers'] },
  dataset: { calls: ['forms', 'format', 'readers'], names: ['intake', 'parse', 'checks'] },
  intake: { calls: ['forms', 'readers', 'parse', 'checks', 'dataset'], names: [] },
  store: { calls: ['forms'], names: ['dataset', 'parse', 'readers'] },
  queries: { calls: ['forms', 'store'], names: ['dataset', 'parse', 'checks'] },
  charts: { calls: ['forms', 'format', 'queries'], names: ['parse', 'checks', 'dataset'] },
  generate: { calls: ['forms'], names: ['dataset'] },
  extracts: {
    calls: ['forms', 'format', 'dataset', 'readers'],
    names: ['queries', 'parse', 'checks', 'intake'],
  },
};

const lib = sourceFiles('lib').flatMap(importsOf);
const app = sourceFiles('app').flatMap(importsOf);

function folderOf(path: string): string {
  const [top = '', folder = ''] = path.split('/');
  return top === 'lib' ? folder : top;
}

const show = ({ from, to }: Import) => `${from} → ${to}`;

describe('the folders of lib', () => {
  it('know one another only along the arrows', () => {
    const wrong = lib.filter((one) => {
      const from = folderOf(one.from);
      const to = folderOf(one.to);
      if (one.isPackage || from === to || from === 'cli') return false;
      const arrows = ARROWS[from];
      return !arrows?.calls.includes(to) && !(one.typeOnly && arrows?.names.includes(to));
    });
    expect(wrong.map(show)).toEqual([]);
  });
  it('never know the app, React or Next', () => {
    const wrong = lib.filter(
      ({ to }) =>
        to.startsWith('app/') || /^(?:react|react-dom|next|next-intl|nuqs|@mantine)(?:\/|$)/.test(to),
    );
    expect(wrong.map(show)).toEqual([]);
  });
  it('know Node only where a host is meant: the command line and the store for Node', () => {
    const wrong = lib.filter(
      ({ from, to }) =>
        to.startsWith('node:') && !from.startsWith('lib/cli/') && !/^lib\/store\/(?:node|native)/.test(from),
    );
    expect(wrong.map(show)).toEqual([]);
  });
  it('never go in a circle', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, typeOnly, isPackage } of [...lib, ...app]) {
      if (typeOnly || isPackage) continue;
      const file = from.replace(/\.tsx?$/, '').replace(/\/index$/, '');
      next.set(file, [...(next.get(file) ?? []), to]);
    }
    expect(circles(next)).toEqual([]);
  });
});

describe('the app', () => {
  it('does not use the command line', () => {
    expect(app.filter(({ to }) => to.startsWith('lib/cli')).map(show)).toEqual([]);
  });
});

function circles(next: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}

describe('the scan of imports', () => {
  it('sees values, types and packages', () => {
    const own = importsOf('test/house/arrows.test.ts');
    expect(own.map(({ to, typeOnly, isPackage }) => ({ to, typeOnly, isPackage }))).toEqual([
      { to: 'vitest', typeOnly: false, isPackage: true },
      { to: 'test/house/imports', typeOnly: false, isPackage: false },
    ]);
    const dataset = importsOf('lib/dataset/to-data-set.ts');
    expect(dataset.find(({ to }) => to === 'lib/intake/intake')?.typeOnly).toBe(true);
  });
  it('sees a circle', () => {
    const ring = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a']],
    ]);
    expect(circles(ring)).toEqual(['a → b → c → a']);
  });
});
