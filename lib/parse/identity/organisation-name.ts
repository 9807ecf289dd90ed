/**
 * The name of an organisation, taken apart from its parents and its office:
 *
 *     浙江省 │ 杭州市 │ 临安区 │ 锦北街道 │ 办事处
 *     province prefecture county name      dropped
 */
export interface OrganisationName {
  readonly name: string;
  /** Null for an organ that is none of the lowest tier (a district's bureau). */
  readonly kind: string | null;
  readonly county: string | null;
  readonly prefecture: string | null;
  readonly province: string | null;
}

const OFFICE = /(?:人民政府|街道办事处党政.*|党工委|党委)$/;
const KINDS: readonly { kind: string; pattern: RegExp }[] = [
  { kind: '区镇合一', pattern: /(?:新区|开发区|园区|景区|度假区|管委会)[（(].{1,8}[镇鎮乡鄉][）)]$/ },
  { kind: '筹备处', pattern: /筹备处$/ },
  { kind: '地区办事处', pattern: /地区办事处$/ },
  { kind: '街道', pattern: /街道?$/ },
  { kind: '镇', pattern: /[镇鎮]$/ },
  { kind: '民族乡', pattern: /(?:民族|[^民]族)[乡鄉]$/ },
  { kind: '乡', pattern: /[乡鄉]$/ },
  { kind: '苏木', pattern: /苏木$/ },
  { kind: '农林场', pattern: /(?:林场|农场|牧场|渔场|茶场|原种场|良种场)$/ },
  { kind: '开发区', pattern: /(?:管委会|管理委员会|开发区|高新区|新区|园区|度假区|示范区|风景区)$/ },
  { kind: '办事处', pattern: /办事处$/ },
];
const ORGAN = /(?:局|委员会|办公室|中心|厅|委|院|公司|学校|管理处|支队|大队|分局)$/;

/** The kind of an organisation by the last word of its name (without 办事处 or 人民政府); null for none of the lowest tier. */
export function kindOfName(name: string): string | null {
  return KINDS.find(({ pattern }) => pattern.test(name))?.kind ?? null;
}

/** Takes a printed name apart; null when the words are no name of an organisation. */
export function takeApart(printed: string): OrganisationName | null {
  const whole = withoutOffice(printed.replace(/^(?:关于|中共|中国共产党|本)/, ''));
  const kind = kindOfName(whole);
  if (kind === null && !ORGAN.test(whole)) return null;
  const { rest, ...parents } = splitParents(whole);
  // What is left must have a name of its own before 街道 or 镇.
  if (
    !/^[\p{Script=Han}·（()）]{2,24}$/u.test(rest) ||
    /^(?:街道|地区|乡镇|城镇|镇街|全镇|我镇|本镇|全街|我街道?|本街道?|各街道|各镇|各乡镇|辖区街道)$/.test(
      rest,
    )
  ) {
    return null;
  }
  return { name: rest, kind, ...parents };
}

function withoutOffice(printed: string): string {
  let name = printed.replace(OFFICE, '');
  if (/[镇鎮乡鄉]政府$/.test(name)) name = name.slice(0, -2);
  return /街道?办事处$/.test(name) ? name.slice(0, -3) : name;
}

const PROVINCE = /^(.{2,3}省|.{2,8}自治区)(?=.{3})/;
const PREFECTURE = /^(.{2,8}?(?:自治州|地区|盟)|.{2,6}?市)(?=.{3})/;
const COUNTY = /^(.{2,12}?自治[县旗]|.{1,5}?[^小社园景库牧林郊]区|.{1,5}?[县縣旗])(?=.{2})/;
const COUNTY_CITY = /^(.{2,6}?市)(?=.{2})/;

interface Parents {
  readonly county: string | null;
  readonly prefecture: string | null;
  readonly province: string | null;
}

/** Splits the parents off the front of a name; a part is a parent only if a whole name is left behind it. */
function splitParents(whole: string): Parents & { readonly rest: string } {
  let rest = whole;
  const take = (pattern: RegExp): string | null => {
    const part = pattern.exec(rest)?.[1];
    if (part === undefined || !isWholeName(rest.slice(part.length))) return null;
    rest = rest.slice(part.length);
    return part;
  };
  const province = take(PROVINCE);
  const first = take(PREFECTURE);
  let county = take(COUNTY);
  let prefecture = first;
  if (county === null && first !== null) {
    // 余姚市泗门镇: the only city is the county; 宁波市余姚市…: the second one is.
    county = take(COUNTY_CITY) ?? first;
    prefecture = county === first ? null : first;
  }
  return { province, prefecture, county, rest };
}

/** 街道, 镇, 高新区管委会 alone are no name: 城区街道 is a street and not the 街道 of 城区. */
function isWholeName(rest: string): boolean {
  if (/^(?:街道?|[镇鎮]|[乡鄉]|民族[乡鄉]|地区办事处|办事处|管委会|管理委员会|[（(].*)$/.test(rest))
    return false;
  return kindOfName(rest) !== null || ORGAN.test(rest) || PREFECTURE.test(rest) || COUNTY.test(rest);
}
