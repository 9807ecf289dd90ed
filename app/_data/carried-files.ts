/**
 * Files that a reader dropped on another page, on their way to the page that reads them. They live in this tab's memory
 * alone; a page loaded anew has none.
 */
export interface CarriedFiles {
  /** Files and folders of the drop; folders are walked by the page that reads them. */
  readonly entries: readonly FileSystemEntry[];
  /** Files that the browser gives without an entry. */
  readonly files: readonly File[];
}

let carried: CarriedFiles | null = null;

/** Takes the files of a drop along. Must be called while the drop is handled: later the browser has forgotten them. */
export function carryFiles(transfer: DataTransfer): void {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry());
  carried = {
    entries: entries.filter((entry) => entry !== null),
    files: items.flatMap((item, at) => (entries[at] === null ? (item.getAsFile() ?? []) : [])),
  };
}

/** The files that were carried here, once; null when there are none. */
export function takeCarriedFiles(): CarriedFiles | null {
  const taken = carried;
  carried = null;
  return taken;
}
