import type { RawCell, RawRow, RawTable } from '@/lib/readers/raw-document';
import { ITEM_UNITS } from './dictionary';
import type { Passage, Piece } from './passage';

/**
 * A small table of labels and figures says the same as prose and is read as prose; the official tables are not touched.
 *
 *     门户网站公开政府信息数 │ 22条          门户网站公开政府信息数22条，
 *     其中：机构概况         │ 1条      →    其中：机构概况1条，
 *     机构设置               │ 3条          机构设置3条。
 *     政务微博公开政府信息数 │ 350条         政务微博公开政府信息数350条。
 */
export function tablePassage(table: RawTable, part: Passage['part']): Passage | null {
  const rows = table.rows.map(labelled).filter((row) => row !== 'empty');
  const found = rows.filter((row) => row !== 'foreign');
  if (found.length === 0 || found.length * 3 < rows.length * 2) return null;
  let text = '';
  const pieces: Piece[] = [];
  let listed = false;
  for (const row of found) {
    const member: boolean = /^\s*其中/.test(row.label) || (listed && !HEAD.test(row.label));
    if (text !== '') text += member ? '，' : '。';
    pieces.push({ start: text.length, place: row.cells.label.place, fixed: true });
    text += row.label;
    pieces.push({ start: text.length, place: row.cells.value.place, fixed: true });
    text += row.value;
    listed = member;
  }
  return { text, pieces, part };
}

/** Labels that begin something of their own rather than continue the list above. */
const HEAD =
  /公开(?:政府)?信息数|总数|合计|总计|申请|复议|诉讼|采购|收费|微信|公众号|微博|新媒体|网站|公告栏|公示栏|其他(?:方式|渠道|途径)/;
const VALUE = new RegExp(`^(?:近|约)?[\\d０-９,.]+[余多]?(?:${ITEM_UNITS.join('|')}|万?余?元)(?:以上)?$`);
const UNIT = new RegExp(`^(?:${ITEM_UNITS.join('|')}|万元|元)$`);
const NUMBER = /^[\d０-９,.]+$/;

interface Labelled {
  readonly label: string;
  readonly value: string;
  readonly cells: { readonly label: RawCell; readonly value: RawCell };
}

/** `label │ 22条` or `label │ 条 │ 22`; anything else is foreign to such a table. */
function labelled(row: RawRow): Labelled | 'empty' | 'foreign' {
  const filled = row.cells.filter((cell) => cell.text.trim() !== '');
  const [label, second, third] = filled;
  if (!label) return 'empty';
  if (!second || filled.length > 3) return 'foreign';
  const name = label.text.replace(/\s+/g, '').replace(/[：:]$/, '');
  const value = second.text.replace(/\s+/g, '');
  if (!third) return VALUE.test(value) ? { label: name, value, cells: { label, value: second } } : 'foreign';
  const number = third.text.replace(/\s+/g, '');
  if (!UNIT.test(value) || !NUMBER.test(number)) return 'foreign';
  return { label: name, value: `${number}${value}`, cells: { label, value: third } };
}
