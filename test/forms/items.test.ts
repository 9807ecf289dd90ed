import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formCells, formFor, formItems, ITEMS, itemById, partsOf } from '@/lib/forms';

interface OfficialItem {
  readonly item: string;
  readonly section: string;
  readonly forms: string;
  readonly row_label: string;
  readonly unit: string;
  readonly per_applicant: string;
}

const official = Papa.parse<OfficialItem>(
  readFileSync(new URL('./form-items.csv', import.meta.url), 'utf8'),
  {
    header: true,
    skipEmptyLines: true,
  },
).data;

describe('the catalogue of the official forms', () => {
  it('has exactly the item codes of form-items.csv', () => {
    expect(new Set(ITEMS.map((item) => item.id))).toEqual(new Set(official.map((row) => row.item)));
  });

  it.each(official)('declares $item as the official list does', (row) => {
    const item = itemById(row.item);
    expect(item?.section).toBe(Number(row.section));
    expect(item?.in.map((variant) => variant.form)).toEqual(row.forms.split(' '));
    expect(item?.perApplicant).toBe(row.per_applicant === 'yes');
    for (const variant of item?.in ?? []) {
      expect(row.unit).toContain(variant.unit);
      expect(row.row_label).toContain(variant.rowPath.at(-1)?.zh);
    }
  });

  it('has 198 cells in the 2019 form, 200 in the 2021 form and none in the free form', () => {
    expect([formCells('2019').length, formCells('2021').length, formCells('free').length]).toEqual([
      198, 200, 0,
    ]);
  });

  it('has an English and a Chinese label for every row and column', () => {
    for (const item of [...formItems('2019'), ...formItems('2021')]) {
      for (const label of [item.block, ...item.rowPath, ...(item.column ? [item.column] : [])]) {
        expect(label.zh).not.toBe('');
        expect(label.en).not.toBe('');
      }
    }
  });

  it('knows the form of every report year', () => {
    expect([2008, 2018, 2019, 2020, 2021, 2025].map(formFor)).toEqual([
      'free',
      'free',
      '2019',
      '2019',
      '2021',
      '2021',
    ]);
  });

  it('adds the outcome rows up to row （七） and the results of table 四 to their totals', () => {
    expect(partsOf('2019', 'outcome.total')).toHaveLength(19);
    expect(partsOf('2021', 'outcome.total')).toHaveLength(21);
    expect(partsOf('2021', 'litigation.direct.total')).toEqual([
      'litigation.direct.upheld',
      'litigation.direct.corrected',
      'litigation.direct.other',
      'litigation.direct.pending',
    ]);
  });
});
