import { cellKey, type FormId, formCells } from '@/lib/forms';
import type { RawDocument } from '@/lib/readers/raw-document';
import { readIdentity } from './identity';
import { itemsBehind, readAmount } from './money';
import { readMentions } from './read-mentions';
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

/** Every cell of the form in its order: as read, or absent; amounts with their unit. */
function fillForm(
  read: TablesRead,
  mentions: readonly Mention[],
): { figures: Figure[]; evidence: Evidence[] } {
  const byCell = new Map(read.figures.map((figure) => [cellKey(figure.item, figure.applicant), figure]));
  const evidence: Evidence[] = [];
  const figures = ABSENT[read.form].map((absent) => {
    const figure = byCell.get(cellKey(absent.item, absent.applicant));
    if (!figure) return absent;
    const counted = itemsBehind(figure.item);
    const amount = readAmount(figure, {
      head: read.amountHeads.get(figure.item) ?? '',
      mentions,
      items: counted === null ? null : (byCell.get(counted)?.value ?? null),
    });
    if (amount.evidence) evidence.push(amount.evidence);
    return amount.figure;
  });
  return { figures, evidence };
}
