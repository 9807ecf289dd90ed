import type { ReasonSentences } from './reason';
import type { zh } from './zh';

const OTHER_KINDS: Readonly<Record<string, string>> = {
  'rule-of-law': 'This is a report on rule-of-law government',
  budget: 'This is a document on budget, accounts or finance',
  'government-work': 'This is a government work report',
  guide: 'This is a guide, a catalogue or an application form for disclosure',
  'other-text': 'The file has no title, section or table of such a report, so it is something else',
};

/** Why a file was not simply read, in English: what is so, then what to do. The codes are those of the Chinese list. */
export const en = {
  'empty-file': () => 'The file is empty. Check that it was saved completely, then import it again.',
  'too-large': ({ bytes, limit }) =>
    `The file has ${bytes} bytes; the limit is ${limit}. Split it, or keep only the report's text and tables.`,
  'too-many-cells': ({ cells, limit }) =>
    `The file has ${cells} table cells; the limit is ${limit}. Keep only the tables of the yearly report.`,
  binary: ({ looksLike }) =>
    `The content is no text (${looksLike}). Open the original and save it as plain text (UTF-8), then import that.`,
  mojibake: ({ encoding }) =>
    `The text is garbled (decoded as ${encoding}). Save the original again as UTF-8, or copy it from the web page.`,
  'unknown-encoding': () =>
    'The text encoding is not known. Save the file as plain text in UTF-8, then import it.',
  'format-not-yet': ({ looksLike }) =>
    `This version cannot read ${looksLike} files yet. Save the content as plain text (UTF-8), then import that.`,
  'not-a-report': ({ kind }) =>
    `${OTHER_KINDS[kind ?? ''] ?? OTHER_KINDS['other-text']}, not a yearly disclosure report. Check that this is the right file.`,
  duplicate: ({ file }) =>
    `The content is identical to ${file} and is not counted twice. To update it, import the changed file.`,
  'read-with-notes': (data) =>
    `Read, but note: ${noteParts(data).join('; ')}. Compare with the source on the report's page.`,
  'zip-broken': () =>
    'The archive is damaged or cannot be opened. Download it again, or unpack it and import the files.',
  'zip-entry-broken': () =>
    'This file in the archive is damaged (its checksum differs). Pack it again, or import the original file.',
  'zip-entry-encrypted': () =>
    'This file in the archive has a password. Remove the password, then import it.',
  'zip-nested': () =>
    'This is an archive inside an archive and is not opened. Unpack it, then import its files.',
  'zip-too-many': ({ entries, limit }) =>
    `The archive has ${entries} files; the limit is ${limit}. Make several archives, or unpack it first.`,
  'zip-too-large': ({ limit }) =>
    `Unpacked, the archive is over the limit of ${limit} bytes. Make several archives, or unpack it first.`,
  'zip-empty': () => 'There is no file in the archive. Check the archive.',
  'data-set-broken': ({ error }) =>
    `The data file cannot be understood (${error}). Use the files as this site or the ingest command wrote them.`,
  timeout: ({ seconds }) =>
    `Reading took more than ${seconds} seconds and was stopped. Check the file, or split it.`,
  'cannot-open': ({ error }) =>
    `The file cannot be opened (${error}). Check its permissions and that it is still there.`,
  'internal-error': ({ error }) =>
    `The program failed on this file (${error}). Other files are not affected; please send us the file and this line.`,
} as const satisfies Record<keyof typeof zh, ReasonSentences[string]>;

function noteParts(data: Readonly<Record<string, string | number>>): string[] {
  const parts: readonly [string, (count: string | number) => string][] = [
    ['yearUnknown', () => 'the year is not known'],
    ['organisationUnknown', () => 'the organisation is not known'],
    ['lostLabels', (count) => `${count} rows have no label and were read by their position`],
    ['leftovers', (count) => `${count} pieces belong to no item`],
    ['notes', (count) => `${count} parts were not read, or read with a reservation`],
  ];
  return parts.flatMap(([key, part]) => (data[key] ? [part(data[key])] : []));
}
