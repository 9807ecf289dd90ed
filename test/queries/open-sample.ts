import type { DataSet } from '@/lib/dataset/tables';
import { INDICATOR_TABLE } from '@/lib/queries/indicators';
import type { Engine } from '@/lib/store/engine';
import { openNodeDatabase } from '@/lib/store/node';
import { openStore } from '@/lib/store/open-store';
import { SAMPLE } from '../store/sample-reports';

/** The hand-checked reports of `test/store/sample-reports.ts` in a database of their own. */
export async function openSample(): Promise<Engine> {
  return openStoreOf(SAMPLE);
}

/** Any data set in a database of its own. */
export async function openStoreOf(data: DataSet): Promise<Engine> {
  return openStore(await openNodeDatabase(), { data, catalogues: [INDICATOR_TABLE] });
}
