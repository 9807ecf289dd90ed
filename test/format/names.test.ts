import { describe, expect, it } from 'vitest';
import {
  applicantName,
  itemName,
  itemUnit,
  officialItemName,
  rowAndColumn,
  topicName,
} from '@/lib/format/names';
import { ITEMS } from '@/lib/forms';

describe('the short name of an item', () => {
  it.each([
    ['licence.decisions', null, '行政许可 · 处理决定数量'],
    ['licence.decisions', '2021', '行政许可 · 本年处理决定数量'],
    ['normative.made', '2019', '规范性文件 · 本年新制作数量'],
    ['normative.in_force', null, '行政规范性文件 · 现行有效件数'],
    ['fee.amount', '2021', '行政事业性收费 · 本年收费金额'],
    ['requests.received', null, '本年新收政府信息公开申请数量'],
    ['outcome.partial', null, '部分公开'],
    ['outcome.denied.enforcement_file', null, '不予公开 · 属于行政执法案卷'],
    ['outcome.other.rest', '2021', '其他处理 · 其他'],
    ['outcome.total', null, '办理结果总计'],
    ['litigation.direct.upheld', null, '行政诉讼 未经复议直接起诉 · 结果维持'],
  ] as const)('%s in form %s is %s', (item, form, name) => {
    expect(itemName(item, form, 'zh')).toBe(name);
  });

  it('is in English where English is asked for', () => {
    expect(itemName('outcome.denied.enforcement_file', null, 'en')).toBe('Denied · Enforcement case file');
    expect(itemName('licence.decisions', '2019', 'en')).toBe('Administrative licences · Decisions taken');
    expect(itemName('requests.received', null, 'en')).toBe('Requests received this year');
  });

  it.each(['zh', 'en'] as const)('is another for every item of the catalogue in %s', (locale) => {
    const names = ITEMS.map(({ id }) => itemName(id, null, locale));
    expect(new Set(names).size).toBe(ITEMS.length);
    for (const name of names) expect(name).not.toMatch(/^[（(\d]|undefined/);
  });

  it('is the code itself where no form has it', () => {
    expect(itemName('later.item', null, 'zh')).toBe('later.item');
  });
});

describe('other names', () => {
  it('of an item as printed keep their numbering', () => {
    expect(officialItemName('outcome.denied.enforcement_file', null, 'zh')).toBe(
      '（三）不予公开 7.属于行政执法案卷',
    );
    expect(rowAndColumn('penalty.change', '2019', 'zh')).toEqual({ row: '行政处罚', column: '本年增/减' });
    expect(rowAndColumn('outcome.total', null, 'zh')).toEqual({ row: '（七）总计', column: null });
  });

  it('of applicants, topics and units come from the catalogue', () => {
    expect(applicantName('natural_person', 'zh')).toBe('自然人');
    expect(applicantName(null, 'en')).toBe('');
    expect(topicName('published.wechat', 'en')).toBe('Published on WeChat');
    expect([
      itemUnit('fee.amount', 'zh'),
      itemUnit('penalty.change', 'zh'),
      itemUnit('requests.received', 'en'),
    ]).toEqual(['元', '项', 'cases']);
  });
});
