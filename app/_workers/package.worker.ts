import { expose } from 'comlink';
import { type DataSetTexts, readDataSet } from '@/lib/dataset/read-data-set';
import type { DataSet } from '@/lib/dataset/tables';
import { buildDataPackage, type PackageOrigin } from '@/lib/extracts/data-package-zip';
import { sha256Hex } from '@/lib/intake/sha256';
import { mergeDataSets } from '../_data/merge-data-sets';
import { storedReports } from '../_data/stored-reports';

/** Makes the data package away from the page: its CSV texts, hashes and archive are one long piece of work. */
const packer = {
  /**
   * The package of these reports, out of the shipped texts, the reports kept on this device and those that live in the
   * page's memory alone, with how many of them there were.
   */
  async build(
    reports: readonly string[],
    origin: Omit<PackageOrigin, 'reports'>,
    shipped: DataSetTexts,
    unsaved: readonly DataSet[],
  ) {
    const wanted = new Set(reports);
    const kept = await keptOrNone();
    const all = mergeDataSets([readDataSet(shipped), ...kept.map(({ rows }) => rows), ...unsaved]);
    const own = <Row extends { readonly report: string | null }>(rows: readonly Row[]) =>
      rows.filter(({ report }) => report !== null && wanted.has(report));
    const data = {
      files: own(all.files),
      reports: own(all.reports),
      figures: own(all.figures),
      mentions: own(all.mentions),
      findings: own(all.findings),
      operands: own(all.operands),
      evidence: own(all.evidence),
      coverage: own(all.coverage),
    };
    const found = data.reports.length;
    const hash = (text: string) => sha256Hex(new TextEncoder().encode(text));
    return { blob: await buildDataPackage(data, { ...origin, reports: found }, hash), reports: found };
  },
};

/** A device that keeps nothing has no reports beyond the shipped ones; the count says so. */
async function keptOrNone() {
  try {
    return await storedReports();
  } catch (cause) {
    if (cause instanceof Error) return [];
    throw cause;
  }
}

export type PackageWorker = typeof packer;

expose(packer);
