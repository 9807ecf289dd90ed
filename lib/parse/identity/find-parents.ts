import type { Place } from '@/lib/readers/raw-document';
import type { KnownOrganisation } from './find-organisation';
import { type County, countiesByStem, countyByName, PROVINCES } from './gazetteer';
import type { TextLine } from './source-text';

/** One parent with what told it. */
export interface KnownParent {
  readonly name: string;
  readonly source: string;
  readonly raw: string;
  readonly place: Place | null;
}

export interface Parents {
  readonly county: KnownParent | null;
  readonly prefecture: KnownParent | null;
  readonly province: KnownParent | null;
}

/**
 * County, prefecture and province: from the organisation's own printed name, then the text (杭州市临安区, 拱墅区政府信息公开网站),
 * then an account or site of the county (“下城发布”) with the gazetteer, and the levels above from the gazetteer where
 * the county's name stands for one place only. What nothing tells stays null.
 */
export function findParents(
  organisation: KnownOrganisation | null,
  lines: readonly TextLine[],
  year: number | null,
): Parents {
  const ofName = fromOrganisation(organisation);
  const text = ofName.county ? null : fromText(lines);
  const county = ofName.county ?? text?.county ?? fromAccounts(lines, year);
  const listed = county ? countyByName(county.name) : null;
  const prefecture = ofName.prefecture ?? text?.prefecture ?? fromGazetteer(listed?.prefecture, listed);
  const province = ofName.province ?? fromGazetteer(listed?.province, listed) ?? provinceInText(lines);
  return { county, prefecture, province };
}

function fromOrganisation(organisation: KnownOrganisation | null): Parents {
  const parent = (name: string | null | undefined): KnownParent | null =>
    name && organisation
      ? { name, source: organisation.source, raw: organisation.raw, place: organisation.place }
      : null;
  return {
    county: parent(organisation?.county),
    prefecture: parent(organisation?.prefecture),
    province: parent(organisation?.province),
  };
}

function fromGazetteer(name: string | null | undefined, listed: County | null): KnownParent | null {
  return name && listed ? { name, source: 'gazetteer', raw: listed.name, place: null } : null;
}

const WITH_PREFECTURE =
  /(?<![\p{Script=Han}])([\p{Script=Han}]{2,4}市)([\p{Script=Han}]{1,4}?[区县旗市])(?=[\p{Script=Han}]{0,2}(?:人民政府|政府|委|办公室))/gu;

const LEVELS = /[区县旗市]/;

interface TextParents {
  readonly county: KnownParent;
  readonly prefecture: KnownParent | null;
}

/** The county that the text itself names, with its prefecture where that stands before it; null when several are named equally often. */
function fromText(lines: readonly TextLine[]): TextParents | null {
  const found = new Map<string, { count: number; parents: TextParents }>();
  const count = (name: string, prefecture: string | null, raw: string, place: Place) => {
    const known = found.get(name);
    if (known) {
      known.count += 1;
      return;
    }
    const parent = (value: string): KnownParent => ({ name: value, source: 'text', raw, place });
    found.set(name, {
      count: 1,
      parents: { county: parent(name), prefecture: prefecture === null ? null : parent(prefecture) },
    });
  };
  for (const { text, place } of lines) {
    if (!LEVELS.test(text)) continue;
    for (const match of text.matchAll(WITH_PREFECTURE)) {
      count(match[2] ?? '', match[1] ?? null, match[0], place);
    }
    for (const county of countiesNamedIn(text)) count(county.name, null, county.name, place);
  }
  const [first, second] = [...found.values()].sort((left, right) => right.count - left.count);
  return first && first.count !== second?.count ? first.parents : null;
}

/** Counties of the gazetteer whose full name stands in a text. */
function countiesNamedIn(text: string): County[] {
  const counties: County[] = [];
  for (let end = 2; end < text.length; end += 1) {
    if (!'区县市旗'.includes(text.charAt(end))) continue;
    for (let length = 5; length >= 2; length -= 1) {
      const county = end + 1 - length < 0 ? null : countyByName(text.slice(end + 1 - length, end + 1));
      if (county) {
        counties.push(county);
        break;
      }
    }
  }
  return counties;
}

const ACCOUNT = /([\p{Script=Han}]{2,4}?)(?:发布|新闻网|政府网|政务网|融媒|电视台|门户网站)/gu;
/** Cheap to look for before the names are cut out. */
const ACCOUNT_WORDS = /·|发布|新闻网|政府网|政务网|融媒|电视台|门户网站/;
const DOTTED = /([\p{Script=Han}]{2,3})·([\p{Script=Han}]{2,4})/gu;

/**
 * “下城发布” and 下城新闻网 name a county without saying what it is. It counts if the gazetteer has one such county in
 * that year, and the text says 区政府 where that is a 区, or names its prefecture beside it (“杭州·临安”).
 */
function fromAccounts(lines: readonly TextLine[], year: number | null): KnownParent | null {
  const all = lines.map(({ text }) => text).join('\n');
  const found = new Map<string, KnownParent>();
  const add = (stem: string, raw: string, place: Place, prefectureStem: string | null) => {
    const counties = countiesByStem(stem, year).filter(({ name, prefecture }) =>
      prefectureStem === null ? namesLevel(all, name) : prefecture?.startsWith(prefectureStem) === true,
    );
    const [county] = counties;
    if (counties.length !== 1 || !county || found.has(county.name)) return;
    found.set(county.name, { name: county.name, source: 'gazetteer', raw, place });
  };
  for (const { text, place } of lines) {
    if (!ACCOUNT_WORDS.test(text)) continue;
    for (const match of text.matchAll(DOTTED)) add(match[2] ?? '', match[0], place, match[1] ?? '');
    for (const match of text.matchAll(ACCOUNT)) {
      const stem = match[1] ?? '';
      for (let from = 0; stem.length - from >= 2; from += 1)
        add(stem.slice(from), match[0].slice(from), place, null);
    }
  }
  const [only] = found.values();
  return found.size === 1 && only ? only : null;
}

/** True when the text speaks of a government of the county's level: 区政府, 县委, 市、区. */
function namesLevel(text: string, county: string): boolean {
  const level = county.slice(-1);
  return new RegExp(`(?<![社小园景])${level}(?:委|政府|级|里|人民政府|政务)|[省市、]${level}(?!里)`).test(
    text,
  );
}

/** The only province that a text names; 浙江政务服务网 names one too. */
function provinceInText(lines: readonly TextLine[]): KnownParent | null {
  const found = new Map<string, KnownParent>();
  for (const { text, place } of lines) {
    for (const province of PROVINCES) {
      const short = province.replace(/(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$/, '');
      const raw = text.includes(province)
        ? province
        : text.includes(`${short}政务服务网`)
          ? `${short}政务服务网`
          : null;
      if (raw !== null && !found.has(province))
        found.set(province, { name: province, source: 'text', raw, place });
    }
  }
  const [only] = found.values();
  return found.size === 1 && only ? only : null;
}
