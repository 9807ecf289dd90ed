import { type DataSetTexts, readDataSet } from '@/lib/dataset/read-data-set';
import type { DataSet } from '@/lib/dataset/tables';
import { SHIPPED_TABLES, shippedUrl } from './shipped-files';

/** The rows of the shipped data set, from the site's own files. `base` is the page's address. */
export async function fetchShipped(base: string): Promise<DataSet> {
  const texts = await Promise.all(
    SHIPPED_TABLES.map(async (name) => {
      const url = shippedUrl(name);
      const response = await fetch(new URL(url, base));
      if (!response.ok)
        throw new Error(`The shipped data could not be fetched: ${url} answered ${response.status}.`);
      return [name, await response.text()] as const;
    }),
  );
  const files: DataSetTexts = Object.fromEntries(texts);
  return readDataSet(files);
}
