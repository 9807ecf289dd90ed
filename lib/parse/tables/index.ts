import { type FormId, formFor, type ItemId, type TableFormId, type TableSection } from '@/lib/forms';
import type { RawBlock } from '@/lib/readers/raw-document';
import type { Figure, Leftover, LostLabel, TableFound } from '../report';
import { unaccounted } from './cell-figures';
import { activeFormShown, readActive } from './read-active';
import { gluedFormShown, readGlued } from './read-glued';
import { readRequests, requestFormShown } from './read-requests';
import { readReview } from './read-review';
import { collectSections, type Sections } from './section-rows';
import type { SectionRow } from './split-row';

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
  const whole = sections[2] !== null && sections[3] !== null && sections[4] !== null;
  const gluedForm = whole ? null : gluedFormShown(blocks);
  const form: TableFormId = shown.report ?? gluedForm ?? (ofYear === 'free' ? '2019' : ofYear);
  const found = ([2, 3, 4] as const).flatMap((section): SectionFound[] => {
    const source = sections[section];
    if (source) {
      const table = { section, form: shown[section] ?? form, place: source.place };
      return [{ table, read: readSection(section, source.rows, form) }];
    }
    const glued = readGlued(blocks, section, form);
    const read = { ...NOTHING, figures: glued?.figures ?? [] };
    return glued ? [{ table: { section, form, place: glued.place }, read }] : [];
  });
  return {
    form: found.length === 0 ? ofYear : form,
    tables: found.map(({ table }) => table),
    figures: found.flatMap(({ read }) => read.figures),
    leftovers: found.flatMap(({ read }) => read.leftovers),
    lostLabels: found.flatMap(({ read }) => read.lostLabels),
    amountHeads: found[0]?.read.amountHeads ?? new Map(),
  };
}

interface SectionFound {
  readonly table: TableFound;
  readonly read: SectionRead;
}

type SectionRead = Pick<TablesRead, 'figures' | 'leftovers' | 'lostLabels' | 'amountHeads'>;

const NOTHING: SectionRead = { figures: [], leftovers: [], lostLabels: [], amountHeads: new Map() };

function readSection(section: TableSection, rows: readonly SectionRow[], form: TableFormId): SectionRead {
  const read = readRows(section, rows, form);
  return { ...read, leftovers: [...read.leftovers, ...unaccounted(rows, read)] };
}

function readRows(
  section: TableSection,
  rows: readonly SectionRow[],
  form: TableFormId,
): ReturnType<typeof readActive> {
  if (section === 2) return readActive(rows, form);
  const read = section === 3 ? readRequests(rows, form) : readReview(rows, form);
  return { lostLabels: [], amountHeads: new Map(), ...read };
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
