import { type DataSetTexts, readDataSet } from '@/lib/dataset/read-data-set';
import type { DataSet } from '@/lib/dataset/tables';
import { SHIPPED_TABLES, shippedUrl } from './shipped-files';

let texts: Promise<DataSetTexts> | null = null;

/** The CSV texts of the shipped data set, fetched once: whoever needs them again needs no network. */
export function shippedTexts(): Promise<DataSetTexts> {
  texts ??= fetchTexts().catch((cause: unknown) => {
    // A failed fetch is forgotten, so that a retry really tries again.
    texts = null;
    throw cause;
  });
  return texts;
}

/** The rows of the shipped data set. */
export async function shippedRows(): Promise<DataSet> {
  return readDataSet(await shippedTexts());
}

async function fetchTexts(): Promise<DataSetTexts> {
  const files = await Promise.all(
    SHIPPED_TABLES.map(async (name) => {
      const url = shippedUrl(name);
      const response = await fetch(url);
      if (!response.ok)
        throw new Error(`The shipped data could not be fetched: ${url} answered ${response.status}.`);
      return [name, await response.text()] as const;
    }),
  );
  return Object.fromEntries(files);
}
