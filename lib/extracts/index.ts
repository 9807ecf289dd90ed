/** Downloads, one per file, and what they are made with. A new one is a file and its line in `EXTRACTS`. */
import { asShown } from './as-shown';
import { dataPackageZip } from './data-package-zip';
import type { ExtractInfo } from './extract';
import { findings } from './findings';
import { long } from './long';
import { mentions } from './mentions';
import { wide } from './wide';

export * from './as-shown';
export * from './data-package-zip';
export * from './extract';
export * from './file-name';
export * from './guard';
export * from './import-extract';
export * from './table';
export { measureKey } from './wide';
export { findings, long, mentions, wide };

/** Every download, in the order in which the page offers them. */
export const EXTRACTS: readonly ExtractInfo[] = [asShown, long, wide, mentions, findings, dataPackageZip];
