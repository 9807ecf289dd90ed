import type { Place, RawDocument } from '@/lib/readers/raw-document';
import type { Evidence, Organisation } from '../report';
import { findOrganisation, kindByWe } from './find-organisation';
import { findParents } from './find-parents';
import { findTitle } from './find-title';
import { findPublishedOn } from './published-on';
import { readYear } from './read-year';
import { textLines } from './source-text';

/** Who a report is of and for which year, with what told each; null is not known, never guessed. */
export interface Identity {
  readonly title: string | null;
  readonly year: number | null;
  readonly organisation: Organisation;
  /** ISO date. */
  readonly publishedOn: string | null;
  readonly evidence: readonly Evidence[];
}

/** Reads title, year, organisation, its parents and the date from a document; the file's name comes last among the sources. */
export function readIdentity(document: RawDocument, file = ''): Identity {
  const lines = textLines(document.blocks);
  const title = findTitle(lines);
  const year = readYear(title, lines);
  const organisation = findOrganisation(title, lines, file);
  const kind = organisation ? organisation.kind : (kindByWe(lines)?.kind ?? null);
  const parents = findParents(organisation, lines, year?.year ?? null);
  const date = findPublishedOn(lines);
  const evidence: Evidence[] = [];
  const tell = (subject: string, value: string | null, from: Told | null) => {
    if (value === null || from === null) return;
    evidence.push({ subject, value, source: from.source, raw: from.raw.slice(0, 40), place: from.place });
  };
  tell('title', title?.text ?? null, title && { source: 'title', raw: title.text, place: title.place });
  tell('year', year ? String(year.year) : null, year);
  tell('organisation', organisation?.name ?? null, organisation);
  tell('kind', kind, organisation ?? toldByWe(lines));
  tell('county', parents.county?.name ?? null, parents.county);
  tell('prefecture', parents.prefecture?.name ?? null, parents.prefecture);
  tell('province', parents.province?.name ?? null, parents.province);
  tell('published_on', date?.date ?? null, date);
  return {
    title: title?.text ?? null,
    year: year?.year ?? null,
    organisation: {
      name: organisation?.name ?? null,
      kind,
      county: parents.county?.name ?? null,
      prefecture: parents.prefecture?.name ?? null,
      province: parents.province?.name ?? null,
    },
    publishedOn: date?.date ?? null,
    evidence,
  };
}

interface Told {
  readonly source: string;
  readonly raw: string;
  readonly place: Place | null;
}

function toldByWe(lines: ReturnType<typeof textLines>): Told | null {
  const we = kindByWe(lines);
  return we && { source: 'text', raw: we.raw, place: we.place };
}
