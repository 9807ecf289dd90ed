import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs a program in the repository with its output passed through; gives its exit code. Throws where it cannot start. */
export function runCommand(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: REPOSITORY,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 1));
  });
}

/** Runs the program of a package that is installed here (`next`, `vitest` …), by the Node that runs this. */
export function runPackage(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return runCommand(process.execPath, [`node_modules/${script}`, ...args], env);
}

/** Builds the site into `out/`: the pages by Next, then their policies and compressed neighbours. Gives the exit code. */
export async function buildSite(): Promise<number> {
  const built = await runPackage('next/dist/bin/next', ['build'], { NEXT_TELEMETRY_DISABLED: '1' });
  return built === 0 ? runPackage('tsx/dist/cli.mjs', ['lib/cli/finish-site.ts']) : built;
}
