import type { Locale } from './locale';

type Words = (...numbers: string[]) => string;

interface PlaceWords {
  readonly pattern: RegExp;
  readonly zh: Words;
  readonly en: Words;
}

const PLACES: readonly PlaceWords[] = [
  {
    pattern: /^line (\d+) column (\d+)$/,
    zh: (line, column) => `第 ${line} 行第 ${column} 字`,
    en: (line, column) => `line ${line}, column ${column}`,
  },
  {
    pattern: /^line (\d+)-(\d+) column (\d+)$/,
    zh: (from, to, column) => `第 ${from}–${to} 行，第 ${column} 字起`,
    en: (from, to, column) => `lines ${from}–${to}, from column ${column}`,
  },
  {
    pattern: /^line (\d+)-(\d+)$/,
    zh: (from, to) => `第 ${from}–${to} 行`,
    en: (from, to) => `lines ${from}–${to}`,
  },
  { pattern: /^line (\d+)$/, zh: (line) => `第 ${line} 行`, en: (line) => `line ${line}` },
  {
    pattern: /^table (\d+) row (\d+) cell (\d+)$/,
    zh: (table, row, cell) => `第 ${table} 表第 ${row} 行第 ${cell} 格`,
    en: (table, row, cell) => `table ${table}, row ${row}, cell ${cell}`,
  },
  { pattern: /^page (\d+)$/, zh: (page) => `第 ${page} 页`, en: (page) => `page ${page}` },
  {
    pattern: /^page (\d+) (.+)$/,
    zh: (page, detail) => `第 ${page} 页（${detail}）`,
    en: (page, detail) => `page ${page} (${detail})`,
  },
];

/** A place as the data set writes it (`line 92`) in words: 第 92 行, line 92. Text of another shape is given back as it is. */
export function placeInWords(place: string, locale: Locale): string {
  for (const words of PLACES) {
    const match = words.pattern.exec(place);
    if (match) return words[locale](...match.slice(1));
  }
  return place;
}
