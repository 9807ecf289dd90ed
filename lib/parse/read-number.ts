import { foldRadicals } from '@/lib/readers/radicals';
import type { CellState } from './report';

/**
 * What the text of one cell says, without knowing which item it stands for.
 *
 *     '　19'        number 19            '/'  '—'  '无'       mark
 *     '1,389,106.1' number 1389106.1     ''  '　'             blank
 *     '160.5964万元' text, 1605964 元    '1763万余元'         text, at least 17630000 元
 *     '000'         unreadable: several figures run together
 *
 * Numbers are shifted as decimal strings, so 160.5964 万 is 1605964 and nothing is rounded.
 */
export interface CellReading {
  readonly state: Exclude<CellState, 'absent'>;
  /** The number as printed, 万 and 亿 multiplied out; null where none can be read. */
  readonly value: number | null;
  /** True for a bound rather than a figure: 余, 多, 约, 近, 以上, 左右. */
  readonly approximate: boolean;
  /** The unit that stands in the cell itself: 元 for any amount of money (万元 too), else the measure word; '' for none. */
  readonly unit: string;
}

const BLANK: CellReading = { state: 'blank', value: null, approximate: false, unit: '' };
const MARK: CellReading = { state: 'mark', value: null, approximate: false, unit: '' };
const WORDS: CellReading = { state: 'text', value: null, approximate: false, unit: '' };
const UNREADABLE: CellReading = { state: 'unreadable', value: null, approximate: false, unit: '' };

/** Reads one cell. Pure; short texts are remembered, because a table repeats a few of them hundreds of times. */
export function readNumber(text: string): CellReading {
  const known = REMEMBERED.get(text);
  if (known) return known;
  const reading = readAfresh(text);
  if (text.length <= 12) {
    if (REMEMBERED.size >= 4096) REMEMBERED.clear();
    REMEMBERED.set(text, reading);
  }
  return reading;
}

const REMEMBERED = new Map<string, CellReading>();

/** White space of any width with zero-width characters and BOM; `\s` already has U+3000 and NBSP. */
const SPACE = '[\\s\\u200b-\\u200d\\u2060]';
const SPACES = new RegExp(`${SPACE}+`, 'g');
const ENDS = new RegExp(`^${SPACE}+|${SPACE}+$`, 'g');

const MARKS = /^(?:[/\\\-*×~～·…]+|无|N\/?A|n\/?a)$/;
const PLAIN = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?$/;
const AMOUNT =
  /^(?:(?:人民币|合计|总计|共计|共)?[¥￥]?)(约|近|超过?|逾)?[¥￥]?([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?([余多])?(万|亿|千万|百万)?([余多])?(元|件|项|条|个|份|次|宗|起|篇)?(整|人民币)?(左右|以上|余)?$/;

function readAfresh(raw: string): CellReading {
  const text = narrow(raw.replace(ENDS, ''));
  if (text === '') return BLANK;
  if (MARKS.test(text)) return MARK;
  if (!/\d/.test(text)) return text.includes('\ufffd') ? UNREADABLE : WORDS;
  const tight = text.replace(SPACES, '');
  const plain = PLAIN.exec(tight);
  if (plain) return readPlain(text, plain);
  const amount = AMOUNT.exec(tight);
  if (amount) return splitOverLines(text) ? UNREADABLE : readAmount(amount);
  // Letters beside the digits are words; digits and signs alone that make no number were damaged.
  return /[^\d\s.,+\-/\ufffd]/.test(text) ? WORDS : UNREADABLE;
}

function readPlain(text: string, match: RegExpExecArray): CellReading {
  const whole = match[2] ?? '';
  if (hasIdleZero(whole) || splitOverLines(text)) return UNREADABLE;
  const value = toNumber(`${match[1] ?? ''}${whole}${match[3] ?? ''}`, 0);
  return value === null ? UNREADABLE : { state: 'number', value, approximate: false, unit: '' };
}

const POWERS: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 千万: 7, 百万: 6 };

function readAmount(match: RegExpExecArray): CellReading {
  const [, before, sign = '', whole = '', fraction = '', more, power, moreAfter, unit = '', , around] = match;
  if (hasIdleZero(whole)) return UNREADABLE;
  const value = toNumber(`${sign}${whole}${fraction}`, power === undefined ? 0 : (POWERS[power] ?? 0));
  if (value === null) return UNREADABLE;
  const approximate = [before, more, moreAfter, around].some((word) => word !== undefined);
  // 万 alone is an amount of money in everything a report says of amounts; a count of items never reaches it.
  return { state: 'text', value, approximate, unit: unit === '' && power !== undefined ? '元' : unit };
}

/** `00`, `000`, `05`: several cells run into one another, or a damaged number. Never a figure. */
function hasIdleZero(whole: string): boolean {
  return whole.length > 1 && whole.startsWith('0');
}

/** Two lines that are each a number of their own (`0⏎1`) are two figures, unlike `1389106⏎.1`. */
function splitOverLines(text: string): boolean {
  return /\d\s*\n\s*\d/.test(text);
}

/** Full-width digits and signs as ASCII, the dashes as `-`, thousands commas of any width as `,`. */
function narrow(text: string): string {
  let narrowed = '';
  for (const character of foldRadicals(text)) {
    const code = character.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e && code !== 0xff5e) narrowed += String.fromCharCode(code - 0xfee0);
    else if (DASHES.includes(character)) narrowed += '-';
    else narrowed += character;
  }
  return narrowed;
}

const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\u30fc\ufe58\ufe63';

/** The most digits that a double keeps exactly. */
const EXACT_DIGITS = 15;

/**
 * A decimal string shifted by powers of ten, exactly: `'160.5964', 4` → 1605964. Null when a double could not hold it
 * without rounding.
 */
export function toNumber(decimal: string, power: number): number | null {
  const match = /^([+-]?)([\d,]+)(?:\.(\d+))?$/.exec(decimal);
  if (!match) return null;
  const whole = (match[2] ?? '').replaceAll(',', '');
  const fraction = (match[3] ?? '').padEnd(power, '0');
  const digits = `${whole}${fraction.slice(0, power)}`.replace(/^0+(?=\d)/, '');
  const rest = fraction.slice(power).replace(/0+$/, '');
  if (digits.length + rest.length > EXACT_DIGITS + (digits === '0' ? 1 : 0)) return null;
  const value = Number(rest === '' ? digits : `${digits}.${rest}`);
  return match[1] === '-' && value !== 0 ? -value : value;
}

/** 万元 → 元 for a number as printed, exactly; null when it cannot be held without rounding. */
export function tenThousandfold(value: number): number | null {
  return toNumber(plainDecimal(value), 4);
}

/** `String` writes 1e21 and 1e-7 with an exponent; amounts never need one. */
function plainDecimal(value: number): string {
  return Math.abs(value) >= 1e-6 ? String(value) : value.toFixed(12);
}
