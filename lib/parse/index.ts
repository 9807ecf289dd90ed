/** A document → a {@link Report}: the form's cells, the figures of the prose, who and when. */
export { type Identity, readIdentity } from './identity';
export { isReport, parseReport, type ReportSource } from './parse-report';
export { type CellReading, readNumber } from './read-number';
export * from './report';
export type { NotAReport } from './report-kind';
