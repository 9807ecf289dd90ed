import { wrap } from 'comlink';
import { shippedTexts } from '@/app/_data/shipped-data';
import { unsavedReports } from '@/app/_data/stored-reports';
import { inheritPolicy } from '@/app/_workers/inherit-policy';
import type { PackageWorker } from '@/app/_workers/package.worker';
import type { PackageOrigin } from '@/lib/extracts/data-package-zip';
import { extractWide } from '@/lib/queries/extract-wide';
import type { Filter } from '@/lib/queries/filter';
import { runQuery } from '@/lib/queries/query';
import type { Engine } from '@/lib/store/engine';

/** The data package of the reports of a filter, with how many of them it holds. Throws the signal's reason. */
export async function packageBlob(
  engine: Engine,
  filter: Filter,
  reports: number,
  origin: Omit<PackageOrigin, 'reports'>,
  signal: AbortSignal,
): Promise<{ readonly blob: Blob; readonly reports: number }> {
  const params = { filter, measures: [], zeros: 'as-printed', limit: reports, offset: 0 } as const;
  const rows = await runQuery(engine, extractWide, params, signal);
  const ids = rows.map(({ report }) => report);
  const unsaved = unsavedReports().map(({ rows: own }) => own);
  const shipped = await shippedTexts();
  const worker = inheritPolicy(
    () => new Worker(new URL('../../_workers/package.worker.ts', import.meta.url)),
  );
  try {
    const gone = new Promise<never>((_, reject) => {
      worker.addEventListener('error', (event) => reject(new Error(event.message || 'The worker ended.')));
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    return await Promise.race([wrap<PackageWorker>(worker).build(ids, origin, shipped, unsaved), gone]);
  } finally {
    worker.terminate();
  }
}
