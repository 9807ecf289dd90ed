import type { Place } from '@/lib/readers/raw-document';
import type { Title } from './find-title';
import type { TextLine } from './source-text';

/** The year reported on, with the words that told it. */
export interface KnownYear {
  readonly year: number;
  readonly source: 'title' | 'period' | 'introduction' | 'text';
  readonly raw: string;
  readonly place: Place;
}

const IN_TITLE = /(20[012]\d)(?=年|度|政|信|\D|$)/;
const CHINESE_YEAR = /二[〇○Ｏ０0零Oo][〇○Ｏ０0零Oo一二][〇○Ｏ０0零Oo一二三四五六七八九](?=年)/;
/** 统计期限…: from the first of January to the end of December, 年 and 月 perhaps lost on the way (202011日). */
const PERIOD =
  /(20[012]\d)年?0?1月?0?1日?[^。\d]{0,8}?[至到—\-~～][^。\d]{0,4}?(?:(20[012]\d)年?)?12月?3[01]日?/;
const INTRODUCTION = /现将.{0,30}?(20[012]\d)年/;
/** A year that tells when the text's own business was: not 〔2019〕60号, no full date, no plan for the year to come. */
const IN_TEXT =
  /(?<![〔[（(\d])(20[012]\d)年(?!\d{1,2}月\d{1,2}日)(?!度?[^。，；]{0,8}(?:思路|计划|打算|重点|拟|将))[度，,、]?(?!我们将|.{0,6}(?:将继续|计划|拟))/g;

/** The report's year: title → period of the statistics → introduction → the year the text keeps naming. Null when nothing tells. */
export function readYear(title: Title | null, lines: readonly TextLine[]): KnownYear | null {
  if (title) {
    const year = yearIn(title.text);
    if (year) return { ...year, source: 'title', place: title.place };
  }
  for (const line of lines) {
    const match = PERIOD.exec(line.text);
    if (match && (match[2] === undefined || match[1] === match[2])) {
      return { year: Number(match[1]), source: 'period', raw: match[0], place: line.place };
    }
  }
  for (const line of lines) {
    const match = INTRODUCTION.exec(line.text);
    if (match)
      return { year: Number(match[1]), source: 'introduction', raw: match[0].slice(-5), place: line.place };
  }
  return mostNamed(lines);
}

function yearIn(text: string): { year: number; raw: string } | null {
  const match = IN_TITLE.exec(text);
  if (match) return { year: Number(match[1]), raw: match[0] };
  const chinese = CHINESE_YEAR.exec(text);
  return chinese ? { year: fromChinese(chinese[0]), raw: chinese[0] } : null;
}

function fromChinese(text: string): number {
  const digits = [...text].map((character) => {
    const digit = '〇一二三四五六七八九'.indexOf(character);
    return digit < 0 ? 0 : digit;
  });
  return Number(digits.join(''));
}

/** The year that the text names most; two years named equally often tell nothing. */
function mostNamed(lines: readonly TextLine[]): KnownYear | null {
  const found = new Map<number, { count: number; place: Place; raw: string }>();
  for (const line of lines) {
    if (!line.text.includes('20')) continue;
    for (const match of line.text.matchAll(IN_TEXT)) {
      const year = Number(match[1]);
      const known = found.get(year);
      if (known) known.count += 1;
      else found.set(year, { count: 1, place: line.place, raw: `${year}年` });
    }
  }
  const [first, second] = [...found].sort((left, right) => right[1].count - left[1].count);
  if (!first || first[1].count === second?.[1].count) return null;
  return { year: first[0], source: 'text', raw: first[1].raw, place: first[1].place };
}
