import { describe, expect, it } from 'vitest';
import { everything, measuresOf } from '@/app/_pages/extract/choice';
import { reportsOfDataSet, reportsOfExtract } from '@/app/_workers/loaded-reports';
import { toDataSet } from '@/lib/dataset/to-data-set';
import { csvText, importExtract, long, wide } from '@/lib/extracts';
import { readReportFile } from '@/lib/intake/read-report-file';
import { extractLong } from '@/lib/queries/extract-long';
import { extractWide } from '@/lib/queries/extract-wide';
import { NO_FILTER } from '@/lib/queries/filter';
import { runQuery } from '@/lib/queries/query';
import { openNodeDatabase } from '@/lib/store/node';
import { openStore } from '@/lib/store/open-store';
import { writeReport } from '../property/write-text';

const RAW = ['0', '3', '/', '', '见附件'];

async function sample() {
  const texts = ['石桥镇', '柳溪镇'].map((town, at) =>
    writeReport({
      form: at === 0 ? '2019' : '2021',
      year: 2020 + at,
      town,
      layout: 'tabs',
      raw: ({ item, applicant }) => RAW[(item.length + (applicant?.length ?? 0)) % RAW.length] ?? '',
    }),
  );
  const intakes = await Promise.all(
    texts.map((text, at) => readReportFile(new TextEncoder().encode(text), `${at}.txt`)),
  );
  return toDataSet(intakes);
}

const inOrder = <Row extends { readonly report: string }>(rows: readonly Row[]) =>
  [...rows].sort((a, b) => a.report.localeCompare(b.report));

describe('reports loaded again', () => {
  it('are those of the data set, each with its own rows', async () => {
    const set = await sample();
    const reports = reportsOfDataSet(set);
    expect(reports.map(({ summary }) => summary.id)).toEqual(set.reports.map(({ report }) => report));
    for (const { rows, summary } of reports) {
      expect(rows.figures).toEqual(set.figures.filter(({ report }) => report === summary.id));
      expect(rows.coverage).toEqual(set.coverage.filter(({ report }) => report === summary.id));
    }
    expect(reports.flatMap(({ rows }) => rows.findings)).toEqual(set.findings);
  });

  it('have every figure of a long download as it was', async () => {
    const set = await sample();
    const engine = await openStore(await openNodeDatabase(), { data: set });
    const rows = await runQuery(engine, extractLong, { filter: NO_FILTER, items: [], limit: 10, offset: 0 });
    const csv = csvText(long.columns(null, 'zh'), rows, { bom: true });
    const loaded = reportsOfExtract(importExtract(csv), 'long.csv');
    await engine.close();
    expect(inOrder(loaded.flatMap(({ rows: own }) => own.figures))).toEqual(inOrder(set.figures));
    expect(loaded.map(({ rows: own }) => own.reports[0]?.zero_convention).sort()).toEqual(
      set.reports.map(({ zero_convention }) => zero_convention).sort(),
    );
  });

  it('have every value and state of a wide download, and no figure that was a reading', async () => {
    const set = await sample();
    const engine = await openStore(await openNodeDatabase(), { data: set });
    const measures = measuresOf({ ...everything(), applicants: ['total'], indicators: ['grant-rate'] });
    const params = { filter: NO_FILTER, measures, zeros: 'inferred', limit: 10, offset: 0 } as const;
    const csv = csvText(wide.columns(measures, 'zh'), await runQuery(engine, extractWide, params), {
      bom: false,
    });
    const loaded = reportsOfExtract(importExtract(csv), 'wide.csv');
    await engine.close();
    const known = ({ report, item, applicant, value, state }: (typeof set.figures)[number]) =>
      `${report} ${item} ${applicant} ${state} ${value}`;
    expect(
      loaded
        .flatMap(({ rows }) => rows.figures)
        .map(known)
        .sort(),
    ).toEqual(
      set.figures
        .filter(({ applicant }) => applicant === null || applicant === 'total')
        .map(known)
        .sort(),
    );
  });

  it('are refused where a cell is in no form', () => {
    const who = {
      report: 'r',
      organisation: null,
      kind: null,
      county: null,
      prefecture: null,
      province: null,
    };
    const row = { ...who, year: 2020, form: '2019', title: null, published_on: null, file: 'f' } as const;
    const cells = { 'no.such': { value: 1, state: 'number' } };
    expect(() =>
      reportsOfExtract({ kind: 'wide', rows: [{ ...row, zero_convention: '', cells }] }, 'x.csv'),
    ).toThrow('No form has the cell no.such');
  });
});
