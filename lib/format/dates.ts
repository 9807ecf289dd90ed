import { intlTag, type Locale } from './locale';

/** An ISO date in words: 2021年1月20日, 20 January 2021. Text that is no ISO date is given back as it is. */
export function formatDate(iso: string, locale: Locale): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time)) return iso;
  return new Intl.DateTimeFormat(intlTag(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** A number of bytes in the size it is spoken of in: 7,684 B, 7.5 kB, 15.7 MB (steps of 1000). */
export function formatBytes(bytes: number, locale: Locale): string {
  const scale = [
    { from: 1e9, unit: 'GB' },
    { from: 1e6, unit: 'MB' },
    { from: 1e4, unit: 'kB', by: 1e3 },
  ].find(({ from }) => bytes >= from);
  const value = scale ? bytes / (scale.by ?? scale.from) : bytes;
  const text = new Intl.NumberFormat(intlTag(locale), { maximumFractionDigits: 1 }).format(value);
  return `${text} ${scale?.unit ?? 'B'}`;
}
