import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readIdentity } from '@/lib/parse';
import { isRefusal, type RawDocument, readText } from '@/lib/readers';

function documentOf(text: string): RawDocument {
  const document = readText(new TextEncoder().encode(text));
  if (isRefusal(document)) throw new Error(document.code);
  return document;
}

const identify = (text: string, file?: string) => readIdentity(documentOf(text), file);
const who = (text: string, file?: string) => {
  const { organisation, year } = identify(text, file);
  return [organisation.name, organisation.kind, organisation.county, year];
};
const told = (text: string, subject: string) =>
  identify(text).evidence.find((evidence) => evidence.subject === subject)?.source ?? null;

describe('who a report is of', () => {
  it.each([
    ['澄阳区青柳街道办事处2022年政府信息公开工作年度报告', ['青柳街道', '街道', '澄阳区', 2022]],
    ['2022年度澄阳区青柳镇人民政府政府信息公开工作年度报告', ['青柳镇', '镇', '澄阳区', 2022]],
    ['浙江省杭州市临安区青柳镇2022年政府信息公开工作年度报告', ['青柳镇', '镇', '临安区', 2022]],
    ['余姚市青柳乡2022年政府信息公开工作年度报告', ['青柳乡', '乡', '余姚市', 2022]],
    ['城区街道2022年政府信息公开工作年度报告', ['城区街道', '街道', null, 2022]],
    ['三市镇二〇二二年政府信息公开工作年度报告', ['三市镇', '镇', null, 2022]],
    ['青柳民族乡2022年政府信息公开年报', ['青柳民族乡', '民族乡', null, 2022]],
    ['关于青柳镇2022年政府信息公开工作情况的报告', ['青柳镇', '镇', null, 2022]],
    ['澄阳区教育局2022年政府信息公开工作年度报告', ['教育局', null, '澄阳区', 2022]],
  ])('%s', (title, expected) => {
    expect(who(`${title}\n全年平稳。`)).toEqual(expected);
  });

  it('is told by the title before the signature, and by the signature before the file name', () => {
    const signed = '一、总体情况\n公开12条。\n白石镇人民政府\n2023年1月9日\n';
    expect(who(`青柳镇2022年政府信息公开工作年度报告\n${signed}`)[0]).toBe('青柳镇');
    expect(who(signed, 'reports/青柳镇2022年报.txt')[0]).toBe('白石镇');
    expect(who('一、总体情况\n公开12条。\n', 'reports/青柳镇2022年报.txt')[0]).toBe('青柳镇');
  });

  it('is told by an account only together with the kind the text gives itself', () => {
    expect(who('我街道在公众号“云峰发布”推送40条。')[0]).toBe('云峰街道');
    expect(who('公众号“云峰发布”推送40条。')[0]).toBeNull();
  });

  it('is not known from 我镇 alone, only its kind is', () => {
    expect(who('2020年政府信息公开工作年度报告\n我镇公开9条。')).toEqual([null, '镇', null, 2020]);
  });
});

describe('the county and what is above it', () => {
  it('is derived from the gazetteer only for a name that one place has', () => {
    const { organisation, evidence } = identify('宽城区青柳街道2022年政府信息公开工作年度报告\n');
    expect([organisation.prefecture, organisation.province]).toEqual(['长春市', '吉林省']);
    expect(evidence.find(({ subject }) => subject === 'prefecture')?.source).toBe('gazetteer');
    for (const county of ['朝阳区', '鼓楼区', '西湖区']) {
      const twice = identify(`${county}青柳街道2022年政府信息公开工作年度报告\n`).organisation;
      expect([twice.county, twice.prefecture, twice.province]).toEqual([county, null, null]);
    }
  });

  it('is read from a county account where the text speaks of a government of that level', () => {
    const title = '青柳街道2020年政府信息公开工作年度报告\n';
    expect(identify(`${title}向“下城发布”投稿，在区政府网站更新。`).organisation.county).toBe('下城区');
    expect(identify(`${title}向“下城发布”投稿。`).organisation.county).toBeNull();
  });

  it('bears the name it had in the year of the report', () => {
    const text = (year: number) => `青柳镇${year}年政府信息公开工作年度报告\n“杭州·临安”网站更新。`;
    expect(identify(text(2020)).organisation.county).toBe('临安区');
    expect(identify(text(2015)).organisation.county).toBe('临安市');
    const gone = '青柳街道2022年政府信息公开工作年度报告\n“下城发布”推送，区政府网站更新。';
    expect(identify(gone).organisation.county).toBeNull();
  });
});

describe('the year of a report', () => {
  it.each([
    ['青柳镇2021年政府信息公开工作年度报告\n2022年1月8日\n', 2021, 'title'],
    ['政府信息公开工作年度报告\n统计期限自202011日起至20201231日止。\n', 2020, 'period'],
    ['政府信息公开工作年度报告\n现将青柳镇2019年政府信息公开工作情况报告如下：\n', 2019, 'introduction'],
    ['政府信息公开工作年度报告\n依据国办公开办函〔2019〕60号，2020年公开9条。\n2021年1月9日\n', 2020, 'text'],
    [
      '政府信息公开工作年度报告\n2020年公开9条。\n四、2021年工作思路\n2021年，我们将继续努力。\n',
      2020,
      'text',
    ],
    ['政府信息公开工作年度报告\n国务院令第711号。\n2021年1月9日\n', null, null],
  ])('%j is %s, told by its %s', (text, year, source) => {
    expect([identify(text).year, told(text, 'year')]).toEqual([year, source]);
  });
});

describe('the date of publication', () => {
  it('is taken from the metadata line or from under the text, never from the period', () => {
    expect(identify('发布日期：2024-01-16 浏览次数：318\n一、总体情况\n').publishedOn).toBe('2024-01-16');
    expect(identify('一、总体情况\n青柳镇人民政府\n2023年1月9日\n').publishedOn).toBe('2023-01-09');
    expect(identify('统计期限为2023年1月1日至2023年12月31日\n').publishedOn).toBeNull();
    expect(identify('发布日期：2024-02-31\n一、总体情况\n').publishedOn).toBeNull();
  });
});

const NARRATIVES = new URL('../../../shared/narratives.jsonl', import.meta.url);
const present = existsSync(NARRATIVES);
if (!present)
  console.log('NOT RUN: the narratives are not beside the repository (../shared/narratives.jsonl).');

interface Narrative {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly year: number | null;
  readonly organisation: string | null;
  readonly kind: string | null;
}

it.runIf(present)(
  'title, year, organisation and kind of all 120 narratives are read, and none is guessed',
  () => {
    const narratives = readFileSync(NARRATIVES, 'utf8')
      .trim()
      .split('\n')
      .map((line): Narrative => JSON.parse(line));
    const wrong = narratives.flatMap(({ id, title, text, year, organisation, kind }) => {
      const read = identify(`${title}\n${text}`);
      const got = [read.title, read.year, read.organisation.name, read.organisation.kind];
      const expected = [title.replace(/\s/g, '') || null, year, organisation, kind];
      return JSON.stringify(got) === JSON.stringify(expected) ? [] : [`${id}: ${got} instead of ${expected}`];
    });
    console.log(`identity of narratives: ${narratives.length - wrong.length}/${narratives.length} right`);
    expect(wrong).toEqual([]);
    expect(narratives.length).toBe(120);
  },
);
