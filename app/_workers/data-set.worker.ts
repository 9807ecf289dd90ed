import { expose } from 'comlink';
import { type DataSetTexts, readDataSet } from '@/lib/dataset/read-data-set';
import { importExtract } from '@/lib/extracts/import-extract';
import type { LoadedReport } from './file-read';
import { reportsOfDataSet, reportsOfExtract } from './loaded-reports';

/** Reads data sets and downloads of this project back. Throws in the words of `lib/dataset` and `lib/extracts`. */
const dataSet = {
  /** The CSV files of one data set, by the name of their table. */
  async readSet(files: readonly { readonly table: string; readonly content: Blob }[]) {
    const texts = await Promise.all(
      files.map(async ({ table, content }) => [table, await content.text()] as const),
    );
    const named: DataSetTexts = Object.fromEntries(texts);
    return reportsOfDataSet(readDataSet(named));
  },
  /** One long or wide download. */
  async readExtract(content: Blob, path: string): Promise<LoadedReport[]> {
    return reportsOfExtract(importExtract(await content.text()), path);
  },
};

export type DataSetWorker = typeof dataSet;

expose(dataSet);
