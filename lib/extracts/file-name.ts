/** What the name of a download is made of. */
export interface FileNameParts {
  /** What it is: `figures-long`, 核查结果. */
  readonly what: string;
  /** The filter in words, as the page shows it; empty parts are left out. */
  readonly filter: readonly string[];
  /** ISO date of the download; a parameter, because this is pure. */
  readonly date: string;
  readonly extension: string;
}

const MOST_CHARACTERS = 80;

/**
 * `jiebao_figures-long_杭州市-2020_2026-11-20.csv`: says what, which filter, when. Holds only letters, digits, Chinese
 * and `-`, so that every file system takes it.
 */
export function extractFileName({ what, filter, date, extension }: FileNameParts): string {
  const parts = ['jiebao', safe(what), safe(filter.join('-')), safe(date)].filter((part) => part !== '');
  return `${parts.join('_')}.${extension}`;
}

function safe(text: string): string {
  const plain = text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-');
  const short = [...plain].slice(0, MOST_CHARACTERS).join('');
  return short.replace(/^-+|-+$/g, '');
}
