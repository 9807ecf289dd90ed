import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { DataSet } from '@/lib/dataset/tables';
import { generateReports } from '@/lib/generate/reports';
import { writeDatabaseFile } from '@/lib/store/database-file';
import { openNativeDatabase } from '@/lib/store/native';

/**
 * `npm run generate -- --out FILE [--reports 280000] [--seed 1]`: writes a database file of invented towns, the same
 * for the same seed. Progress on standard error.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      reports: { type: 'string', default: '280000' },
      seed: { type: 'string', default: '1' },
    },
  });
  const reports = Number(values.reports);
  const seed = Number(values.seed);
  if (values.out === undefined || !Number.isInteger(reports) || reports < 1 || !Number.isInteger(seed)) {
    process.stderr.write('Usage: npm run generate -- --out FILE [--reports N] [--seed N]\n');
    process.exitCode = 2;
    return;
  }
  await rm(values.out, { force: true });
  const started = performance.now();
  const engine = await openNativeDatabase();
  const batches = counted(generateReports({ seed, reports, batch: 2000 }), reports);
  const written = await writeDatabaseFile(engine, values.out, batches);
  await engine.close();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stderr.write(`\r${written} reports in ${seconds} s: ${values.out}\n`);
}

/** The data sets with their progress on standard error. */
function* counted(batches: Iterable<DataSet>, all: number): Generator<DataSet> {
  let done = 0;
  for (const batch of batches) {
    yield batch;
    done += batch.reports.length;
    process.stderr.write(`\r${done} of ${all} reports`);
  }
}

await main();
