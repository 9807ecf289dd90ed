/**
 * Numerals of the prose: `139`, `1,234`, `1.2万`, `三百零六`, `二〇`, `百余`. A numeral that could mean several numbers
 * (`二三十`, `三四`) is not read at all.
 */

const DIGIT: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };
const POWER: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** The number a Chinese numeral stands for; null when it is none or can be read in two ways. */
export function parseChinese(text: string): number | null {
  if (text.length > 16) return null;
  return /[十百千万亿]/.test(text) ? parsePlaces(text) : parseDigits(text);
}

/** `二〇`, `一三九`: digits alone. Two digits without a 〇 (`三四条`) mean "three or four". */
function parseDigits(text: string): number | null {
  if (text.length === 2 && !/[〇零]/.test(text)) return null;
  let value = 0;
  for (const sign of text) {
    const digit = DIGIT[sign];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** `三百零六`, `一千二百`, `三万二千`. */
function parsePlaces(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const sign of text) {
    const next = DIGIT[sign];
    if (next !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = next;
      continue;
    }
    const small = SMALL[sign];
    if (small !== undefined) {
      section += (digit ?? 1) * small;
    } else {
      total = (total + section + (digit ?? 0) || 1) * (LARGE[sign] ?? 1);
      section = 0;
    }
    digit = null;
  }
  return total + section + (digit ?? 0);
}

/** `1,234.5` times `千`, `万`, `百万`, `亿`. Shifted as a decimal string, so that 160.5964 万 is 1605964 exactly. */
export function parseArabic(digits: string, multiplier: string): number | null {
  const plain = digits.replaceAll(',', '');
  if (plain.length > 16) return null;
  let power = 0;
  for (const sign of multiplier) power += POWER[sign] ?? 0;
  const value = Number(`${plain}e${power}`);
  return Number.isFinite(value) ? value : null;
}

/** The size of one step of an approximate figure: 10 for 150, 100 for 1200, 1 for 137. */
export function stepOf(value: number): number {
  if (value <= 0 || !Number.isInteger(value)) return 1;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}
