import { APPLICANT_IDS, type Applicant, type FormId, formCells, type ItemId } from '@/lib/forms';
import type { RawDocument } from '@/lib/readers/raw-document';
import { readIdentity } from './identity';
import { AMOUNTS, itemsBehind, readAmount } from './money';
import { readMentions } from './prose';
import type { Evidence, Figure, Mention, Report } from './report';
import { type NotAReport, otherThanReport } from './report-kind';
import { findSections } from './sections';
import { readTables, type TablesRead } from './tables';

/** Where a document came from. */
export interface ReportSource {
  /** File name with its path as given; the last thing asked for the organisation. */
  readonly file: string;
  /** 64 hex digits. */
  readonly sha256: string;
}

/**
 * A document → one report: who and when, every cell of its form, the figures of its prose. Never throws for bad data;
 * what is not there is absent, what cannot be told is null, and what no item takes is listed as left over.
 */
export function parseReport(document: RawDocument, source: ReportSource): Report | NotAReport {
  const identity = readIdentity(document, source.file);
  const read = readTables(document.blocks, identity.year);
  const sections = findSections(document.blocks);
  const other = otherThanReport(document, identity.title, read.tables, sections);
  if (other) return other;
  const { mentions, lists } = readMentions(document, { year: identity.year });
  const { figures, evidence } = fillForm(read, mentions);
  return {
    id: source.sha256.slice(0, 12),
    sha256: source.sha256,
    file: source.file,
    form: read.form,
    year: identity.year,
    title: identity.title,
    publishedOn: identity.publishedOn,
    organisation: identity.organisation,
    figures,
    mentions,
    lists,
    sections,
    tables: read.tables,
    leftovers: read.leftovers,
    lostLabels: read.lostLabels,
    evidence: [...identity.evidence, ...evidence],
  };
}

/** True for a parsed report, false for a document that is none. */
export function isReport(parsed: Report | NotAReport): parsed is Report {
  return 'figures' in parsed;
}

const ABSENT: Readonly<Record<FormId, readonly Figure[]>> = {
  free: [],
  '2019': absentCells('2019'),
  '2021': absentCells('2021'),
};

function absentCells(form: FormId): Figure[] {
  return formCells(form).map(({ item, applicant }) => ({
    item,
    applicant,
    value: null,
    state: 'absent',
    approximate: false,
    unitSource: null,
    raw: '',
    place: null,
    matchedBy: null,
  }));
}

/** Where each cell of a form stands in its order: of an item its first cell, then one for each applicant. */
const FIRST_CELL: Readonly<Record<FormId, ReadonlyMap<ItemId, number>>> = {
  free: new Map(),
  '2019': firstCells('2019'),
  '2021': firstCells('2021'),
};
const APPLICANT_AT: ReadonlyMap<Applicant | null, number> = new Map(
  APPLICANT_IDS.map((applicant, index) => [applicant, index]),
);

function firstCells(form: FormId): Map<ItemId, number> {
  const first = new Map<ItemId, number>();
  for (const [index, { item }] of formCells(form).entries()) if (!first.has(item)) first.set(item, index);
  return first;
}

/** Every cell of the form in its order: as read, or absent; amounts with their unit. */
function fillForm(
  read: TablesRead,
  mentions: readonly Mention[],
): { figures: Figure[]; evidence: Evidence[] } {
  const figures = [...ABSENT[read.form]];
  const first = FIRST_CELL[read.form];
  for (const figure of read.figures) {
    const at = first.get(figure.item);
    if (at !== undefined) figures[at + (APPLICANT_AT.get(figure.applicant) ?? 0)] = figure;
  }
  const evidence: Evidence[] = [];
  for (const item of AMOUNTS) {
    const at = first.get(item);
    const figure = at === undefined ? undefined : figures[at];
    if (at === undefined || !figure) continue;
    const counted = itemsBehind(item);
    const countedAt = counted === null ? undefined : first.get(counted);
    const amount = readAmount(figure, {
      head: read.amountHeads.get(item) ?? '',
      mentions,
      items: countedAt === undefined ? null : (figures[countedAt]?.value ?? null),
    });
    figures[at] = amount.figure;
    if (amount.evidence) evidence.push(amount.evidence);
  }
  return { figures, evidence };
}
