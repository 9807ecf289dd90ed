import type { DataSet, EvidenceRow, FigureRow, ReportRow } from '@/lib/dataset/tables';
import type { ImportedExtract, ImportedWho } from '@/lib/extracts/import-extract';
import { APPLICANT_IDS, itemById } from '@/lib/forms';
import type { LoadedReport } from './file-read';
import { summarise } from './summarise';

/** The reports of a data set, each with its own rows. */
export function reportsOfDataSet(set: DataSet): LoadedReport[] {
  const files = byReport(set.files);
  const figures = byReport(set.figures);
  const mentions = byReport(set.mentions);
  const findings = byReport(set.findings);
  const operands = byReport(set.operands);
  const evidence = byReport(set.evidence);
  const coverage = byReport(set.coverage);
  return set.reports.map((report) => {
    const of = <Row>(rows: ReadonlyMap<string, readonly Row[]>) => rows.get(report.report) ?? [];
    const rows = {
      files: of(files).filter(({ outcome }) => outcome !== 'duplicate'),
      reports: [report],
      figures: of(figures),
      mentions: of(mentions),
      findings: of(findings),
      operands: of(operands),
      evidence: of(evidence),
      coverage: of(coverage),
    };
    const sha256 = rows.files[0]?.sha256 ?? '';
    return { summary: summarise(report, rows.findings), file: report.file, sha256, rows };
  });
}

function byReport<Row extends { readonly report: string | null }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const map = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.report === null) continue;
    const held = map.get(row.report);
    if (held) held.push(row);
    else map.set(row.report, [row]);
  }
  return map;
}

/**
 * The reports of a long or wide download. They hold what the download held: figures, without the prose, the findings and
 * the source. A wide one knows neither raw texts nor places, so its marks and blanks are known by their state alone; nor
 * which marks its report's zero convention leaves out, so that the convention is not taken over.
 * Throws for an item or an applicant that no form has.
 */
export function reportsOfExtract(extract: ImportedExtract, file: string): LoadedReport[] {
  const reports = new Map<string, { readonly report: ReportRow; readonly figures: FigureRow[] }>();
  const asIs = new Map<string, FigureRow[]>();
  if (extract.kind === 'wide') {
    for (const row of extract.rows) {
      const { title, published_on } = row;
      const report = { ...whoOf(row), title, published_on, file: row.file, zero_convention: '' } as const;
      reports.set(row.report, { report, figures: wideFigures(row.report, row.cells) });
    }
  } else {
    for (const row of extract.rows) {
      const held = reports.get(row.report) ?? { report: bareReport(row, file), figures: [] };
      const figure = longFigure(row);
      held.figures.push(figure);
      if (!row.reads_zero && (row.state === 'mark' || row.state === 'blank'))
        asIs.set(row.report, [...(asIs.get(row.report) ?? []), figure]);
      const zero_convention = withZero(held.report.zero_convention, row.reads_zero ? row.state : null);
      reports.set(row.report, { report: { ...held.report, zero_convention }, figures: held.figures });
    }
  }
  return [...reports.values()].map(({ report, figures }) => ({
    summary: summarise(report, []),
    file: report.file,
    sha256: '',
    rows: {
      files: [],
      reports: [report],
      figures,
      mentions: [],
      findings: [],
      operands: [],
      evidence: zeroExceptions(report, asIs.get(report.report) ?? []),
      coverage: [],
    },
  }));
}

function whoOf({ report, organisation, kind, county, prefecture, province, year, form }: ImportedWho) {
  return { report, organisation, kind, county, prefecture, province, year, form };
}

function bareReport(row: ImportedWho, file: string): ReportRow {
  return { ...whoOf(row), title: null, published_on: null, file, zero_convention: '' };
}

/** The marks and blanks that the report's convention does not read as 0, as the parser lists them. */
function zeroExceptions(report: ReportRow, asIs: readonly FigureRow[]): EvidenceRow[] {
  const conventions = report.zero_convention.split(' ');
  return asIs
    .filter(({ state }) => conventions.includes(state))
    .map(({ item, applicant }) => ({
      report: report.report,
      subject: 'zero-exception',
      value: applicant === null ? item : `${item}/${applicant}`,
      source: 'relations-disagree',
      raw: '',
      place: null,
    }));
}

function longFigure(row: FigureRow): FigureRow {
  const { report, item, applicant, value, state, approximate, unit_source, raw, place } = row;
  checkCell(item, applicant);
  return { report, item, applicant, value, state, approximate, unit_source, raw, place };
}

/** A convention with one more sign that stands for 0. */
function withZero(
  known: ReportRow['zero_convention'],
  state: FigureRow['state'] | null,
): ReportRow['zero_convention'] {
  const mark = known.includes('mark') || state === 'mark';
  const blank = known.includes('blank') || state === 'blank';
  if (mark && blank) return 'mark blank';
  if (mark) return 'mark';
  return blank ? 'blank' : '';
}

const CELL_STATES = ['number', 'mark', 'blank', 'text', 'absent', 'unreadable'] as const;

function wideFigures(
  report: string,
  cells: Readonly<Record<string, { readonly value: number | null; readonly state: string | null }>>,
): FigureRow[] {
  return Object.entries(cells).flatMap(([key, cell]) => {
    const [word, approximately] = (cell.state ?? '').split(' ');
    const state = CELL_STATES.find((known) => known === word);
    const approximate = approximately === 'approximate';
    // Figures of the prose and ratios follow from other rows; a cell without a state is not in the report's form.
    if (key.includes(':') || state === undefined) return [];
    const [item = '', applicant = null] = key.split('/');
    checkCell(item, applicant);
    // A 0 beside a mark or a blank was the exporting reader's reading, not what stands there.
    const value = state === 'number' || state === 'text' ? cell.value : null;
    const unit_source = state === 'number' && value === null ? ('unknown' as const) : null;
    return [{ report, item, applicant, value, state, approximate, unit_source, raw: '', place: null }];
  });
}

function checkCell(item: string, applicant: string | null): void {
  const known = itemById(item);
  const fits = applicant === null ? !known?.perApplicant : APPLICANT_IDS.some((id) => id === applicant);
  if (!known || !fits) throw new Error(`No form has the cell ${item}${applicant ? `/${applicant}` : ''}.`);
}
