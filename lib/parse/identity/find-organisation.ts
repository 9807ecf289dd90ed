import type { Place } from '@/lib/readers/raw-document';
import type { Title } from './find-title';
import { type OrganisationName, takeApart } from './organisation-name';
import type { TextLine } from './source-text';

/** The organisation with the words that told it and which kind of place they stood in. */
export interface KnownOrganisation extends OrganisationName {
  readonly source:
    | 'title'
    | 'publisher'
    | 'compiled-by'
    | 'introduction'
    | 'signature'
    | 'contact'
    | 'account'
    | 'text'
    | 'file-name';
  readonly raw: string;
  readonly place: Place | null;
}

type Source = (title: Title | null, lines: readonly TextLine[], file: string) => KnownOrganisation | null;

/** The organisation, from the surest source that tells it; null when none does. */
export function findOrganisation(
  title: Title | null,
  lines: readonly TextLine[],
  file: string,
): KnownOrganisation | null {
  for (const source of SOURCES) {
    const found = source(title, lines, file);
    if (found) return found;
  }
  return null;
}

const YEAR = '(?:20[012]\\d|二[〇○0零Oo][〇○0零Oo一二][〇○0零Oo一二三四五六七八九])年?度?';
const BEFORE = new RegExp(`^(?:关于)?(?:${YEAR}(?=\\D))?`);
const AFTER = new RegExp(`(?:${YEAR}|[政政][府務务]信息|政务公开|信息公[开開]|年度|关于)`);

function fromTitle(title: Title | null): KnownOrganisation | null {
  if (!title) return null;
  const text = title.text.replace(BEFORE, '');
  const end = text.search(AFTER);
  return end <= 0 ? null : known(text.slice(0, end), 'title', title.place);
}

function known(
  printed: string,
  source: KnownOrganisation['source'],
  place: Place | null,
): KnownOrganisation | null {
  const name = takeApart(printed);
  return name ? { ...name, source, raw: printed, place } : null;
}

/** The first line in which a pattern finds a name, in its first group. */
function byPattern(source: KnownOrganisation['source'], pattern: RegExp): Source {
  return (_, lines) => {
    for (const line of lines) {
      const printed = pattern.exec(line.text)?.[1];
      const found = printed === undefined ? null : known(printed, source, line.place);
      if (found) return found;
    }
    return null;
  };
}

const PUBLISHER =
  /(?:发布机构|发布单位|公开机构|公开主体|责任单位|编制单位|发文机关|信息来源)[:：]((?:(?!发布|公开日|浏览|索引|成文|生成)[\p{Script=Han}（()）])+)/u;
const COMPILED =
  /由([\p{Script=Han}]{3,24}?(?:街道|[镇乡]|苏木|办事处|人民政府|管委会))(?:负责)?(?:编制|编写|编撰)/u;
const INTRODUCED =
  /(?:现将|将)([\p{Script=Han}]{2,24}?(?:街道|[镇乡]|苏木|办事处|人民政府|管委会))(?:20\d\d|年|关于|政府信息|政务|信息).{0,40}(?:报告如下|公布如下|如下)/u;
const CONTACT =
  /请(?:与|联系|向|致电)([\p{Script=Han}]{2,20}?(?:街道|[镇乡]|苏木))(?:办事处|人民政府|政府)?[\p{Script=Han}]{0,10}(?:联系|咨询|（|\(|$)/u;

/** How many lines at the end may hold the signature. */
const SIGNATURE_LINES = 5;
const DATE_LINE = /^20\d\d年\d{1,2}月\d{1,2}日$|^20\d\d[-./]\d{1,2}[-./]\d{1,2}$/;

/** A line of nothing but a name at the end of the text, with or without its date. */
function fromSignature(_: Title | null, lines: readonly TextLine[]): KnownOrganisation | null {
  for (const line of lines.slice(-SIGNATURE_LINES).reverse()) {
    if (DATE_LINE.test(line.text) || line.text.length > 30) continue;
    const printed = line.text.replace(/20\d\d年\d{1,2}月\d{1,2}日$/, '');
    const found = known(printed, 'signature', line.place);
    if (found && found.kind !== null) return found;
  }
  return null;
}

const OWN_ACCOUNT =
  /(?:我|本)?(街道|[镇乡])[^。；“”]{0,40}“([\p{Script=Han}]{2,10}?)(?:发布|之声|之窗|微讯)”|“([\p{Script=Han}]{2,8}?(?:街道|[镇乡]))发布”/gu;
const WE = /(?:我|本)(街道|街|[镇乡])/;

/** `我街道在…公众号“大关发布”`: the account's name and the kind that the text gives itself. */
function fromAccount(_: Title | null, lines: readonly TextLine[]): KnownOrganisation | null {
  const we = lines.map((line) => WE.exec(line.text)?.[1]).find((kind) => kind !== undefined);
  const found = new Map<string, KnownOrganisation>();
  for (const line of lines) {
    if (!line.text.includes('“')) continue;
    for (const match of line.text.matchAll(OWN_ACCOUNT)) {
      const [, kind, stem, full] = match;
      const printed = full ?? (we && kind === (we === '街' ? '街道' : we) ? `${stem}${kind}` : undefined);
      const organisation = printed === undefined ? null : known(printed, 'account', line.place);
      const account = /“[^”]*”/.exec(match[0])?.[0] ?? match[0];
      if (organisation) found.set(organisation.name, { ...organisation, raw: account });
    }
  }
  const [only] = found.values();
  return found.size === 1 && only ? only : null;
}

const SUBJECT =
  /(?:^|[。，；：、\d日年])([\p{Script=Han}]{2,10}?(?:街道|[镇乡]|苏木))(?![\p{Script=Han}]{0,2}(?:社区|村|路|发布))/gu;

/** The only town that the text keeps naming as who acts; two different ones tell nothing. */
function fromText(_: Title | null, lines: readonly TextLine[]): KnownOrganisation | null {
  const found = new Map<string, { organisation: KnownOrganisation; count: number }>();
  for (const line of lines) {
    for (const match of line.text.matchAll(SUBJECT)) {
      const organisation = known(match[1] ?? '', 'text', line.place);
      if (!organisation || /[我本各全该]|乡镇|村镇|城镇|集镇/.test(organisation.name)) continue;
      const entry = found.get(organisation.name);
      if (entry) entry.count += 1;
      else found.set(organisation.name, { organisation, count: 1 });
    }
  }
  const [only] = found.values();
  return found.size === 1 && only && only.count >= 2 ? only.organisation : null;
}

const IN_FILE_NAME =
  /([\p{Script=Han}]{2,24}?(?:街道|[镇乡]|苏木|管委会))(?:办事处|人民政府)?(?=[\d_\-.（(\s年政信关]|$)/u;

function fromFileName(_: Title | null, _lines: readonly TextLine[], file: string): KnownOrganisation | null {
  const stem = (file.split(/[\\/]/).pop() ?? '').replace(/\.[a-z0-9]+$/i, '').replace(/20\d\d年?度?/g, ' ');
  const printed = IN_FILE_NAME.exec(stem)?.[1];
  return printed === undefined ? null : known(printed, 'file-name', null);
}

/** In the order in which they are believed (shared domain notes, section 6). */
const SOURCES: readonly Source[] = [
  fromTitle,
  byPattern('publisher', PUBLISHER),
  byPattern('compiled-by', COMPILED),
  byPattern('introduction', INTRODUCED),
  fromSignature,
  byPattern('contact', CONTACT),
  fromAccount,
  fromText,
  fromFileName,
];

/** 我镇, 本街道: the kind that a text gives itself, null when it gives none or several. */
export function kindByWe(lines: readonly TextLine[]): { kind: string; raw: string; place: Place } | null {
  const found = new Map<string, { raw: string; place: Place }>();
  for (const line of lines) {
    const match = WE.exec(line.text);
    const word = match?.[1];
    if (!match || word === undefined) continue;
    const kind = word === '街' ? '街道' : word;
    if (!found.has(kind)) found.set(kind, { raw: match[0], place: line.place });
  }
  const [only] = found;
  return found.size === 1 && only ? { kind: only[0], ...only[1] } : null;
}
