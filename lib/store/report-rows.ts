import type {
  CoverageRow,
  DataSet,
  EvidenceRow,
  FigureRow,
  FindingRow,
  MentionRow,
  OperandRow,
  ReportRow,
} from '@/lib/dataset/tables';
import { BASES, CELLS, STORED_TOPICS, storedCell } from './cells';
import type { Field } from './csv-lines';
import {
  APPROXIMATE,
  AS_EXPECTED,
  NOT_IN_FORM,
  SEVERAL,
  STATES,
  stateCode,
  statusOf,
  ZERO_EXCEPTION,
} from './status';

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

/** A report's row of the wide table. */
export function wideOf(parts: Parts, report: ReportRow, rid: number, profile: number): Field[] {
  const figures = parts.figures.get(report.report) ?? [];
  const findings = parts.findings.get(report.report) ?? [];
  const found = (severity: FindingRow['severity']) =>
    findings.filter((row) => row.severity === severity).length;
  return [
    rid,
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
    parts.sha256.get(report.report) ?? null,
    report.zero_convention.includes('mark'),
    report.zero_convention.includes('blank'),
    true,
    profile,
    found('error'),
    found('warning'),
    found('notice'),
    ...stateCounts(figures),
    ...cellColumns(figures, zeroExceptions(parts.evidence.get(report.report) ?? [])),
    ...topicColumns(parts.mentions.get(report.report) ?? []),
  ];
}

/** In the order of `STATES`. */
function stateCounts(figures: readonly FigureRow[]): number[] {
  const counts = STATES.map(() => 0);
  for (const { state } of figures) {
    const at = stateCode(state) - 1;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

const NO_CELLS: readonly Field[] = CELLS.flatMap(() => [null, NOT_IN_FORM]);

/** The cells (`item/applicant`) that must not be read as 0 although the report writes 0 that way elsewhere. */
function zeroExceptions(evidence: readonly EvidenceRow[]): ReadonlySet<string> {
  return new Set(evidence.flatMap(({ subject, value }) => (subject === 'zero-exception' ? [value] : [])));
}

function cellColumns(figures: readonly FigureRow[], exceptions: ReadonlySet<string>): Field[] {
  const bases = basesOf(figures);
  const columns = NO_CELLS.slice();
  for (const figure of figures) {
    const stored = storedCell(figure.item, figure.applicant);
    if (!stored) throw new Error(`no form has the cell ${figure.item}/${figure.applicant}`);
    const excepted = exceptions.size > 0 && exceptions.has(stored.value);
    const status = statusOf(figure) + (excepted ? ZERO_EXCEPTION : 0);
    const expected = figure.value === null ? bases.get(stored.base) : NUMBER;
    columns[stored.cell * 2 - 2] = figure.value;
    columns[stored.cell * 2 - 1] = status === expected ? AS_EXPECTED : status;
  }
  return [...BASES.map((base) => bases.get(base) ?? 0), ...columns];
}

const NUMBER = stateCode('number');

/** Per table the state that most of its cells without a value have. */
function basesOf(figures: readonly FigureRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number[]>();
  for (const figure of figures) {
    if (figure.value !== null) continue;
    const base = storedCell(figure.item, figure.applicant)?.base ?? '';
    const states = counts.get(base) ?? STATES.map(() => 0);
    const at = stateCode(figure.state) - 1;
    states[at] = (states[at] ?? 0) + 1;
    counts.set(base, states);
  }
  return new Map([...counts].map(([base, states]) => [base, states.indexOf(Math.max(...states)) + 1]));
}

/** Several different figures for one topic are each kept as mentions; the column holds the largest and says so. */
function topicColumns(mentions: readonly MentionRow[]): Field[] {
  return STORED_TOPICS.flatMap(({ topic }): Field[] => {
    const stated = mentions.filter((mention) => mention.topic === topic);
    const largest = stated.reduce<MentionRow | null>(
      (best, mention) => (best === null || mention.value > best.value ? mention : best),
      null,
    );
    // A topic that is not stated is absent: the base of every topic.
    if (!largest) return [null, AS_EXPECTED];
    const several = stated.some((mention) => mention.value !== largest.value);
    const marks = (largest.approximate ? APPROXIMATE : 0) + (several ? SEVERAL : 0);
    return [largest.value, marks === 0 ? AS_EXPECTED : stateCode('number') + marks];
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

/** `raw` is null where it is the value with its unit. */
export function mentionFields(
  rid: number,
  n: number,
  row: Omit<MentionRow, 'raw'> & { readonly raw: string | null },
): Field[] {
  return [rid, n, row.topic, row.label, row.value, row.approximate, row.unit, row.raw, row.place];
}

export function findingFields(rid: number, n: number, row: FindingRow): Field[] {
  const { check, verdict, severity, item, applicant, expected, actual, message } = row;
  return [rid, n, check, verdict, severity, item, applicant, expected, actual, message];
}

export function operandFields(rid: number, n: number, row: OperandRow): Field[] {
  const { finding, role, item, applicant, topic, label, value, state, approximate, raw, place } = row;
  return [rid, finding, n, role, item, applicant, topic, label, value, state, approximate, raw, place];
}

export function evidenceFields(rid: number, n: number, row: EvidenceRow): Field[] {
  return [rid, n, row.subject, row.value, row.source, row.raw, row.place];
}

export function coverageFields(profile: number, row: CoverageRow): Field[] {
  const { tested, held, contradiction, derivable, suspect, missing, cannot_tell, not_applicable } = row;
  return [
    profile,
    row.check,
    tested,
    held,
    contradiction,
    derivable,
    suspect,
    missing,
    cannot_tell,
    not_applicable,
  ];
}

/** Rows grouped without giving the page back, some 3 ms of its time. */
const ROWS_AT_ONCE = 20_000;

/** The rows of a table by report, each in its order. The page is given back from time to time. */
async function byReport<Row extends { readonly report: string }>(
  rows: readonly Row[],
): Promise<ReadonlyMap<string, Row[]>> {
  const groups = new Map<string, Row[]>();
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    if (from > 0) await new Promise((resolve) => setTimeout(resolve));
    for (const row of rows.slice(from, from + ROWS_AT_ONCE)) {
      const group = groups.get(row.report);
      if (group) group.push(row);
      else groups.set(row.report, [row]);
    }
  }
  return groups;
}

export type Parts = Awaited<ReturnType<typeof partsByReport>>;

/** A data set's rows grouped by report. */
export async function partsByReport(data: DataSet) {
  return {
    figures: await byReport(data.figures),
    mentions: await byReport(data.mentions),
    findings: await byReport(data.findings),
    operands: await byReport(data.operands),
    evidence: await byReport(data.evidence),
    coverage: await byReport(data.coverage),
    sha256: new Map(
      data.files.flatMap((file) => (file.report === null ? [] : [[file.report, file.sha256] as const])),
    ),
  };
}
