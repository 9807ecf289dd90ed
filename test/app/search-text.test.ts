import { describe, expect, it } from 'vitest';
import { readSearch, searchFilter } from '@/app/_frame/search-text';

describe('the text of the search', () => {
  it.each([
    ['石桥头', { name: '石桥头', year: null }],
    ['2020', { name: '', year: 2020 }],
    ['2020年', { name: '', year: 2020 }],
    ['石桥头 2020年度', { name: '石桥头', year: 2020 }],
    ['2019 江城市 东湖区', { name: '江城市 东湖区', year: 2019 }],
    ['  ', { name: '', year: null }],
  ])('%s is read as name and year', (text, read) => {
    expect(readSearch(text)).toEqual(read);
  });

  it('takes no year out of a longer number or the middle of a name', () => {
    expect(readSearch('20201').year).toBeNull();
    expect(readSearch('第2020村').year).toBeNull();
  });

  it('restricts nothing where nothing is typed', () => {
    expect(searchFilter(readSearch(''))).toMatchObject({ search: '', years: [], reports: null });
  });
});
