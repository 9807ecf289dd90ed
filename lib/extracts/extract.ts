import type { Locale } from '@/lib/format/locale';
import type { Label } from '@/lib/forms';
import type { ExtractColumn } from './table';

/** What a download is, as the page that offers it says. */
export interface ExtractInfo {
  readonly id: string;
  readonly title: Label;
  /** What a row of it is. */
  readonly row: Label;
}

/**
 * One kind of download: the columns that it makes of a query's rows. `Choice` is what the user chose beyond the rows
 * (the cells of a wide table); null where there is nothing to choose.
 */
export interface Extract<Row, Choice = null> extends ExtractInfo {
  readonly columns: (choice: Choice, locale: Locale) => readonly ExtractColumn<Row>[];
}
