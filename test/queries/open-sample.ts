import { INDICATOR_TABLE } from '@/lib/queries/indicators';
import type { Engine } from '@/lib/store/engine';
import { openNodeDatabase } from '@/lib/store/node';
import { openStore } from '@/lib/store/open-store';
import { SAMPLE } from '../store/sample-reports';

/** The hand-checked reports of `test/store/sample-reports.ts` in a database of their own. */
export async function openSample(): Promise<Engine> {
  return openStore(await openNodeDatabase(), { data: SAMPLE, catalogues: [INDICATOR_TABLE] });
}
