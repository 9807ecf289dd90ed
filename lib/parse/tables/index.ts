import { type FormId, formFor, type ItemId, type TableFormId } from '@/lib/forms';
import type { RawBlock } from '@/lib/readers/raw-document';
import type { Figure, Leftover, LostLabel, TableFound } from '../report';
import { activeFormShown, readActive } from './read-active';
import { readRequests, requestFormShown } from './read-requests';
import { readReview } from './read-review';
import { collectSections, type Sections } from './section-rows';

/** What the tables of a report gave, before absent cells are filled in and money has its unit. */
export interface TablesRead {
  readonly form: FormId;
  readonly figures: readonly Figure[];
  readonly tables: readonly TableFound[];
  readonly leftovers: readonly Leftover[];
  readonly lostLabels: readonly LostLabel[];
  /** The words over the column of an amount, where a unit may be printed. */
  readonly amountHeads: ReadonlyMap<ItemId, string>;
}

/**
 * Reads the form's tables from the blocks of a document. The form is the one that the tables themselves show; when their
 * words do not tell, the one of the report's year.
 */
export function readTables(blocks: readonly RawBlock[], year: number | null): TablesRead {
  const sections = collectSections(blocks);
  const ofYear = year === null ? 'free' : formFor(year);
  const shown = formShown(sections);
  const hasTables = sections[2] !== null || sections[3] !== null || sections[4] !== null;
  if (!hasTables) {
    return { form: ofYear, figures: [], tables: [], leftovers: [], lostLabels: [], amountHeads: new Map() };
  }
  const form: TableFormId = shown.report ?? (ofYear === 'free' ? '2019' : ofYear);
  const active = sections[2] ? readActive(sections[2].rows, form) : null;
  const requests = sections[3] ? readRequests(sections[3].rows, form) : null;
  const review = sections[4] ? readReview(sections[4].rows, form) : null;
  const tables = ([2, 3, 4] as const).flatMap((section): TableFound[] => {
    const source = sections[section];
    return source ? [{ section, form: shown[section] ?? form, place: source.place }] : [];
  });
  return {
    form,
    figures: [...(active?.figures ?? []), ...(requests?.figures ?? []), ...(review?.figures ?? [])],
    tables,
    leftovers: [...(active?.leftovers ?? []), ...(requests?.leftovers ?? []), ...(review?.leftovers ?? [])],
    lostLabels: [...(active?.lostLabels ?? []), ...(requests?.lostLabels ?? [])],
    amountHeads: active?.amountHeads ?? new Map(),
  };
}

interface FormShown {
  readonly 2: TableFormId | null;
  readonly 3: TableFormId | null;
  readonly 4: null;
  /** Table 二 differs most between the forms and is asked first. */
  readonly report: TableFormId | null;
}

function formShown(sections: Sections): FormShown {
  const active = sections[2] ? activeFormShown(sections[2].rows) : null;
  const requests = sections[3] ? requestFormShown(sections[3].rows) : null;
  return { 2: active, 3: requests, 4: null, report: active ?? requests };
}
