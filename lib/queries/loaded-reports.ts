import { defineQuery } from './query';
import { sql } from './sql';

export interface LoadedParams {
  readonly limit: number;
}

export type LoadedReportRow = {
  readonly report: string;
  readonly name: string | null;
  readonly county: string | null;
  readonly prefecture: string | null;
  readonly year: number | null;
  readonly file: string;
  /** False when another version stands for this town and year. */
  readonly chosen: boolean;
};

/** Every report there is, whatever the filter says, those not chosen too; by place, town and year. */
export const loadedReports = defineQuery<LoadedParams, LoadedReportRow>({
  id: 'loaded-reports',
  statement: ({ limit }) => sql`
    SELECT w.report, w.name, w.county, w.prefecture, w.year, w.file, w.chosen FROM wide AS w
    ORDER BY w.organisation, w.year, w.report LIMIT ${limit}`,
  sample: { limit: 100 },
});
