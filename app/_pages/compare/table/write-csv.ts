import { shownColumns } from '@/lib/extracts/as-shown';
import { extractFileName } from '@/lib/extracts/file-name';
import { csvText } from '@/lib/extracts/table';
import type { BasketTownRow } from '@/lib/queries/basket-towns';
import { type CsvHeads, csvColumns, csvRows } from './table-csv';
import type { ShownGroup } from './table-model';

interface TableFile {
  readonly name: string;
  /** UTF-8 with a BOM, for spreadsheets. */
  readonly text: string;
}

/** The table as shown as a file. Loaded on demand; `today` in ISO, `what` names the file. */
export function tableFile(
  groups: readonly ShownGroup[],
  reports: readonly BasketTownRow[],
  names: readonly string[],
  words: { readonly heads: CsvHeads; readonly what: string; readonly today: string },
): TableFile {
  // Reports that are still alike by town and year get their id, so that no two columns have one head.
  const unique = names.map((name, at) =>
    names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} ${reports[at]?.report ?? ''}`,
  );
  const columns = shownColumns(csvColumns(reports, unique, words.heads));
  return {
    name: extractFileName({
      what: words.what,
      filter: names.slice(0, 3),
      date: words.today,
      extension: 'csv',
    }),
    text: csvText(columns, csvRows(groups), { bom: true }),
  };
}
