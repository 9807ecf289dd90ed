import type { Place } from '@/lib/readers/raw-document';
import type { TextLine } from './source-text';

/** The day a report was published or signed, as an ISO date. */
export interface KnownDate {
  readonly date: string;
  readonly source: 'metadata' | 'signature';
  readonly raw: string;
  readonly place: Place;
}

const METADATA =
  /(?:发布|公开|公開|成文|生成|发文|印发)(?:日期|时间|時間)[:：|]*(20\d\d)[年\-./](\d{1,2})[月\-./](\d{1,2})/;
const SIGNED = /(?:^|[\p{Script=Han}）)])(20\d\d)[年\-./](\d{1,2})[月\-./](\d{1,2})日?$/u;
const SIGNATURE_LINES = 4;

/** The date of the metadata line, else the date under the text; null when neither is there or it is no day. */
export function findPublishedOn(lines: readonly TextLine[]): KnownDate | null {
  for (const line of lines) {
    const found = dateBy(METADATA, 'metadata', line);
    if (found) return found;
  }
  for (const line of lines.slice(-SIGNATURE_LINES).reverse()) {
    if (line.text.length > 40 || /[至到]|止|期限/.test(line.text)) continue;
    const found = dateBy(SIGNED, 'signature', line);
    if (found) return found;
  }
  return null;
}

function dateBy(pattern: RegExp, source: KnownDate['source'], line: TextLine): KnownDate | null {
  const match = pattern.exec(line.text);
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // 31 February is parsed as a day of March.
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return isDay ? { date, source, raw: match[0], place: line.place } : null;
}
