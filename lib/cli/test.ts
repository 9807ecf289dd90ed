import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { buildSite, REPOSITORY, runPackage } from './site/run-command';

/**
 * `npm test`: everything that must hold, in the order of what it costs. A step that fails does not stop the next
 * ones, except that there are no browser tests without a build. `-- --only unit,build` runs some steps alone.
 */
interface Step {
  readonly name: string;
  readonly run: () => Promise<StepResult>;
}

interface StepResult {
  readonly passed: number;
  readonly failed: number;
  /** Tests that said they cannot run here (no ../shared beside the repository). */
  readonly notRun: number;
}

const OUTPUT = join(REPOSITORY, 'test', '.output');

const STEPS: readonly Step[] = [
  {
    name: 'biome',
    run: () => once(runPackage('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])),
  },
  { name: 'build', run: () => once(buildSite()) },
  { name: 'types', run: () => once(runPackage('typescript/bin/tsc', ['--noEmit'])) },
  { name: 'unit', run: () => vitest('unit', 'test/vitest.config.ts') },
  { name: 'browser', run: browser },
];

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const only = values.only?.split(',');
  const steps = STEPS.filter(({ name }) => only?.includes(name) ?? true);
  if (steps.length === 0) throw new Error(`--only takes some of ${STEPS.map(({ name }) => name).join(', ')}`);
  mkdirSync(OUTPUT, { recursive: true });
  const results: (StepResult & { readonly name: string; readonly seconds: number })[] = [];
  for (const { name, run } of steps) {
    process.stdout.write(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}\n`);
    const started = performance.now();
    const result = await run();
    results.push({ name, ...result, seconds: (performance.now() - started) / 1000 });
  }
  process.stdout.write(`\n${results.map(summaryLine).join('\n')}\n\n`);
  const passed = sum(results.map((result) => result.passed));
  const failed = sum(results.map((result) => result.failed));
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

function summaryLine(result: StepResult & { readonly name: string; readonly seconds: number }): string {
  const { name, passed, failed, notRun, seconds } = result;
  const without = notRun > 0 ? `, ${notRun} not run here` : '';
  return `${name.padEnd(8)} ${String(passed).padStart(5)} passed, ${failed} failed${without}  (${seconds.toFixed(1)} s)`;
}

/** A step that is one test as a whole. */
async function once(code: Promise<number>): Promise<StepResult> {
  const passed = (await code) === 0 ? 1 : 0;
  return { passed, failed: 1 - passed, notRun: 0 };
}

async function browser(): Promise<StepResult> {
  if (!existsSync(join(REPOSITORY, 'out', 'index.html'))) {
    process.stdout.write('There is no built site in out/: the browser tests cannot run.\n');
    return { passed: 0, failed: 1, notRun: 0 };
  }
  const chromium = await runPackage('tsx/dist/cli.mjs', ['lib/cli/ensure-chromium.ts']);
  if (chromium !== 0) return { passed: 0, failed: 1, notRun: 0 };
  return vitest('browser', 'test/vitest.browser.config.ts');
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
});

async function vitest(name: string, config: string): Promise<StepResult> {
  const report = join(OUTPUT, `${name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runPackage('vitest/vitest.mjs', ['run', '--config', config, ...reporters]);
  if (!existsSync(report)) return { passed: 0, failed: 1, notRun: 0 };
  const counts = vitestReport.parse(JSON.parse(readFileSync(report, 'utf8')));
  // A test file that does not load has no failed test; the run fails all the same and must not count as passed.
  const failed = counts.numFailedTests > 0 || code === 0 ? counts.numFailedTests : 1;
  return { passed: counts.numPassedTests, failed, notRun: counts.numPendingTests };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

process.exitCode = await main();
