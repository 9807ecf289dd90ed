/**
 * County-level units of China as far as this project is sure of them: province → prefecture → names, after GB/T 2260.
 * They tell to which prefecture a named district belongs, and which district stands behind “下城发布”. Names that exist
 * twice are listed in AMBIGUOUS and derive nothing, whether both places stand here or not.
 *
 * `from` and `to` are the report years for which a renamed or merged unit may be named; a report is written in the year
 * after its own.
 */
export interface County {
  readonly name: string;
  readonly prefecture: string | null;
  readonly province: string;
  readonly from: number;
  readonly to: number;
}

/** `名` for a unit that stands today, `名<2020` up to that report year, `名>2021` from it on. */
const UNITS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  浙江省: {
    杭州市:
      '上城区 拱墅区 西湖区 滨江区 萧山区 余杭区 富阳区>2014 临安区>2017 临平区>2021 钱塘区>2021 下城区<2020 江干区<2020 桐庐县 淳安县 建德市 富阳市<2014 临安市<2016',
    宁波市:
      '海曙区 江北区 北仑区 镇海区 鄞州区 奉化区>2016 江东区<2015 象山县 宁海县 余姚市 慈溪市 奉化市<2016',
    温州市:
      '鹿城区 龙湾区 瓯海区 洞头区>2015 永嘉县 平阳县 苍南县 文成县 泰顺县 洞头县<2014 瑞安市 乐清市 龙港市>2019',
    嘉兴市: '南湖区 秀洲区 嘉善县 海盐县 海宁市 平湖市 桐乡市',
    湖州市: '吴兴区 南浔区 德清县 长兴县 安吉县',
    绍兴市: '越城区 柯桥区>2013 上虞区>2013 新昌县 诸暨市 嵊州市 绍兴县<2013 上虞市<2013',
    金华市: '婺城区 金东区 武义县 浦江县 磐安县 兰溪市 义乌市 东阳市 永康市',
    衢州市: '柯城区 衢江区 常山县 开化县 龙游县 江山市',
    舟山市: '定海区 普陀区 岱山县 嵊泗县',
    台州市: '椒江区 黄岩区 路桥区 三门县 天台县 仙居县 温岭市 临海市 玉环市>2017 玉环县<2016',
    丽水市: '莲都区 青田县 缙云县 遂昌县 松阳县 云和县 庆元县 景宁畲族自治县 龙泉市',
  },
  河北省: {
    石家庄市:
      '长安区 桥西区 新华区 井陉矿区 裕华区 藁城区>2014 鹿泉区>2014 栾城区>2014 井陉县 正定县 行唐县 灵寿县 高邑县 深泽县 赞皇县 无极县 平山县 元氏县 赵县 辛集市 晋州市 新乐市',
    唐山市:
      '路南区 路北区 古冶区 开平区 丰南区 丰润区 曹妃甸区 滦南县 乐亭县 迁西县 玉田县 遵化市 迁安市 滦州市>2018 滦县<2017',
    秦皇岛市: '海港区 山海关区 北戴河区 抚宁区>2015 青龙满族自治县 昌黎县 卢龙县',
    邯郸市:
      '邯山区 丛台区 复兴区 峰峰矿区 肥乡区>2016 永年区>2016 临漳县 成安县 大名县 涉县 磁县 邱县 鸡泽县 广平县 馆陶县 魏县 曲周县 武安市',
    邢台市:
      '襄都区>2020 信都区>2020 任泽区>2020 南和区>2020 临城县 内丘县 柏乡县 隆尧县 宁晋县 巨鹿县 新河县 广宗县 平乡县 威县 清河县 临西县 南宫市 沙河市',
    保定市:
      '竞秀区 莲池区 满城区>2015 清苑区>2015 徐水区>2015 涞水县 阜平县 定兴县 唐县 高阳县 容城县 涞源县 望都县 安新县 易县 曲阳县 蠡县 顺平县 博野县 雄县 涿州市 定州市 安国市 高碑店市',
    张家口市:
      '桥东区 桥西区 宣化区 下花园区 万全区>2016 崇礼区>2016 张北县 康保县 沽源县 尚义县 蔚县 阳原县 怀安县 怀来县 涿鹿县 赤城县',
    承德市:
      '双桥区 双滦区 鹰手营子矿区 承德县 兴隆县 滦平县 隆化县 丰宁满族自治县 宽城满族自治县 围场满族蒙古族自治县 平泉市>2017 平泉县<2016',
    沧州市:
      '新华区 运河区 沧县 青县 东光县 海兴县 盐山县 肃宁县 南皮县 吴桥县 献县 孟村回族自治县 泊头市 任丘市 黄骅市 河间市',
    廊坊市: '安次区 广阳区 固安县 永清县 香河县 大城县 文安县 大厂回族自治县 霸州市 三河市',
    衡水市: '桃城区 冀州区>2016 枣强县 武邑县 武强县 饶阳县 安平县 故城县 景县 阜城县 深州市',
  },
  吉林省: {
    长春市: '南关区 宽城区 朝阳区 二道区 绿园区 双阳区 九台区>2014 农安县 榆树市 德惠市 公主岭市>2020',
  },
  北京市: {
    '': '东城区 西城区 朝阳区 丰台区 石景山区 海淀区 门头沟区 房山区 通州区 顺义区 昌平区 大兴区 怀柔区 平谷区 密云区 延庆区',
  },
  天津市: {
    '': '和平区 河东区 河西区 南开区 河北区 红桥区 东丽区 西青区 津南区 北辰区 武清区 宝坻区 滨海新区 宁河区 静海区 蓟州区',
  },
  上海市: {
    '': '黄浦区 徐汇区 长宁区 静安区 普陀区 虹口区 杨浦区 闵行区 宝山区 嘉定区 浦东新区 金山区 松江区 青浦区 奉贤区 崇明区',
  },
};

/** Names of the list above that a place elsewhere in the country has or had as well. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  '西湖区 江北区 普陀区 长安区 桥西区 桥东区 新华区 双桥区 朝阳区 通州区 和平区 河东区 宝山区'.split(' '),
);

function readUnits(): County[] {
  return Object.entries(UNITS).flatMap(([province, prefectures]) =>
    Object.entries(prefectures).flatMap(([prefecture, names]) =>
      names.split(' ').map((entry): County => {
        const [, name = '', sign, year] = /^(\D+?)(?:([<>])(\d{4}))?$/.exec(entry) ?? [];
        return {
          name,
          prefecture: prefecture === '' ? null : prefecture,
          province,
          from: sign === '>' ? Number(year) : 0,
          to: sign === '<' ? Number(year) : 9999,
        };
      }),
    ),
  );
}

const COUNTIES = readUnits();
const BY_NAME: ReadonlyMap<string, County> = new Map(COUNTIES.map((county) => [county.name, county]));
const BY_STEM = new Map<string, County[]>();
for (const county of COUNTIES) {
  const stem = stemOf(county.name);
  BY_STEM.set(stem, [...(BY_STEM.get(stem) ?? []), county]);
}

/** 临安区 → 临安, 景宁畲族自治县 → 景宁; a name of two characters is its own stem. */
function stemOf(name: string): string {
  const stem = name.replace(/(?:[\p{Script=Han}]族)+自治[县旗]$/u, '').replace(/[区县市旗]$/, '');
  return stem.length < 2 ? name : stem;
}

/** The provinces, for text that names one. */
export const PROVINCES: readonly string[] = (
  '河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 海南省 四川省 贵州省 云南省 陕西省 甘肃省 ' +
  '青海省 内蒙古自治区 广西壮族自治区 西藏自治区 宁夏回族自治区 新疆维吾尔自治区 北京市 天津市 上海市 重庆市'
).split(' ');

/** The county of that full name, null when it is not listed or its name stands for several places. */
export function countyByName(name: string): County | null {
  return AMBIGUOUS.has(name) ? null : (BY_NAME.get(name) ?? null);
}

/** The counties a bare name (下城, 临安) may stand for in reports of a year; of any year when that is not known. */
export function countiesByStem(stem: string, year: number | null): readonly County[] {
  const found = BY_STEM.get(stem) ?? [];
  return found.filter(
    ({ name, from, to }) => !AMBIGUOUS.has(name) && (year === null || (from <= year && year <= to)),
  );
}
