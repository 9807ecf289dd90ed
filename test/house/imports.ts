import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One import of one file of this repository by another. */
export interface Import {
  readonly from: string;
  /** Path of the imported module without extension, relative to the repository; a package by its name. */
  readonly to: string;
  readonly typeOnly: boolean;
  readonly isPackage: boolean;
}

/** Every source file below a folder of the repository. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?((?:[\w*\s,$]|\{[^}]*\})*?)\s*from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)\s*import\s+'([^']+)'/g;

/** Every import of a file; `import { type A, type B }` is an import of types alone. */
export function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(IMPORT)].map((match) => {
    const [, type, names = '', specifier, dynamic, bare] = match;
    const target = specifier ?? dynamic ?? bare ?? '';
    const inner = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
    const members = inner?.split(',').filter((name) => name.trim() !== '');
    const allTypes =
      members !== undefined && members.length > 0 && members.every((name) => /^\s*type\s/.test(name));
    const isOwn = target.startsWith('.') || target.startsWith('@/');
    return {
      from: file,
      to: isOwn ? ownPath(file, target) : target,
      typeOnly: type !== undefined || allTypes,
      isPackage: !isOwn,
    };
  });
}

function ownPath(file: string, target: string): string {
  return target.startsWith('@/') ? target.slice(2) : relative(ROOT, join(ROOT, dirname(file), target));
}
