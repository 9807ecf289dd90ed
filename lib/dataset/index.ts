/** The data set: its tables, how they are written as CSV and read back, and what describes them. */
export * from './column';
export * from './csv';
export * from './data-package';
export * from './dictionary';
export * from './problems';
export * from './read-data-set';
export * from './specs';
export * from './table-spec';
export type * from './tables';
export * from './to-data-set';
