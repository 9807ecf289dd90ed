import { describe, expect, it } from 'vitest';
import type { DataSet } from '@/lib/dataset/tables';
import { formCells, partsOf } from '@/lib/forms';
import { generateReports } from '@/lib/generate/reports';

const all = (seed: number, batch: number): DataSet[] => [...generateReports({ seed, reports: 300, batch })];
const flat = (sets: readonly DataSet[]) => ({
  reports: sets.flatMap(({ reports }) => reports),
  figures: sets.flatMap(({ figures }) => figures),
  findings: sets.flatMap(({ findings }) => findings),
});

describe('generated reports', () => {
  it('are the same for the same seed, in whatever batches they come, and others for another', () => {
    expect(flat(all(1, 300))).toEqual(flat(all(1, 70)));
    expect(flat(all(2, 300)).figures).not.toEqual(flat(all(1, 300)).figures);
  });

  it('are as many as asked for, each town and year once', () => {
    const { reports } = flat(all(1, 300));
    expect(reports.length).toBe(300);
    const keys = reports.map((report) => [report.county, report.organisation, report.year].join('/'));
    expect(new Set(keys).size).toBe(300);
  });

  it('have every cell of their form, in its order', () => {
    const { reports, figures } = flat(all(1, 300));
    for (const report of reports.slice(0, 60)) {
      const cells = figures
        .filter((figure) => figure.report === report.report)
        .map(({ item, applicant }) => ({ item, applicant }));
      expect(cells).toEqual(formCells(report.form));
    }
  });

  it('show every state of a cell, both forms, and the form without tables', () => {
    const { reports, figures } = flat(all(1, 300));
    expect(new Set(figures.map(({ state }) => state)).size).toBe(6);
    expect(new Set(reports.map(({ form }) => form))).toEqual(new Set(['free', '2019', '2021']));
  });

  it('add up wherever every row is a number, unless a fault was put in and found', () => {
    const { reports, figures, findings } = flat(all(1, 300));
    let added = 0;
    for (const report of reports) {
      const value = (item: string) =>
        figures.find((one) => one.report === report.report && one.item === item && one.applicant === 'total')
          ?.value;
      const parts = partsOf(report.form, 'outcome.total').map(value);
      if (parts.length === 0 || parts.some((part) => part === null || part === undefined)) continue;
      added += 1;
      const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
      const found = findings.some(
        ({ report: id, check, verdict }) =>
          id === report.report && check === 'outcome-sum' && verdict === 'contradiction',
      );
      expect(sum === value('outcome.total')).toBe(!found);
    }
    expect(added).toBeGreaterThan(100);
  });
});
