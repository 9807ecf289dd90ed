import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataSet } from '@/lib/dataset/tables';
import type { Engine } from '@/lib/store/engine';
import { openNodeDatabase } from '@/lib/store/node';
import { openStore } from '@/lib/store/open-store';
import { addReports, chooseReport, removeReport, waiveFinding } from '@/lib/store/reports';
import { SAMPLE } from './sample-reports';

let store: Engine;
beforeAll(async () => {
  store = await openStore(await openNodeDatabase(), { data: SAMPLE });
}, 60_000);
afterAll(() => store.close());

const ask = (sql: string) => store.query({ sql, params: [] });
const counts = () =>
  ask(`SELECT (SELECT count(*)::int FROM report) AS reports, (SELECT count(*)::int FROM figure) AS figures,
    (SELECT count(*)::int FROM mention) AS mentions, (SELECT count(*)::int FROM finding) AS findings,
    (SELECT count(*)::int FROM coverage) AS coverage`);

/** A second version of r1, with another id and nothing but zeros changed. */
const SECOND: DataSet = {
  ...SAMPLE,
  files: [],
  reports: SAMPLE.reports
    .filter(({ report }) => report === 'r1')
    .map((report) => ({ ...report, report: 'r1b', file: '"quoted", again\n.txt' })),
  figures: SAMPLE.figures
    .filter(({ report }) => report === 'r1')
    .map((figure) => ({ ...figure, report: 'r1b', raw: `${figure.raw}\u001f\\N` })),
  mentions: [],
  findings: [],
  operands: [],
  evidence: [],
  coverage: [],
};

describe('reports in memory', () => {
  it('are replaced, not doubled, when they come again', async () => {
    const before = await counts();
    await addReports(store, SAMPLE);
    expect(await counts()).toEqual(before);
  });

  it('keep two versions of a town and year and let one stand for both', async () => {
    await addReports(store, SECOND);
    const chosen = () => ask("SELECT report, chosen FROM report WHERE report LIKE 'r1%' ORDER BY report");
    expect(await chosen()).toEqual([
      { report: 'r1', chosen: true },
      { report: 'r1b', chosen: false },
    ]);
    await chooseReport(store, 'r1b');
    expect(await chosen()).toEqual([
      { report: 'r1', chosen: false },
      { report: 'r1b', chosen: true },
    ]);
  });

  it('keep quotes, line ends, separators and the text \\N as they are', async () => {
    expect(await ask("SELECT file FROM report WHERE report = 'r1b'")).toEqual([
      { file: '"quoted", again\n.txt' },
    ]);
    expect(await ask("SELECT DISTINCT raw FROM figure WHERE report = 'r1b' AND value = 1000")).toEqual([
      { raw: '1000\u001f\\N' },
    ]);
  });

  it('go without a trace, and the other version stands in', async () => {
    await removeReport(store, 'r1b');
    expect(await ask("SELECT report, chosen FROM report WHERE report LIKE 'r1%'")).toEqual([
      { report: 'r1', chosen: true },
    ]);
    expect(await counts()).toEqual([
      {
        reports: SAMPLE.reports.length,
        figures: SAMPLE.figures.length,
        mentions: SAMPLE.mentions.length,
        findings: SAMPLE.findings.length,
        coverage: SAMPLE.coverage.length,
      },
    ]);
  });

  it('remember which finding was set aside and why, until that is taken back', async () => {
    const waived = () => ask('SELECT report, n, waived_because FROM finding WHERE waived');
    await waiveFinding(store, 'r2', 2, '已核对');
    expect(await waived()).toEqual([{ report: 'r2', n: 2, waived_because: '已核对' }]);
    await waiveFinding(store, 'r2', 2, null);
    expect(await waived()).toEqual([]);
  });
});
