import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

/** `ingest --out DIR [--jobs N] PATH…` as understood. */
export interface IngestArguments {
  readonly out: string;
  readonly jobs: number;
  readonly paths: readonly string[];
}

export const USAGE = `npm run -s ingest -- --out DIR [--jobs N] PATH…

Reads yearly reports (files, folders, zip archives) and writes them as CSV into DIR.
  --out DIR   where to write; made when it is not there
  --jobs N    how many files at a time (default: one for each core)
`;

/** Arguments that cannot be used, with the sentence that says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the command line; null where help was asked for. Throws {@link UsageError}. */
export function ingestArguments(argv: readonly string[]): IngestArguments | null {
  const { values, positionals } = parse(argv);
  if (values.help) return null;
  if (values.out === undefined) throw new UsageError('--out DIR is missing: where should the CSV files go?');
  if (existsSync(values.out) && !statSync(values.out).isDirectory()) {
    throw new UsageError(`--out ${values.out} is a file, not a folder`);
  }
  if (positionals.length === 0) throw new UsageError('no PATH was given: which reports should be read?');
  const lost = positionals.find((path) => !existsSync(path));
  if (lost !== undefined) throw new UsageError(`${lost} does not exist`);
  return { out: values.out, jobs: jobsOf(values.jobs), paths: positionals };
}

function jobsOf(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) {
    throw new UsageError(`--jobs ${text} is not a number of jobs from 1 to 256`);
  }
  return jobs;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        jobs: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
