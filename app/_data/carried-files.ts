import type { GivenFile } from '../_hooks/use-intake-pool';

/**
 * Files that a reader dropped on another page, on their way to the page that reads them. They live in this tab's memory
 * alone; a page loaded anew has none.
 */
let carried: Promise<readonly GivenFile[]> | null = null;

/** Takes files along; a promise, because folders are still being opened while the page changes. */
export function carryFiles(files: Promise<readonly GivenFile[]>): void {
  carried = files;
}

/** The files that were carried here, once; null when there are none. Rejects where a folder could not be read. */
export function takeCarriedFiles(): Promise<readonly GivenFile[]> | null {
  const taken = carried;
  carried = null;
  return taken;
}
