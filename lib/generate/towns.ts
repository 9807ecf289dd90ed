import { Random } from './random';

/** An invented town with its place in an invented country. */
export interface Town {
  readonly index: number;
  readonly name: string;
  readonly kind: string;
  readonly county: string;
  readonly prefecture: string;
  readonly province: string;
}

const TOWNS_A_COUNTY = 16;
const COUNTIES_A_PREFECTURE = 8;
const PREFECTURES_A_PROVINCE = 10;

const FIRST = '云平青白长永安宁清石金玉新东南西北高丰和嘉临怀望桃柳松竹枫荷';
const SECOND = '江州山河泉林川原溪湖浦田丘陵岭坪港塘桥门关坞滩洲埠湾岗坝畈荡';

const KINDS = [
  ['镇', 46],
  ['乡', 24],
  ['街道', 24],
  ['民族乡', 3],
  ['苏木', 1],
  ['开发区', 1],
  ['地区办事处', 1],
] as const;

/** Two characters that differ for the first 900 numbers. */
function syllables(index: number): string {
  const first = FIRST[index % FIRST.length] ?? '';
  const second = SECOND[(Math.floor(index / FIRST.length) + index * 7) % SECOND.length] ?? '';
  return first + second;
}

/** The town of a number, always the same one: 16 towns a county, 8 counties a prefecture, 10 prefectures a province. */
export function townAt(index: number): Town {
  const county = Math.floor(index / TOWNS_A_COUNTY);
  const prefecture = Math.floor(county / COUNTIES_A_PREFECTURE);
  const province = Math.floor(prefecture / PREFECTURES_A_PROVINCE);
  const random = new Random('town', index);
  const kind = random.weighted(KINDS, '镇');
  return {
    index,
    kind,
    name: `${syllables(index % 977)}${kind}`,
    county: `${syllables(county % 613)}${county % 3 === 0 ? '区' : '县'}`,
    prefecture: `${syllables(prefecture)}市`,
    province: `${syllables(province)}省`,
  };
}

/** Towns whose province is the same lie side by side. */
export const TOWNS_A_PROVINCE = TOWNS_A_COUNTY * COUNTIES_A_PREFECTURE * PREFECTURES_A_PROVINCE;
