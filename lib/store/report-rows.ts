import type { CoverageRow, DataSet, FigureRow, MentionRow, ReportRow } from '@/lib/dataset/tables';
import { CELLS, STORED_TOPICS, storedCell } from './cells';
import type { Field } from './csv-lines';
import { APPROXIMATE, SEVERAL, STATES, stateCode, statusOf } from './status';

/** One report with everything a data set holds of it, ready to become rows of the physical tables. */
export interface ReportParts {
  readonly rid: number;
  readonly profile: number;
  readonly report: ReportRow;
  readonly sha256: string | null;
  readonly figures: readonly FigureRow[];
  readonly mentions: readonly MentionRow[];
  readonly severities: Readonly<Record<'error' | 'warning' | 'notice', number>>;
}

/**
 * The key of an organisation: names repeat, so it is its whole path. A report whose organisation is not known stands
 * for itself, never together with another.
 */
export function organisationKey(report: ReportRow): string {
  if (report.organisation === null) return `?/${report.report}`;
  return [report.province, report.prefecture, report.county, report.organisation]
    .map((part) => part ?? '')
    .join('/');
}

export function wideRow(parts: ReportParts): Field[] {
  const { report } = parts;
  const cells = cellColumns(parts.figures);
  return [
    parts.rid,
    report.report,
    organisationKey(report),
    report.organisation,
    report.kind,
    report.county,
    report.prefecture,
    report.province,
    report.year,
    report.form,
    report.title,
    report.published_on,
    report.file,
    parts.sha256,
    report.zero_convention.includes('mark'),
    report.zero_convention.includes('blank'),
    true,
    parts.profile,
    parts.severities.error,
    parts.severities.warning,
    parts.severities.notice,
    ...STATES.map((state) => parts.figures.filter((figure) => figure.state === state).length),
    ...cells,
    ...topicColumns(parts.mentions),
  ];
}

function cellColumns(figures: readonly FigureRow[]): Field[] {
  const columns: Field[] = new Array<Field>(CELLS.length * 2).fill(null);
  for (const figure of figures) {
    const stored = storedCell(figure.item, figure.applicant);
    if (!stored) throw new Error(`no form has the cell ${figure.item}/${figure.applicant}`);
    columns[stored.cell * 2 - 2] = figure.value;
    columns[stored.cell * 2 - 1] = statusOf(figure);
  }
  return columns;
}

/** Several different figures for one topic are each kept as mentions; the column holds the largest and says so. */
function topicColumns(mentions: readonly MentionRow[]): Field[] {
  return STORED_TOPICS.flatMap(({ topic }): Field[] => {
    const stated = mentions.filter((mention) => mention.topic === topic);
    const largest = stated.reduce<MentionRow | null>(
      (best, mention) => (best === null || mention.value > best.value ? mention : best),
      null,
    );
    if (!largest) return [null, stateCode('absent')];
    const several = stated.some((mention) => mention.value !== largest.value);
    return [
      largest.value,
      stateCode('number') + (largest.approximate ? APPROXIMATE : 0) + (several ? SEVERAL : 0),
    ];
  });
}

/** Parts of a `sheet` text are kept apart by U+001F; one inside a raw text is written U+001B F. */
export const SHEET_SEPARATOR = '\u001f';

/** Raw texts and places in the order of `CELLS`; null where no cell has any. */
export function sheetRow(rid: number, figures: readonly FigureRow[]): Field[] {
  const raws = new Array<string>(CELLS.length).fill('');
  const places = new Array<string>(CELLS.length).fill('');
  for (const figure of figures) {
    const at = (storedCell(figure.item, figure.applicant)?.cell ?? 0) - 1;
    raws[at] = figure.raw.replaceAll('\u001b', '\u001bE').replaceAll(SHEET_SEPARATOR, '\u001bF');
    places[at] = figure.place ?? '';
  }
  return [rid, joined(raws), joined(places)];
}

function joined(texts: readonly string[]): string | null {
  return texts.every((text) => text === '') ? null : texts.join(SHEET_SEPARATOR);
}

export function coverageFields(profile: number, row: CoverageRow): Field[] {
  return [
    profile,
    row.check,
    row.tested,
    row.held,
    row.contradiction,
    row.derivable,
    row.suspect,
    row.missing,
    row.cannot_tell,
    row.not_applicable,
  ];
}

/** The rows of a table by report, each in its order. */
export function byReport<Row extends { readonly report: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.report);
    if (group) group.push(row);
    else groups.set(row.report, [row]);
  }
  return groups;
}

/** A data set's rows grouped by report. */
export function partsByReport(data: DataSet) {
  return {
    figures: byReport(data.figures),
    mentions: byReport(data.mentions),
    findings: byReport(data.findings),
    operands: byReport(data.operands),
    evidence: byReport(data.evidence),
    coverage: byReport(data.coverage),
    sha256: new Map(
      data.files.flatMap((file) => (file.report === null ? [] : [[file.report, file.sha256] as const])),
    ),
  };
}
