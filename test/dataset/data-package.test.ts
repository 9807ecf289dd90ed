import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '@/lib/dataset/data-package';
import { columnDictionaryCsv, itemDictionaryCsv } from '@/lib/dataset/dictionary';
import { columnNames, TABLE_NAMES } from '@/lib/dataset/specs';
import { ITEMS } from '@/lib/forms';

const resources = TABLE_NAMES.map((table) => ({ table, bytes: 10, sha256: 'ab'.repeat(32) }));

describe('datapackage.json', () => {
  const content = JSON.parse(dataPackage(resources));
  it('names every file with its size, hash and columns', () => {
    expect(content.resources.map((resource: { path: string }) => resource.path)).toEqual(
      TABLE_NAMES.map((name) => `${name}.csv`),
    );
    for (const [index, resource] of content.resources.entries()) {
      expect(resource.hash).toBe(`sha256:${'ab'.repeat(32)}`);
      expect(resource.bytes).toBe(10);
      const name = TABLE_NAMES[index];
      expect(resource.schema.fields.map((field: { name: string }) => field.name)).toEqual(
        name && columnNames(name),
      );
    }
  });
  it('refers only to tables and columns that are in the package', () => {
    const only = JSON.parse(dataPackage(resources.filter(({ table }) => table !== 'checks')));
    for (const resource of only.resources) {
      for (const key of resource.schema.foreignKeys ?? []) {
        const target = only.resources.find(
          (other: { name: string }) => other.name === key.reference.resource,
        );
        const fields = target?.schema.fields.map((field: { name: string }) => field.name);
        expect(fields).toEqual(expect.arrayContaining(key.reference.fields));
      }
    }
  });
  it('is the same whenever it is written', () => {
    expect(dataPackage(resources)).toBe(dataPackage(resources));
    expect(dataPackage(resources)).not.toMatch(/"created"/);
  });
});

describe('the dictionaries', () => {
  it('explain every column of every table', () => {
    const { data } = Papa.parse<{ table: string; column: string }>(columnDictionaryCsv(), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map(({ table, column }) => `${table}.${column}`)).toEqual(
      TABLE_NAMES.flatMap((table) => columnNames(table).map((column) => `${table}.${column}`)),
    );
  });
  it('explain every item in every form that has it', () => {
    const { data } = Papa.parse<{ item: string }>(itemDictionaryCsv(), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map(({ item }) => item)).toEqual(ITEMS.flatMap((item) => item.in.map(() => item.id)));
  });
});
