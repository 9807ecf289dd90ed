import { foldRadicals } from '@/lib/readers/radicals';

/**
 * One spelling for all reports, with the way back to the source. Figures are found in the flow and shown as they stand
 * in the source.
 *
 *     source  主动 公開政府信息&nbsp;１２０條,其中
 *     flow    主动公开政府信息120条，其中
 *     anchors (0,0) (2,3) (8,15) …          flow position → source position
 */
export interface Flow {
  readonly text: string;
  /** Where runs of the flow begin: position in the flow, position in the source. */
  readonly anchors: readonly (readonly [flow: number, source: number])[];
}

/** Traditional characters of the words that the dictionaries use. */
const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  (
    '開开條条個个項项則则務务網网號号訊讯發发佈布報报總总數数無无沒没請请復复議议訴诉訟讼費费採采購购額额萬万億亿餘余約约類类欄栏視视廣广歷历結结轉转續续辦办對对實实動动與与並并為为達达計计畫画關关從从時时會会點点擊击覽览該该區区縣县門门戶户財财規规劃划機机構构聞闻電电臺台體体機机鎮镇鄉乡眾众級级處处過过當当見见討讨紙纸據据編编製制訂订檔档決决預预執执權权責责職职屬属說说讀读錄录傳传張张貼贴標标題题專专題题應应舉举訪访僅仅' +
    '兩两幾几萬万'
  )
    .match(/../g)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)] as const) ?? [],
);

const PUNCTUATION: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['(', '（'],
  [')', '）'],
  ['!', '！'],
  ['?', '？'],
  ['﹕', '：'],
  ['﹔', '；'],
  ['､', '、'],
  ['｡', '。'],
  ['「', '“'],
  ['」', '”'],
  ['『', '“'],
  ['』', '”'],
  ['〝', '“'],
  ['〞', '”'],
  ['〔', '（'],
  ['〕', '）'],
  ['○', '〇'],
  ['Ｏ', '〇'],
]);

const RESIDUE = String.raw`\[bookmark:[^\]]{0,60}\]|&(?:nbsp|emsp|ensp|ldquo|rdquo|amp|#160|#xa0);`;
const SPACE = String.raw`[\s\u200b-\u200f\u2060\ufeff]+`;
const SPECIAL = new RegExp(
  `${RESIDUE}|${SPACE}|[\\u2474-\\u249b\\u2776-\\u2793\\u2e80-\\u2fd5\\uff02-\\uff07\\uff0a\\uff0b\\uff0d-\\uff19\\uff1c-\\uff1e\\uff20-\\uff5e,;:()!?."﹕﹔､｡「」『』〝〞〔〕○]|[${[...TRADITIONAL.keys()].join('')}]`,
  'g',
);

/** The flow of a piece of source text. Linear in its length. */
export function normalise(source: string): Flow {
  const parts: string[] = [];
  const anchors: [number, number][] = [[0, 0]];
  let length = 0;
  let done = 0;
  let quoteOpen = false;
  for (const match of source.matchAll(SPECIAL)) {
    const before = source.slice(done, match.index);
    parts.push(before);
    length += before.length;
    const end = match.index + match[0].length;
    let piece: string;
    if (match[0] === '"') {
      piece = quoteOpen ? '”' : '“';
      quoteOpen = !quoteOpen;
    } else piece = replacement(source, match[0], match.index, end);
    parts.push(piece);
    length += piece.length;
    done = end;
    if (piece.length !== match[0].length) anchors.push([length, end]);
  }
  parts.push(source.slice(done));
  return { text: parts.join(''), anchors };
}

function replacement(source: string, found: string, start: number, end: number): string {
  const first = found.charAt(0);
  if (found === '&ldquo;') return '“';
  if (found === '&rdquo;') return '”';
  if (/[\s[&\u200b-\u200f\u2060\ufeff]/.test(first)) return keepsApart(source, start, end) ? ' ' : '';
  const traditional = TRADITIONAL.get(first);
  if (traditional) return traditional;
  const code = first.charCodeAt(0);
  if (code >= 0x2e80 && code <= 0x2fd5) return foldRadicals(first);
  // ⑴ ⒈ ❶ number a list as ① does; their digits are no figures.
  if ((code >= 0x2474 && code <= 0x249b) || (code >= 0x2776 && code <= 0x2793)) return '①';
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : first;
  if (narrow === ',') return isThousands(source, start) ? ',' : '，';
  if (narrow === '.') return pointOrStop(source, start);
  return PUNCTUATION.get(first) ?? PUNCTUATION.get(narrow) ?? narrow;
}

/** White space is dropped, but two figures never run together: `2020 139条`. */
function keepsApart(source: string, start: number, end: number): boolean {
  return isDigit(source, start - 1) && isDigit(source, end);
}

/** `1,234`, also with spaces around the comma; only ever three digits behind it and at most three before. */
function isThousands(source: string, comma: number): boolean {
  const before = skipSpace(source, comma - 1, -1);
  const after = skipSpace(source, comma + 1, 1);
  if (!isDigit(source, before) || isDigit(source, after + 3)) return false;
  if (!isDigit(source, after) || !isDigit(source, after + 1) || !isDigit(source, after + 2)) return false;
  let digits = 1;
  while (digits <= 3 && isDigit(source, before - digits)) digits += 1;
  return digits <= 3;
}

/** A point between digits, or after a list number (`1.组织机构类`), stays; any other ends a sentence. */
function pointOrStop(source: string, point: number): string {
  const before = skipSpace(source, point - 1, -1);
  if (!isDigit(source, before)) return /[A-Za-z]/.test(source.charAt(before)) ? '.' : '。';
  const after = source.charAt(point + 1);
  return after === '' || after === '\n' ? '。' : '.';
}

/** The next position that is no space, two spaces away at most. */
function skipSpace(source: string, from: number, step: 1 | -1): number {
  let at = from;
  while (Math.abs(at - from) < 2 && /[ \u00a0\u3000]/.test(source.charAt(at))) at += step;
  return at;
}

function isDigit(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
}

/** The position in the source of a position in the flow. */
export function sourceAt(flow: Flow, position: number): number {
  let low = 0;
  let high = flow.anchors.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((flow.anchors[middle]?.[0] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const [from, to] = flow.anchors[low] ?? [0, 0];
  return to + position - from;
}
