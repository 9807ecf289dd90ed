import type { TableName } from '@/lib/dataset/table-spec';

/** The CSV files of the shipped data set, in `data/` of the repository and at `/data/…` of the site. */
export const SHIPPED_TABLES = [
  'files',
  'reports',
  'figures',
  'mentions',
  'findings',
  'operands',
  'evidence',
  'coverage',
] as const satisfies readonly TableName[];

/** Where a shipped table is served. */
export function shippedUrl(name: (typeof SHIPPED_TABLES)[number]): string {
  return `/data/${name}.csv`;
}
